package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.yin.pose.Base;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** Nobody is left without a shape to take. */
final class CautionRules {

  /** Seconds for which a head may hang without another shape on offer. */
  private static final int HEAD_LOW = 60;

  /** Why a head should not hang. */
  private static final Set<Condition> FOR_THE_HEAD =
      Set.of(Condition.HIGH_BP, Condition.GLAUCOMA, Condition.VERTIGO);

  private CautionRules() {}

  // somebody has said what she brings

  static List<Mendable> unanswered(CheckContext context) {
    if (context.conditions().isEmpty()) {
      return List.of();
    }
    return context.eachStep(
        (step, pose) -> {
          Answering answering = Answering.of(step, pose, context);
          return answering.unanswered().isEmpty()
              ? Optional.empty()
              : Optional.of(unanswered(context, step, answering));
        });
  }

  private static Mendable unanswered(CheckContext context, Step step, Answering answering) {
    List<Offering.Unanswered> all = answering.unanswered();
    return Mendable.at(
        step,
        context.name(step),
        Check.CAUTION_UNANSWERED,
        all.stream()
            .map(left -> Vocabulary.word(left.caution().when()) + ">" + left.caution().pose())
            .collect(Collectors.joining(" ")),
        answering::edit,
        several(all.stream().map(left -> new Argument.Word(left.caution().when()))),
        several(answering.added().map(context::name)),
        several(all.stream().map(left -> context.name(left.pose().slug()))),
        new Argument.Count(answering.way()),
        several(answering.dropped().map(context::name)));
  }

  private static Argument.Several several(Stream<? extends Argument> all) {
    return new Argument.Several(all.distinct().toList());
  }

  // nobody has, and may come all the same

  static List<Mendable> headLowLong(CheckContext context) {
    return context.eachStep(
        (step, pose) -> {
          int seconds = PoseTraits.longest(step);
          if (step.kind() == Kind.MOVEMENT
              || !PoseTraits.headLow(pose)
              || seconds <= HEAD_LOW
              || others(context, step).anyMatch(other -> !PoseTraits.headLow(other))) {
            return Optional.empty();
          }
          Optional<Pose> instead =
              insteads(context, pose, FOR_THE_HEAD)
                  .filter(other -> !PoseTraits.headLow(other))
                  .findFirst();
          return Optional.of(
              Mendable.at(
                  step,
                  context.name(step),
                  Check.HEAD_LOW_LONG,
                  "pose=" + pose.slug() + " hold=" + seconds,
                  () -> instead.map(other -> offered(step, other)),
                  new Argument.Time(seconds),
                  new Argument.Time(HEAD_LOW),
                  several(instead.stream().map(other -> context.name(other.slug())))));
        });
  }

  /**
   * Asked once for the whole class, and once it is answered not again when another such pose comes:
   * the answer is about who comes, not about the pose.
   */
  static List<Mendable> proneInPregnancy(CheckContext context) {
    List<Step> prone =
        context.poses().stream()
            .filter(step -> context.pose(step).filter(CautionRules::notOnTheBelly).isPresent())
            .filter(step -> others(context, step).allMatch(CautionRules::notForPregnancy))
            .toList();
    if (prone.isEmpty() || context.conditions().contains(Condition.PREGNANCY)) {
      return List.of();
    }
    return List.of(
        Mendable.ofClass(
            Check.PRONE_IN_PREGNANCY,
            "asked",
            () -> offeredInAll(context, prone),
            several(prone.stream().map(context::name)),
            several(
                prone.stream()
                    .flatMap(step -> forPregnancy(context, step).stream())
                    .map(other -> context.name(other.slug())))));
  }

  /** In each of the steps what the catalogue names instead; nothing where one of them has none. */
  private static Optional<Edit> offeredInAll(CheckContext context, List<Step> steps) {
    List<Edit> edits =
        steps.stream()
            .flatMap(step -> forPregnancy(context, step).stream().map(o -> offered(step, o)))
            .toList();
    return edits.size() < steps.size() ? Optional.empty() : Optional.of(new Edit.Together(edits));
  }

  private static Optional<Pose> forPregnancy(CheckContext context, Step step) {
    return context.pose(step).stream()
        .flatMap(pose -> insteads(context, pose, Set.of(Condition.PREGNANCY)))
        .filter(other -> !notForPregnancy(other))
        .findFirst();
  }

  private static boolean notOnTheBelly(Pose pose) {
    return pose.base() == Base.PRONE && pose.avoidedFor(Condition.PREGNANCY);
  }

  private static boolean notForPregnancy(Pose pose) {
    return pose.base() == Base.PRONE || pose.avoidedFor(Condition.PREGNANCY);
  }

  private static Stream<Pose> others(CheckContext context, Step step) {
    return step.alternatives().stream().flatMap(slug -> context.catalogue().find(slug).stream());
  }

  /** What the catalogue names instead for one of these reasons, and nobody should leave out. */
  private static Stream<Pose> insteads(CheckContext context, Pose pose, Set<Condition> reasons) {
    return pose.cautions(reasons).stream()
        .filter(Caution::avoids)
        .flatMap(caution -> caution.choices().stream())
        .flatMap(slug -> context.offered(slug).stream())
        .filter(other -> other.suits(context.conditions()));
  }

  private static Edit offered(Step step, Pose other) {
    List<String> alternatives = new ArrayList<>(step.alternatives());
    alternatives.add(other.slug());
    return StepEdit.changeAlternatives(step.id(), alternatives);
  }
}
