package studio.yin.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.yin.pose.Category;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.timing.Rebound;

/** Where the spine goes, and how it comes back. */
final class SpineRules {

  /** Seconds of a rebound that make the spine neutral again. */
  private static final int NEUTRAL = 30;

  /** Seconds by which one side may have more than the other, over the class. Ours. */
  private static final int LEANING = 60;

  private SpineRules() {}

  static List<Mendable> directionMissing(CheckContext context) {
    List<Family> gaps = Ledger.of(context.sequence(), context.catalogue()).gaps();
    return gaps.isEmpty()
        ? List.of()
        : List.of(
            Mendable.ofClass(
                Check.DIRECTION_MISSING,
                gaps.stream()
                    .map(Vocabulary::word)
                    .collect(Collectors.joining(",", "missing=", "")),
                Mendable.BY_HAND,
                new Argument.Several(gaps.stream().map(Argument.Word::new).toList())));
  }

  /** A body that props carry bends without effort; and who wants one direction shall have it. */
  static List<Mendable> uncountered(CheckContext context) {
    List<Family> focus = context.sequence().brief().focus();
    if (focus.contains(Family.FLEXION) != focus.contains(Family.EXTENSION)) {
      return List.of();
    }
    return Ledger.of(
            context.sequence(),
            context.catalogue(),
            pose -> pose.category() != Category.RESTORATIVE)
        .imbalances()
        .stream()
        .filter(Imbalance::ofBending)
        .map(bending -> uneven(Check.DIRECTION_UNCOUNTERED, bending))
        .toList();
  }

  /**
   * Sides that differ on purpose, step by step, may still leave the class turned to one side. Of
   * one step alone the teacher has said so, and what differs by mistake is told of its step.
   */
  static List<Mendable> leaning(CheckContext context) {
    boolean several = context.poses().stream().filter(SpineRules::isUneven).count() > 1;
    if (!several
        || !SideRules.oneSideOnly(context).isEmpty()
        || !SideRules.unevenSides(context).isEmpty()) {
      return List.of();
    }
    return Ledger.of(context.sequence(), context.catalogue()).imbalances().stream()
        .filter(imbalance -> !imbalance.ofBending() && imbalance.missing() >= LEANING)
        .max(Comparator.comparingInt(Imbalance::missing))
        .map(imbalance -> uneven(Check.SIDES_UNCOUNTERED, imbalance))
        .stream()
        .toList();
  }

  private static boolean isUneven(Step step) {
    Sides sides = step.sides();
    return sides != null && (sides.single() || sides.second() != null);
  }

  private static Mendable uneven(Check check, Imbalance imbalance) {
    return Mendable.ofClass(
        check,
        Vocabulary.word(imbalance.more())
            + "="
            + imbalance.moreSeconds()
            + " "
            + Vocabulary.word(imbalance.less())
            + "="
            + imbalance.lessSeconds(),
        Mendable.BY_HAND,
        new Argument.Word(imbalance.more()),
        new Argument.Time(imbalance.moreSeconds()),
        new Argument.Word(imbalance.less()),
        new Argument.Time(imbalance.lessSeconds()),
        new Argument.Time(imbalance.missing()));
  }

  // strong bends

  static List<Mendable> noNeutralBetween(CheckContext context) {
    return context.eachPose(
        (step, pose) ->
            poseBefore(context, step)
                .flatMap(
                    first ->
                        context
                            .pose(first)
                            .filter(bent -> turns(first, bent, step, pose))
                            .filter(bent -> !neutralOnTheWay(context, first, step))
                            .map(bent -> noNeutral(context, first, bent, step))));
  }

  /** One of them bends strongly back and the other strongly forward, and neither counters it. */
  private static boolean turns(Step first, Pose bent, Step second, Pose pose) {
    return !bent.counterposes().contains(pose.slug())
        && ((PoseTraits.strongly(Family.EXTENSION, first, bent)
                && PoseTraits.strongly(Family.FLEXION, second, pose))
            || (PoseTraits.strongly(Family.FLEXION, first, bent)
                && PoseTraits.strongly(Family.EXTENSION, second, pose)));
  }

  private static Mendable noNeutral(CheckContext context, Step first, Pose bent, Step second) {
    return Mendable.at(
        second,
        context.name(second),
        Check.NO_NEUTRAL_BETWEEN,
        "from=" + first.pose() + " to=" + second.pose(),
        () -> neutral(context, first, bent, second),
        context.name(first),
        new Argument.Time(Rebound.SECONDS));
  }

  /** A rebound that is there becomes long enough, else there is one. */
  private static Optional<Edit> neutral(CheckContext context, Step first, Pose bent, Step second) {
    return between(context, first, second).stream()
        .filter(step -> step.kind() == Kind.REBOUND)
        .findFirst()
        .<Edit>map(rest -> StepEdit.changeHold(rest.id(), new Hold(Rebound.SECONDS)))
        .or(() -> MendSteps.rebound(context, first, bent));
  }

  private static boolean neutralOnTheWay(CheckContext context, Step first, Step second) {
    List<Step> between = between(context, first, second);
    List<Step> ways = new ArrayList<>(between);
    ways.add(second);
    return between.stream().anyMatch(step -> neutral(context, step))
        || ways.stream()
            .flatMap(step -> step.transition().movements().stream())
            .flatMap(slug -> context.catalogue().find(slug).stream())
            .anyMatch(PoseTraits::neutral);
  }

  private static boolean neutral(CheckContext context, Step step) {
    return step.kind() == Kind.REBOUND
        ? step.hold().seconds() >= NEUTRAL
        : context.pose(step).filter(PoseTraits::neutral).isPresent();
  }

  /** The pose before that step; what lies between is no pose. */
  private static Optional<Step> poseBefore(CheckContext context, Step step) {
    List<Step> poses = context.poses();
    int at = poses.indexOf(step);
    return at > 0 ? Optional.of(poses.get(at - 1)) : Optional.empty();
  }

  private static List<Step> between(CheckContext context, Step first, Step second) {
    return context
        .steps()
        .subList(
            context.sequence().indexOf(first.id()) + 1, context.sequence().indexOf(second.id()));
  }
}
