package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLevelTest {

  @ParameterizedTest
  @CsvSource({
    "PRONE, BELLY",
    "SUPINE, BACK",
    "SIDE_LYING, SIDE",
    "SEATED, SEAT",
    "KNEELING, KNEES",
    "ALL_FOURS, KNEES",
    "STANDING, FEET"
  })
  void every_base_has_its_ground(Base base, BodyLevel ground) {
    assertEquals(ground, BodyLevel.of(base));
  }

  @ParameterizedTest
  @CsvSource({
    "BELLY, BACK, 0",
    "BACK, SIDE, 0",
    "BELLY, SEAT, 1",
    "SEAT, KNEES, 0",
    "KNEES, FEET, 1",
    "SIDE, FEET, 2",
    "FEET, BACK, 2",
    "FEET, FEET, 0"
  })
  void lying_sitting_and_standing_are_three_heights(BodyLevel one, BodyLevel other, int levels) {
    assertEquals(levels, one.levels(other));
  }

  @Test
  void whoever_has_to_stand_up_or_down_goes_far_and_whoever_stays_goes_nowhere() {
    for (BodyLevel one : BodyLevel.values()) {
      for (BodyLevel other : BodyLevel.values()) {
        boolean stands = one == BodyLevel.FEET ^ other == BodyLevel.FEET;
        assertEquals(stands, one.isFarFrom(other), one + " to " + other);
      }
    }
  }
}
