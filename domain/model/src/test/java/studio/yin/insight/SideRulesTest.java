package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.rest;
import static studio.yin.insight.Lesson.single;
import static studio.yin.insight.Lesson.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Side;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

class SideRulesTest {
  private static final Step TWIST = held("revolved-shoelace", 180);

  @Test
  void a_side_that_is_held_alone_is_an_error_and_both_mend_it() {
    Sequence lesson = with(single(TWIST, Side.LEFT));
    assertEquals(List.of("one-side-only@3"), found(lesson));
    assertEquals(
        Sides.alike(Side.LEFT, 30), mended(lesson, Check.ONE_SIDE_ONLY).steps().get(3).sides());
  }

  @Test
  void a_side_may_be_held_alone_on_purpose() {
    assertEquals(List.of(), found(with(TWIST.sides(new Sides(Side.LEFT, 30, null, true, true)))));
  }

  @Test
  void a_side_may_be_held_alone_where_another_step_holds_the_other() {
    assertEquals(
        List.of(), found(with(single(TWIST, Side.LEFT), rest(), single(TWIST, Side.RIGHT))));
  }

  @Test
  void the_same_side_twice_is_still_one_side() {
    assertEquals(
        List.of("one-side-only@3", "one-side-only@5"),
        found(with(single(TWIST, Side.LEFT), rest(), single(TWIST, Side.LEFT))));
  }

  @Test
  void one_click_mends_all_steps_of_the_pose_that_lack_a_side() {
    Sequence lesson =
        with(single(TWIST, Side.LEFT), rest(), single(TWIST, Side.LEFT), rest(), TWIST.sides(null));
    assertEquals(3, Lesson.checks(lesson).errors().size());
    for (Finding error : Lesson.checks(lesson).errors()) {
      assertEquals(List.of(), Lesson.checks(lesson.apply(error.mend()).orThrow()).errors());
    }
  }

  @Test
  void a_pair_that_is_whole_is_left_alone() {
    Sequence lesson =
        with(
            single(TWIST, Side.LEFT), rest(), single(TWIST, Side.RIGHT), rest(), TWIST.sides(null));
    Sequence mended = mended(lesson, Check.ONE_SIDE_ONLY);
    assertEquals(lesson.steps().subList(0, 7), mended.steps().subList(0, 7));
    assertEquals(Sides.alike(Side.RIGHT, 45), mended.steps().get(7).sides());
  }

  @Test
  void the_other_side_of_another_pose_is_not_its_other_side() {
    Sequence lesson =
        with(single(TWIST, Side.LEFT), rest(), single(held("half-butterfly", 120), Side.RIGHT));
    assertEquals(List.of("one-side-only@3", "one-side-only@5"), found(lesson));
    Edit mend = Lesson.checks(lesson).errors().get(0).mend();
    assertEquals(List.of("one-side-only@5"), found(lesson.apply(mend).orThrow()));
  }

  @Test
  void a_pose_of_two_sides_says_which_one_is_held() {
    Sequence lesson = with(TWIST.sides(null));
    assertEquals(List.of("one-side-only@3"), found(lesson));
    assertEquals(
        Sides.alike(Side.RIGHT, 45), mended(lesson, Check.ONE_SIDE_ONLY).steps().get(3).sides());
  }

  @Test
  void a_side_that_nobody_names_is_the_other_side_of_nothing() {
    assertEquals(
        List.of("one-side-only@3", "one-side-only@5"),
        found(with(TWIST.sides(null), rest(), single(TWIST, Side.LEFT))));
  }

  @Test
  void a_rest_on_one_side_is_whole() {
    Step rest = Lesson.step(Kind.REBOUND, "side-lying-rest", 45);
    assertEquals(List.of(), found(with(single(rest, Side.LEFT))));
  }

  @Test
  void what_has_no_sides_cannot_lack_one() {
    Step staff = held("staff", 120).sides(new Sides(Side.LEFT, 30, null, true, false));
    assertEquals(List.of(), found(with(staff)));
  }

  @Test
  void sides_of_a_pose_that_nobody_knows_are_looked_at_all_the_same() {
    Step unknown = held("moon-pose", 100).sides(new Sides(Side.LEFT, 30, null, true, false));
    assertEquals(List.of("one-side-only@3", "pose-unknown@3"), found(with(unknown)));
    assertEquals(List.of("pose-unknown@3"), found(with(held("moon-pose", 100))));
  }

  // uneven

  @Test
  void sides_that_differ_are_an_error_and_holding_both_alike_mends_it() {
    Sequence lesson = with(TWIST.sides(new Sides(Side.LEFT, 20, new Hold(179), false, false)));
    assertEquals(List.of("uneven-sides@3"), found(lesson));
    assertEquals(
        Sides.alike(Side.LEFT, 20), mended(lesson, Check.UNEVEN_SIDES).steps().get(3).sides());
    assertEquals(
        "Revolved shoelace: \u201Cright side revolved-shoelace\u201D is held for 2:59 in this"
            + " class, \u201Cleft side revolved-shoelace\u201D for 3:00.",
        Lesson.sentence(lesson, Check.UNEVEN_SIDES));
  }

