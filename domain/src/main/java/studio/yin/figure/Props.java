package studio.yin.figure;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Shelf.Stand;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Lie;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;

/**
 * Puts props where the plan says, by one rule for each place that holds for every figure: a thing
 * under a part of the body stands on the floor, or on the legs, and comes up to that part.
 */
final class Props {
  private static final List<Part> LEGS =
      List.of(Part.RIGHT_THIGH, Part.LEFT_THIGH, Part.RIGHT_SHIN, Part.LEFT_SHIN);

  /** Knees or feet that are farther apart have one of two props each. */
  private static final double WIDE = .4;

  /** A trunk that rises more than this share of its length has its chest before it. */
  private static final double UPRIGHT = .92;

  private final Figure figure;
  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;
  private final Shelf shelf;
  private final Straps straps;

  /** Level, and the way that someone looks who sits here upright. */
  private final Vec forward;

  private final Vec sideways;

  Props(Figure figure, Skeleton bones, Camera camera, Canvas canvas) {
    this.figure = figure;
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
    shelf = new Shelf(camera, canvas);
    forward = level(Vec.UP.cross(bones.pelvisRight()));
    sideways = new Vec(-forward.z(), 0, forward.x());
    straps = new Straps(bones, camera, canvas, shelf, forward);
  }

  void draw(List<Support> supports) {
    for (Support support : supports) {
      switch (support.kind()) {
        case STRAP -> straps.strap(support.place());
        case WALL -> straps.wall();
        case BLOCK, BLANKET, BOLSTER, CHAIR -> place(support);
      }
    }
  }

  private void place(Support support) {
    switch (support.place()) {
      case UNDER_SEAT -> underSeat(support);
      case UNDER_HIPS ->
          under(
              support,
              bones.pelvis().towards(bones.waist(), .6).withY(Underside.seat(bones)),
              0,
              sideways,
              Part.TORSO);
      case BETWEEN_HEELS_AND_SEAT ->
          under(support, seat(), Settling.heels(bones), sideways, Part.TORSO);
      case UNDER_BACK, UNDER_CHEST -> chest(support);
      case UNDER_SHOULDERS ->
          under(support, bones.neck().withY(Underside.chest(bones)), 0, sideways, Part.TORSO);
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
      case BETWEEN_KNEES -> betweenKnees(support);
      case BEHIND_BACK -> behindBack(support);
      case IN_FRONT -> inFront(support);
      case BESIDE_HIP ->
          standing(support, bones.right().hip().plus(bones.pelvisRight(), .16), forward);
      case AT_WALL -> standing(support, bones.pelvis().plus(forward, -.2), sideways);
      case OVER_BODY -> {
        if (support.kind() == PropKind.BLANKET) {
          new Cover(bones, camera, canvas).draw();
        } else {
          inFront(support);
        }
      }
      case AROUND_FEET ->
          standing(
              support,
              bones.right().toes().towards(bones.left().toes(), .5).plus(forward, .1),
              sideways);
      case AROUND_THIGHS -> betweenKnees(support);
    }
  }

  /** Who is seen from the front has the legs before what is under the seat. */
  private void underSeat(Support support) {
    double behind = canvas.depthOf(Part.TORSO);
    if (camera.facing(forward) > .2) {
      for (Part part : LEGS) {
        behind = Math.min(behind, canvas.depthOf(part));
      }
    }
    double height = support.height(seat().y());
    stand(support, seat().withY(0), sideways, height, behind - .002, .5);
  }

  private Vec seat() {
    return bones.pelvis().plus(forward, -.03).withY(Underside.seat(bones));
  }

  /** A bolster lies along the spine unless the teacher says otherwise; the rest lies across. */
  private void chest(Support support) {
    Vec trunk =
        Math.abs(bones.trunk().y()) > UPRIGHT ? forward : level(bones.neck().minus(bones.ribs()));
    Vec point = bones.ribs().towards(bones.neck(), .35).withY(Underside.chest(bones));
    boolean along = support.kind() == PropKind.BOLSTER && support.lie() != Lie.CROSSWISE;
    Vec middle = along ? point.plus(trunk, .14) : point;
    double base = Underside.below(bones, bones.ribs());
    under(support, middle, base, along ? trunk : level(Vec.UP.cross(trunk)), Part.TORSO);
  }

  private void head(Support support) {
    Vec up = bones.crown().minus(bones.skull()).unit();
    Vec point = bones.headCentre().plus(up, .005);
    Vec trunk = level(bones.trunk());
    under(
        support,
        point.withY(Underside.head(bones)),
        Underside.below(bones, bones.headCentre()),
        support.lie() == Lie.LENGTHWISE ? trunk : level(Vec.UP.cross(trunk)),
        Part.HEAD);
  }

  /** Something under a part of the body, whose underside is at this point. */
  private void under(Support support, Vec underside, double base, Vec along, Part part) {
    double height = support.height(underside.y() - base);
    stand(support, underside.withY(base), along, height, canvas.depthOf(part) - .002, .5);
  }

