package studio.yin.insight;

import java.util.List;
import java.util.Optional;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

/** One of a step's other shapes, because the one that it has needs what is not there. */
record OtherPose(Edit edit, PropChange change) {

  /** The first of the step's alternatives that the room has everything for, if there is one. */
  static Optional<OtherPose> of(
      Step step, Prop missing, Sequence sequence, Catalogue catalogue, Room room) {
    Sides sides = step.sides();
    if (sides != null && sides.single()) {
      return Optional.empty(); // the other side is held elsewhere, in the pose that it has
    }
    return step.alternatives().stream()
        .flatMap(slug -> catalogue.find(slug).stream())
        .filter(pose -> pose.suits(sequence.brief().conditions()))
        .map(pose -> taken(step, missing, pose, catalogue))
        .filter(other -> suits(sequence, other, step, catalogue, room))
        .findFirst();
  }

  private static OtherPose taken(Step step, Prop missing, Pose pose, Catalogue catalogue) {
    return new OtherPose(
        PoseExchange.of(step, pose),
        new PropChange(
            PropChange.How.OTHER_POSE,
            step.id(),
            missing,
            List.of(
                new Argument.Name(step.called(catalogue)),
                new Argument.Props(missing.kind(), missing.count()),
                new Argument.Word(missing.place()),
                new Argument.Name(catalogue.called(pose.slug())))));
  }

  private static boolean suits(
      Sequence sequence, OtherPose other, Step step, Catalogue catalogue, Room room) {
    return sequence
        .apply(other.edit())
        .orThrow()
        .step(step.id())
        .map(taken -> StepSubstitution.of(taken, catalogue, room))
        .filter(StepSubstitution::isEmpty)
        .isPresent();
  }
}
