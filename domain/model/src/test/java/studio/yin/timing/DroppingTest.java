package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.timing.FinalRestTest.any;
import static studio.yin.timing.FinalRestTest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

/** Which poses go where a class takes too long. */
class DroppingTest {

  @Test
  void the_rebounds_after_a_pose_go_with_it() {
    Drop drop = FitTest.tooShort(rebounds(false), 600).givingBoth().get(0);
    assertEquals(List.of("sphinx"), slugs(drop.poses()));
    assertEquals(List.of("sphinx", "childs-pose", "childs-pose"), slugs(drop.proposal().dropped()));
    assertEquals(List.of("easy-pose", "seal", "savasana"), slugs(drop.proposal().fitted().steps()));
  }

  @Test
  void a_rebound_that_is_locked_stays() {
    Drop drop = FitTest.tooShort(rebounds(true), 600).givingBoth().get(0);
    assertEquals(List.of("sphinx", "childs-pose"), slugs(drop.proposal().dropped()));
    assertEquals(600, drop.proposal().seconds());
  }

  /** Of 12:00 to 21:00, if rebounds and Seal stay and Sphinx is held as short as can be. */
  private static Sequence rebounds(boolean locked) {
    return any(
        step(1, "easy-pose", Kind.OPENING),
        step(2, "sphinx", Kind.POSE),
        step(3, "childs-pose", Kind.REBOUND).hold(new Hold(60)),
        step(4, "childs-pose", Kind.REBOUND).hold(new Hold(60)).locked(locked),
        step(5, "seal", Kind.POSE).locked(true),
        step(6, "savasana", Kind.CLOSING).hold(new Hold(300)));
  }

  @Test
  void a_direction_that_a_step_keeps_for_certain_is_not_lost() {
    Fit.TooShort fit = FitTest.tooShort(bananas(Kind.POSE), 750);
    assertEquals(List.of(), fit.givingBoth().get(0).lost());
  }

  @Test
  void what_is_no_hold_keeps_no_direction() {
    Fit.TooShort fit = FitTest.tooShort(bananas(Kind.REBOUND), 750);
    assertEquals(List.of(Family.LATERAL), fit.givingBoth().get(0).lost());
  }

  /** Two Bananas, the second of which stays. */
  private static Sequence bananas(Kind second) {
    return any(
        step(1, "easy-pose", Kind.OPENING),
        step(2, "banana", Kind.POSE),
        step(3, "banana", second).locked(true),
        step(4, "savasana", Kind.CLOSING).hold(new Hold(300)));
  }

  @Test
  void of_a_class_of_poses_alone_one_stays() {
    Sequence poses = any(step(1, "sphinx", Kind.POSE), step(2, "dangling", Kind.POSE));
    Fit.TooShort fit = FitTest.tooShort(longer(poses), 300);
    assertEquals(30 + 60, fit.least(), "dangling for a minute");
  }

  private static Sequence longer(Sequence poses) {
    List<Step> steps = new ArrayList<>(poses.steps());
    for (int i = 3; i < 8; i++) {
      steps.add(step(i, "sphinx", Kind.POSE));
    }
    return poses.steps(steps, List.of());
  }

  @Test
  void nobody_drops_the_opening_the_rest_or_a_movement() {
    Sequence any =
        any(
            step(1, "easy-pose", Kind.OPENING),
            step(2, "cat-cow", Kind.MOVEMENT),
            step(3, "sphinx", Kind.POSE),
            step(4, "savasana", Kind.POSE),
            step(5, "easy-pose", Kind.CLOSING));
    assertEquals(
        List.of(SlowSunday.id(3)),
        FitScope.of(any, Spine.CATALOGUE).droppable().stream().map(Step::id).toList());
  }

  @Test
  void no_choice_is_offered_that_loses_and_drops_more_than_another() {
    Fit.TooShort fit = FitTest.tooShort(Spine.SEQUENCE, 1500);
    List<Drop> drops = fit.keepingHolds();
    assertTrue(drops.size() > 1);
    for (Drop drop : drops) {
      for (Drop other : drops) {
        assertTrue(
            drop.equals(other)
                || !other.lost().containsAll(drop.lost())
                || other.poses().size() < drop.poses().size());
      }
    }
  }

  @Test
  void dozens_of_poses_with_odd_holds_are_counted_in_coarser_pieces_and_what_is_found_is_true() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < Sequence.STEPS; i++) {
      String pose = List.of("sphinx", "dangling", "banana", "revolved-shoelace").get(i % 4);
      steps.add(step(i, pose, Kind.POSE).hold(new Hold(127 + 7 * i % 113)));
    }
    steps.add(step(99, "savasana", Kind.CLOSING).hold(new Hold(300)));
    Sequence any = any(steps.toArray(Step[]::new));
    Fit.TooShort fit = FitTest.tooShort(any, 3600);
    for (Drop drop : fit.givingBoth()) {
      assertEquals(3600, drop.proposal().seconds() + drop.proposal().spare());
      assertEquals(drop.proposal().seconds(), Timeline.of(drop.proposal().fitted()).seconds());
    }
    assertEquals(List.of(), fit.givingBoth().get(0).lost());
  }

  @Test
  void pieces_are_the_grid_on_which_all_savings_lie_while_the_table_has_room() {
    assertEquals(15, knapsack(3600, 45, 60, 105).piece(3));
    assertEquals(1, knapsack(3600, 45, 61).piece(2));
    assertEquals(2, knapsack(14_400, 45, 61).piece(31), "32 rows of 12 500 sums are full");
    assertEquals(1, knapsack(12_400, 45, 61).piece(31));
  }

  @Test
  void no_fewer_poses_are_looked_at_than_can_be_enough() {
    assertEquals(1, new Knapsack(savings(45, 60, 105), 0, 105, 999).fewest());
    assertEquals(2, new Knapsack(savings(45, 60, 105), 0, 106, 999).fewest());
    assertEquals(3, new Knapsack(savings(45, 60, 105), 0, 166, 999).fewest());
    assertEquals(3, new Knapsack(savings(45, 60, 105), 0, 999, 999).fewest());
  }

  @Test
  void sets_that_save_too_little_or_too_much_are_not_shown() {
    List<Long> shown = new ArrayList<>();
    new Knapsack(savings(45, 60, 105), 0, 60, 149).forEach(3, (chosen, kept) -> shown.add(chosen));
    // 60, 105 and 45 + 60; 45 is too little, 45 + 105 too much
    assertEquals(Set.of(0b010L, 0b100L, 0b011L), Set.copyOf(shown));
    shown.clear();
    new Knapsack(savings(45, 60, 105), 0, 60, 149).forEach(1, (chosen, kept) -> shown.add(chosen));
    assertEquals(Set.of(0b010L, 0b100L), Set.copyOf(shown));
    new Knapsack(savings(45), 0, 0, -1).forEach(1, (chosen, kept) -> shown.add(-1L));
    new Knapsack(List.of(), 0, 0, 10).forEach(0, (chosen, kept) -> shown.add(-1L));
    assertTrue(!shown.contains(-1L));
  }

  private static Knapsack knapsack(int limit, int... seconds) {
    return new Knapsack(savings(seconds), 0, 0, limit);
  }

  private static List<Knapsack.Saving> savings(int... seconds) {
    return java.util.Arrays.stream(seconds)
        .mapToObj(each -> new Knapsack.Saving(each, 10, 0, 0))
        .toList();
  }

  private static List<String> slugs(List<Step> steps) {
    return steps.stream().map(Step::pose).toList();
  }
}
