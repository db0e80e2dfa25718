package studio.yin.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** What is done on one side is done on the other, for as long. */
final class SideRules {
  private SideRules() {}

  // one side only

  static List<Mendable> oneSideOnly(CheckContext context) {
    List<Step> lacking = twoSided(context).stream().filter(step -> lacks(context, step)).toList();
    return lacking.stream()
        .map(
            step ->
                Mendable.at(
                    step,
                    context.name(step),
                    Check.ONE_SIDE_ONLY,
                    "side="
                        + step.sidesInOrder().stream().map(Vocabulary::word).findFirst().orElse(""),
                    () -> Optional.of(both(lacking, step.pose()))))
        .toList();
  }

  private static boolean lacks(CheckContext context, Step step) {
    Sides sides = step.sides();
    return sides == null
        || (sides.single()
            && !sides.onPurpose()
            && seconds(steps(context, step.pose()), sides.first().other()) == 0);
  }

  /** Both sides in each step of that pose that lacks one, so that they end up even. */
  private static Edit both(List<Step> lacking, String pose) {
    return new Edit.Together(
        lacking.stream().filter(step -> step.pose().equals(pose)).map(SideRules::both).toList());
  }

  private static Edit both(Step step) {
    Sides sides = step.sides();
    return StepEdit.changeSides(
        step.id(),
        sides == null
            ? Sides.alike(Side.RIGHT, PoseExchange.SWITCH)
            : Sides.alike(sides.first(), sides.switchSeconds()));
  }

  // uneven sides

  static List<Mendable> unevenSides(CheckContext context) {
    Set<String> poses = new LinkedHashSet<>();
    twoSided(context).forEach(step -> poses.add(step.pose()));
    List<Mendable> found = new ArrayList<>();
    for (String pose : poses) {
      if (uneven(context, pose)) {
        List<Step> steps = steps(context, pose);
        Step last = notOnPurpose(steps).get(notOnPurpose(steps).size() - 1);
        found.add(
            Mendable.at(
                last,
                context.name(last),
                Check.UNEVEN_SIDES,
                "right=" + seconds(steps, Side.RIGHT) + " left=" + seconds(steps, Side.LEFT),
                () -> evened(context, pose),
                phrase(context, last, Side.RIGHT),
                new Argument.Time(seconds(steps, Side.RIGHT)),
                phrase(context, last, Side.LEFT),
                new Argument.Time(seconds(steps, Side.LEFT))));
      }
    }
    return found;
  }

  /** What a side means in the pose; bare only where the catalogue does not know the pose. */
  private static Argument phrase(CheckContext context, Step step, Side side) {
    return context
        .pose(step)
        .flatMap(pose -> Optional.ofNullable(pose.sides()))
        .<Argument>map(sides -> new Argument.Name(sides.of(side)))
        .orElse(new Argument.Word(side));
  }

  /** Even over the whole class, or over those steps that are not uneven on purpose, is even. */
  private static boolean uneven(CheckContext context, String pose) {
    List<Step> steps = steps(context, pose);
    return seconds(steps, Side.RIGHT) > 0
        && seconds(steps, Side.LEFT) > 0
        && missing(steps, Side.RIGHT) != 0
        && missing(notOnPurpose(steps), Side.RIGHT) != 0;
  }

  /** Both sides alike where they slipped, else one single side longer or shorter, else both. */
  private static Optional<Edit> evened(CheckContext context, String pose) {
    List<Step> free = notOnPurpose(steps(context, pose));
    Stream<Edit> alike = Stream.of(new Edit.Together(free.stream().map(SideRules::alike).toList()));
    Stream<Edit> longer = free.stream().flatMap(step -> matched(context, step).stream());
    Stream<Edit> both =
        free.stream()
            .filter(step -> Objects.requireNonNull(step.sides()).single())
            .map(SideRules::both);
    return Stream.of(alike, longer, both)
        .flatMap(way -> way)
        .filter(edit -> evens(context, edit, pose))
        .findFirst();
  }

  private static boolean evens(CheckContext context, Edit edit, String pose) {
    return context.sequence().apply(edit) instanceof Outcome.Changed changed
        && !uneven(context.of(changed.sequence()), pose);
  }

  private static Edit alike(Step step) {
    return StepEdit.changeSides(step.id(), Objects.requireNonNull(step.sides()).even());
  }

  /** Holds a single side as much longer or shorter as is missing. */
  private static Optional<Edit> matched(CheckContext context, Step step) {
    Sides sides = Objects.requireNonNull(step.sides());
    int seconds = step.hold().seconds() + missing(steps(context, step.pose()), sides.first());
    return sides.single() && seconds > 0 && seconds <= Hold.LONGEST
        ? Optional.of(StepEdit.changeHold(step.id(), new Hold(seconds)))
        : Optional.empty();
  }

  // what is held

  /** The steps that hold a pose of two sides. */
  private static List<Step> twoSided(CheckContext context) {
    return context.poses().stream()
        .filter(step -> context.pose(step).map(Pose::twoSided).orElse(step.sides() != null))
        .toList();
  }

  /** The steps that hold that pose and say on which side. */
  private static List<Step> steps(CheckContext context, String pose) {
    return twoSided(context).stream()
        .filter(step -> step.pose().equals(pose) && step.sides() != null)
        .toList();
  }

  private static List<Step> notOnPurpose(List<Step> steps) {
    return steps.stream()
        .filter(step -> !Objects.requireNonNull(step.sides()).onPurpose())
        .toList();
  }

  /** By how many seconds that side is behind the other one; below 0 where it is ahead. */
  private static int missing(List<Step> steps, Side side) {
    return seconds(steps, side.other()) - seconds(steps, side);
  }

  private static int seconds(List<Step> steps, Side side) {
    return steps.stream().mapToInt(step -> seconds(step, side)).sum();
  }

  private static int seconds(Step step, Side side) {
    return switch (step.sidesInOrder().indexOf(side)) {
      case 0 -> step.hold().seconds();
      case 1 -> step.secondHold().map(Hold::seconds).orElse(0);
      default -> 0;
    };
  }
}
