package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.rest;
import static studio.yin.insight.Lesson.savasana;
import static studio.yin.insight.Lesson.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Condition;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

class RestRulesTest {

  @Test
  void a_hold_of_four_minutes_wants_a_rebound() {
    assertEquals(true, wantsRest(held("caterpillar", 240), held("staff", 60)));
    assertEquals(false, wantsRest(held("caterpillar", 239), held("staff", 60)));
    Step uneven = held("banana", 60);
    assertEquals(
        true, wantsRest(uneven.sides(uneven.sides().second(new Hold(240))), held("staff", 60)));
  }

  @Test
  void what_rests_is_a_rebound_savasana_or_another_rest() {
    Step hold = held("caterpillar", 300);
    assertEquals(false, wantsRest(hold, rest()));
    assertEquals(false, wantsRest(hold, step(Kind.REBOUND, "moon-pose", 10)));
    assertEquals(false, wantsRest(hold, savasana(300)));
    assertEquals(false, wantsRest(hold, held("prone-rest", 60)));
    assertEquals(true, wantsRest(hold, step(Kind.CLOSING, "easy-pose", 60)));
    assertEquals(true, wantsRest(hold, step(Kind.MOVEMENT, "cat-cow", 60)));
    assertEquals(true, wantsRest(hold, held("moon-pose", 60)));
  }

  @Test
  void after_a_rest_or_a_seat_nobody_needs_another() {
    assertEquals(false, wantsRest(held("constructive-rest", 600), held("staff", 60)));
    assertEquals(false, wantsRest(held("easy-pose", 600), held("staff", 60)));
    assertEquals(false, wantsRest(held("legs-up-wall", 600), held("staff", 60)));
    assertEquals(false, wantsRest(step(Kind.OPENING, "staff", 600), held("staff", 60)));
  }

  @Test
  void a_long_way_with_movement_or_one_that_counters_the_pose_is_rest_enough() {
    Step next = held("staff", 60);
    assertEquals(true, wantsRest(held("sphinx", 300), way(next, 60)));
    assertEquals(true, wantsRest(held("sphinx", 300), way(next, 44, "downward-dog")));
    assertEquals(false, wantsRest(held("sphinx", 300), way(next, 45, "downward-dog")));
    assertEquals(false, wantsRest(held("sphinx", 300), way(next, 10, "childs-pose")));
  }

  private static Step way(Step step, int seconds, String... movements) {
    return step.transition(new Transition(seconds, "", List.of(movements)));
  }

  @Test
  void behind_the_last_step_savasana_is_what_is_missing() {
    assertEquals(false, wantsRest(held("caterpillar", 300)));
  }

  @ParameterizedTest
  @CsvSource({
    "sphinx,            prone-rest,        15",
    "melting-heart,     prone-rest,        30",
    "childs-pose,       prone-rest,        30",
    "caterpillar,       staff,             15",
    "banana,            constructive-rest, 15",
    "dangling,          mountain,          15"
  })
  void a_rebound_is_near_to_where_the_pose_ends(String pose, String rest, int transition) {
    Sequence mended = mended(lesson(held(pose, 240), held("square", 90)), Check.NO_REBOUND);
    Step added = mended.steps().get(1);
    assertEquals(rest, added.pose());
    assertEquals(transition, added.transition().seconds());
    assertEquals(45, added.hold().seconds());
    assertEquals(Kind.REBOUND, added.kind());
  }

  @Test
  void nobody_rests_in_what_she_should_leave_out() {
    Sequence lesson =
        Lesson.forConditions(
            lesson(held("melting-heart", 240), held("square", 90)), Condition.PREGNANCY);
    assertEquals("side-lying-rest", mended(lesson, Check.NO_REBOUND).steps().get(1).pose());
  }

  @Test
  void what_follows_is_part_of_the_fingerprint() {
    assertEquals(
        "pose=caterpillar hold=240 next=staff",
        Lesson.finding(lesson(held("caterpillar", 240), held("staff", 60)), Check.NO_REBOUND)
            .fingerprint());
  }

  private static boolean wantsRest(Step... steps) {
    return found(lesson(steps)).contains("no-rebound@0");
  }

  // knees

  @ParameterizedTest
  @CsvSource({
    "shoelace,          square,            true",
    "childs-pose,       revolved-shoelace, true",
    "shoelace,          shoelace,          false", // its other side, perhaps
    "shoelace,          half-butterfly,    false",
    "half-butterfly,    square,            false",
    "dragon,            square,            false",
    "moon-pose,         square,            false",
    "square,            moon-pose,         false"
  })
  void knees_are_not_bent_deeply_twice_in_a_row(String first, String second, boolean said) {
    assertEquals(
        said, found(lesson(held(first, 120), held(second, 120))).contains("knees-bent-twice@1"));
  }

  @Test
  void whatever_lies_between_lets_them_go() {
    Step first = held("shoelace", 120);
    Step second = held("square", 120);
    for (Step between : List.of(rest(), step(Kind.MOVEMENT, "moon-pose", 10))) {
      assertEquals(
          List.of(),
          found(lesson(first, between, second)).stream()
              .filter(word -> word.startsWith("knees"))
              .toList());
    }
    assertEquals(
        List.of("shoelace", "staff", "square"),
        Lesson.poses(mended(lesson(first, second), Check.KNEES_BENT_TWICE)));
    assertEquals(
        "Square comes straight after Shoelace: the knees are bent deeply twice in a row.",
        Lesson.sentence(lesson(first, second), Check.KNEES_BENT_TWICE));
  }

  @Test
  void only_what_is_held_counts() {
    assertEquals(
        false,
        found(lesson(step(Kind.REBOUND, "childs-pose", 45), held("square", 120)))
            .contains("knees-bent-twice@1"));
    assertEquals(
        false,
        found(lesson(held("square", 120), step(Kind.REBOUND, "childs-pose", 45)))
            .contains("knees-bent-twice@1"));
  }
}
