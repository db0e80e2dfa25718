package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import studio.yin.figure.Skeleton.Limbs;

class GripTest {
  private static final Skeleton LYING = FixedFigures.settled("holding-feet", "");

  @Test
  void a_hand_holds_the_foot_that_it_meets() {
    Grip right = Grip.of(LYING.right(), LYING).orElseThrow();
    assertEquals(LYING.right(), right.foot());
    assertEquals(LYING.left(), Grip.of(LYING.left(), LYING).orElseThrow().foot());
    assertTrue(beside(LYING.right(), right.knuckles()) < Body.FOOT);
    assertTrue(beside(LYING.right(), right.tips()) < Body.FOOT);
  }

  @Test
  void the_fingers_close_around_the_far_side() {
    Grip grip = Grip.of(LYING.right(), LYING).orElseThrow();
    Vec wrist = LYING.right().wrist();
    assertEquals(1.4 * Body.FOOT, grip.knuckles().distance(grip.tips()), 1e-9);
    assertTrue(wrist.distance(grip.knuckles()) < wrist.distance(grip.tips()));
  }

  @Test
  void a_hand_away_from_the_feet_holds_nothing() {
    for (String name : new String[] {"supine", "seated", "kneeling", "all-fours", "leg-raised"}) {
      Skeleton bones = FixedFigures.settled(name, "");
      assertTrue(Grip.of(bones.right(), bones).isEmpty(), name);
      assertTrue(Grip.of(bones.left(), bones).isEmpty(), name);
    }
  }

  /** How far a point is from the middle line of a foot. */
  private static double beside(Limbs limbs, Vec point) {
    Vec foot = limbs.toes().minus(limbs.heel()).unit();
    return point.minus(limbs.heel()).without(foot).length();
  }
}
