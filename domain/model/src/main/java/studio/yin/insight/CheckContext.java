package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.timing.Timeline;

/** A class with the catalogue open beside it, as the rules read it. */
record CheckContext(Sequence sequence, Catalogue catalogue, Supplier<UUID> ids) {

  /** Another class, read in the same way. */
  CheckContext of(Sequence other) {
    return new CheckContext(other, catalogue, ids);
  }

  List<Step> steps() {
    return sequence.steps();
  }

  /** What those bring who come. */
  List<Condition> conditions() {
    return sequence.brief().conditions();
  }

  /** The steps that hold a pose, in order. */
  List<Step> poses() {
    return steps().stream().filter(step -> step.kind() == Kind.POSE).toList();
  }

  /** The shape of a step, if the catalogue knows it. */
  Optional<Pose> pose(Step step) {
    return catalogue.find(step.pose());
  }

  /** The pose of that slug, where classes may newly take it. */
  Optional<Pose> offered(String slug) {
    return catalogue.find(slug).filter(catalogue::isOffered);
  }

  /** What a step is called. */
  Argument.Name name(Step step) {
    return new Argument.Name(step.called(catalogue));
  }

  /** What a pose is called. */
  Argument.Name name(String slug) {
    return new Argument.Name(catalogue.called(slug));
  }

  /** Seconds from the first moment to the last. */
  int seconds() {
    return Timeline.of(sequence).seconds();
  }

  /** The step behind that one, if there is one. */
  Optional<Step> after(Step step) {
    int next = sequence.indexOf(step.id()) + 1;
    return next < steps().size() ? Optional.of(steps().get(next)) : Optional.empty();
  }

  /** The step before that one, if there is one. */
  Optional<Step> before(Step step) {
    int before = sequence.indexOf(step.id()) - 1;
    return before >= 0 ? Optional.of(steps().get(before)) : Optional.empty();
  }

  /** What a rule finds in the steps whose pose the catalogue knows. */
  List<Mendable> eachStep(BiFunction<Step, Pose, Optional<Mendable>> rule) {
    return each(steps(), rule);
  }

  /** What a rule finds in the steps that hold a pose, which the catalogue knows. */
  List<Mendable> eachPose(BiFunction<Step, Pose, Optional<Mendable>> rule) {
    return each(poses(), rule);
  }

  private List<Mendable> each(List<Step> steps, BiFunction<Step, Pose, Optional<Mendable>> rule) {
    List<Mendable> found = new ArrayList<>();
    for (Step step : steps) {
      pose(step).flatMap(pose -> rule.apply(step, pose)).ifPresent(found::add);
    }
    return found;
  }
}
