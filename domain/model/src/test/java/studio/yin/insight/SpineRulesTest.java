package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.insight.Examples.by;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.holds;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.poses;
import static studio.yin.insight.Lesson.step;
import static studio.yin.insight.Lesson.withFocus;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

class SpineRulesTest {

  @Test
  void all_directions_that_are_missing_are_said_at_once() {
    Sequence lesson = withFocus(Lesson.quiet(), Family.LATERAL, Family.ROTATION, Family.FLEXION);
    assertEquals(List.of("direction-missing"), found(lesson));
    assertEquals(
        "What this class is meant for, and no pose of it does: side bend and rotation.",
        Lesson.sentence(lesson, Check.DIRECTION_MISSING));
    assertEquals(
        "missing=lateral,rotation", Lesson.finding(lesson, Check.DIRECTION_MISSING).fingerprint());
    assertEquals(
        "flexion, extension, side bend and rotation",
        Lesson.sentence(
                withFocus(
                    lesson(held("staff", 60)),
                    Family.FLEXION,
                    Family.EXTENSION,
                    Family.LATERAL,
                    Family.ROTATION),
                Check.DIRECTION_MISSING)
            .replaceAll(".*: (.*)\\.", "$1"));
  }

  @Test
  void what_would_answer_a_bend_is_said_in_minutes() {
    Sequence lesson = lesson(held("caterpillar", 600), held("melting-heart", 60));
    assertEquals(
        "By the end the spine rounds forward for 10:00, and arches back for 1:00.",
        Lesson.sentence(lesson, Check.DIRECTION_UNCOUNTERED));
    assertEquals(
        "2:20 more in which it arches back would answer it.",
        Lesson.advice(lesson, Check.DIRECTION_UNCOUNTERED));
    assertEquals(
        "flexion=600 extension=60",
        Lesson.finding(lesson, Check.DIRECTION_UNCOUNTERED).fingerprint());
  }

  @Test
  void who_wants_one_way_and_whom_props_carry_is_not_told_of_the_other() {
    Sequence folds = lesson(held("caterpillar", 300), held("dangling", 120));
    assertEquals(true, found(folds).contains("direction-uncountered"));
    assertEquals(false, found(withFocus(folds, Family.FLEXION)).contains("direction-uncountered"));
    assertEquals(
        true,
        found(withFocus(folds, Family.FLEXION, Family.EXTENSION))
            .contains("direction-uncountered"));
  }

  @Test
  void a_class_that_leans_to_one_side_over_several_steps_is_told() {
    Step right = Lesson.single(held("revolved-shoelace", 120), Side.RIGHT);
    Step purpose = right.sides(new Sides(Side.RIGHT, 30, null, true, true));
    Sequence lesson = lesson(purpose, held("staff", 90), purpose);
    assertEquals(true, found(lesson).contains("sides-uncountered"));
    assertEquals(
        List.of(240, 0),
        Ledger.of(lesson, Shelf.CATALOGUE).imbalances().stream()
            .flatMap(i -> java.util.stream.Stream.of(i.moreSeconds(), i.lessSeconds()))
            .toList());
    assertEquals(false, found(lesson(purpose)).contains("sides-uncountered"), "said of its step");
    assertEquals(
        false, found(lesson(right, right)).contains("sides-uncountered"), "an error first");
  }

  @Test
  void sides_that_differ_are_not_said_twice() {
    Sequence lesson = lesson(Lesson.single(held("banana", 180), studio.yin.pose.Side.LEFT));
    assertEquals(
        List.of(), found(lesson).stream().filter(word -> word.startsWith("direction")).toList());
  }

  // strong bends

