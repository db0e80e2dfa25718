package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.pose.Place;

/** Things that are drawn as lines: straps, and the edge of a wall. */
final class Straps {
  private static final double STRAP_WIDTH = 7;

  /** How far the middle of a band hangs towards the knee, in drawing units: thighs are round. */
  private static final double SAG = 6;

  /** A hand that is nearer than this to what it holds has no strap in between that would show. */
  private static final double HELD = .12;

  private static final double WALL_WIDTH = 8;
  private static final double WALL_HEIGHT = .68;

  /**
   * Half of what shows of a wall that is seen from the front, and how far it goes past the feet.
   */
  private static final double WALL_HALF = .3;

  private static final double PAST_FEET = .1;

  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;
  private final Shelf shelf;
  private final Vec forward;

  Straps(Skeleton bones, Camera camera, Canvas canvas, Shelf shelf, Vec forward) {
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
    this.shelf = shelf;
    this.forward = forward;
  }

  void strap(Place place) {
    switch (place) {
      case AROUND_THIGHS -> aroundThighs();
      case UNDER_KNEES, BETWEEN_KNEES -> band(.92, List.of(bones.right(), bones.left()));
      case BEHIND_BACK -> betweenHands();
      default -> aroundFeet();
    }
  }

  /** From each hand around its own foot; where one foot is nearer, around that one. */
  private void aroundFeet() {
    Limbs right = bones.right();
    Limbs left = bones.left();
    double atRight = Math.min(reach(right, right), reach(left, right));
    double atLeft = Math.min(reach(right, left), reach(left, left));
    if (Math.abs(atRight - atLeft) < .05) {
      aroundFoot(right, palm(right), palm(right));
      aroundFoot(left, palm(left), palm(left));
      return;
    }
    Limbs foot = atRight < atLeft ? right : left;
    Limbs first = reach(right, foot) < reach(left, foot) ? right : left;
    Limbs second = first.equals(right) ? left : right;
    boolean both = reach(second, foot) < reach(first, foot) + HELD;
    aroundFoot(foot, palm(first), palm(both ? second : first));
  }

  private static double reach(Limbs hand, Limbs foot) {
    return palm(hand).distance(foot.ball());
  }

  private void aroundFoot(Limbs leg, Vec from, Vec to) {
    Vec ball = leg.ball();
    Vec across = bones.pelvisRight().level();
    double depth =
        Math.max(Math.max(camera.depth(from), camera.depth(to)), camera.depth(ball)) + .1;
    shelf.line(
        depth,
        Role.STRAP,
        STRAP_WIDTH,
        List.of(
            from,
            ball.plus(across, Body.FOOT),
            ball.plus(sole(leg), Body.FOOT),
            ball.plus(across, -Body.FOOT),
            to));
  }

  private void betweenHands() {
    double depth = Math.max(canvas.depthOf(Part.RIGHT_ARM), canvas.depthOf(Part.LEFT_ARM)) + .0005;
    shelf.line(depth, Role.STRAP, STRAP_WIDTH, List.of(palm(bones.right()), palm(bones.left())));
  }

  private static Vec palm(Limbs limbs) {
    return limbs.wrist().towards(limbs.fingertips(), .5);
  }

  /** Where the sole looks: away from the knee. */
  private static Vec sole(Limbs leg) {
    Vec foot = leg.toes().minus(leg.heel()).unit();
    return leg.ankle().minus(leg.knee()).without(foot).unit();
  }

  /** A band around both thighs, or around the one that is raised alone and held by the hands. */
  private void aroundThighs() {
    Limbs right = bones.right();
    Limbs left = bones.left();
    if (Math.abs(right.knee().y() - left.knee().y()) < .12) {
      band(.6, List.of(right, left));
      return;
    }
    Limbs raised = right.knee().y() > left.knee().y() ? right : left;
    band(.6, List.of(raised));
    for (Limbs limbs : List.of(right, left)) {
      Vec thigh = raised.hip().towards(raised.knee(), .6);
      if (palm(limbs).distance(thigh) > HELD) {
        shelf.line(bandDepth(), Role.STRAP, STRAP_WIDTH, List.of(palm(limbs), thigh));
      }
    }
  }

