package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.rest;
import static studio.yin.insight.Lesson.single;
import static studio.yin.insight.Lesson.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Level;
import studio.yin.pose.Side;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

/** Every pose on the shelf is held for 90 to 300 s by beginners, 120 to 600 by the experienced. */
class HoldRulesTest {

  @ParameterizedTest
  @CsvSource({
    "BEGINNER,     89, hold-out-of-range, 90",
    "BEGINNER,     90, ,                  90",
    "BEGINNER,    300, ,                  300",
    "BEGINNER,    301, hold-out-of-range, 300",
    "BEGINNER,     59, too-short-for-yin, 90",
    "BEGINNER,    421, hold-out-of-range, 300",
    "EXPERIENCED, 119, hold-out-of-range, 120",
    "EXPERIENCED, 120, ,                  120",
    "EXPERIENCED, 421, ,                  421",
    "EXPERIENCED, 600, ,                  600",
    "EXPERIENCED, 601, hold-out-of-range, 600",
    "ALL,          89, hold-out-of-range, 90",
    "ALL,          90, ,                  90",
    "ALL,          60, hold-out-of-range, 90",
    "ALL,          59, too-short-for-yin, 90",
    "ALL,         420, ,                  420",
    "ALL,         421, too-long-for-all,  420",
    "ALL,         601, too-long-for-all,  420"
  })
  void a_hold_is_as_long_as_the_level_says(Level level, int seconds, String word, int right) {
    Sequence lesson = with(held("revolved-shoelace", seconds), rest()).level(level);
    List<String> holds = found(lesson).stream().filter(f -> f.endsWith("@3")).toList();
    assertEquals(word == null ? List.of() : List.of(word + "@3"), holds);
    if (word != null) {
      Check check = Lesson.checks(lesson).at(lesson.steps().get(3).id()).get(0).check();
      assertEquals(right, mended(lesson, check).steps().get(3).hold().seconds());
    }
  }

  @Test
  void what_is_no_yin_pose_knows_no_minute_and_no_seven() {
    assertEquals(List.of("hold-out-of-range@3"), found(with(held("staff", 59))));
    assertEquals(
        List.of(), holds(with(held("legs-up-wall", 500))), "rests may be long for everybody");
  }

  @Test
  void only_poses_have_holds() {
    for (Kind kind : List.of(Kind.REBOUND, Kind.MOVEMENT)) {
      assertEquals(List.of(), found(with(Lesson.step(kind, "caterpillar", 20))));
    }
    assertEquals(List.of(), holds(with(Lesson.step(Kind.OPENING, "caterpillar", 20))));
  }

  @Test
  void a_second_side_is_looked_at_as_well() {
    Sides sides = new Sides(Side.LEFT, 20, new Hold(80), false, true);
    Sequence lesson = with(held("revolved-shoelace", 180).sides(sides));
    assertEquals(List.of("hold-out-of-range@3"), found(lesson));
    assertEquals(
        "Revolved shoelace is held for 3:00 and 1:20; from 1:30 to 7:00 is usual for this level.",
        Lesson.sentence(lesson, Check.HOLD_OUT_OF_RANGE));
    Step mended = mended(lesson, Check.HOLD_OUT_OF_RANGE).steps().get(3);
    assertEquals(180, mended.hold().seconds());
    assertEquals(new Sides(Side.LEFT, 20, new Hold(90), false, true), mended.sides());
  }

  @Test
  void one_side_too_short_and_the_other_too_long_are_two_matters() {
    Sides sides = new Sides(Side.LEFT, 20, new Hold(500), false, true);
    Sequence lesson = with(held("revolved-shoelace", 50).sides(sides), rest());
    assertEquals(List.of("too-short-for-yin@3", "too-long-for-all@3"), holds(lesson));
    Step mended = mended(lesson, Check.TOO_SHORT_FOR_YIN).steps().get(3);
    assertEquals(90, mended.hold().seconds());
    assertEquals(500, mended.secondHold().orElseThrow().seconds());
  }

  @Test
  void the_step_that_holds_the_other_side_is_mended_with_it() {
    Step right = single(held("revolved-shoelace", 80), Side.RIGHT);
    Step left = single(held("revolved-shoelace", 80), Side.LEFT);
    Sequence lesson = with(right, rest(), left);
    assertEquals(List.of("hold-out-of-range@3", "hold-out-of-range@5"), found(lesson));
    Sequence mended = lesson.apply(Lesson.checks(lesson).warnings().get(0).mend()).orThrow();
    assertEquals(List.of(), found(mended));
  }

  @Test
  void a_step_that_only_looks_like_the_other_side_is_left_alone() {
    Step right = single(held("revolved-shoelace", 80), Side.RIGHT);
    Sequence lesson =
        with(
            right,
            rest(),
            single(held("shoelace", 80), Side.LEFT),
            rest(),
            right.hold(new Hold(100)),
            rest(),
            held("revolved-shoelace", 80));
    Sequence mended =
        lesson
            .apply(
                Lesson.checks(lesson).at(lesson.steps().get(3).id()).stream()
                    .filter(f -> f.check() == Check.HOLD_OUT_OF_RANGE)
                    .findFirst()
                    .orElseThrow()
                    .mend())
            .orThrow();
    assertEquals(90, mended.steps().get(3).hold().seconds());
    assertEquals(lesson.steps().subList(4, 12), mended.steps().subList(4, 12));
  }

  private static List<String> holds(Sequence lesson) {
    return found(lesson).stream().filter(word -> word.matches("(too|hold).*")).toList();
  }
}
