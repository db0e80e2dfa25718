package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.poses;
import static studio.yin.insight.Lesson.quiet;
import static studio.yin.insight.Lesson.savasana;
import static studio.yin.insight.Lesson.step;
import static studio.yin.insight.Lesson.with;
import static studio.yin.insight.Lesson.withTarget;
import static studio.yin.insight.Lesson.without;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;
import studio.yin.timing.Timeline;

class FrameRulesTest {

  @Test
  void a_new_opening_is_two_minutes_of_sitting_before_everything_else() {
    Step opening = mended(without(quiet(), 0), Check.NO_OPENING).steps().get(0);
    assertEquals("easy-pose", opening.pose());
    assertEquals(Kind.OPENING, opening.kind());
    assertEquals(120, opening.hold().seconds());
    assertEquals(Transition.NONE, opening.transition());
    assertEquals(2, opening.cues().size(), "it says what the pose says");
  }

  @Test
  void savasana_at_the_end_becomes_the_closing() {
    Sequence lesson = changed(quiet(), 4, s -> s.kind(Kind.POSE));
    assertEquals(quiet(), mended(lesson, Check.NO_CLOSING));
  }

  @Test
  void where_something_follows_savasana_a_minute_of_sitting_closes() {
    Sequence lesson =
        lesson(held("staff", 180), savasana(180).kind(Kind.POSE), step(Kind.REBOUND, "staff", 9));
    Sequence mended = mended(lesson, Check.NO_CLOSING);
    assertEquals(List.of("staff", "savasana", "staff", "easy-pose"), poses(mended));
    Step closing = mended.steps().get(3);
    assertEquals(Kind.CLOSING, closing.kind());
    assertEquals(60, closing.hold().seconds());
    assertEquals(30, closing.transition().seconds());
  }

  @Test
  void a_class_of_one_pose_keeps_it_and_closes_behind_it() {
    Sequence lesson = lesson(savasana(180).kind(Kind.POSE));
    assertEquals(List.of("savasana", "easy-pose"), poses(mended(lesson, Check.NO_CLOSING)));
  }

  @Test
  void a_catalogue_without_a_seat_has_none_to_add() {
    Sequence lesson = lesson(held("staff", 180));
    Checks checks = Checks.of(lesson, Catalogue.of(List.of()), Lesson.ids());
    checks.at(null).forEach(finding -> assertNull(finding.mend()));
    assertEquals(3, checks.at(null).size());
  }

  @Test
  void nobody_is_seated_who_should_not_be() {
    Catalogue cautious =
        Catalogue.of(
            List.of(
                PoseOnPaper.pose(
                        "easy-pose",
                        studio.yin.pose.Base.SEATED,
                        studio.yin.pose.SpinalMovement.NEUTRAL)
                    .avoidedFor(studio.yin.pose.Condition.KNEE, "easy-pose-chair")
                    .made(),
                Shelf.CATALOGUE.pose("easy-pose-chair")));
    Sequence lesson =
        Lesson.forConditions(lesson(held("staff", 180)), studio.yin.pose.Condition.KNEE);
    Finding opening =
        Checks.of(lesson, cautious, Lesson.ids()).findings().stream()
            .filter(f -> f.check() == Check.NO_OPENING)
            .findFirst()
            .orElseThrow();
    assertEquals("easy-pose-chair", lesson.apply(opening.mend()).orThrow().steps().get(0).pose());
  }

  @Test
  void a_retired_pose_is_not_added() {
    Catalogue retired = Catalogue.of(Shelf.POSES, java.util.Set.of("easy-pose"));
    Finding opening =
        Checks.of(without(quiet(), 0), retired, Lesson.ids()).at(null).stream()
            .filter(f -> f.check() == Check.NO_OPENING)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "easy-pose-chair",
        without(quiet(), 0).apply(opening.mend()).orThrow().steps().get(0).pose());
  }

  // length

  @ParameterizedTest
  @CsvSource({"764, true", "765, false", "825, false", "885, false", "886, true"})
  void a_minute_more_or_less_is_nothing(int target, boolean off) {
    assertEquals(off ? List.of("off-target") : List.of(), found(withTarget(quiet(), target)));
  }

  @Test
  void the_difference_is_said() {
    assertEquals(
        "This class takes 13:45, and is to take 15:00. That is 1:15 off.",
        Lesson.sentence(withTarget(quiet(), 900), Check.OFF_TARGET));
  }

  /** A class that takes 27:15, and Savasana. */
  private static Sequence twists(int savasana) {
    Step twist = held("revolved-shoelace", 180);
    return changed(
        with(twist, Lesson.rest(), twist, Lesson.rest()), 8, s -> s.hold(new Hold(savasana)));
  }

  @ParameterizedTest
  @CsvSource({
    // the rest of the class takes 1635
    "1816, 0",
    "1817, 182", // a tenth
    "2043, 408", // a fifth, less a little
    "2044, 0"
  })
  void savasana_gives_or_takes_as_long_as_it_keeps_its_share(int target, int seconds) {
    Sequence lesson = withTarget(twists(300), target);
    assertEquals(1935, Timeline.of(lesson).seconds());
    Finding finding = finding(lesson, Check.OFF_TARGET);
    if (seconds == 0) {
      assertNull(finding.mend());
    } else {
      Sequence mended = mended(lesson, Check.OFF_TARGET);
      assertEquals(seconds, mended.steps().get(8).hold().seconds());
      assertEquals(target, Timeline.of(mended).seconds());
    }
  }

  @Test
  void three_minutes_may_be_more_than_a_fifth() {
    // 645 without Savasana
    Sequence lesson = withTarget(changed(quiet(), 4, s -> s.hold(new Hold(300))), 825);
    assertEquals(quiet().steps(), mended(lesson, Check.OFF_TARGET).steps());
    assertNull(
        finding(withTarget(changed(quiet(), 4, s -> s.hold(new Hold(300))), 826), Check.OFF_TARGET)
            .mend());
  }

  @Test
  void a_tenth_is_the_least_that_savasana_gives() {
    Step opening = step(Kind.OPENING, "easy-pose", 2700 - 30);
    // 2700 without Savasana
    Sequence lesson = lesson(opening.transition(Transition.NONE), savasana(600));
    assertEquals(
        300, mended(withTarget(lesson, 3000), Check.OFF_TARGET).steps().get(1).hold().seconds());
    assertNull(finding(withTarget(lesson, 2999), Check.OFF_TARGET).mend());
  }

  @Test
  void a_class_without_savasana_or_with_one_of_two_sides_is_fitted_otherwise() {
    Sequence without = withTarget(lesson(held("staff", 180)), 1000);
    assertNull(finding(without, Check.OFF_TARGET).mend());
    Sequence aside =
        withTarget(changed(twists(300), 8, s -> step(Kind.CLOSING, "side-lying-rest", 120)), 2000);
    assertNull(finding(aside, Check.OFF_TARGET).mend());
  }
}
