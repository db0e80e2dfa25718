package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** Whether there are poses, which ones, and for whom. */
final class PoseRules {

  /** Poses of this difficulty ask for experience. */
  private static final int HARD = 3;

  private PoseRules() {}

  static List<Mendable> noPose(CheckContext context) {
    return context.poses().isEmpty()
        ? List.of(Mendable.ofClass(Check.NO_POSE, "poses=0", Mendable.BY_HAND))
        : List.of();
  }

  static List<Mendable> poseUnknown(CheckContext context) {
    List<Mendable> found = new ArrayList<>();
    for (Step step : context.steps()) {
      List<String> named =
          Stream.concat(step.shapes().stream(), step.transition().movements().stream()).toList();
      List<String> unknown = named.stream().filter(slug -> !known(context, slug)).toList();
      if (!unknown.isEmpty()) {
        found.add(
            Mendable.at(
                step,
                context.name(step),
                Check.POSE_UNKNOWN,
                unknown.stream().collect(Collectors.joining(",", "unknown=", "")),
                () -> withoutUnknown(context, step),
                new Argument.Several(unknown.stream().distinct().map(context::name).toList())));
      }
    }
    return found;
  }

  /** Alternatives and movements can go; what is held instead, only the teacher knows. */
  private static Optional<Edit> withoutUnknown(CheckContext context, Step step) {
    return known(context, step.pose())
        ? Optional.of(
            new Edit.Together(
                List.of(
                    StepEdit.changeAlternatives(step.id(), known(context, step.alternatives())),
                    StepEdit.changeMovements(
                        step.id(), known(context, step.transition().movements())))))
        : Optional.empty();
  }

  private static List<String> known(CheckContext context, List<String> slugs) {
    return slugs.stream().filter(slug -> known(context, slug)).toList();
  }

  private static boolean known(CheckContext context, String slug) {
    return context.catalogue().find(slug).isPresent();
  }

  static List<Mendable> tooHard(CheckContext context) {
    return context.eachStep(
        (step, pose) -> {
          if (context.sequence().level() != Level.BEGINNER || pose.difficulty() < HARD) {
            return Optional.empty();
          }
          Optional<Pose> easier =
              step.alternatives().stream()
                  .flatMap(slug -> context.catalogue().find(slug).stream())
                  .filter(other -> other.difficulty() < HARD)
                  .filter(other -> other.suits(context.conditions()))
                  .findFirst();
          return Optional.of(
              Mendable.at(
                  step,
                  context.name(step),
                  Check.TOO_HARD_FOR_BEGINNERS,
                  "pose=" + step.pose(),
                  () -> easier.map(other -> PoseExchange.of(step, other))));
        });
  }
}