  /**
   * A band over thighs, at a share of their length, from the one edge that is seen to the other.
   */
  private void band(double share, List<Limbs> thighs) {
    double wayX = 0;
    double wayY = 0;
    for (Limbs limbs : thighs) {
      Point hip = camera.see(limbs.hip());
      Point knee = camera.see(limbs.knee());
      wayX += knee.x() - hip.x();
      wayY += knee.y() - hip.y();
    }
    double way = Math.max(1, Math.hypot(wayX, wayY));
    double acrossX = -wayY / way;
    double acrossY = wayX / way;
    double half = (Body.THIGH * (1 - share) + Body.KNEE * share) * Camera.SCALE - STRAP_WIDTH / 2;
    List<Point> edges = new ArrayList<>();
    for (Limbs limbs : thighs) {
      Point middle = camera.see(limbs.hip().towards(limbs.knee(), share));
      for (int side : new int[] {-1, 1}) {
        edges.add(
            new Point(
                middle.x() + side * half * acrossX,
                middle.y() + side * half * acrossY,
                middle.depth()));
      }
    }
    edges.sort(Comparator.comparingDouble(spot -> spot.x() * acrossX + spot.y() * acrossY));
    Point from = edges.getFirst();
    Point to = edges.getLast();
    Point through =
        new Point(
            (from.x() + to.x()) / 2 + SAG * wayX / way,
            (from.y() + to.y()) / 2 + SAG * wayY / way,
            from.depth());
    canvas.stroke(bandDepth(), Role.STRAP, STRAP_WIDTH, new Outline().bow(from, through, to));
  }

  private double bandDepth() {
    return Math.max(canvas.depthOf(Part.RIGHT_THIGH), canvas.depthOf(Part.LEFT_THIGH)) + .01;
  }

  /**
   * Behind the back; at the feet of someone who lies, and as near as the legs when they are raised.
   * Seen from the side it is one line.
   */
  void wall() {
    boolean lies = Math.abs(bones.trunk().y()) < .5 && bones.pelvis().y() < .2;
    boolean legsUp = lies && (raised(bones.right()) || raised(bones.left()));
    Vec feet = bones.right().ankle().towards(bones.left().ankle(), .5);
    boolean ahead = lies && feet.minus(bones.pelvis()).dot(forward) > 0;
    Vec way = ahead ? forward : forward.times(-1);
    double far = .11;
    for (Limbs limbs : List.of(bones.right(), bones.left())) {
      if (legsUp ? raised(limbs) : lies || bones.pelvis().y() > .2) {
        far = Math.max(far, limbs.heel().minus(bones.pelvis()).dot(way) + .03);
        far = Math.max(far, limbs.ankle().minus(bones.pelvis()).dot(way) + .03);
      }
      if (lies && !legsUp) {
        far = Math.max(far, limbs.toes().minus(bones.pelvis()).dot(way) + .02);
      }
    }
    Vec foot = bones.pelvis().plus(way, far).withY(0);
    Vec side = new Vec(-way.z(), 0, way.x());
    double half = WALL_HALF;
    for (Limbs limbs : List.of(bones.right(), bones.left())) {
      half = Math.max(half, Math.abs(limbs.toes().minus(foot).dot(side)) + PAST_FEET);
    }
    Vec near = foot.plus(side, half);
    Vec away = foot.plus(side, -half);
    double behind = -5;
    if (Math.abs(camera.facing(way)) < .25 && !camera.fromAbove()) {
      shelf.line(behind, Role.WALL, WALL_WIDTH, List.of(foot, foot.plus(Vec.UP, WALL_HEIGHT)));
    } else {
      shelf.line(
          behind,
          Role.WALL,
          WALL_WIDTH,
          List.of(
              near.plus(Vec.UP, camera.fromAbove() ? 0 : WALL_HEIGHT),
              near,
              away,
              away.plus(Vec.UP, camera.fromAbove() ? 0 : WALL_HEIGHT)));
    }
  }

  private boolean raised(Limbs limbs) {
    return limbs.ankle().y() > bones.pelvis().y() + .18;
  }
}
