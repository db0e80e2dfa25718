package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.timing.Spine.BANANA;
import static studio.yin.timing.Spine.SAVASANA;
import static studio.yin.timing.Spine.SHOELACE;
import static studio.yin.timing.Spine.SPHINX;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.StepEdit;

/**
 * The spine sequence of 44:30, savasana planned for 6:30. Sphinx has just ended, and thirty minutes
 * are left to be taught: Shoelace, Banana, Savasana.
 */
class FitTheRestTest {
  private static final Sequence PLANNED =
      Spine.SEQUENCE.apply(StepEdit.changeHold(SAVASANA, new Hold(390))).orThrow();
  private static final Underway SPHINX_IS_OVER = new Underway.FirstSide(SPHINX, 300);

  @ParameterizedTest
  @CsvSource({
    "0,   5:00 2x3:00 2x6:00 6:30",
    "60,  5:00 2x2:45 2x5:45 6:30",
    "70,  5:00 2x2:45 2x5:30 6:50",
    "240, 5:00 2x2:00 2x5:00 6:30",
    "255, 5:00 2x2:00 2x5:00 6:15",
    "330, 5:00 2x2:00 2x5:00 5:00"
  })
  void who_is_late_shortens_the_poses_and_only_then_the_rest(int late, String holds) {
    Proposal proposal = fitted(SPHINX_IS_OVER, 1800 - late);
    assertEquals(holds, FitTest.holds(proposal));
    assertEquals(1800 - late, proposal.seconds());
    assertEquals(0, proposal.spare());
    assertEquals(Set.of(), proposal.widenings());
  }

  @Test
  void eight_minutes_late_is_too_late_by_two_and_a_half() {
    Fit.TooShort fit =
        assertInstanceOf(Fit.TooShort.class, rest(PLANNED, SPHINX_IS_OVER, 1800 - 480));
    assertEquals(1470, fit.shortest());
    assertEquals(150, fit.missing());
    Proposal mild = fit.keepingShapes().orElseThrow();
    assertEquals("5:00 2x2:15 2x2:45 6:30", FitTest.holds(mild));
    assertEquals(Set.of(Widening.BEGINNER_MINIMUM), mild.widenings());
    assertEquals(
        List.of("revolved-shoelace"),
        fit.keepingHolds().stream().map(drop -> drop.poses().get(0).pose()).toList());
  }

  @Test
  void what_was_done_before_is_left_alone() {
    Proposal proposal = fitted(SPHINX_IS_OVER, 1560);
    Sequence after = proposal.fitted();
    assertEquals(PLANNED.steps().subList(0, 4), after.steps().subList(0, 4));
    assertEquals(4, proposal.holds().size());
  }

  @Test
  void nothing_is_lost_with_a_pose_whose_direction_was_there_before() {
    Sequence twice =
        PLANNED.apply(new StepEdit.ChangePose(SHOELACE, "sphinx", null, null)).orThrow();
    Fit.TooShort fit = assertInstanceOf(Fit.TooShort.class, rest(twice, SPHINX_IS_OVER, 900));
    assertEquals(List.of(), fit.givingBoth().get(0).lost());
  }

  @Test
  void a_second_side_is_as_long_as_the_first_one_really_was() {
    Underway switching = new Underway.Switching(SHOELACE, 200, 0);
    // 45 to switch, 200, then banana 13:45 and the rest 7:30
    Proposal proposal = fitted(switching, 45 + 200 + 825 + 450);
    assertEquals("2x3:20 2x6:00 6:30", FitTest.holds(proposal));
    Sequence after = proposal.fitted();
    assertEquals(200, after.step(SHOELACE).orElseThrow().hold().seconds());
    assertEquals(200, after.step(SHOELACE).orElseThrow().secondHold().orElseThrow().seconds());
  }

  @Test
  void who_is_early_may_hold_longer() {
    Proposal proposal = fitted(SPHINX_IS_OVER, 1800 + 105);
    assertEquals(Slack.Direction.TOOK, proposal.share().way());
    assertEquals(1905, proposal.seconds());
    assertTrue(proposal.hold(SAVASANA).orElseThrow().proposed() > 390);
  }

  @Test
  void who_is_very_early_is_told_what_is_spare_and_nothing_is_added() {
    Fit.TooLong fit = assertInstanceOf(Fit.TooLong.class, rest(PLANNED, SPHINX_IS_OVER, 3600));
    assertEquals(330 + 2 * 240 + 2 * 420 + 600, fit.longest());
    assertEquals(List.of(), fit.additions());
    assertTrue(fit.added().isEmpty());
  }

