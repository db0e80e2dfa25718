package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpinalMovementTest {

  @ParameterizedTest
  @CsvSource({
    "LATERAL_AWAY_FROM_SIDE, RIGHT, LATERAL_LEFT",
    "LATERAL_AWAY_FROM_SIDE, LEFT, LATERAL_RIGHT",
    "ROTATION_TOWARD_SIDE, RIGHT, ROTATION_RIGHT",
    "ROTATION_TOWARD_SIDE, LEFT, ROTATION_LEFT",
    "ROTATION_AWAY_FROM_SIDE, RIGHT, ROTATION_LEFT",
    "ROTATION_AWAY_FROM_SIDE, LEFT, ROTATION_RIGHT"
  })
  void a_movement_takes_its_direction_from_the_side_that_is_held(
      SpinalMovement movement, Side side, SpinalMovement direction) {
    assertEquals(direction, movement.on(side));
  }

  @ParameterizedTest
  @EnumSource(SpinalMovement.class)
  void a_direction_once_taken_stays_and_keeps_its_family(SpinalMovement movement) {
    for (Side side : Side.values()) {
      SpinalMovement taken = movement.on(side);
      assertEquals(movement.family(), taken.family());
      assertEquals(taken, taken.on(side));
      assertEquals(taken, taken.on(side.other()));
      assertFalse(taken.name().endsWith("SIDE"), taken.name());
    }
  }

  @Test
  void after_one_side_comes_the_other() {
    assertEquals(Side.LEFT, Side.RIGHT.other());
    assertEquals(Side.RIGHT, Side.LEFT.other());
  }
}
