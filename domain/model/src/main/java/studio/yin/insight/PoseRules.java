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

  static List<Found> noPose(Reading reading) {
    return reading.poses().isEmpty()
        ? List.of(Found.ofClass(Check.NO_POSE, "poses=0", Found.BY_HAND))
        : List.of();
  }

  static List<Found> poseUnknown(Reading reading) {
    List<Found> found = new ArrayList<>();
    for (Step step : reading.steps()) {
      List<String> named =
          Stream.concat(step.shapes().stream(), step.transition().movements().stream()).toList();
      List<String> unknown = named.stream().filter(slug -> !known(reading, slug)).toList();
      if (!unknown.isEmpty()) {
        found.add(
            Found.at(
                step,
                reading.name(step),
                Check.POSE_UNKNOWN,
                unknown.stream().collect(Collectors.joining(",", "unknown=", "")),
                () -> withoutUnknown(reading, step),
                new Said.Several(unknown.stream().distinct().map(reading::name).toList())));
      }
    }
    return found;
  }

  /** Alternatives and movements can go; what is held instead, only the teacher knows. */
  private static Optional<Edit> withoutUnknown(Reading reading, Step step) {
    return known(reading, step.pose())
        ? Optional.of(
            new Edit.Together(
                List.of(
                    StepEdit.changeAlternatives(step.id(), known(reading, step.alternatives())),
                    StepEdit.changeMovements(
                        step.id(), known(reading, step.transition().movements())))))
        : Optional.empty();
  }

  private static List<String> known(Reading reading, List<String> slugs) {
    return slugs.stream().filter(slug -> known(reading, slug)).toList();
  }

  private static boolean known(Reading reading, String slug) {
    return reading.catalogue().find(slug).isPresent();
  }

  static List<Found> tooHard(Reading reading) {
    return reading.eachStep(
        (step, pose) -> {
          if (reading.sequence().level() != Level.BEGINNER || pose.difficulty() < HARD) {
            return Optional.empty();
          }
          Optional<Pose> easier =
              step.alternatives().stream()
                  .flatMap(slug -> reading.catalogue().find(slug).stream())
                  .filter(other -> other.difficulty() < HARD)
                  .filter(other -> other.suits(reading.conditions()))
                  .findFirst();
          return Optional.of(
              Found.at(
                  step,
                  reading.name(step),
                  Check.TOO_HARD_FOR_BEGINNERS,
                  "pose=" + step.pose(),
                  () -> easier.map(other -> Exchange.of(step, other))));
        });
  }
}