  @Test
  void at_the_end_there_is_only_what_the_last_step_still_takes() {
    Underway resting = new Underway.FirstSide(SAVASANA, 300);
    assertEquals(90, fitted(resting, 90).seconds());
    assertEquals(90, assertInstanceOf(Fit.TooShort.class, rest(PLANNED, resting, 60)).least());
    assertEquals(90, assertInstanceOf(Fit.TooLong.class, rest(PLANNED, resting, 120)).longest());
  }

  @ParameterizedTest
  @CsvSource({
    // on the way in: 120 in, 180, 45, 180
    "arriving,  0,   0,   525",
    "arriving,  0,   100, 425",
    "arriving,  0,   120, 405",
    "arriving,  0,   500, 405",
    "first,     0,   0,   405",
    "first,     0,   179, 226",
    "first,     0,   180, 225",
    "first,     0,   200, 245",
    "switching, 150, 0,   195",
    "switching, 150, 45,  150",
    "switching, 150, 90,  150",
    "second,    150, 0,   150",
    "second,    150, 100, 50",
    "second,    150, 150, 0",
    "second,    150, 170, 0"
  })
  void a_step_under_way_still_takes_what_is_left_of_it(
      String moment, int took, int passed, int left) {
    assertEquals(left, begun(moment, SHOELACE, took, passed).left(step(SHOELACE)));
  }

  @Test
  void a_second_side_that_differs_on_purpose_is_as_long_as_it_was_meant_to_be() {
    Sequence uneven =
        PLANNED.apply(new StepEdit.ChangeSecondHold(SHOELACE, new Hold(60))).orThrow();
    Underway switching = new Underway.Switching(SHOELACE, 200, 0);
    assertEquals(45 + 60, switching.left(uneven.step(SHOELACE).orElseThrow()));
    Fit.Fitted fit =
        assertInstanceOf(Fit.Fitted.class, rest(uneven, switching, 45 + 60 + 825 + 450));
    assertEquals(
        60,
        fit.proposal().fitted().step(SHOELACE).orElseThrow().secondHold().orElseThrow().seconds());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 14_401})
  void no_time_is_left_that_is_no_time(int left) {
    Refusal refusal =
        assertThrows(RefusedException.class, () -> rest(PLANNED, SPHINX_IS_OVER, left)).refusal();
    assertEquals(Reason.SECONDS_OUT_OF_RANGE, refusal.reason());
    assertEquals(List.of(0, 14_400), refusal.particulars());
    assertInstanceOf(Fit.TooShort.class, rest(PLANNED, SPHINX_IS_OVER, 0));
    assertInstanceOf(Fit.TooLong.class, rest(PLANNED, SPHINX_IS_OVER, 14_400));
  }

  @Test
  void a_step_that_is_not_in_the_class_has_not_begun() {
    Underway elsewhere = new Underway.Arriving(SlowSunday.NOWHERE, 0);
    assertEquals(
        Reason.STEP_ABSENT,
        assertThrows(RefusedException.class, () -> rest(PLANNED, elsewhere, 600))
            .refusal()
            .reason());
  }

  @ParameterizedTest
  @CsvSource({
    "arriving, 0, -1", "arriving, 0, 3601", "first, 0, -1", "first, 0, 3601",
    "switching, 0, 1", "switching, 3601, 1", "switching, 1, -1", "switching, 1, 3601",
    "second, 0, 1", "second, 3601, 1", "second, 1, -1", "second, 1, 3601"
  })
  void a_moment_lasts_up_to_an_hour(String moment, int took, int passed) {
    assertEquals(
        Reason.SECONDS_OUT_OF_RANGE,
        assertThrows(RefusedException.class, () -> begun(moment, BANANA, took, passed))
            .refusal()
            .reason());
    begun(moment, BANANA, 1, 0);
    begun(moment, BANANA, 3600, 3600);
  }

  private static Underway begun(String moment, UUID step, int took, int passed) {
    return switch (moment) {
      case "arriving" -> new Underway.Arriving(step, passed);
      case "first" -> new Underway.FirstSide(step, passed);
      case "switching" -> new Underway.Switching(step, took, passed);
      default -> new Underway.SecondSide(step, took, passed);
    };
  }

  private static studio.yin.sequence.Step step(UUID id) {
    return PLANNED.step(id).orElseThrow();
  }

  private static Fit rest(Sequence sequence, Underway begun, int left) {
    return FitTheRest.of(sequence, Spine.CATALOGUE, begun, left);
  }

  private static Proposal fitted(Underway begun, int left) {
    return assertInstanceOf(Fit.Fitted.class, rest(PLANNED, begun, left)).proposal();
  }
}
