package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.or;
import static studio.yin.insight.Lesson.single;
import static studio.yin.insight.Lesson.step;
import static studio.yin.insight.Lesson.withFocus;
import static studio.yin.pose.SpinalMovement.AXIAL_EXTENSION;
import static studio.yin.pose.SpinalMovement.EXTENSION;
import static studio.yin.pose.SpinalMovement.FLEXION;
import static studio.yin.pose.SpinalMovement.LATERAL_LEFT;
import static studio.yin.pose.SpinalMovement.LATERAL_RIGHT;
import static studio.yin.pose.SpinalMovement.NEUTRAL;
import static studio.yin.pose.SpinalMovement.ROTATION_LEFT;
import static studio.yin.pose.SpinalMovement.ROTATION_RIGHT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

class LedgerTest {

  @Test
  void a_hold_counts_for_what_the_spine_does_first() {
    Ledger ledger = ledger(lesson(held("revolved-shoelace", 180), held("easy-pose", 60)));
    assertEquals(
        Map.of(ROTATION_RIGHT, 180, ROTATION_LEFT, 180, AXIAL_EXTENSION, 60), ledger.seconds());
    assertEquals(360, ledger.seconds(Family.ROTATION));
    assertEquals(0, ledger.seconds(Family.LATERAL));
    assertEquals(0, ledger.seconds(FLEXION));
    assertEquals(420, ledger.still());
  }

  @Test
  void each_side_counts_for_its_own_direction_and_its_own_time() {
    Step banana = held("banana", 300).sides(new Sides(Side.LEFT, 30, new Hold(240), false, true));
    Ledger ledger = ledger(lesson(banana, single(held("banana", 60), Side.LEFT)));
    assertEquals(360, ledger.seconds(LATERAL_RIGHT));
    assertEquals(240, ledger.seconds(LATERAL_LEFT));
    assertEquals(
        List.of(new Imbalance(LATERAL_RIGHT, 360, LATERAL_LEFT, 240)), ledger.imbalances());
    assertEquals(120, ledger.imbalances().get(0).missing());
    assertFalse(ledger.imbalances().get(0).ofBending());
  }

  @Test
  void a_turn_to_the_right_alone_is_not_balanced() {
    Ledger ledger = ledger(lesson(single(held("revolved-shoelace", 1), Side.RIGHT)));
    assertEquals(List.of(new Imbalance(ROTATION_RIGHT, 1, ROTATION_LEFT, 0)), ledger.imbalances());
  }

  @Test
  void a_rebound_counts_as_its_pose_says_and_a_movement_not_at_all() {
    Ledger ledger =
        ledger(
            lesson(
                step(Kind.REBOUND, "childs-pose", 45),
                step(Kind.MOVEMENT, "cat-cow", 60),
                step(Kind.CLOSING, "savasana", 300)));
    assertEquals(Map.of(FLEXION, 45, NEUTRAL, 300), ledger.seconds());
    assertEquals(345, ledger.still());
  }

  @Test
  void what_nobody_can_tell_is_kept_apart() {
    Ledger ledger =
        ledger(
            lesson(held("moon-pose", 100), held("banana", 50).sides(null), held("caterpillar", 9)));
    assertEquals(150, ledger.untold());
    assertEquals(Map.of(FLEXION, 9), ledger.seconds());
    assertEquals(159, ledger.still());
  }

  @Test
  void both_holds_of_a_pose_without_sides_go_its_one_way() {
    Step twice = held("sphinx", 100).sides(Sides.alike(Side.RIGHT, 30));
    assertEquals(200, ledger(lesson(twice)).seconds(EXTENSION));
  }

  // gaps

  @Test
  void a_gap_is_where_the_intention_goes_and_no_pose_does() {
    Sequence lesson = lesson(held("revolved-shoelace", 180), held("caterpillar", 180));
    assertEquals(
        List.of(Family.EXTENSION, Family.LATERAL),
        gaps(withFocus(lesson, Family.LATERAL, Family.EXTENSION, Family.FLEXION)));
    assertEquals(List.of(), gaps(lesson));
  }

  @Test
  void a_direction_beside_another_one_leaves_no_gap() {
    assertEquals(List.of(), gaps(withFocus(lesson(held("revolved-shoelace", 180)), Family.AXIAL)));
  }

