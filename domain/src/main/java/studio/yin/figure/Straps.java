package studio.yin.figure;

import java.util.List;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.pose.Place;

/** Things that are drawn as lines: straps, and the edge of a wall. */
final class Straps {
  private static final double STRAP_WIDTH = 7;
  private static final double WALL_WIDTH = 8;
  private static final double WALL_HEIGHT = .68;

  /** Half of what shows of a wall that is seen from the front. */
  private static final double WALL_HALF = .3;

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
      case UNDER_KNEES, BETWEEN_KNEES -> band(.92);
      default -> aroundFeet();
    }
  }

  /** From the hands around the sole of the foot that is raised; each hand has one of two. */
  private void aroundFeet() {
    double right = bones.right().ankle().y();
    double left = bones.left().ankle().y();
    if (Math.abs(right - left) < .05) {
      aroundFoot(bones.right(), palm(bones.right()), palm(bones.right()));
      aroundFoot(bones.left(), palm(bones.left()), palm(bones.left()));
    } else {
      aroundFoot(
          right > left ? bones.right() : bones.left(), palm(bones.right()), palm(bones.left()));
    }
  }

  private void aroundFoot(Limbs leg, Vec from, Vec to) {
    Vec ball = leg.ball();
    Vec across = level(bones.pelvisRight());
    double depth =
        Math.max(Math.max(camera.depth(from), camera.depth(to)), camera.depth(ball)) + .1;
    shelf.line(
        depth,
        "p",
        STRAP_WIDTH,
        List.of(
            from,
            ball.plus(across, Body.FOOT),
            ball.plus(sole(leg), Body.FOOT),
            ball.plus(across, -Body.FOOT),
            to));
  }

  private static Vec palm(Limbs limbs) {
    return limbs.wrist().towards(limbs.fingertips(), .5);
  }

  /** Where the sole looks: away from the knee. */
  private static Vec sole(Limbs leg) {
    Vec foot = leg.toes().minus(leg.heel()).unit();
    return leg.ankle().minus(leg.knee()).without(foot).unit();
  }

  /** A band around both thighs; where one is raised alone, the hands hold that one. */
  private void aroundThighs() {
    Limbs right = bones.right();
    Limbs left = bones.left();
    if (Math.abs(right.knee().y() - left.knee().y()) < .12) {
      band(.6);
      return;
    }
    Limbs raised = right.knee().y() > left.knee().y() ? right : left;
    Vec behind = raised.knee().minus(raised.shoulder()).without(Vec.SIDEWAYS).unit();
    Vec thigh = raised.hip().towards(raised.knee(), .75);
    double depth = Math.max(canvas.depthOf(Part.RIGHT_THIGH), canvas.depthOf(Part.LEFT_THIGH));
    shelf.line(
        depth + .1, "p", STRAP_WIDTH, List.of(palm(right), thigh.plus(behind, .05), palm(left)));
  }

  /** A band over both thighs, at a share of their length. */
  private void band(double share) {
    Vec right = bones.right().hip().towards(bones.right().knee(), share);
    Vec left = bones.left().hip().towards(bones.left().knee(), share);
    Vec out = right.distance(left) < .01 ? bones.pelvisRight() : right.minus(left).unit();
    Vec thigh = bones.right().knee().minus(bones.right().hip()).unit();
    Vec front = out.cross(thigh).unit();
    Vec over = camera.facing(front) < 0 ? front.times(-1) : front;
    double depth =
        Math.max(canvas.depthOf(Part.RIGHT_THIGH), canvas.depthOf(Part.LEFT_THIGH)) + .01;
    shelf.line(
        depth,
        "p",
        STRAP_WIDTH,
        List.of(
            right.plus(out, .045),
            right.plus(over, .04),
            left.plus(over, .04),
            left.plus(out, -.045)));
  }

  /** Behind the back; at the feet, where legs are raised. Seen from the side it is one line. */
  void wall() {
    boolean lies = Math.abs(bones.trunk().y()) < .5 && bones.pelvis().y() < .2;
    boolean legsUp = lies && (raised(bones.right()) || raised(bones.left()));
    Vec way = legsUp ? forward : forward.times(-1);
    double far = .11;
    for (Limbs limbs : List.of(bones.right(), bones.left())) {
      if (legsUp ? raised(limbs) : !lies && bones.pelvis().y() > .2) {
        far = Math.max(far, limbs.heel().minus(bones.pelvis()).dot(way) + .03);
        far = Math.max(far, limbs.ankle().minus(bones.pelvis()).dot(way) + .03);
      }
    }
    if (lies && !legsUp) {
      far = Math.max(far, bones.crown().minus(bones.pelvis()).dot(way) + .06);
    }
    Vec foot = bones.pelvis().plus(way, far).withY(0);
    Vec side = new Vec(-way.z(), 0, way.x());
    Vec near = foot.plus(side, WALL_HALF);
    Vec away = foot.plus(side, -WALL_HALF);
    double behind = -5;
    if (Math.abs(camera.facing(way)) < .25 && !camera.fromAbove()) {
      shelf.line(behind, "w", WALL_WIDTH, List.of(foot, foot.plus(Vec.UP, WALL_HEIGHT)));
    } else {
      shelf.line(
          behind,
          "w",
          WALL_WIDTH,
          List.of(
              near.plus(Vec.UP, camera.fromAbove() ? 0 : WALL_HEIGHT),
              near,
              away,
              away.plus(Vec.UP, camera.fromAbove() ? 0 : WALL_HEIGHT)));
    }
  }

  private boolean raised(Limbs limbs) {
    return limbs.ankle().y() > bones.pelvis().y() + .25;
  }

  private static Vec level(Vec direction) {
    return new Vec(direction.x(), 0, direction.z()).unit();
  }
}
