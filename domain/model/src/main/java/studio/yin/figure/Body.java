package studio.yin.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Shape.Manner;
import studio.yin.figure.Skeleton.Limbs;

/** Gives a skeleton its flesh: trunk, arms and legs. The thicknesses are chosen by eye. */
final class Body {
  static final double SEAT = .062;
  static final double WAIST = .056;
  static final double RIBS = .058;
  static final double NECK_ROOT = .040;
  static final double KNEE = .038;
  static final double CALF = .036;
  static final double ANKLE = .021;
  static final double WRIST = .018;
  static final double ELBOW = .024;
  static final double FOOT = .019;
  static final double THIGH = .058;

  private static final double SHOULDER = .034;

  /** Hips that differ less than this in depth (a fraction of stature) have no far side. */
  private static final double SIDE_ON = .05;

  /** A knee more open than this, in degrees, is drawn as one whole leg. */
  private static final double OPEN_KNEE = 105;

  /** How much nearer than a foot the hand is painted that holds it. */
  private static final double HOLDS = .06;

  /** A thigh that looks shorter than this share of its length is seen from its end. */
  private static final double END_ON = .42;

  private final Figure figure;
  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;

  Body(Figure figure, Skeleton bones, Camera camera, Canvas canvas) {
    this.figure = figure;
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
  }

  void draw() {
    trunk();
    double rightNearer = camera.depth(bones.right().hip()) - camera.depth(bones.left().hip());
    boolean rightFar = rightNearer < -SIDE_ON;
    boolean leftFar = rightNearer > SIDE_ON;
    arm(bones.right(), figure.arms().right(), rightFar, Part.RIGHT_ARM);
    leg(bones.right(), figure.legs().right(), rightFar, Part.RIGHT_THIGH, Part.RIGHT_SHIN);
    arm(bones.left(), figure.arms().leftOrMirror(), leftFar, Part.LEFT_ARM);
    leg(bones.left(), figure.legs().leftOrMirror(), leftFar, Part.LEFT_THIGH, Part.LEFT_SHIN);
  }

  private void trunk() {
    Trunk trunk = new Trunk(bones, camera);
    double depth = trunk.depth() + orZero(figure.torsoNearer());
    canvas.remember(Part.TORSO, depth);
    canvas.fill(depth, Role.TOP, Manner.HALO, trunk.whole());
    canvas.fill(depth + .0001, Role.LEG, Manner.FLAT, trunk.hips());
  }

  private void arm(Limbs limbs, Figure.Arm arm, boolean far, Part part) {
    double nearer = orZero(arm.nearer());
    double sleeve =
        limb(
            nearer,
            side(Role.TOP, far),
            new Node(limbs.shoulder(), SHOULDER),
            new Node(limbs.elbow(), ELBOW),
            new Node(limbs.wrist(), WRIST));
    canvas.remember(part, sleeve);
    hand(limbs, nearer + .001, side(Role.SKIN, far));
  }

  private void hand(Limbs limbs, double nearer, Role role) {
    Node wrist = new Node(limbs.wrist(), .016);
    Optional<Grip> grip = Grip.of(limbs, bones);
    if (grip.isPresent()) {
      Vec knuckles = grip.get().knuckles();
      Vec tips = grip.get().tips();
      double foot = camera.depth(grip.get().foot().ball());
      limb(
          Math.max(nearer, foot - camera.depth(knuckles) + HOLDS),
          role,
          wrist,
          new Node(knuckles, .0165),
          new Node(tips, .013));
    } else {
      limb(
          nearer,
          role,
          wrist,
          new Node(limbs.wrist().towards(limbs.fingertips(), .5), .0165),
          new Node(limbs.fingertips(), .009));
    }
  }

  private void leg(Limbs limbs, Figure.Leg leg, boolean far, Part thighPart, Part shinPart) {
    double thighNearer = orZero(leg.nearer());
    double shinNearer = leg.shinNearer() == null ? thighNearer : leg.shinNearer();
    Node hip = new Node(limbs.hip(), THIGH);
    Node knee = new Node(limbs.knee(), KNEE);
    Node calf = new Node(limbs.calf(), CALF);
    Node shin = new Node(limbs.knee().towards(limbs.ankle(), .7), .0295);
    Node ankle = new Node(limbs.ankle(), ANKLE);
    Role role = side(Role.LEG, far);
    if (thighNearer == shinNearer && (limbs.kneeAngle() > OPEN_KNEE || endOn(limbs))) {
      double whole = limb(thighNearer, role, hip, knee, calf, shin, ankle);
      canvas.remember(thighPart, whole);
      canvas.remember(shinPart, whole);
    } else {
      canvas.remember(thighPart, limb(thighNearer, role, hip, knee));
      canvas.remember(shinPart, limb(shinNearer + .0005, role, knee, calf, shin, ankle));
    }
    limb(
        shinNearer,
        side(Role.SKIN, far),
        new Node(limbs.heel(), .016),
        new Node(limbs.ball(), FOOT),
        new Node(limbs.toes(), .010));
  }

  /** Seen from its end a thigh is a ball, unless it is of one piece with the shin. */
  private boolean endOn(Limbs limbs) {
    Vec thigh = limbs.knee().minus(limbs.hip()).unit();
    return Math.abs(camera.facing(thigh)) > Math.sqrt(1 - END_ON * END_ON);
  }

  private record Node(Vec place, double radius) {}

  /** Draws a chain of tapering pieces as one shape and answers its depth. */
  private double limb(double nearer, Role role, Node... nodes) {
    Outline outline = new Outline();
    double depth = 0;
    for (int i = 0; i + 1 < nodes.length; i++) {
      Point from = camera.see(nodes[i].place);
      Point to = camera.see(nodes[i + 1].place);
      outline.capsule(from, nodes[i].radius, to, nodes[i + 1].radius);
      depth += (from.depth() + to.depth()) / 2;
    }
    double whole = depth / (nodes.length - 1) + nearer;
    canvas.fill(whole, role, Manner.HALO, outline);
    return whole;
  }

  private static Role side(Role near, boolean far) {
    return far ? near.far() : near;
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
