package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;
import static studio.yin.timing.Spine.BANANA;
import static studio.yin.timing.Spine.CATALOGUE;
import static studio.yin.timing.Spine.SEQUENCE;
import static studio.yin.timing.Spine.SPHINX;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.Reason;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** What somebody takes of the ways in which a class can be made a length. */
class FitWishTest {

  @ParameterizedTest
  @CsvSource({
    "2700, within",
    "1800, shorter-holds leaving-out leaving-out-2 leaving-out-3 leaving-out-4 leaving-out-shorter"
        + " shortest",
    "2280, within",
    "600, leaving-out leaving-out-shorter shortest"
  })
  void the_ways_of_a_length_have_their_names(int seconds, String names) {
    assertEquals(names, names(answer(seconds, Map.of(), "")));
  }

  @Test
  void a_class_that_is_too_short_can_pause_take_poses_or_be_held_longer() {
    FitWish.Answer answer = answer(4500, Map.of(), "");
    assertTrue(names(answer).contains("adding"), names(answer));
    FitWish.Answer added = answer(4500, Map.of(), "adding");
    assertEquals(4500 - added.chosen().proposal().spare(), made(added, SEQUENCE));
    assertTrue(added.chosen().proposal().added().size() > 1);
  }

  @Test
  void where_nothing_is_long_enough_the_longest_is_shown() {
    FitWish.Answer answer = answer(14_400, Map.of(), "");
    assertEquals("longest", names(answer));
    int longest = made(answer, SEQUENCE);
    assertTrue(longest > Timeline.longest(SEQUENCE).seconds() && longest < 14_400, "" + longest);
  }

  @Test
  void the_shortest_with_everything_holds_each_pose_its_least() {
    FitWish.Answer answer = answer(1800, Map.of(), "shortest");
    assertEquals(2280, made(answer, SEQUENCE));
    assertEquals(List.of(), answer.chosen().proposal().dropped());
  }

  @Test
  void a_way_that_leaves_poses_out_says_which_directions_are_lost() {
    FitWish.Answer answer = answer(1800, Map.of(), "leaving-out");
    assertEquals("[LATERAL]", answer.chosen().lost().toString());
    Sequence without = SEQUENCE.apply(answer.edit()).orThrow();
    assertTrue(without.step(BANANA).isEmpty());
    assertEquals(1800, Timeline.of(without).seconds());
  }

  @Test
  void a_hold_by_hand_stays_and_the_others_follow() {
    FitWish.Answer answer = answer(2700, Map.of(SPHINX, new Hold(360)), "");
    Sequence fitted = SEQUENCE.apply(answer.edit()).orThrow();
    assertEquals(new Hold(360), fitted.step(SPHINX).orElseThrow().hold());
    assertFalse(fitted.step(SPHINX).orElseThrow().locked(), "it was said once, not for ever");
    assertEquals(2700, Timeline.of(fitted).seconds());
    assertTrue(answer.chosen().proposal().hold(SPHINX).isEmpty(), "nobody asks it for time");
  }

  @Test
  void a_hold_by_hand_can_put_the_length_out_of_reach() {
    assertEquals("within", names(answer(2700, Map.of(SPHINX, new Hold(300)), "")));
    FitWish.Answer far = answer(2700, Map.of(SPHINX, new Hold(1800)), "");
    assertTrue(far.fit() instanceof Fit.TooShort, names(far));
  }

  @Test
  void what_the_class_does_not_have_says_nothing_by_hand() {
    Map<UUID, Hold> nowhere = Map.of(SlowSunday.NOWHERE, new Hold(60));
    assertEquals(
        answer(2700, Map.of(), "").edit().on(SEQUENCE),
        answer(2700, nowhere, "").edit().on(SEQUENCE));
  }

  @Test
  void sides_that_differ_by_mistake_are_even_after_a_hold_by_hand_and_others_are_kept() {
    Step banana = SEQUENCE.step(BANANA).orElseThrow();
    Sequence mistaken = with(banana, new Hold(300), false);
    Step after = taken(mistaken, 240).step(BANANA).orElseThrow();
    assertEquals(new Hold(240), after.hold());
    assertEquals(new Hold(240), after.secondHold().orElseThrow());
    Sequence meant = with(banana, new Hold(300), true);
    assertEquals(
        new Hold(300), taken(meant, 240).step(BANANA).orElseThrow().secondHold().orElseThrow());
  }

  @Test
  void a_way_that_there_is_not_is_refused_and_so_is_a_length_of_no_class() {
    assertEquals(
        "way", refused(Reason.FIT_WAY_ABSENT, () -> answer(2700, Map.of(), "adding")).field());
    refused(Reason.LENGTH_OUT_OF_RANGE, () -> answer(299, Map.of(), ""));
  }

  private static Sequence taken(Sequence sequence, int byHand) {
    FitWish wish = new FitWish(2700, new ByHand(Map.of(BANANA, new Hold(byHand))), "");
    return sequence.apply(wish.answer(sequence, CATALOGUE, UUID::randomUUID).edit()).orThrow();
  }

  private static Sequence with(Step banana, Hold second, boolean onPurpose) {
    Sides sides = banana.sides();
    Sides other = new Sides(sides.first(), sides.switchSeconds(), second, false, onPurpose);
    return SEQUENCE.apply(StepEdit.changeSides(BANANA, other)).orThrow();
  }

  private static FitWish.Answer answer(int seconds, Map<UUID, Hold> byHand, String way) {
    return new FitWish(seconds, new ByHand(byHand), way)
        .answer(SEQUENCE, CATALOGUE, UUID::randomUUID);
  }

  private static int made(FitWish.Answer answer, Sequence present) {
    return Timeline.of(present.apply(answer.edit()).orThrow()).seconds();
  }

  private static String names(FitWish.Answer answer) {
    return String.join(" ", answer.ways().stream().map(FitWay::name).toList());
  }
}
