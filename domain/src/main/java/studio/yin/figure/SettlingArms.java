package studio.yin.figure;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Figure.Arm;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.PropKind;

/** Lets arms settle on what lies under them, and the trunk follow where it hangs on them. */
final class SettlingArms {

  /** How far hands stay from feet that they would hold, with a strap between them. */
  private static final double STRAP = .13;

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
    return raised.withArms(
        sides.right() ? raised(figure.arms().right(), before.right(), lift) : raised.arms().right(),
        sides.left()
            ? raised(figure.arms().leftOrMirror(), before.left(), lift)
            : raised.arms().leftOrMirror());
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

  private static Arm raised(Arm arm, Limbs limbs, double lift) {
    return reaching(arm, limbs, limbs.wrist().plus(Vec.UP, lift));
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