  @Test
  void neither_a_movement_nor_an_alternative_closes_a_gap() {
    Sequence lesson =
        lesson(step(Kind.MOVEMENT, "caterpillar", 60), or(held("staff", 60), "caterpillar"));
    assertEquals(List.of(Family.FLEXION), gaps(withFocus(lesson, Family.FLEXION)));
  }

  // balance

  @ParameterizedTest
  @CsvSource({
    "540, 180, 0", // three times is as far as it goes
    "541, 180, 1",
    "600, 180, 20",
    "180, 541, 1",
    "180, 540, 0",
    "179,   1, 0", // too little to answer
    "180,   1, 59",
    "1,   180, 59"
  })
  void bending_one_way_for_more_than_three_times_as_long_is_not_balanced(
      int forward, int back, int missing) {
    List<Imbalance> imbalances =
        ledger(lesson(held("caterpillar", forward), held("sphinx", back))).imbalances();
    assertEquals(missing > 0 ? 1 : 0, imbalances.size());
    if (missing > 0) {
      Imbalance bending = imbalances.get(0);
      assertTrue(bending.ofBending());
      assertEquals(forward > back ? FLEXION : EXTENSION, bending.more());
      assertEquals(Math.max(forward, back), bending.moreSeconds());
      assertEquals(missing, bending.missing());
      assertEquals(
          List.of(),
          ledger(
                  lesson(
                      held("caterpillar", forward + (forward > back ? 0 : missing)),
                      held("sphinx", back + (forward > back ? missing : 0))))
              .imbalances());
    }
  }

  @Test
  void an_account_cannot_be_changed() {
    Ledger ledger = ledger(Lesson.quiet());
    assertThrows(UnsupportedOperationException.class, () -> ledger.seconds().put(FLEXION, 1));
    Map<SpinalMovement, Integer> mine = new EnumMap<>(Map.of(FLEXION, 1));
    Ledger copied = new Ledger(mine, 0, List.of());
    mine.put(FLEXION, 2);
    assertEquals(1, copied.seconds(FLEXION));
  }

  // for any class

  @Property
  void the_account_adds_up_to_the_still_time(@ForAll("lessons") Sequence lesson) {
    assertEquals(
        lesson.steps().stream()
            .filter(step -> step.kind() != Kind.MOVEMENT)
            .mapToInt(Step::stillSeconds)
            .sum(),
        ledger(lesson).still());
  }

  @Property
  void a_class_with_its_sides_swapped_has_left_and_right_swapped(
      @ForAll("lessons") Sequence lesson) {
    Ledger ledger = ledger(lesson);
    Ledger mirrored = ledger(mirrored(lesson));
    assertEquals(ledger.seconds(LATERAL_LEFT), mirrored.seconds(LATERAL_RIGHT));
    assertEquals(ledger.seconds(LATERAL_RIGHT), mirrored.seconds(LATERAL_LEFT));
    assertEquals(ledger.seconds(ROTATION_LEFT), mirrored.seconds(ROTATION_RIGHT));
    assertEquals(ledger.seconds(ROTATION_RIGHT), mirrored.seconds(ROTATION_LEFT));
    assertEquals(ledger.seconds(FLEXION), mirrored.seconds(FLEXION));
    assertEquals(ledger.seconds(EXTENSION), mirrored.seconds(EXTENSION));
    assertEquals(ledger.gaps(), mirrored.gaps());
    assertEquals(ledger.imbalances().size(), mirrored.imbalances().size());
  }

  private static Sequence mirrored(Sequence lesson) {
    List<Step> steps = new ArrayList<>();
    for (Step step : lesson.steps()) {
      Sides s = step.sides();
      steps.add(
          s == null
              ? step
              : step.sides(
                  new Sides(
                      s.first().other(),
                      s.switchSeconds(),
                      s.second(),
                      s.single(),
                      s.onPurpose())));
    }
    return lesson.steps(steps, lesson.aside());
  }

  @Property
  void the_order_of_the_steps_does_not_matter(@ForAll("lessons") Sequence lesson) {
    List<Step> steps = new ArrayList<>(lesson.steps());
    java.util.Collections.reverse(steps);
    assertEquals(ledger(lesson), ledger(lesson.steps(steps, lesson.aside())));
  }

  @Provide
  Arbitrary<Sequence> lessons() {
    return AnyLesson.lessons();
  }

  private static List<Family> gaps(Sequence lesson) {
    return ledger(lesson).gaps();
  }

  private static Ledger ledger(Sequence lesson) {
    return Ledger.of(lesson, Shelf.CATALOGUE);
  }
}
