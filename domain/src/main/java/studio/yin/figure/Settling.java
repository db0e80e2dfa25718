package studio.yin.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Figure.Arm;
import studio.yin.figure.Figure.Direction;
import studio.yin.figure.Figure.Spine;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Sides;
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

  /** A trunk that rises more than this share of its length is upright and keeps its place. */
  private static final double STANDING = .92;

  /** How far hands stay from feet that they would hold, with a strap between them. */
  private static final double STRAP = .13;

  /** No joint of the spine gives more than this, in degrees. */
  private static final double MOST = 55;

  private Settling() {}

  static Figure settle(Figure figure, List<Support> supports) {
    Figure settled = figure;
    for (Support support : supports) {
      if (support.carries()) {
        settled = settle(settled, support);
      } else if (support.kind() == PropKind.STRAP && support.place() == Place.AROUND_FEET) {
        settled = holdingStrap(settled);
      }
    }
    return settled;
  }

  private static Figure settle(Figure figure, Support support) {
    return switch (support.place()) {
      case UNDER_SEAT, UNDER_HIPS -> seat(figure, support, 0);
      case BETWEEN_HEELS_AND_SEAT -> seat(figure, support, heels(Skeleton.of(figure)));
      case UNDER_CHEST, UNDER_BACK, UNDER_SHOULDERS -> chest(figure, support);
      case UNDER_HEAD, UNDER_FOREHEAD -> head(figure, support);
      case UNDER_ARMS -> arms(figure, support, Underside::forearm);
      case UNDER_HANDS -> arms(figure, support, Underside::hand);
      case UNDER_KNEES, UNDER_THIGHS -> SettlingLegs.knees(figure, support);
      case UNDER_SHINS -> SettlingLegs.shins(figure, support);
      case UNDER_ANKLES, UNDER_FEET -> SettlingLegs.ankles(figure, support);
      default -> figure;
    };
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
    return Math.abs(before.trunk().y()) < LYING
        ? bend(raised, Settling::bendWaist, Underside::chest, Underside.chest(before))
        : raised;
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
        onThigh(figure.arms().right(), bones.right()),
        onThigh(figure.arms().leftOrMirror(), bones.left()));
  }

  private static Arm onThigh(Arm arm, Limbs limbs) {
    return reaching(arm, limbs, limbs.hip().towards(limbs.knee(), .65).plus(Vec.UP, Body.THIGH));
  }

  private static Figure chest(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    double low = Underside.chest(before);
    double base = Underside.below(before, before.ribs());
    double top = base + support.height(low - base);
    return low >= top ? figure : bend(onFloor(figure), Settling::bendWaist, Underside::chest, top);
  }

  private static Figure head(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    double low = Underside.head(before);
    double base = Underside.below(before, before.headCentre());
    double top = base + support.height(low - base);
    if (low < top) {
      return bend(figure, Settling::bendNeck, Underside::head, top);
    }
    Figure bowed = bend(onFloor(figure), Settling::bow, Underside::head, top);
    Skeleton after = Skeleton.of(bowed);
    boolean rests = support.height(Underside.head(after) - base) >= Underside.head(after) - base;
    return rests && after.face().y() < before.face().y() ? bowed : figure;
  }

  private static Figure arms(Figure figure, Support support, ToDoubleFunction<Limbs> underside) {
    Skeleton before = Skeleton.of(figure);
    Sides sides = support.sides(before.right().wrist(), before.left().wrist());
    double low =
        sides.right()
            ? underside.applyAsDouble(before.right())
            : underside.applyAsDouble(before.left());
    double lift = support.height(low) - low;
    if (lift < -.2 || before.right().wrist().y() > before.right().shoulder().y() + .2) {
      return figure;
    }
    Figure raised = onFloor(figure);
    if (lift > 0 && Underside.chest(before) > .04 && Math.abs(before.trunk().y()) < STANDING) {
      raised = trunkFollows(raised, before, lift, support.kind() == PropKind.CHAIR);
    }
    return raised.withArms(
        sides.right() ? raised(figure.arms().right(), before.right(), lift) : raised.arms().right(),
        sides.left()
            ? raised(figure.arms().leftOrMirror(), before.left(), lift)
            : raised.arms().leftOrMirror());
  }

  /** Hands that would be at the feet let go of them and hold the strap a little way off. */
  private static Figure holdingStrap(Figure figure) {
    Skeleton bones = Skeleton.of(figure);
    return figure.withArms(
        holdingStrap(figure.arms().right(), bones.right(), bones),
        holdingStrap(figure.arms().leftOrMirror(), bones.left(), bones));
  }

  private static Arm holdingStrap(Arm arm, Limbs limbs, Skeleton bones) {
    return Grip.of(limbs, bones).isEmpty()
        ? arm
        : reaching(
            arm, limbs, limbs.wrist().plus(limbs.shoulder().minus(limbs.wrist()).unit(), STRAP));
  }

  /** The trunk rises with the hands: by as much on a chair, else until the arms are as long. */
  private static Figure trunkFollows(Figure figure, Skeleton before, double lift, boolean far) {
    if (far) {
      return bend(figure, Settling::bendTrunk, bones -> bones.neck().y(), before.neck().y() + lift);
    }
    Vec hand = before.right().wrist().plus(Vec.UP, lift);
    double arm = before.right().wrist().distance(before.right().shoulder());
    return bend(figure, Settling::bendTrunk, bones -> bones.right().shoulder().distance(hand), arm);
  }

  private static Arm raised(Arm arm, Limbs limbs, double lift) {
    return reaching(arm, limbs, limbs.wrist().plus(Vec.UP, lift));
  }

  /** Ties the hands and feet that lie on the floor to where they are. */
  private static Figure onFloor(Figure figure) {
    Skeleton bones = Skeleton.of(figure);
    return figure
        .withArms(
            tied(figure.arms().right(), bones.right()),
            tied(figure.arms().leftOrMirror(), bones.left()))
        .withLegs(
            SettlingLegs.tied(figure.legs().right(), bones.right()),
            SettlingLegs.tied(figure.legs().leftOrMirror(), bones.left()));
  }

  private static Arm tied(Arm arm, Limbs limbs) {
    return limbs.wrist().y() < ON_FLOOR ? reaching(arm, limbs, limbs.wrist()) : arm;
  }

  private static Arm reaching(Arm arm, Limbs limbs, Vec target) {
    Vec bend = orElse(arm.bend(), SettlingLegs.off(limbs.shoulder(), limbs.elbow(), limbs.wrist()));
    return new Arm(null, null, target, bend, arm.hand(), arm.nearer());
  }

  private static Vec orElse(@Nullable Vec vec, Vec otherwise) {
    return vec == null ? otherwise : vec;
  }

  private interface Bend {
    Figure by(Figure figure, double degrees);
  }

  /** Bends until something has the height that is wanted, or as far as a spine goes. */
  private static Figure bend(
      Figure figure, Bend bend, ToDoubleFunction<Skeleton> height, double wanted) {
    double now = height.applyAsDouble(Skeleton.of(figure));
    boolean upwards = wanted > now;
    double forth = height.applyAsDouble(Skeleton.of(bend.by(figure, 5)));
    double sign = (forth > now) == upwards ? 1 : -1;
    double least = 0;
    double most = MOST;
    for (int halving = 0; halving < 12; halving++) {
      double middle = (least + most) / 2;
      double there = height.applyAsDouble(Skeleton.of(bend.by(figure, sign * middle)));
      if ((there < wanted) == upwards) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return bend.by(figure, sign * most);
  }

  private static Figure bendNeck(Figure figure, double degrees) {
    return bend(figure, 0, 0, 0, degrees, degrees * .6);
  }

  private static Figure bow(Figure figure, double degrees) {
    return bend(figure, 0, 0, degrees * .3, degrees, degrees);
  }

  private static Figure bendWaist(Figure figure, double degrees) {
    return bend(figure, degrees * .7, degrees, degrees * .7, degrees * .4, degrees * .3);
  }

  private static Figure bendTrunk(Figure figure, double degrees) {
    return bend(figure, degrees, degrees, degrees, degrees, degrees);
  }

  private static Figure bend(
      Figure figure, double pelvis, double lumbar, double thorax, double neck, double head) {
    Vec axis = Skeleton.of(figure).shouldersRight();
    Spine spine = figure.spine();
    Vec face = orElse(figure.face(), Vec.FORWARD);
    return figure.withSpine(
        new Spine(
            turned(spine.pelvis(), axis, pelvis),
            turned(spine.lumbar(), axis, lumbar),
            turned(spine.thorax(), axis, thorax),
            turned(spine.neck(), axis, neck),
            turned(spine.head(), axis, head)),
        face.turned(axis, head));
  }

  private static Direction turned(Direction direction, Vec axis, double degrees) {
    return degrees == 0 ? direction : Direction.of(direction.vec().turned(axis, degrees));
  }
}
