package studio.yin.figure;

import org.jspecify.annotations.Nullable;

/**
 * The joints of a figure, solved. Proportions follow Drillis and Contini (1966) as printed in
 * Winter, "Biomechanics and Motor Control of Human Movement": thigh .245, shin .246, upper arm
 * .186, forearm .146, hip to shoulder .288, neck and head .182 of stature. How the trunk divides
 * into pelvis, lumbar and thoracic spine, and the foot into heel and forefoot, is our own choice.
 *
 * @param pelvis the middle between the hips
 * @param waist the top of the pelvis (about L5)
 * @param ribs the lowest ribs (about T12)
 * @param neck the root of the neck (C7)
 * @param skull where the neck meets the head
 * @param face where the nose points, at a right angle to the head
 */
record Skeleton(
    Vec pelvis,
    Vec waist,
    Vec ribs,
    Vec neck,
    Vec skull,
    Vec headCentre,
    Vec crown,
    Vec face,
    Vec pelvisRight,
    Vec shouldersRight,
    Limbs right,
    Limbs left) {

  static final double PELVIS = .05;
  static final double LUMBAR = .09;
  static final double THORAX = .148;
  static final double NECK = .052;
  static final double HEAD = .130;
  static final double UPPER_ARM = .186;
  static final double FOREARM = .146;
  static final double HAND = .085;
  static final double THIGH = .245;
  static final double SHIN = .246;
  static final double FOREFOOT = .11;
  static final double HEEL = .04;

  /** From the ankle joint down to the sole. */
  static final double ANKLE_HEIGHT = .015;

  /** The share of its length that an upright trunk rises. */
  private static final double UPRIGHT = .92;

  private static final double HALF_HIPS = .05;
  private static final double HALF_SHOULDERS = .105;

  /** The shoulder joint lies a little below C7. */
  private static final double SHOULDER_DROP = .012;

  /** One arm and one leg. */
  record Limbs(
      Vec shoulder,
      Vec elbow,
      Vec wrist,
      Vec fingertips,
      Vec hip,
      Vec knee,
      Vec ankle,
      Vec heel,
      Vec toes) {

    /** The ball of the foot, where it is widest. */
    Vec ball() {
      return heel.towards(toes, .55);
    }

    /** The fullest part of the calf. */
    Vec calf() {
      return knee.towards(ankle, .38);
    }

    /** The angle between thigh and shin in degrees; 180 in a straight leg. */
    double kneeAngle() {
      double cosine = hip.minus(knee).unit().dot(ankle.minus(knee).unit());
      return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
  }

  static Skeleton of(Figure figure) {
    Figure.Spine spine = figure.spine();
    Vec waist = figure.pelvis().plus(spine.pelvis().vec(), PELVIS);
    Vec ribs = waist.plus(spine.lumbar().vec(), LUMBAR);
    Vec neck = ribs.plus(spine.thorax().vec(), THORAX);
    Vec skull = neck.plus(spine.neck().vec(), NECK);
    Vec head = spine.head().vec();
    Vec pelvisRight = orElse(figure.pelvisRight(), Vec.SIDEWAYS).unit();
    Vec shouldersRight = orElse(figure.shouldersRight(), pelvisRight).unit();
    Vec shoulders = neck.plus(spine.thorax().vec(), -SHOULDER_DROP);
    if (figure.shoulderShift() != null) {
      shoulders = shoulders.plus(figure.shoulderShift());
    }
    return new Skeleton(
        figure.pelvis(),
        waist,
        ribs,
        neck,
        skull,
        skull.plus(head, HEAD * .42),
        skull.plus(head, HEAD),
        orElse(figure.face(), Vec.FORWARD).without(head).unit(),
        pelvisRight,
        shouldersRight,
        limbs(
            shoulders.plus(shouldersRight, HALF_SHOULDERS),
            figure.arms().right(),
            figure.pelvis().plus(pelvisRight, HALF_HIPS),
            figure.legs().right()),
        limbs(
            shoulders.plus(shouldersRight, -HALF_SHOULDERS),
            figure.arms().leftOrMirror(),
            figure.pelvis().plus(pelvisRight, -HALF_HIPS),
            figure.legs().leftOrMirror()));
  }

  /** Which way the trunk points, from the hips to the root of the neck. */
  Vec trunk() {
    return neck.minus(pelvis).unit();
  }

  /** Whether the trunk stands, or hangs, so straight that nothing under it can carry it. */
  boolean upright() {
    return Math.abs(trunk().y()) > UPRIGHT;
  }

  private static Limbs limbs(Vec shoulder, Figure.Arm arm, Vec hip, Figure.Leg leg) {
    Limb upper =
        limb(shoulder, UPPER_ARM, FOREARM, arm.upper(), arm.fore(), arm.reach(), arm.bend());
    Limb lower = limb(hip, THIGH, SHIN, leg.thigh(), leg.shin(), leg.reach(), leg.bend());
    Vec foot = leg.foot().vec();
    Vec standing = leg.sole() == null ? new Vec(0, 0, 0) : leg.sole().times(ANKLE_HEIGHT);
    return new Limbs(
        shoulder,
        upper.middle,
        upper.end,
        upper.end.plus(arm.hand().vec(), HAND),
        hip,
        lower.middle,
        lower.end,
        lower.end.plus(foot, -HEEL).plus(standing),
        lower.end.plus(foot, FOREFOOT).plus(standing));
  }

  private record Limb(Vec middle, Vec end) {}

  private static Limb limb(
      Vec root,
      double first,
      double second,
      Figure.@Nullable Direction upper,
      Figure.@Nullable Direction lower,
      @Nullable Vec reach,
      @Nullable Vec bend) {
    if (reach != null) {
      return reaching(root, first, second, reach, orElse(bend, Vec.FORWARD));
    }
    Vec middle = root.plus(direction(upper), first);
    return new Limb(middle, middle.plus(direction(lower), second));
  }

  /**
   * Two bones between a root and a target: the law of cosines says how far the joint stands off the
   * line, the bend says to which side. A target out of reach is approached as far as it goes.
   */
  private static Limb reaching(Vec root, double first, double second, Vec target, Vec bend) {
    Vec way = target.minus(root);
    double longest = (first + second) * .999;
    double shortest = Math.abs(first - second) + .02;
    double length = Math.max(shortest, Math.min(longest, way.length()));
    Vec axis = way.unit();
    double along = (first * first - second * second + length * length) / (2 * length);
    double off = Math.sqrt(Math.max(0, first * first - along * along));
    return new Limb(
        root.plus(axis, along).plus(bend.without(axis).unit(), off), root.plus(axis, length));
  }

  private static Vec direction(Figure.@Nullable Direction direction) {
    return direction == null ? new Vec(0, -1, 0) : direction.vec();
  }

  private static Vec orElse(@Nullable Vec vec, Vec otherwise) {
    return vec == null ? otherwise : vec;
  }
}
