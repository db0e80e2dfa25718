package studio.yin.figure;

import java.util.ArrayList;
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
      case AROUND_THIGHS -> band(.6);
      case UNDER_KNEES, BETWEEN_KNEES -> band(.92);
      default -> aroundFeet();
    }
  }

  /** From the hands around the sole of the foot that is raised, or of both. */
  private void aroundFeet() {
    double right = bones.right().ankle().y();
    double left = bones.left().ankle().y();
    if (right > left - .05) {
      aroundFoot(bones.right(), Part.RIGHT_ARM);
    }
    if (left > right - .05) {
      aroundFoot(bones.left(), Part.LEFT_ARM);
    }
  }

  private void aroundFoot(Limbs leg, Part near) {
    Vec ball = leg.ball();
    Vec sole = sole(leg);
    Vec under = ball.plus(sole, Body.FOOT);
    Vec across = level(bones.pelvisRight());
    List<Vec> points = new ArrayList<>();
    points.add(palm(bones.right()));
    points.add(ball.plus(across, Body.FOOT));
    points.add(under);
    points.add(ball.plus(across, -Body.FOOT));
    points.add(palm(bones.left()));
    double depth = Math.max(canvas.depthOf(near), camera.depth(ball)) + .05;
    shelf.line(depth, "p", STRAP_WIDTH, points);
  }

  private static Vec palm(Limbs limbs) {
    return limbs.wrist().towards(limbs.fingertips(), .5);
  }

  /** Where the sole looks: away from the knee. */
  private static Vec sole(Limbs leg) {
    Vec foot = leg.toes().minus(leg.heel()).unit();
    return leg.ankle().minus(leg.knee()).without(foot).unit();
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
    boolean legsUp =
        Math.min(bones.right().ankle().y(), bones.left().ankle().y()) > bones.pelvis().y() + .25;
    Vec way = legsUp ? forward : forward.times(-1);
    double far = .11;
    for (Limbs limbs : new Limbs[] {bones.right(), bones.left()}) {
      for (Vec joint : new Vec[] {limbs.heel(), limbs.ankle()}) {
        if (legsUp || bones.pelvis().y() > .2) {
          far = Math.max(far, joint.minus(bones.pelvis()).dot(way) + .03);
        }
      }
    }
    if (!legsUp && Math.abs(bones.trunk().y()) < .5 && bones.pelvis().y() < .2) {
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

  private static Vec level(Vec direction) {
    return new Vec(direction.x(), 0, direction.z()).unit();
  }
}
