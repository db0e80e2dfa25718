package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import org.junit.jupiter.api.Test;
import studio.yin.Reason;
import studio.yin.pose.Shapes;
import studio.yin.pose.Side;

class SidesTest {
  private static final Hold LONGER = new Hold(240);
  private static final Sides ALIKE = Sides.alike(Side.LEFT, 45);

  @Test
  void sides_that_are_made_different_are_so_on_purpose() {
    Sides uneven = ALIKE.second(LONGER);
    assertEquals(LONGER, uneven.second());
    assertTrue(uneven.onPurpose());
    assertEquals(ALIKE, uneven.second(null));
  }

  @Test
  void what_is_made_even_has_lost_its_purpose_with_its_difference() {
    assertEquals(ALIKE, ALIKE.second(LONGER).even());
    assertEquals(ALIKE, ALIKE.even());
    assertEquals(ALIKE, new Sides(Side.LEFT, 45, LONGER, false, false).even());
  }

  @Test
  void one_side_alone_stays_alone_and_meant_when_made_even() {
    Sides meant = ALIKE.second(LONGER).alone(true);
    assertTrue(meant.single() && meant.onPurpose());
    assertNull(meant.second());
    assertEquals(meant, meant.even());
    Sides forgotten = ALIKE.alone(false);
    assertTrue(forgotten.single());
    assertFalse(forgotten.onPurpose());
    assertEquals(forgotten, forgotten.even());
  }

  @Test
  void a_side_alone_is_one_side_and_a_second_hold_brings_the_other_back() {
    Step banana = Step.of(Shapes.BANANA, SlowSunday.NOWHERE);
    Step alone = banana.sides(banana.sides().alone(true));
    assertEquals(1, alone.sideCount());
    assertEquals(2, banana.sideCount());
    assertFalse(alone.sides().second(LONGER).single());
  }

  @Test
  void between_no_time_and_ten_minutes_to_change_sides() {
    assertEquals(0, Sides.alike(Side.RIGHT, 0).switchSeconds());
    assertEquals(600, Sides.alike(Side.RIGHT, Sides.LONGEST_SWITCH).switchSeconds());
    for (int seconds : new int[] {-1, Sides.LONGEST_SWITCH + 1}) {
      refused(Reason.SECONDS_OUT_OF_RANGE, () -> Sides.alike(Side.RIGHT, seconds));
    }
  }
}