  @Test
  void sides_may_differ_on_purpose() {
    assertEquals(List.of(), found(with(TWIST.sides(TWIST.sides().second(new Hold(100))))));
  }

  @Test
  void single_sides_count_over_the_whole_class() {
    Sequence lesson =
        with(single(TWIST, Side.LEFT), rest(), single(TWIST.hold(new Hold(120)), Side.RIGHT));
    assertEquals(List.of("uneven-sides@5"), found(lesson));
    assertEquals(
        "left=180 right=120".length(),
        Lesson.finding(lesson, Check.UNEVEN_SIDES).fingerprint().length());
    Sequence mended = mended(lesson, Check.UNEVEN_SIDES);
    assertEquals(120, mended.steps().get(3).hold().seconds(), "the first that can be is matched");
    assertEquals(120, mended.steps().get(5).hold().seconds());
  }

  @Test
  void a_single_side_beside_both_becomes_both() {
    Sequence lesson = with(TWIST, rest(), single(TWIST, Side.RIGHT));
    assertEquals(List.of("uneven-sides@5"), found(lesson));
    assertEquals(
        Sides.alike(Side.RIGHT, 30), mended(lesson, Check.UNEVEN_SIDES).steps().get(5).sides());
  }

  @Test
  void sides_that_differ_in_one_step_and_are_evened_out_in_another_are_even() {
    Step more = TWIST.sides(new Sides(Side.LEFT, 30, new Hold(120), false, false));
    Step less = TWIST.sides(new Sides(Side.RIGHT, 30, new Hold(120), false, false));
    assertEquals(List.of(), found(with(more, rest(), less)));
  }

  @Test
  void what_is_meant_in_one_step_is_not_meant_in_another() {
    Step meant = TWIST.sides(TWIST.sides().second(new Hold(120)));
    Step slip = TWIST.sides(new Sides(Side.RIGHT, 30, new Hold(100), false, false));
    assertEquals(List.of("uneven-sides@5"), found(with(meant, rest(), slip)));
    assertEquals(List.of("uneven-sides@3"), found(with(slip, rest(), meant)));
    assertEquals(List.of(), found(with(meant, rest(), TWIST)));
  }

  @Test
  void a_side_that_is_left_out_on_purpose_may_still_be_held_elsewhere() {
    Step right = TWIST.sides(new Sides(Side.RIGHT, 30, null, true, true));
    assertEquals(List.of(), found(with(right, rest(), single(TWIST, Side.LEFT))));
    assertEquals(
        List.of("uneven-sides@5"),
        found(with(right, rest(), single(TWIST.hold(new Hold(100)), Side.LEFT))));
  }

  @Test
  void all_slips_of_a_pose_are_mended_at_once() {
    Step slip = TWIST.sides(new Sides(Side.RIGHT, 30, new Hold(100), false, false));
    Step other = TWIST.sides(new Sides(Side.RIGHT, 30, new Hold(120), false, false));
    Sequence mended = mended(with(slip, rest(), other), Check.UNEVEN_SIDES);
    assertEquals(TWIST.sides(), mended.steps().get(3).sides());
    assertEquals(TWIST.sides(), mended.steps().get(5).sides());
  }

  @Test
  void a_side_is_matched_to_what_is_meant_up_to_the_longest_hold() {
    Step hour = held("moon-pose", Hold.LONGEST).sides(new Sides(Side.LEFT, 9, null, true, true));
    Step right = held("moon-pose", 60).sides(new Sides(Side.RIGHT, 9, null, true, false));
    Sequence lesson = with(hour, rest(), right);
    assertEquals(Hold.LONGEST, mended(lesson, Check.UNEVEN_SIDES).steps().get(5).hold().seconds());
    Step moment = hour.hold(new Hold(1));
    Sequence more = with(hour, rest(), moment, rest(), right);
    assertEquals(
        Sides.alike(Side.RIGHT, 9),
        mended(more, Check.UNEVEN_SIDES).steps().get(7).sides(),
        "no hold is that long, but both sides are even among themselves");
  }

  @Test
  void a_side_can_be_matched_up_to_the_longest_hold() {
    Step left = held("moon-pose", Hold.LONGEST).sides(new Sides(Side.LEFT, 9, null, true, false));
    Step right = held("moon-pose", 60).sides(new Sides(Side.RIGHT, 9, null, true, false));
    Sequence twice = with(left, rest(), left, rest(), right);
    assertEquals(2 * Hold.LONGEST, mendedBoth(twice));
  }

  /** No single hold makes up for two hours, but doing both sides of each does. */
  private static int mendedBoth(Sequence lesson) {
    Finding finding = Lesson.finding(lesson, Check.UNEVEN_SIDES);
    assertNull(finding.mend());
    return Integer.parseInt(finding.fingerprint().replaceAll(".*left=(\\d+).*", "$1"));
  }

  @Test
  void a_rebound_is_not_counted_to_its_pose() {
    Sequence lesson =
        changed(with(TWIST, rest()), 4, s -> single(TWIST, Side.LEFT).kind(Kind.REBOUND));
    assertEquals(List.of(), found(lesson));
  }
}
