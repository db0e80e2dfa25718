package studio.yin.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.yin.pose.Base;
import studio.yin.pose.Caution;
import studio.yin.pose.Choice;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** Nobody is left without a shape to take. */
final class CautionRules {

  /** Seconds for which a head may hang without another shape on offer. */
  private static final int HEAD_LOW = 120;

  private CautionRules() {}

  // somebody has said what she brings

  static List<Found> unanswered(Reading reading) {
    List<Condition> conditions = reading.sequence().brief().conditions();
    if (conditions.isEmpty()) {
      return List.of();
    }
    return reading.eachStep(
        (step, pose) -> {
          List<Unanswered> held = unanswered(pose, conditions, step.alternatives());
          List<String> movements = step.transition().movements();
          List<Unanswered> moved =
              movements.stream()
                  .flatMap(slug -> reading.catalogue().find(slug).stream())
                  .flatMap(movement -> unanswered(movement, conditions, movements).stream())
                  .toList();
          return held.isEmpty() && moved.isEmpty()
              ? Optional.empty()
              : Optional.of(unanswered(reading, step, held, moved));
        });
  }

  /** What a pose is to be left out for, where the pose to take instead is not among these. */
  private static List<Unanswered> unanswered(
      Pose pose, List<Condition> conditions, Collection<String> there) {
    return avoided(pose)
        .filter(caution -> conditions.contains(caution.when()))
        .filter(caution -> !there.contains(caution.instead()))
        .toList();
  }

  private static Found unanswered(
      Reading reading, Step step, List<Unanswered> held, List<Unanswered> moved) {
    List<Unanswered> all = Stream.concat(held.stream(), moved.stream()).toList();
    return Found.at(
        step,
        reading.name(step),
        Check.CAUTION_UNANSWERED,
        all.stream()
            .map(caution -> Choice.word(caution.when()) + ">" + caution.instead())
            .collect(Collectors.joining(" ")),
        () -> Optional.of(offered(step, held, moved)),
        several(all.stream().map(caution -> new Said.Word(caution.when()))),
        several(all.stream().map(caution -> reading.name(caution.instead()))),
        several(all.stream().map(caution -> reading.name(caution.pose()))));
  }

  private static Edit offered(Step step, List<Unanswered> held, List<Unanswered> moved) {
    return new Edit.Together(
        List.of(
            new StepEdit.ChangeAlternatives(step.id(), with(step.alternatives(), held)),
            new StepEdit.ChangeMovements(step.id(), with(step.transition().movements(), moved))));
  }

  private static Said.Several several(Stream<? extends Said> all) {
    return new Said.Several(all.distinct().toList());
  }

  private static List<String> with(List<String> there, List<Unanswered> cautions) {
    Set<String> all = new LinkedHashSet<>(there);
    cautions.forEach(caution -> all.add(caution.instead()));
    return List.copyOf(all);
  }

  /** A pose, what it is to be left out for, and the pose to take instead. */
  private record Unanswered(String pose, Condition when, String instead) {}

  /** All that a pose is to be left out for, in the order of the catalogue. */
  private static Stream<Unanswered> avoided(Pose pose) {
    return pose.cautions().stream()
        .filter(caution -> caution.level() == Caution.Level.AVOID)
        .flatMap(
            caution ->
                Stream.ofNullable(caution.pose())
                    .map(instead -> new Unanswered(pose.slug(), caution.when(), instead)));
  }

  // nobody has, and may come all the same

  static List<Found> headLowLong(Reading reading) {
    return reading.eachStep(
        (step, pose) -> {
          int seconds = Traits.longest(step);
          if (step.kind() == Kind.MOVEMENT
              || !Traits.headLow(pose)
              || seconds <= HEAD_LOW
              || others(reading, step).anyMatch(other -> !Traits.headLow(other))) {
            return Optional.empty();
          }
          Optional<Pose> instead =
              insteads(reading, pose).filter(other -> !Traits.headLow(other)).findFirst();
          return Optional.of(
              Found.at(
                  step,
                  reading.name(step),
                  Check.HEAD_LOW_LONG,
                  "pose=" + pose.slug() + " hold=" + seconds,
                  () -> instead.map(other -> offered(step, other)),
                  new Said.Time(seconds),
                  new Said.Time(HEAD_LOW),
                  several(instead.stream().map(other -> reading.name(other.slug())))));
        });
  }

  static List<Found> proneInPregnancy(Reading reading) {
    boolean said = reading.sequence().brief().conditions().contains(Condition.PREGNANCY);
    return reading.eachPose(
        (step, pose) -> {
          if (said
              || !proneAndNotForPregnancy(pose)
              || others(reading, step).anyMatch(other -> !notForPregnancy(other))) {
            return Optional.empty();
          }
          Optional<Pose> instead =
              insteads(reading, pose).filter(other -> !notForPregnancy(other)).findFirst();
          return Optional.of(
              Found.at(
                  step,
                  reading.name(step),
                  Check.PRONE_IN_PREGNANCY,
                  "pose=" + pose.slug(),
                  () -> instead.map(other -> offered(step, other)),
                  several(instead.stream().map(other -> reading.name(other.slug())))));
        });
  }

  private static boolean proneAndNotForPregnancy(Pose pose) {
    return pose.base() == Base.PRONE && pose.avoidedFor(Condition.PREGNANCY);
  }

  private static boolean notForPregnancy(Pose pose) {
    return pose.base() == Base.PRONE || pose.avoidedFor(Condition.PREGNANCY);
  }

  private static Stream<Pose> others(Reading reading, Step step) {
    return step.alternatives().stream().flatMap(slug -> reading.catalogue().find(slug).stream());
  }

  /** What the catalogue names instead of a pose, in its order. */
  private static Stream<Pose> insteads(Reading reading, Pose pose) {
    return avoided(pose).flatMap(caution -> reading.offered(caution.instead()).stream());
  }

  private static Edit offered(Step step, Pose other) {
    List<String> alternatives = new ArrayList<>(step.alternatives());
    alternatives.add(other.slug());
    return new StepEdit.ChangeAlternatives(step.id(), alternatives);
  }
}
