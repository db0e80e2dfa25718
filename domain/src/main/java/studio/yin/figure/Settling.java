package studio.yin.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Figure.Arm;
import studio.yin.figure.Figure.Direction;
import studio.yin.figure.Figure.Leg;
import studio.yin.figure.Figure.Spine;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.PropKind;

/**
 * Lets a body settle on its props: a block under the forehead lifts the head, a blanket under the
 * seat lifts the pelvis. Hands and feet that were on the floor stay where they were.
 */
final class Settling {

  /** Ends of limbs lower than this lie on the floor. */
  private static final double ON_FLOOR = .09;

  /** A trunk that rises less than this share of its length lies. */
  private static final double LYING = .5;

  /** No joint of the spine gives more than this, in degrees. */
  private static final double MOST = 55;

  private Settling() {}

  static Figure settle(Figure figure, List<Support> supports) {
    Figure settled = figure;
    for (Support support : supports) {
      if (support.carries()) {
        settled = settle(settled, support);
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
      case UNDER_KNEES, UNDER_THIGHS -> knees(figure, support);
      case UNDER_SHINS -> shins(figure, support);
      case UNDER_ANKLES, UNDER_FEET -> ankles(figure, support);
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
    Figure raised = onFloor(figure).withPelvis(figure.pelvis().plus(Vec.UP, lift));
    return Math.abs(before.trunk().y()) < LYING
        ? bend(raised, Settling::bendWaist, Underside::chest, Underside.chest(before))
        : raised;
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
    return low >= top ? figure : bend(figure, Settling::bendNeck, Underside::head, top);
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
    boolean trunkFollows =
        lift > 0 && Underside.chest(before) > .04 && Math.abs(before.trunk().y()) < .85;
    if (trunkFollows) {
      raised =
          bend(raised, Settling::bendTrunk, bones -> bones.neck().y(), before.neck().y() + lift);
    }
    return raised.withArms(
        sides.right() ? raised(figure.arms().right(), before.right(), lift) : raised.arms().right(),
        sides.left()
            ? raised(figure.arms().leftOrMirror(), before.left(), lift)
            : raised.arms().leftOrMirror());
  }

  private static Arm raised(Arm arm, Limbs limbs, double lift) {
    return reaching(arm, limbs, limbs.wrist().plus(Vec.UP, lift));
  }

  private static Figure knees(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    Sides sides = support.sides(before.right().knee(), before.left().knee());
    return figure.withLegs(
        sides.right()
            ? kneeRaised(figure.legs().right(), before.right(), support)
            : figure.legs().right(),
        sides.left()
            ? kneeRaised(figure.legs().leftOrMirror(), before.left(), support)
            : figure.legs().leftOrMirror());
  }

  /** Raises a knee to lie on the prop and lets the heel slide in along the floor. */
  private static Leg kneeRaised(Leg leg, Limbs limbs, Support support) {
    double low = limbs.knee().y() - Body.KNEE;
    double height = support.height(low) + Body.KNEE;
    boolean kneels = limbs.hip().y() > limbs.knee().y() + .1;
    if (kneels || height <= limbs.knee().y()) {
      return leg;
    }
    Vec thigh = atSlope(limbs.knee().minus(limbs.hip()), height - limbs.hip().y(), Skeleton.THIGH);
    Vec shin =
        atSlope(limbs.ankle().minus(limbs.knee()), limbs.ankle().y() - height, Skeleton.SHIN);
    return angled(leg, thigh, shin);
  }

  /** On a chair thighs stand and shins lie; on anything lower the ankle is lifted. */
  private static Figure shins(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    if (support.kind() != PropKind.CHAIR || Underside.seat(before) > .1) {
      return ankles(figure, support);
    }
    return figure.withLegs(
        onChair(figure.legs().right(), before.right()),
        onChair(figure.legs().leftOrMirror(), before.left()));
  }

  private static Leg onChair(Leg leg, Limbs limbs) {
    Vec away = limbs.ankle().minus(limbs.hip());
    double knee = Support.CHAIR + Body.CALF - limbs.hip().y();
    return angled(leg, atSlope(away, knee, Skeleton.THIGH), new Vec(away.x(), 0, away.z()).unit());
  }

  private static Figure ankles(Figure figure, Support support) {
    Skeleton before = Skeleton.of(figure);
    Sides sides = support.sides(before.right().ankle(), before.left().ankle());
    return figure.withLegs(
        sides.right()
            ? ankleRaised(figure.legs().right(), before.right(), support)
            : figure.legs().right(),
        sides.left()
            ? ankleRaised(figure.legs().leftOrMirror(), before.left(), support)
            : figure.legs().leftOrMirror());
  }

  /** Lifts a leg that lies straight; a kneeling or standing one keeps its place. */
  private static Leg ankleRaised(Leg leg, Limbs limbs, Support support) {
    double low = limbs.ankle().y() - Body.ANKLE;
    double lift = support.height(low) - low;
    if (lift <= 0 || limbs.kneeAngle() < 150 || limbs.hip().y() > .2) {
      return leg;
    }
    double half = lift / 2;
    Vec thigh = limbs.knee().minus(limbs.hip());
    Vec shin = limbs.ankle().minus(limbs.knee());
    return angled(
        leg,
        atSlope(thigh, thigh.y() + half, Skeleton.THIGH),
        atSlope(shin, shin.y() + half, Skeleton.SHIN));
  }

  /** The same way over the floor, but rising by so much over its length. */
  private static Vec atSlope(Vec way, double rise, double length) {
    double steep = Math.max(-.98, Math.min(.98, rise / length));
    Vec level = new Vec(way.x(), 0, way.z()).unit();
    return level.times(Math.sqrt(1 - steep * steep)).plus(Vec.UP, steep);
  }

  private static Leg angled(Leg leg, Vec thigh, Vec shin) {
    return new Leg(
        Direction.of(thigh),
        Direction.of(shin),
        null,
        null,
        leg.foot(),
        leg.sole(),
        leg.nearer(),
        leg.shinNearer());
  }

  /** Ties the hands and feet that lie on the floor to where they are. */
  private static Figure onFloor(Figure figure) {
    Skeleton bones = Skeleton.of(figure);
    return figure
        .withArms(
            tied(figure.arms().right(), bones.right()),
            tied(figure.arms().leftOrMirror(), bones.left()))
        .withLegs(
            tied(figure.legs().right(), bones.right()),
            tied(figure.legs().leftOrMirror(), bones.left()));
  }

  private static Arm tied(Arm arm, Limbs limbs) {
    return limbs.wrist().y() < ON_FLOOR ? reaching(arm, limbs, limbs.wrist()) : arm;
  }

  private static Arm reaching(Arm arm, Limbs limbs, Vec target) {
    Vec bend = orElse(arm.bend(), off(limbs.shoulder(), limbs.elbow(), limbs.wrist()));
    return new Arm(null, null, target, bend, arm.hand(), arm.nearer());
  }

  private static Leg tied(Leg leg, Limbs limbs) {
    if (leg.reach() != null || limbs.ankle().y() > ON_FLOOR) {
      return leg;
    }
    Vec bend = off(limbs.hip(), limbs.knee(), limbs.ankle());
    return new Leg(
        null, null, limbs.ankle(), bend, leg.foot(), leg.sole(), leg.nearer(), leg.shinNearer());
  }

  /** The way a limb bends, which for a straight one is up. */
  private static Vec off(Vec root, Vec joint, Vec end) {
    Vec bend = joint.minus(root.towards(end, .5));
    return bend.length() < .03 ? Vec.UP : bend.unit();
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

  private static Figure bendWaist(Figure figure, double degrees) {
    return bend(figure, degrees, degrees, 0, 0, 0);
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
