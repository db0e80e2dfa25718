package studio.yin.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.yin.pose.BodyLevel;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.timing.TransitionTimes;

/** Getting from one pose to the next. */
final class WayRules {
  private WayRules() {}

  static List<Mendable> transitionShort(CheckContext context) {
    return context.eachStep(
        (step, pose) ->
            context
                .before(step)
                .flatMap(
                    before ->
                        context
                            .pose(before)
                            .flatMap(p -> tooShort(context, before, p, step, pose))));
  }

  private static Optional<Mendable> tooShort(
      CheckContext context, Step before, Pose from, Step step, Pose to) {
    int seconds = step.transition().seconds();
    boolean scramble = seconds < least(from, to);
    boolean props = TransitionTimes.changesProps(before, step) && seconds < TransitionTimes.PROPS;
    if (!scramble && !props) {
      return Optional.empty();
    }
    int usual = Math.max(TransitionTimes.usual(from, to), props ? TransitionTimes.PROPS : 0);
    return Optional.of(
        Mendable.at(
            step,
            context.name(step),
            Check.TRANSITION_SHORT,
            "from=" + from.slug() + " to=" + to.slug() + " seconds=" + seconds,
            () -> Optional.of(slower(step, usual)),
            new Argument.Word(from.base()),
            new Argument.Word(to.base()),
            new Argument.Time(seconds),
            new Argument.Time(usual),
            new Argument.Count(scramble ? 0 : 1)));
  }

  private static Edit slower(Step step, int seconds) {
    return new StepEdit.ChangeTransition(step.id(), seconds, step.transition().words());
  }

  /** Seconds below which the way from one pose to the next is a scramble. */
  private static int least(Pose before, Pose pose) {
    BodyLevel from = BodyLevel.of(before.base());
    BodyLevel to = BodyLevel.of(pose.base());
    if (from == to) {
      return 0;
    }
    return from.levels(to) < 2 ? TransitionTimes.SHORT : TransitionTimes.usual(before, pose);
  }

  // up, down and up again

  static List<Mendable> upAndDown(CheckContext context) {
    List<Step> track = track(context);
    return alone(context).stream()
        .map(
            at ->
                Mendable.at(
                    track.get(at),
                    context.name(track.get(at)),
                    Check.UP_AND_DOWN,
                    track.get(at - 1).pose()
                        + " "
                        + track.get(at).pose()
                        + " "
                        + track.get(at + 1).pose(),
                    () -> elsewhere(context, track.get(at)),
                    context.name(track.get(at - 1)),
                    context.name(track.get(at + 1))))
        .toList();
  }

  /** What is held, one after the other; nobody counts the way to a rest or through a movement. */
  private static List<Step> track(CheckContext context) {
    return context.steps().stream()
        .filter(step -> step.kind() != Kind.REBOUND && step.kind() != Kind.MOVEMENT)
        .toList();
  }

  /**
   * The places on the track of poses that stand alone. Where two bases alternate, every second one
   * is: it is enough to say it of the first of two.
   */
  private static List<Integer> alone(CheckContext context) {
    List<Step> track = track(context);
    List<Integer> alone = new ArrayList<>();
    for (int at = 1; at < track.size() - 1; at++) {
      if (track.get(at).kind() == Kind.POSE
          && !alone.contains(at - 1)
          && aloneBetween(context, track, at)) {
        alone.add(at);
      }
    }
    return alone;
  }

  /** From lying on the belly to lying on the back, a seat is on the way: that is no going back. */
  private static boolean aloneBetween(CheckContext context, List<Step> track, int at) {
    Optional<BodyLevel> before = ground(context, track.get(at - 1));
    Optional<BodyLevel> here = ground(context, track.get(at));
    return before.isPresent()
        && before.equals(ground(context, track.get(at + 1)))
        && here.filter(ground -> ground.isFarFrom(before.get())).isPresent();
  }

  private static Optional<BodyLevel> ground(CheckContext context, Step step) {
    return context.pose(step).map(pose -> BodyLevel.of(pose.base()));
  }

  /** Moves a step, as little as it takes, to where fewer poses stand alone. */
  private static Optional<OrderEdit.Move> elsewhere(CheckContext context, Step step) {
    int from = context.sequence().indexOf(step.id());
    int now = alone(context).size();
    return IntStream.range(0, context.steps().size())
        .boxed()
        .filter(to -> to != from && context.steps().get(to).kind() == Kind.POSE)
        .sorted(Comparator.comparingInt(to -> Math.abs(to - from)))
        .map(to -> new OrderEdit.Move(step.id(), to))
        .filter(move -> after(context, move).filter(m -> alone(m).size() < now).isPresent())
        .findFirst();
  }

  private static Optional<CheckContext> after(CheckContext context, Edit edit) {
    return context.sequence().apply(edit) instanceof Outcome.Changed changed
        ? Optional.of(context.of(changed.sequence()))
        : Optional.empty();
  }
}
