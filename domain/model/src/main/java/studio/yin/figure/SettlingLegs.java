package studio.yin.figure;

import org.jspecify.annotations.Nullable;
import studio.yin.figure.Figure.Direction;
import studio.yin.figure.Figure.Leg;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.PropKind;

/** Lets legs settle on what lies under knees, shins or feet. */
final class SettlingLegs {
  private SettlingLegs() {}

  /** The leg of someone on a chair: thigh forward and a little aside, shin upright, foot flat. */
  static Leg seated(Leg leg, Figure figure, int side) {
    Vec hips = Skeleton.of(figure).pelvisRight();
    Vec right = hips.level();
    Vec forward = Vec.UP.cross(right).plus(right, side * .12).unit();
    double fall = Skeleton.SHIN + Skeleton.ANKLE_HEIGHT + Body.FOOT - Support.CHAIR - Body.SEAT;
    return new Leg(
        Direction.of(atSlope(forward, fall, Skeleton.THIGH)),
        Direction.of(Vec.UP.times(-1)),
        null,
        null,
        Direction.of(forward),
        Vec.UP.times(-1),
        leg.nearer(),
        leg.nearer());
  }

  static Figure knees(Figure figure, Support support) {
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
  static Figure shins(Figure figure, Support support) {
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
    return angled(leg, atSlope(away, knee, Skeleton.THIGH), away.level());
  }

  static Figure ankles(Figure figure, Support support) {
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

  /** Lifts a leg that lies straight, or the foot of someone on a chair; others keep their place. */
  private static Leg ankleRaised(Leg leg, Limbs limbs, Support support) {
    double low = limbs.ankle().y() - Body.ANKLE;
    double lift = support.height(low) - low;
    if (lift > 0 && leg.reach() != null && limbs.kneeAngle() < 150 && limbs.hip().y() > .3) {
      return reaching(leg, leg.reach().plus(Vec.UP, lift), leg.bend());
    }
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
    return way.level().times(Math.sqrt(1 - steep * steep)).plus(Vec.UP, steep);
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

  static Leg tied(Leg leg, Limbs limbs) {
    if (leg.reach() != null || limbs.ankle().y() > Settling.ON_FLOOR) {
      return leg;
    }
    return reaching(leg, limbs.ankle(), off(limbs.hip(), limbs.knee(), limbs.ankle()));
  }

  private static Leg reaching(Leg leg, Vec target, @Nullable Vec bend) {
    return new Leg(
        null, null, target, bend, leg.foot(), leg.sole(), leg.nearer(), leg.shinNearer());
  }

  /** The way a limb bends, which for a straight one is up. */
  static Vec off(Vec root, Vec joint, Vec end) {
    Vec bend = joint.minus(root.towards(end, .5));
    return bend.length() < .03 ? Vec.UP : bend.unit();
  }
}
