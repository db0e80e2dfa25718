package studio.yin.figure;

import java.util.List;
import java.util.function.Function;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;

/**
 * Puts props under parts of the body, by one rule for each that holds for every figure: the prop
 * stands on the floor, or on the legs, and comes up to that part.
 */
final class Underneath {
  private static final List<Part> LEGS =
      List.of(Part.RIGHT_THIGH, Part.LEFT_THIGH, Part.RIGHT_SHIN, Part.LEFT_SHIN);

  /** Knees or feet that are farther apart have one of two props each. */
  private static final double WIDE = .4;

  /** Nearer knees share a blanket however they lie. */
  private static final double ASLANT = .2;

  /** What supports the chest of a trunk that rises more than this is before it, not under it. */
  private static final double RISING = .8;

  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;
  private final Floor ground;

  Underneath(Skeleton bones, Camera camera, Canvas canvas, Floor ground) {
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
    this.ground = ground;
  }

  void place(Support support) {
    switch (support.place()) {
      case UNDER_SEAT -> underSeat(support);
      case UNDER_HIPS ->
          under(
              support,
              bones.pelvis().towards(bones.waist(), .6).withY(Underside.seat(bones)),
              0,
              ground.sideways(),
              Part.TORSO);
      case BETWEEN_HEELS_AND_SEAT ->
          under(support, seat(), Settling.heels(bones), ground.sideways(), Part.TORSO);
      case UNDER_BACK, UNDER_CHEST -> chest(support);
      case UNDER_SHOULDERS ->
          under(
              support,
              bones.neck().withY(Underside.chest(bones)),
              0,
              ground.sideways(),
              Part.TORSO);
      case UNDER_HEAD, UNDER_FOREHEAD -> head(support);
      case UNDER_ARMS ->
          pair(
              support,
              limbs -> limbs.elbow().towards(limbs.wrist(), .6),
              .03,
              Part.RIGHT_ARM,
              Part.LEFT_ARM);
      case UNDER_HANDS ->
          pair(
              support,
              limbs -> limbs.wrist().towards(limbs.fingertips(), .4).withY(limbs.wrist().y()),
              .018,
              Part.RIGHT_ARM,
              Part.LEFT_ARM);
      case UNDER_THIGHS ->
          pair(
              support,
              limbs -> limbs.hip().towards(limbs.knee(), .65),
              .045,
              Part.RIGHT_THIGH,
              Part.LEFT_THIGH);
      case UNDER_KNEES -> pair(support, Limbs::knee, Body.KNEE, Part.RIGHT_SHIN, Part.LEFT_SHIN);
      case UNDER_SHINS -> pair(support, Limbs::calf, Body.CALF, Part.RIGHT_SHIN, Part.LEFT_SHIN);
      case UNDER_ANKLES -> pair(support, Limbs::ankle, Body.ANKLE, Part.RIGHT_SHIN, Part.LEFT_SHIN);
      case UNDER_FEET -> pair(support, Limbs::ball, Body.FOOT, Part.RIGHT_SHIN, Part.LEFT_SHIN);
      default -> throw new IllegalArgumentException(support.place() + " is under nothing");
    }
  }

  /** Who is seen from the front has the legs before what is under the seat. */
  private void underSeat(Support support) {
    double behind = canvas.depthOf(Part.TORSO);
    if (camera.facing(ground.forward()) > .2) {
      for (Part part : LEGS) {
        behind = Math.min(behind, canvas.depthOf(part));
      }
    }
    double height = support.height(seat().y());
    ground.stand(support, seat().withY(0), ground.sideways(), height, behind - .002, .5);
  }

  private Vec seat() {
    return bones.pelvis().plus(ground.forward(), -.03).withY(Underside.seat(bones));
  }

