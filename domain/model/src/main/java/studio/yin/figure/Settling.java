package studio.yin.figure;

import java.util.List;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;

/**
 * Lets a body settle on its props: a block under the forehead lifts the head, a blanket under the
 * seat lifts the pelvis. Hands and feet that were on the floor stay where they were.
 */
final class Settling {

  /** Ends of limbs lower than this lie on the floor. */
  static final double ON_FLOOR = .09;

  /** A trunk that rises less than this share of its length lies. */
  private static final double LYING = .5;

  /** Knees that are less open than this, in degrees, have the heels near the seat. */
  private static final double FOLDED_KNEE = 80;

  /** A gap that does not show, as a fraction of stature. */
  private static final double CLOSE = .002;

  private Settling() {}

  static Figure settle(Figure figure, List<Support> supports) {
    Figure settled = figure;
    for (Support support : supports) {
      if (support.carries()) {
        settled = settle(settled, support);
      } else if (support.kind() == PropKind.STRAP && support.place() == Place.AROUND_FEET) {
        settled = SettlingArms.holdingStrap(settled);
      } else if (support.kind() == PropKind.STRAP && support.place() == Place.BEHIND_BACK) {
        settled = SettlingArms.parted(settled);
      }
    }
    return settled;
  }

  private static Figure settle(Figure figure, Support support) {
    return switch (support.place()) {
      case UNDER_SEAT, UNDER_HIPS -> seat(figure, support, 0);
      case BETWEEN_HEELS_AND_SEAT -> onHeels(figure, support);
      case UNDER_CHEST, UNDER_BACK, UNDER_SHOULDERS -> chest(figure, support);
      case UNDER_HEAD, UNDER_FOREHEAD -> head(figure, support);
      case UNDER_ARMS -> SettlingArms.on(figure, support, Underside::forearm);
      case UNDER_HANDS -> SettlingArms.on(figure, support, Underside::hand);
      case UNDER_KNEES, UNDER_THIGHS -> SettlingLegs.knees(figure, support);
      case UNDER_SHINS -> SettlingLegs.shins(figure, support);
      case UNDER_ANKLES, UNDER_FEET -> SettlingLegs.ankles(figure, support);
      default -> figure;
    };
  }

  private static Figure onHeels(Figure figure, Support support) {
    Skeleton bones = Skeleton.of(figure);
    boolean kneels = Math.max(bones.right().kneeAngle(), bones.left().kneeAngle()) < FOLDED_KNEE;
    return kneels ? seat(figure, support, heels(bones)) : figure;
  }

  /** How high the heels of someone kneeling come. */
  static double heels(Skeleton bones) {
    return Math.min(bones.right().ankle().y(), bones.left().ankle().y()) + Body.ANKLE;
  }

  private static Figure seat(Figure figure, Support support, double base) {
    Skeleton before = Skeleton.of(figure);
    double low = Underside.seat(before);
    double lift = base + support.height(low - base) - low;
    if (lift <= 0) {
      return figure;
    }
    if (support.kind() == PropKind.CHAIR && before.trunk().y() > LYING) {
      return onChair(figure, lift);
    }
    Figure raised = onFloor(figure).withPelvis(figure.pelvis().plus(Vec.UP, lift));
    return Math.abs(before.trunk().y()) < LYING ? lying(raised, before) : raised;
  }

  /** A trunk that lies keeps chest and head where they were, though the seat has risen. */
  private static Figure lying(Figure raised, Skeleton before) {
    double head = Underside.head(before);
    Figure arched = Bend.WAIST.until(raised, Underside::chest, Underside.chest(before));
    return Underside.head(Skeleton.of(arched)) < head
        ? Bend.NECK.until(arched, Underside::head, head)
        : arched;
  }

  /** Sitting on a chair: the feet stand flat on the floor, the hands rest on the thighs. */
  private static Figure onChair(Figure figure, double lift) {
    Figure seated =
        figure
            .withPelvis(figure.pelvis().plus(Vec.UP, lift))
            .withLegs(
                SettlingLegs.seated(figure.legs().right(), figure, 1),
                SettlingLegs.seated(figure.legs().leftOrMirror(), figure, -1));
    Skeleton bones = Skeleton.of(seated);
    return seated.withArms(
        SettlingArms.onThigh(figure.arms().right(), bones.right()),
        SettlingArms.onThigh(figure.arms().leftOrMirror(), bones.left()));
  }

  private static Figure chest(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    double low = Underside.chest(before);
    double base = Underside.below(before, before.ribs());
    double top = base + support.height(low - base);
    if (base > 0 && !before.upright()) {
      return onLegs(figure, before, top);
    }
    if (low >= top) {
      return figure;
    }
    if (support.place() == Place.UNDER_SHOULDERS && before.trunk().y() < -LYING) {
      Figure raised = onFloor(figure).withPelvis(figure.pelvis().plus(Vec.UP, top - low));
      return Bend.NECK.until(raised, Underside::head, Underside.head(before));
    }
    return before.upright() ? figure : Bend.WAIST.until(onFloor(figure), Underside::chest, top);
  }

  /** Over a bolster on the legs the chest lies higher from the ribs upwards; those stay low. */
  private static Figure onLegs(Figure figure, Skeleton before, double top) {
    double neck = top + Body.NECK_ROOT;
    return before.neck().y() >= neck
        ? figure
        : Bend.WAIST.until(onFloor(figure), bones -> bones.neck().y(), neck);
  }

  private static Figure head(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    double low = Underside.head(before);
    double base = Underside.below(before, before.headCentre());
    double top = base + support.height(low - base);
    if (low < top) {
      Figure lifted = Bend.NECK.until(figure, Underside::head, top);
      return Underside.head(Skeleton.of(lifted)) > top - CLOSE
          ? lifted
          : Bend.WAIST.until(onFloor(lifted), Underside::head, top);
    }
    Figure bowed = Bend.BOW.until(onFloor(figure), Underside::head, top);
    Skeleton after = Skeleton.of(bowed);
    boolean rests = support.height(Underside.head(after) - base) >= Underside.head(after) - base;
    return rests && after.face().y() < before.face().y() ? bowed : figure;
  }

  /** Ties the hands and feet that lie on the floor to where they are. */
  static Figure onFloor(Figure figure) {
    Skeleton bones = Skeleton.of(figure);
    return figure
        .withArms(
            SettlingArms.tied(figure.arms().right(), bones.right()),
            SettlingArms.tied(figure.arms().leftOrMirror(), bones.left()))
        .withLegs(
            SettlingLegs.tied(figure.legs().right(), bones.right()),
            SettlingLegs.tied(figure.legs().leftOrMirror(), bones.left()));
  }
}
