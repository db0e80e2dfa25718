package studio.yin.figure;

import java.util.Optional;
import studio.yin.figure.Skeleton.Limbs;

/**
 * A hand that holds a foot. No figure says so: a hand that comes as near to a foot as a palm holds
 * it, and its fingers close around the far side.
 *
 * @param foot whose foot
 * @param knuckles where the palm lies on the foot
 * @param tips where the fingers end, across the foot
 */
record Grip(Limbs foot, Vec knuckles, Vec tips) {

  /** The middle line of a hand is at most this far from that of the foot that it holds. */
  private static final double NEAR = .045;

  private static final int STEPS = 8;

  /** The foot that this hand holds, if it holds one. */
  static Optional<Grip> of(Limbs hand, Skeleton bones) {
    Optional<Grip> grip = Optional.empty();
    double nearest = NEAR;
    for (Limbs foot : new Limbs[] {bones.right(), bones.left()}) {
      for (int along = 0; along <= STEPS; along++) {
        Vec held = foot.heel().towards(foot.toes(), (double) along / STEPS);
        double share = share(hand, held);
        double distance = hand.wrist().towards(hand.fingertips(), share).distance(held);
        if (share > 0 && distance < nearest) {
          nearest = distance;
          grip = Optional.of(around(hand, foot, held));
        }
      }
    }
    return grip;
  }

  /** Where along the hand a point is nearest: 0 at the wrist, 1 at the fingertips. */
  private static double share(Limbs hand, Vec point) {
    Vec fingers = hand.fingertips().minus(hand.wrist());
    double share = point.minus(hand.wrist()).dot(fingers) / fingers.dot(fingers);
    return Math.max(0, Math.min(1, share));
  }

  private static Grip around(Limbs hand, Limbs foot, Vec held) {
    Vec length = foot.toes().minus(foot.heel()).unit();
    Vec across = held.minus(hand.wrist()).without(length).unit();
    return new Grip(foot, held.plus(across, -Body.FOOT * .6), held.plus(across, Body.FOOT * .8));
  }
}