  @ParameterizedTest
  @CsvSource({
    "caterpillar,   180, melting-heart, 180, true",
    "melting-heart, 180, caterpillar,   180, true",
    "caterpillar,   179, melting-heart, 180, false",
    "caterpillar,   180, melting-heart, 179, false",
    "caterpillar,   180, seal,           90, true", // difficult enough
    "sphinx,        180, childs-pose,   180, false", // its counterpose
    "childs-pose,   180, sphinx,        180, true",
    "caterpillar,   180, dangling,      180, false",
    "sphinx,        180, melting-heart, 180, false",
    "caterpillar,   180, banana,        180, false",
    "caterpillar,   180, cat-cow,       180, false", // to and fro
    "caterpillar,   180, moon-pose,     180, false",
    "moon-pose,     180, caterpillar,   180, false"
  })
  void a_strong_bend_does_not_go_straight_into_its_opposite(
      String first, int before, String second, int after, boolean said) {
    assertEquals(said, turns(held(first, before), held(second, after)));
  }

  @Test
  void an_uneven_bend_is_as_strong_as_its_longer_side() {
    Step bend = held("half-butterfly", 100);
    Step uneven = bend.sides(bend.sides().second(new studio.yin.sequence.Hold(180)));
    assertEquals(true, turns(uneven, held("sphinx", 180)));
    assertEquals(false, turns(bend, held("sphinx", 180)));
  }

  @Test
  void a_rebound_of_half_a_minute_is_enough_between() {
    Step first = held("caterpillar", 180);
    Step second = held("melting-heart", 180);
    assertEquals(false, turns(first, step(Kind.REBOUND, "childs-pose", 30), second));
    assertEquals(true, turns(first, step(Kind.REBOUND, "childs-pose", 29), second));
    assertEquals(false, turns(first, step(Kind.MOVEMENT, "staff", 5), second));
    assertEquals(false, turns(first, step(Kind.MOVEMENT, "cat-cow", 5), second));
    assertEquals(true, turns(first, step(Kind.MOVEMENT, "childs-pose", 60), second));
    assertEquals(true, turns(first, step(Kind.MOVEMENT, "moon-pose", 60), second));
    assertEquals(false, turns(first, held("banana", 60), second));
  }

  @Test
  void a_neutral_movement_on_the_way_is_enough_too() {
    Step first = held("caterpillar", 180);
    Step second = held("melting-heart", 180);
    assertEquals(false, turns(first, by(second, "all-fours")));
    assertEquals(false, turns(first, by(second, "cat-cow")));
    assertEquals(true, turns(first, by(second, "childs-pose")));
    assertEquals(true, turns(first, by(second, "moon-pose")));
    assertEquals(true, turns(by(first, "all-fours"), second), "that was before");
    Step tooShort = step(Kind.REBOUND, "childs-pose", 9);
    assertEquals(false, turns(first, by(tooShort, "all-fours"), second));
  }

  @Test
  void only_poses_bend_strongly() {
    assertEquals(false, turns(step(Kind.OPENING, "caterpillar", 180), held("melting-heart", 180)));
    assertEquals(false, turns(held("caterpillar", 180), step(Kind.CLOSING, "melting-heart", 180)));
  }

  @Test
  void a_rebound_is_added_or_made_long_enough() {
    Step first = held("caterpillar", 180);
    Step second = held("melting-heart", 180);
    Sequence added = mended(lesson(first, second), Check.NO_NEUTRAL_BETWEEN);
    assertEquals(List.of("caterpillar", "staff", "melting-heart"), poses(added));
    assertEquals(Kind.REBOUND, added.steps().get(1).kind());
    assertEquals(45, added.steps().get(1).hold().seconds());
    Sequence longer =
        mended(
            lesson(first, step(Kind.REBOUND, "childs-pose", 10), second), Check.NO_NEUTRAL_BETWEEN);
    assertEquals(List.of(180, 45, 180), holds(longer));
    Sequence beside =
        mended(
            lesson(first, step(Kind.MOVEMENT, "childs-pose", 10), second),
            Check.NO_NEUTRAL_BETWEEN);
    assertEquals(List.of("caterpillar", "staff", "childs-pose", "melting-heart"), poses(beside));
  }

  private static boolean turns(Step... steps) {
    return found(lesson(steps)).contains("no-neutral-between@" + (steps.length - 1));
  }
}
