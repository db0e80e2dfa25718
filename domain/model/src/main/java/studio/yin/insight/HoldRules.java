package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import studio.yin.pose.Category;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** How long a pose is held, against what is usual. Only poses have holds. */
final class HoldRules {

  /** Below a minute it is no longer yin. */
  private static final int YIN = 60;

  private HoldRules() {}

  static List<Mendable> tooShort(CheckContext context) {
    return context.eachPose(
        (step, pose) ->
            found(
                context,
                step,
                Check.TOO_SHORT_FOR_YIN,
                tooShort(pose),
                seconds -> Math.max(seconds, Math.max(least(pose), usual(context, pose).min())),
                new HoldRange(least(pose), Hold.LONGEST)));
  }

  static List<Mendable> tooLong(CheckContext context) {
    return context.eachPose(
        (step, pose) ->
            found(
                context,
                step,
                Check.TOO_LONG_FOR_ALL,
                tooLong(context, pose),
                seconds -> Math.min(Pose.FOR_ALL, nearest(usual(context, pose), seconds)),
                new HoldRange(1, Pose.FOR_ALL)));
  }

  static List<Mendable> outOfRange(CheckContext context) {
    return context.eachPose(
        (step, pose) -> {
          HoldRange usual = usual(context, pose);
          return any(step, tooShort(pose).or(tooLong(context, pose)))
              ? Optional.empty()
              : found(
                  context,
                  step,
                  Check.HOLD_OUT_OF_RANGE,
                  seconds -> !usual.holds(seconds),
                  seconds -> nearest(usual, seconds),
                  usual);
        });
  }

  /** A minute; less for necks, arms and feet, of which the catalogue says so. */
  private static int least(Pose pose) {
    return Math.min(YIN, pose.beginner().min());
  }

  private static IntPredicate tooShort(Pose pose) {
    return seconds -> pose.category() == Category.YIN && seconds < least(pose);
  }

  private static IntPredicate tooLong(CheckContext context, Pose pose) {
    return seconds ->
        pose.category() == Category.YIN
            && context.sequence().level() == Level.ALL
            && seconds > Pose.FOR_ALL;
  }

  private static Optional<Mendable> found(
      CheckContext context,
      Step step,
      Check check,
      IntPredicate wrong,
      IntUnaryOperator right,
      HoldRange range) {
    return any(step, wrong)
        ? Optional.of(
            Mendable.at(
                step,
                context.name(step),
                check,
                "pose=" + step.pose() + " hold=" + written(step),
                () -> Optional.of(held(context, step, right)),
                new Argument.Several(holds(step).distinct().mapToObj(Argument.Time::new).toList()),
                new Argument.Time(range.min()),
                new Argument.Time(range.max())))
        : Optional.empty();
  }

  private static boolean any(Step step, IntPredicate wrong) {
    return holds(step).anyMatch(wrong);
  }

  private static IntStream holds(Step step) {
    return IntStream.concat(
        IntStream.of(step.hold().seconds()), step.secondHold().stream().mapToInt(Hold::seconds));
  }

  private static String written(Step step) {
    return String.join("/", holds(step).mapToObj(Integer::toString).toList());
  }

  private static HoldRange usual(CheckContext context, Pose pose) {
    return pose.usual(context.sequence().level());
  }

  private static int nearest(HoldRange range, int seconds) {
    return Math.clamp(seconds, range.min(), range.max());
  }

  /** Holds a step so, and with it the one that holds the other side for as long. */
  private static Edit held(CheckContext context, Step step, IntUnaryOperator right) {
    List<Edit> edits = new ArrayList<>();
    Hold hold = new Hold(right.applyAsInt(step.hold().seconds()));
    Sides sides = step.sides();
    edits.add(StepEdit.changeHold(step.id(), hold));
    if (sides != null && sides.second() != null) {
      Hold second = new Hold(right.applyAsInt(sides.second().seconds()));
      edits.add(
          StepEdit.changeSides(
              step.id(),
              new Sides(
                  sides.first(),
                  sides.switchSeconds(),
                  second,
                  sides.single(),
                  sides.onPurpose())));
    }
    if (sides != null && sides.single()) {
      context.poses().stream()
          .filter(other -> otherSide(step, sides, other))
          .forEach(other -> edits.add(StepEdit.changeHold(other.id(), hold)));
    }
    return new Edit.Together(edits);
  }

  private static boolean otherSide(Step step, Sides sides, Step other) {
    Sides others = other.sides();
    return other.pose().equals(step.pose())
        && others != null
        && others.single()
        && others.first() != sides.first()
        && other.hold().equals(step.hold());
  }
}