  private void pair(
      Support support, Function<Limbs, Vec> point, double radius, Part right, Part left) {
    Vec onRight = point.apply(bones.right());
    Vec onLeft = point.apply(bones.left());
    Sides sides = support.sides(onRight, onLeft);
    double depthRight = canvas.depthOf(right) - .002;
    double depthLeft = canvas.depthOf(left) - .002;
    boolean apart = support.kind() == PropKind.BLOCK || onRight.distance(onLeft) > WIDE;
    boolean across = support.count() == 1 || !apart;
    if (sides.both() && across) {
      Vec middle = onRight.towards(onLeft, .5);
      double low = Math.min(onRight.y(), onLeft.y()) - radius;
      double length =
          Math.max(.34, Math.hypot(onRight.x() - onLeft.x(), onRight.z() - onLeft.z()) + .12);
      Vec along = onRight.distance(onLeft) < .1 ? sideways : level(onRight.minus(onLeft));
      stand(
          support,
          middle.withY(0),
          along,
          kneeling() ? support.pressed(low) : support.height(low),
          Math.min(depthRight, depthLeft),
          length);
      return;
    }
    if (sides.right()) {
      stand(
          support,
          onRight.withY(0),
          sideways,
          support.height(onRight.y() - radius),
          depthRight,
          .3);
    }
    if (sides.left()) {
      stand(support, onLeft.withY(0), sideways, support.height(onLeft.y() - radius), depthLeft, .3);
    }
  }

  /** Whether the weight is on the knees. */
  private boolean kneeling() {
    return bones.right().hip().y() > bones.right().knee().y() + .1
        && bones.right().knee().y() < Body.KNEE + .02;
  }

  /** Between knees that are stacked, or side by side. */
  private void betweenKnees(Support support) {
    Vec right = bones.right().knee();
    Vec left = bones.left().knee();
    Vec lower = right.y() < left.y() ? right : left;
    Vec upper = right.y() < left.y() ? left : right;
    double room = upper.y() - lower.y() - 2 * Body.KNEE;
    Vec middle = right.towards(left, .5);
    double onRight = canvas.depthOf(Part.RIGHT_SHIN);
    double onLeft = canvas.depthOf(Part.LEFT_SHIN);
    double behind = Math.min(onRight, onLeft) - .001;
    if (room > .02) {
      behind = (right.y() < left.y() ? onLeft : onRight) - .001;
      stand(support, middle.withY(lower.y() + Body.KNEE), forward, room, behind, .3);
    } else {
      double height = support.kind() == PropKind.BOLSTER ? .11 : support.height(.06);
      Vec foot = middle.withY(Math.max(0, middle.y() - height / 2));
      stand(support, foot, forward, height, Math.max(behind, camera.depth(middle)), .3);
    }
  }

  /** Against the small of the back; on the seat of the chair when someone sits on one. */
  private void behindBack(Support support) {
    double base = Underside.seat(bones) > Support.CHAIR - .02 ? Support.CHAIR : 0;
    Vec foot = bones.waist().plus(forward, -.09).withY(base);
    if (support.kind() == PropKind.BLANKET) {
      Stand stand = new Stand(foot, sideways, .13, canvas.depthOf(Part.TORSO) - .001);
      shelf.blankets(stand, 1, .26, .06);
    } else {
      double height = support.height(0);
      stand(support, foot.plus(forward, -.05), sideways, height, Double.POSITIVE_INFINITY, .38);
    }
  }

  private void inFront(Support support) {
    standing(support, bones.pelvis().plus(forward, reachAlong(forward) + .14), sideways);
  }

  /** Something that stands on the floor by itself. */
  private void standing(Support support, Vec where, Vec along) {
    stand(support, where.withY(0), along, support.height(0), Double.POSITIVE_INFINITY, .38);
  }

  /** How far the body extends from the pelvis in a direction. */
  private double reachAlong(Vec direction) {
    double most = 0;
    for (Limbs limbs : new Limbs[] {bones.right(), bones.left()}) {
      for (Vec joint : new Vec[] {limbs.knee(), limbs.toes(), limbs.fingertips(), bones.crown()}) {
        most = Math.max(most, joint.minus(bones.pelvis()).dot(direction));
      }
    }
    return most;
  }

  private void stand(
      Support support, Vec foot, Vec along, double height, double behind, double length) {
    Vec anchor = anchor(support.place());
    Stand stand = new Stand(anchor == null ? foot : anchor, along, height, behind);
    switch (support.kind()) {
      case BLOCK -> shelf.blocks(stand, support.stacked());
      case BLANKET -> shelf.blankets(stand, support.stacked(), length * .85, .24);
      case BOLSTER ->
          shelf.bolsters(stand, support.stacked(), Math.max(.38, Math.min(.44, length)));
      case CHAIR -> shelf.chair(new Stand(stand.foot(), forward, Support.CHAIR, behind));
      case STRAP, WALL -> {}
    }
  }

  private @Nullable Vec anchor(Place place) {
    return figure.anchors() == null ? null : figure.anchors().get(place);
  }

  private static Vec level(Vec direction) {
    return new Vec(direction.x(), 0, direction.z()).unit();
  }
}
