package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Camera.Spot;
import studio.yin.figure.Canvas.Edge;
import studio.yin.figure.Canvas.Part;
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
  private static final double[] TRUNK = {SEAT, WAIST, RIBS, NECK_ROOT};

  /** How far the trunk reaches sideways before it rounds off. */
  private static final double[] TRUNK_HALF_WIDTH = {.036, .030, .055, .072};

  /** Slices between two joints of the spine: enough that the back bends and does not break. */
  private static final int SLICES = 4;

  /** Hips that differ less than this in depth (a fraction of stature) have no far side. */
  private static final double SIDE_ON = .05;

  /** A knee more open than this is drawn as one whole leg. */
  private static final double OPEN_KNEE = 105;

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

  /** One slice of the trunk: a width across, and how thick. */
  private record Slice(Vec centre, Vec across, double halfWidth, double radius) {}

  private void trunk() {
    List<Slice> slices = slices();
    Outline outline = new Outline();
    double depth = 0;
    for (int i = 0; i + 1 < slices.size(); i++) {
      List<Spot> around = new ArrayList<>();
      for (Slice slice : slices.subList(i, i + 2)) {
        for (int side : new int[] {1, -1}) {
          Spot spot = camera.see(slice.centre.plus(slice.across, side * slice.halfWidth));
          around.addAll(Outline.ring(spot, slice.radius, 18));
          depth += spot.depth() / 4;
        }
      }
      outline.polygon(Outline.hull(around));
    }
    double nearer = orZero(figure.torsoNearer());
    double whole = depth / (slices.size() - 1) + nearer;
    canvas.remember(Part.TORSO, whole);
    canvas.fill(whole, "t", Edge.HALO, outline);
  }

  private List<Slice> slices() {
    Vec tail = bones.pelvis().plus(bones.pelvis().minus(bones.waist()), .35);
    Vec[] spine = {tail, bones.pelvis(), bones.waist(), bones.ribs(), bones.neck(), bones.skull()};
    List<Slice> slices = new ArrayList<>();
    for (int joint = 0; joint < 3; joint++) {
      for (int step = 0; step < SLICES; step++) {
        double share = (double) step / SLICES;
        double upwards = (joint + share) / 3;
        slices.add(
            new Slice(
                curve(spine[joint], spine[joint + 1], spine[joint + 2], spine[joint + 3], share),
                bones.pelvisRight().towards(bones.shouldersRight(), upwards).unit(),
                between(TRUNK_HALF_WIDTH, joint, share),
                between(TRUNK, joint, share)));
      }
    }
    slices.add(new Slice(bones.neck(), bones.shouldersRight(), TRUNK_HALF_WIDTH[3], TRUNK[3]));
    return slices;
  }

  private static double between(double[] values, int index, double share) {
    return values[index] * (1 - share) + values[index + 1] * share;
  }

  /** A point between b and c on the smooth curve through all four (Catmull and Rom). */
  private static Vec curve(Vec a, Vec b, Vec c, Vec d, double t) {
    return b.times(2)
        .plus(c.minus(a), t)
        .plus(a.times(2).plus(b, -5).plus(c, 4).minus(d), t * t)
        .plus(b.times(3).minus(a).plus(c, -3).plus(d), t * t * t)
        .times(.5);
  }

  private void arm(Limbs limbs, Figure.Arm arm, boolean far, Part part) {
    double nearer = orZero(arm.nearer());
    double sleeve =
        limb(
            nearer,
            colour("t", far),
            new Node(limbs.shoulder(), SHOULDER),
            new Node(limbs.elbow(), ELBOW),
            new Node(limbs.wrist(), WRIST));
    canvas.remember(part, sleeve);
    limb(
        nearer + .001,
        colour("s", far),
        new Node(limbs.wrist(), .016),
        new Node(limbs.wrist().towards(limbs.fingertips(), .5), .0165),
        new Node(limbs.fingertips(), .009));
  }

  private void leg(Limbs limbs, Figure.Leg leg, boolean far, Part thighPart, Part shinPart) {
    double thighNearer = orZero(leg.nearer());
    double shinNearer = leg.shinNearer() == null ? thighNearer : leg.shinNearer();
    Node hip = new Node(limbs.hip(), THIGH);
    Node knee = new Node(limbs.knee(), KNEE);
    Node calf = new Node(limbs.calf(), CALF);
    Node ankle = new Node(limbs.ankle(), ANKLE);
    String colour = colour("l", far);
    if (thighNearer == shinNearer && limbs.kneeAngle() > OPEN_KNEE) {
      double whole = limb(thighNearer, colour, hip, knee, calf, ankle);
      canvas.remember(thighPart, whole);
      canvas.remember(shinPart, whole);
    } else {
      canvas.remember(thighPart, limb(thighNearer, colour, hip, knee));
      canvas.remember(shinPart, limb(shinNearer + .0005, colour, knee, calf, ankle));
    }
    limb(
        shinNearer,
        colour("s", far),
        new Node(limbs.heel(), .016),
        new Node(limbs.ball(), FOOT),
        new Node(limbs.toes(), .010));
  }

  private record Node(Vec place, double radius) {}

  /** Draws a chain of tapering pieces as one shape and answers its depth. */
  private double limb(double nearer, String colour, Node... nodes) {
    Outline outline = new Outline();
    double depth = 0;
    for (int i = 0; i + 1 < nodes.length; i++) {
      Spot from = camera.see(nodes[i].place);
      Spot to = camera.see(nodes[i + 1].place);
      outline.capsule(from, nodes[i].radius, to, nodes[i + 1].radius);
      depth += (from.depth() + to.depth()) / 2;
    }
    double whole = depth / (nodes.length - 1) + nearer;
    canvas.fill(whole, colour, Edge.HALO, outline);
    return whole;
  }

  private static String colour(String near, boolean far) {
    return far ? near + "f" : near;
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
