package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.timing.Spine.BANANA;
import static studio.yin.timing.Spine.DANGLING;
import static studio.yin.timing.Spine.EASY;
import static studio.yin.timing.Spine.SAVASANA;
import static studio.yin.timing.Spine.SEQUENCE;
import static studio.yin.timing.Spine.SHOELACE;
import static studio.yin.timing.Spine.SPHINX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** The spine sequence, fitted to what teachers ask for. */
class FitTest {

  @Test
  void forty_five_minutes_are_met_to_the_second() {
    Proposal proposal = fitted(SEQUENCE, 2700);
    assertEquals("2:30 2:00 3:00 5:00 2x3:00 2x6:00 6:30", holds(proposal));
    assertEquals(2700, proposal.seconds());
    assertEquals(0, proposal.spare());
    assertEquals(2700, Timeline.of(proposal.fitted()).seconds());
    assertEquals(Set.of(), proposal.widenings());
    assertEquals(new Slack(Slack.Direction.TOOK, 96, 516), proposal.share());
    assertEquals(19, proposal.share().percent());
    assertEquals(List.of(), proposal.dropped());
    assertEquals(List.of(), proposal.added());
  }

  @Test
  void a_proposal_is_one_edit_of_the_holds_that_change() {
    assertEquals(
        new Edit.Together(
            List.of(
                StepEdit.changeHold(EASY, new Hold(150)),
                StepEdit.changeHold(SAVASANA, new Hold(390)))),
        fitted(SEQUENCE, 2700).edit());
  }

  @Test
  void a_proposed_hold_stands_beside_the_present_one_and_its_ranges() {
    Proposal proposal = fitted(SEQUENCE, 2700);
    assertEquals(
        Optional.of(
            new FittedHold(
                SAVASANA, 1, 450, 390, new HoldRange(300, 600), new HoldRange(300, 540))),
        proposal.hold(SAVASANA));
    FittedHold banana = proposal.hold(BANANA).orElseThrow();
    assertEquals(
        new FittedHold(BANANA, 2, 360, 360, new HoldRange(300, 420), new HoldRange(300, 420)),
        banana);
    assertTrue(!banana.changed() && !banana.unusual());
    assertEquals(Optional.empty(), proposal.hold(SlowSunday.NOWHERE));
  }

  @Test
  void thirty_minutes_are_out_of_reach_by_eight() {
    Fit.TooShort fit = tooShort(SEQUENCE, 1800);
    assertEquals(2280, fit.shortest());
    assertEquals(480, fit.missing());
  }

  @Test
  void thirty_minutes_keep_all_shapes_where_beginners_could_hold_them() {
    Proposal proposal = tooShort(SEQUENCE, 1800).keepingShapes().orElseThrow();
    assertEquals("1:15 2:00 1:30 3:00 2x2:15 2x3:15 3:15", holds(proposal));
    assertEquals(1800, Timeline.of(proposal.fitted()).seconds());
    assertEquals(Set.of(Widening.BEGINNER_MINIMUM), proposal.widenings());
    assertEquals(new Slack(Slack.Direction.GAVE, 696, 996), proposal.share());
    assertEquals(70, proposal.share().percent());
    assertEquals(
        Set.of(DANGLING, SPHINX, BANANA, SAVASANA),
        proposal.holds().stream()
            .filter(FittedHold::unusual)
            .map(FittedHold::step)
            .collect(Collectors.toSet()));
  }

  @Test
  void thirty_minutes_keep_the_holds_without_banana_and_lose_side_bending() {
    Drop drop = tooShort(SEQUENCE, 1800).keepingHolds().get(0);
    assertEquals(List.of("banana"), slugs(drop.poses()));
    assertEquals(List.of(Family.LATERAL), drop.lost());
    assertEquals(drop.poses(), drop.proposal().dropped());
    Sequence fitted = drop.proposal().fitted();
    assertEquals(1800, Timeline.of(fitted).seconds());
    assertEquals(6, fitted.steps().size());
    assertEquals(BANANA, fitted.aside().get(0).step().id());
    assertEquals(new Slack(Slack.Direction.TOOK, 45, 240), drop.proposal().share());
  }

  @Test
  void each_choice_of_directions_to_lose_is_offered_once_with_the_fewest_poses() {
    assertEquals(
        List.of(
            "[banana] [LATERAL] 19",
            "[sphinx, revolved-shoelace] [ROTATION] 50",
            "[dangling, sphinx] [FLEXION] 60",
            "[melting-heart, sphinx] [EXTENSION] 85"),
        tooShort(SEQUENCE, 1800).keepingHolds().stream().map(FitTest::said).toList());
  }

  @Test
  void with_shorter_holds_one_pose_can_go_and_no_direction_is_lost() {
    Fit.TooShort fit = tooShort(SEQUENCE, 1800);
    assertEquals(List.of("[sphinx] [] 39"), fit.givingBoth().stream().map(FitTest::said).toList());
    assertEquals(Set.of(Widening.BEGINNER_MINIMUM), fit.givingBoth().get(0).proposal().widenings());
  }