  /** A bolster lies along the spine unless the teacher says otherwise; the rest lies across. */
  private void chest(Support support) {
    Vec trunk = bones.upright() ? ground.forward() : bones.neck().minus(bones.ribs()).level();
    Vec point = bones.ribs().towards(bones.neck(), .35).withY(Underside.chest(bones));
    boolean along = support.kind() == PropKind.BOLSTER && support.lie() != Lie.CROSSWISE;
    Vec middle = along ? point.plus(trunk, .14) : point;
    double base = Underside.below(bones, bones.ribs());
    Vec way = along ? trunk : Vec.UP.cross(trunk).level();
    if (support.place() == Place.UNDER_CHEST && bones.trunk().y() > RISING) {
      double floor = Underside.below(bones, middle);
      double height = support.height(middle.y() - floor);
      ground.stand(support, middle.withY(floor), way, height, Double.POSITIVE_INFINITY, .5);
    } else {
      under(support, middle, base, way, Part.TORSO);
    }
  }

  private void head(Support support) {
    Vec up = bones.crown().minus(bones.skull()).unit();
    Vec point = bones.headCentre().plus(up, .005);
    Vec trunk = bones.trunk().level();
    under(
        support,
        point.withY(Underside.head(bones)),
        Underside.below(bones, bones.headCentre()),
        support.lie() == Lie.LENGTHWISE ? trunk : Vec.UP.cross(trunk).level(),
        Part.HEAD);
  }

  /** Something under a part of the body, whose underside is at this point. */
  private void under(Support support, Vec underside, double base, Vec along, Part part) {
    double height = support.height(underside.y() - base);
    ground.stand(support, underside.withY(base), along, height, canvas.depthOf(part) - .002, .5);
  }

  private void pair(
      Support support, Function<Limbs, Vec> point, double radius, Part right, Part left) {
    Vec onRight = point.apply(bones.right());
    Vec onLeft = point.apply(bones.left());
    Sides sides = sides(support, onRight, onLeft);
    double depthRight = canvas.depthOf(right) - .002;
    double depthLeft = canvas.depthOf(left) - .002;
    boolean apart = support.kind() == PropKind.BLOCK || onRight.distance(onLeft) > WIDE;
    boolean across = support.count() == 1 || !apart;
    if (sides.both() && across) {
      Vec middle = onRight.towards(onLeft, .5);
      double low = Math.min(onRight.y(), onLeft.y()) - radius;
      double length =
          Math.max(.34, Math.hypot(onRight.x() - onLeft.x(), onRight.z() - onLeft.z()) + .12);
      Vec along = onRight.distance(onLeft) < .1 ? ground.sideways() : onRight.minus(onLeft).level();
      ground.stand(
          support,
          middle.withY(0),
          along,
          kneeling() ? support.pressed(low) : support.height(low),
          Math.min(depthRight, depthLeft),
          length);
      return;
    }
    if (sides.right()) {
      ground.stand(
          support,
          onRight.withY(0),
          ground.sideways(),
          support.height(onRight.y() - radius),
          depthRight,
          .3);
    }
    if (sides.left()) {
      ground.stand(
          support,
          onLeft.withY(0),
          ground.sideways(),
          support.height(onLeft.y() - radius),
          depthLeft,
          .3);
    }
  }

  /** One blanket for two that lie aslant, as the knees of half a frog, is under the outer one. */
  private Sides sides(Support support, Vec onRight, Vec onLeft) {
    Sides sides = support.sides(onRight, onLeft);
    Vec between = onRight.minus(onLeft).level();
    boolean aslant =
        onRight.distance(onLeft) > ASLANT && Math.abs(between.dot(ground.sideways())) < .9;
    if (!sides.both() || !aslant || support.count() > 1 || support.kind() != PropKind.BLANKET) {
      return sides;
    }
    boolean right = outwards(onRight) > outwards(onLeft);
    return new Sides(right, !right);
  }

  private double outwards(Vec point) {
    return Math.abs(point.minus(bones.pelvis()).dot(ground.sideways()));
  }

  /** Whether the weight is on the knees. */
  private boolean kneeling() {
    return bones.right().hip().y() > bones.right().knee().y() + .1
        && bones.right().knee().y() < Body.KNEE + .02;
  }
}
