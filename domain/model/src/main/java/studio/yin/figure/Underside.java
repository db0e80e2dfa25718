package studio.yin.figure;

import studio.yin.figure.Skeleton.Limbs;

/** How high the underside of each part of a body is above the floor, in fractions of stature. */
final class Underside {
  /** A prop is so wide that it rests on what is a little aside as well. */
  private static final double LAPS = .03;

  private Underside() {}

  static double seat(Skeleton bones) {
    return bones.pelvis().y() - Body.SEAT;
  }

  static double chest(Skeleton bones) {
    return Math.min(bones.ribs().y() - Body.RIBS, bones.neck().y() - Body.NECK_ROOT);
  }

  static double head(Skeleton bones) {
    Vec up = bones.crown().minus(bones.skull()).unit();
    double brow = bones.headCentre().plus(up, .02).y() - Head.RADIUS;
    double jaw = bones.headCentre().plus(up, -.018).y() - .048;
    return Math.min(brow, jaw);
  }

  static double hand(Limbs limbs) {
    return limbs.wrist().y() - Body.WRIST;
  }

  static double forearm(Limbs limbs) {
    return Math.min(limbs.elbow().y() - Body.ELBOW, hand(limbs));
  }

  /**
   * The height of the legs under a point, or the floor when no leg is there: what a bolster on the
   * thighs or a block on the shins stands on.
   */
  static double below(Skeleton bones, Vec point) {
    double highest = 0;
    for (Limbs limbs : new Limbs[] {bones.right(), bones.left()}) {
      for (int step = 0; step <= 10; step++) {
        double share = step / 10.0;
        highest =
            Math.max(
                highest,
                Math.max(
                    above(
                        limbs.hip().towards(limbs.knee(), share), Body.THIGH - .02 * share, point),
                    above(
                        limbs.knee().towards(limbs.ankle(), share),
                        Body.KNEE - .017 * share,
                        point)));
      }
    }
    return highest;
  }

  private static double above(Vec centre, double radius, Vec point) {
    double aside = Math.hypot(centre.x() - point.x(), centre.z() - point.z());
    return aside < radius + LAPS && centre.y() < point.y() ? centre.y() + radius * .9 : 0;
  }
}