  @ParameterizedTest
  @CsvSource({"1499, false", "1500, true"})
  void all_shapes_are_kept_down_to_twenty_five_minutes(int seconds, boolean kept) {
    assertEquals(kept, tooShort(SEQUENCE, seconds).keepingShapes().isPresent());
  }

  @Test
  void below_opening_and_rest_nothing_can_be_reached() {
    // easy pose 1:00, a minute to lie down, savasana 3:00
    assertEquals(300, tooShort(SEQUENCE, 1800).least());
  }

  @Test
  void between_thirty_eight_and_fifty_three_minutes_every_second_is_met() {
    for (int wanted = 2280; wanted <= 3180; wanted++) {
      Proposal proposal = fitted(SEQUENCE, wanted);
      assertEquals(wanted, Timeline.of(proposal.fitted()).seconds());
      assertEquals(wanted, proposal.seconds());
      assertEquals(0, proposal.spare());
    }
  }

  @ParameterizedTest
  @CsvSource({"2699, 15", "2700, 30"})
  void holds_are_rounded_to_half_minutes_and_to_quarters_below_forty_five(int wanted, int grid) {
    Proposal proposal = fitted(SEQUENCE.apply(locked(SAVASANA)).orThrow(), wanted);
    List<Integer> seconds =
        List.of(
            proposal.hold(SHOELACE).orElseThrow().proposed(),
            proposal.hold(BANANA).orElseThrow().proposed());
    assertTrue(seconds.stream().allMatch(hold -> hold % grid == 0), seconds.toString());
    assertEquals(grid == 15, seconds.stream().anyMatch(hold -> hold % 30 != 0));
  }

  @ParameterizedTest
  @CsvSource({"60, 420", "75, 1320", "54, 60"})
  void beyond_the_longest_holds_the_rest_is_spare(int minutes, int spare) {
    Fit.TooLong fit = tooLong(SEQUENCE, minutes * 60);
    assertEquals(3180, fit.longest());
    assertEquals(spare, fit.spare());
    assertEquals(new Stretch(3180, Optional.empty()), fit.pauses());
  }

  @Test
  void the_bounds_themselves_are_within_reach() {
    assertEquals(100, fitted(SEQUENCE, 2280).share().percent());
    assertEquals(100, fitted(SEQUENCE, 3180).share().percent());
    assertEquals(1, tooShort(SEQUENCE, 2279).missing());
    assertEquals(1, tooLong(SEQUENCE, 3181).spare());
  }

  @Test
  void an_hour_could_be_filled_by_holding_as_long_as_the_catalogue_has_it() {
    Stretch stretch = tooLong(SEQUENCE, 3600).catalogue();
    Proposal proposal = stretch.proposal().orElseThrow();
    assertEquals(3600, Timeline.of(proposal.fitted()).seconds());
    assertEquals(Set.of(Widening.PAUSES, Widening.CATALOGUE_MAXIMUM), proposal.widenings());
    assertEquals(420, proposal.hold(SPHINX).orElseThrow().allowed().max(), "seven for all");
    assertEquals(300, proposal.hold(SPHINX).orElseThrow().usual().max());
    assertEquals(720, proposal.hold(SAVASANA).orElseThrow().allowed().max(), "a fifth of it");
    // 8:00 fixed; 7:00, 5:00, 5:00, 7:00, 2 x 4:00, 2 x 7:00, and a rest of a fifth: 13:30
    assertEquals(4050, stretch.longest());
  }

  @Test
  void what_is_locked_stays_and_the_others_give_more() {
    Sequence locked = SEQUENCE.apply(locked(BANANA)).orThrow();
    Proposal proposal = fitted(locked, 2580);
    assertEquals(Optional.empty(), proposal.hold(BANANA));
    assertEquals(2580, Timeline.of(proposal.fitted()).seconds());
    assertEquals(360, hold(proposal, BANANA));
    assertEquals(2280 + 120, tooShort(locked, 1800).shortest());
    assertTrue(
        tooShort(locked, 1800).keepingHolds().stream()
            .noneMatch(drop -> slugs(drop.poses()).contains("banana")));
  }

  @Test
  void sides_that_differ_on_purpose_stay_as_they_are() {
    Sequence uneven =
        SEQUENCE.apply(new StepEdit.ChangeSecondHold(BANANA, new Hold(300))).orThrow();
    Proposal proposal = fitted(uneven, 2400);
    assertEquals(Optional.empty(), proposal.hold(BANANA));
    assertEquals(uneven.step(BANANA).orElseThrow(), proposal.fitted().step(BANANA).orElseThrow());
    assertEquals(2400, Timeline.of(proposal.fitted()).seconds());
  }

