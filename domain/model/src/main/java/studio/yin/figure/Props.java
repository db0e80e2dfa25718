package studio.yin.figure;

import java.util.List;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Shelf.Stand;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.pose.PropKind;

/** Puts props where the plan says. */
final class Props {
  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;
  private final Shelf shelf;
  private final Floor ground;
  private final Straps straps;
  private final Underneath underneath;

  Props(Figure figure, Skeleton bones, Camera camera, Canvas canvas) {
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
    shelf = new Shelf(camera, canvas);
    ground = new Floor(figure, bones, shelf);
    straps = new Straps(bones, camera, canvas, shelf, ground.forward());
    underneath = new Underneath(bones, camera, canvas, ground);
  }

  void draw(List<Support> supports) {
    for (Support support : supports) {
      canvas.nextProp();
      switch (support.kind()) {
        case STRAP -> straps.strap(support.place());
        case WALL -> straps.wall();
        case BLOCK, BLANKET, BOLSTER, CHAIR -> place(support);
      }
    }
  }

  private void place(Support support) {
    switch (support.place()) {
      case UNDER_SEAT,
          UNDER_HIPS,
          BETWEEN_HEELS_AND_SEAT,
          UNDER_BACK,
          UNDER_CHEST,
          UNDER_SHOULDERS,
          UNDER_HEAD,
          UNDER_FOREHEAD,
          UNDER_ARMS,
          UNDER_HANDS,
          UNDER_THIGHS,
          UNDER_KNEES,
          UNDER_SHINS,
          UNDER_ANKLES,
          UNDER_FEET ->
          underneath.place(support);
      case BETWEEN_KNEES -> betweenKnees(support);
      case BEHIND_BACK -> behindBack(support);
      case IN_FRONT -> inFront(support);
      case BESIDE_HIP ->
          standing(support, bones.right().hip().plus(bones.pelvisRight(), .16), ground.forward());
      case AT_WALL ->
          standing(support, bones.pelvis().plus(ground.forward(), -.2), ground.sideways());
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
              bones.right().toes().towards(bones.left().toes(), .5).plus(ground.forward(), .1),
              ground.sideways());
      case AROUND_THIGHS -> betweenKnees(support);
    }
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
      ground.stand(
          support, middle.withY(lower.y() + Body.KNEE), ground.forward(), room, behind, .3);
    } else {
      double height = support.kind() == PropKind.BOLSTER ? .11 : support.height(.06);
      Vec foot = middle.withY(Math.max(0, middle.y() - height / 2));
      ground.stand(
          support, foot, ground.forward(), height, Math.max(behind, camera.depth(middle)), .3);
    }
  }

  /** Against the small of the back; on the seat of the chair when someone sits on one. */
  private void behindBack(Support support) {
    double base = Underside.seat(bones) > Support.CHAIR - .02 ? Support.CHAIR : 0;
    Vec foot = bones.waist().plus(ground.forward(), -.09).withY(base);
    if (support.kind() == PropKind.BLANKET) {
      Stand stand = new Stand(foot, ground.sideways(), .13, canvas.depthOf(Part.TORSO) - .001);
      shelf.blankets(stand, 1, .26, .06);
    } else {
      double height = support.height(0);
      ground.stand(
          support,
          foot.plus(ground.forward(), -.05),
          ground.sideways(),
          height,
          Double.POSITIVE_INFINITY,
          .38);
    }
  }

  private void inFront(Support support) {
    standing(
        support,
        bones.pelvis().plus(ground.forward(), reachAlong(ground.forward()) + .14),
        ground.sideways());
  }

  /** Something that stands on the floor by itself. */
  private void standing(Support support, Vec where, Vec along) {
    ground.stand(support, where.withY(0), along, support.height(0), Double.POSITIVE_INFINITY, .38);
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
}
