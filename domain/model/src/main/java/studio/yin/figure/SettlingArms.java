package studio.yin.figure;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Figure.Arm;
import studio.yin.figure.Figure.Direction;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.PropKind;

/** Lets arms settle on what lies under them, and the trunk follow where it hangs on them. */
final class SettlingArms {

  /** How far hands stay from feet that they would hold, with a strap between them. */
  private static final double STRAP = .13;

  /** How far before the toes hands lie on a chair: its legs stand a little behind them. */
  private static final double BEFORE_FEET = .12;

  private SettlingArms() {}

  static Figure on(Figure figure, Support support, ToDoubleFunction<Limbs> underside) {
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
    Figure raised = Settling.onFloor(figure);
    if (lift > 0 && Underside.chest(before) > .04 && !before.upright()) {
      raised = trunkFollows(raised, before, lift, support.kind() == PropKind.CHAIR);
    }
    double past = support.kind() == PropKind.CHAIR ? pastTheFeet(before) : 0;
    Vec to = Vec.UP.times(lift).plus(before.trunk().level(), past);
    Arm right = figure.arms().right();
    Arm left = figure.arms().leftOrMirror();
    if (past > 0) { // they lie on the seat, and held something else before
      Direction ahead = new Direction(figure.spine().thorax().turn(), 0);
      right = right.withHand(ahead);
      left = left.withHand(ahead);
    }
    return raised.withArms(
        sides.right() ? moved(right, before.right(), to) : raised.arms().right(),
        sides.left() ? moved(left, before.left(), to) : raised.arms().leftOrMirror());
  }

  /** How far hands have to go for a chair under them to stand before the feet, not on them. */
  private static double pastTheFeet(Skeleton bones) {
    double ahead = bones.right().wrist().minus(bones.right().toes()).dot(bones.trunk().level());
    return Math.clamp(BEFORE_FEET - ahead, 0, BEFORE_FEET);
  }

  /** The trunk rises with the hands: by as much on a chair, else until the arms are as long. */
  private static Figure trunkFollows(Figure figure, Skeleton before, double lift, boolean far) {
    if (far) {
      return Bend.TRUNK.until(figure, bones -> bones.neck().y(), before.neck().y() + lift);
    }
    Vec hand = before.right().wrist().plus(Vec.UP, lift);
    double arm = before.right().wrist().distance(before.right().shoulder());
    return Bend.TRUNK.until(figure, bones -> bones.right().shoulder().distance(hand), arm);
  }

  private static Arm moved(Arm arm, Limbs limbs, Vec way) {
    return reaching(arm, limbs, limbs.wrist().plus(way));
  }

  /** Hands that would be at the feet let go of them and hold the strap a little way off. */
  static Figure holdingStrap(Figure figure) {
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

  /** Hands that would meet stay apart, so that the strap between them shows. */
  static Figure parted(Figure figure) {
    Skeleton bones = Skeleton.of(figure);
    Vec way = bones.right().wrist().minus(bones.left().wrist());
    if (way.length() > 2 * STRAP) {
      return figure;
    }
    Vec apart = way.unit().times(STRAP / 2);
    return figure.withArms(
        reaching(figure.arms().right(), bones.right(), bones.right().wrist().plus(apart)),
        reaching(figure.arms().leftOrMirror(), bones.left(), bones.left().wrist().plus(apart, -1)));
  }

  /** A hand that rests on the thigh of someone who sits. */
  static Arm onThigh(Arm arm, Limbs limbs) {
    return reaching(arm, limbs, limbs.hip().towards(limbs.knee(), .65).plus(Vec.UP, Body.THIGH));
  }

  static Arm tied(Arm arm, Limbs limbs) {
    return limbs.wrist().y() < Settling.ON_FLOOR ? reaching(arm, limbs, limbs.wrist()) : arm;
  }

  private static Arm reaching(Arm arm, Limbs limbs, Vec target) {
    @Nullable Vec own = arm.bend();
    Vec bend = own == null ? SettlingLegs.off(limbs.shoulder(), limbs.elbow(), limbs.wrist()) : own;
    return new Arm(null, null, target, bend, arm.hand(), arm.nearer());
  }
}