  @Test
  void sides_that_differ_by_mistake_become_even() {
    Sides mistaken = new Sides(Side.RIGHT, 45, new Hold(100), false, false);
    Sequence uneven = SEQUENCE.apply(StepEdit.changeSides(BANANA, mistaken)).orThrow();
    Proposal proposal = fitted(uneven, 2700);
    assertEquals("2:30 2:00 3:00 5:00 2x3:00 2x6:00 6:30", holds(proposal));
    Step banana = proposal.fitted().step(BANANA).orElseThrow();
    assertEquals(Sides.alike(Side.RIGHT, 45), banana.sides());
  }

  @Test
  void one_side_alone_counts_once_and_is_never_dropped() {
    Sides alone = new Sides(Side.LEFT, 45, null, true, true);
    Sequence single = SEQUENCE.apply(StepEdit.changeSides(BANANA, alone)).orThrow();
    assertEquals(2280 - 345, tooShort(single, 1800).shortest());
    Proposal proposal = fitted(single, 2280);
    assertEquals(1, proposal.hold(BANANA).orElseThrow().sides());
    assertEquals(2280, Timeline.of(proposal.fitted()).seconds());
    assertTrue(
        tooShort(single, 1500).keepingHolds().stream()
            .noneMatch(drop -> slugs(drop.poses()).contains("banana")));
  }

  @Test
  void what_a_teacher_holds_now_is_never_out_of_reach() {
    Sequence longer = SEQUENCE.apply(StepEdit.changeHold(BANANA, new Hold(600))).orThrow();
    Proposal proposal = fitted(longer, 3540);
    assertEquals(new HoldRange(300, 600), proposal.hold(BANANA).orElseThrow().allowed());
    assertTrue(proposal.hold(BANANA).orElseThrow().unusual());
    Sequence shorter = SEQUENCE.apply(StepEdit.changeHold(BANANA, new Hold(60))).orThrow();
    assertEquals(2280 - 480, fitted(shorter, 1800).seconds());
  }

  @Test
  void a_pose_that_the_catalogue_does_not_know_keeps_its_time() {
    Sequence own =
        SEQUENCE
            .apply(new StepEdit.ChangePose(BANANA, "my-own", null, Sides.alike(Side.LEFT, 45)))
            .orThrow();
    assertEquals(2280, tooShort(own, 1800).shortest(), "by its own range it can give");
    Sequence rangeless = own.apply(new StepEdit.ChangeRange(BANANA, null, false)).orThrow();
    assertEquals(2280 + 120, tooShort(rangeless, 1800).shortest());
  }

  @ParameterizedTest
  @ValueSource(ints = {299, 14_401, 0, -1})
  void nobody_teaches_for_less_than_five_minutes_or_more_than_four_hours(int seconds) {
    RefusedException refused = assertThrows(RefusedException.class, () -> fit(SEQUENCE, seconds));
    assertEquals(Reason.LENGTH_OUT_OF_RANGE, refused.refusal().reason());
    assertEquals(List.of(5, 240), refused.refusal().particulars());
    assertInstanceOf(Fit.TooShort.class, fit(SEQUENCE, 300));
    assertInstanceOf(Fit.TooLong.class, fit(SEQUENCE, 14_400));
  }

  @Test
  void a_fit_cannot_be_changed_by_what_it_was_made_of() {
    List<FittedHold> none = new ArrayList<>();
    Proposal proposal =
        new Proposal(SEQUENCE, List.of(), List.of(), none, Slack.of(0, 0), Set.of(), 0, 0);
    none.add(new FittedHold(EASY, 1, 1, 1, new HoldRange(1, 1), new HoldRange(1, 1)));
    assertEquals(List.of(), proposal.holds());
    assertEquals(SEQUENCE, proposal.fitted());
  }

  static Fit fit(Sequence sequence, int seconds) {
    return Fit.of(sequence, Spine.CATALOGUE, seconds, SlowSunday.ids());
  }

  static Proposal fitted(Sequence sequence, int seconds) {
    Fit fit = fit(sequence, seconds);
    assertEquals(seconds, fit.wanted());
    return assertInstanceOf(Fit.Fitted.class, fit).proposal();
  }

  static Fit.TooShort tooShort(Sequence sequence, int seconds) {
    return assertInstanceOf(Fit.TooShort.class, fit(sequence, seconds));
  }

  static Fit.TooLong tooLong(Sequence sequence, int seconds) {
    return assertInstanceOf(Fit.TooLong.class, fit(sequence, seconds));
  }

  /** The proposed holds of a side, as a teacher reads them. */
  static String holds(Proposal proposal) {
    return proposal.holds().stream()
        .map(hold -> (hold.sides() > 1 ? "2x" : "") + Minutes.clock(hold.proposed()))
        .collect(Collectors.joining(" "));
  }

  private static int hold(Proposal proposal, UUID step) {
    return proposal.fitted().step(step).orElseThrow().hold().seconds();
  }

  private static Edit locked(UUID step) {
    return StepEdit.lock(step, true);
  }

  private static List<String> slugs(List<Step> steps) {
    return steps.stream().map(Step::pose).toList();
  }

  private static String said(Drop drop) {
    return slugs(drop.poses()) + " " + drop.lost() + " " + drop.proposal().share().percent();
  }
}
