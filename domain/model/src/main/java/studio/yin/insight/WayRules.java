package studio.yin.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.yin.pose.Ground;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.timing.Way;

/** Getting from one pose to the next. */
final class WayRules {
  private WayRules() {}

  static List<Found> transitionShort(Reading reading) {
    return reading.eachStep(
        (step, pose) ->
            reading
                .before(step)
                .flatMap(
                    before ->
                        reading
                            .pose(before)
                            .flatMap(p -> tooShort(reading, before, p, step, pose))));
  }

  private static Optional<Found> tooShort(
      Reading reading, Step before, Pose from, Step step, Pose to) {
    int seconds = step.transition().seconds();
    boolean scramble = seconds < least(from, to);
    boolean props = Way.changesProps(before, step) && seconds < Way.PROPS;
    if (!scramble && !props) {
      return Optional.empty();
    }
    int usual = Math.max(Way.usual(from, to), props ? Way.PROPS : 0);
    return Optional.of(
        Found.at(
            step,
            reading.name(step),
            Check.TRANSITION_SHORT,
            "from=" + from.slug() + " to=" + to.slug() + " seconds=" + seconds,
            () -> Optional.of(slower(step, usual)),
            new Said.Word(from.base()),
            new Said.Word(to.base()),
            new Said.Time(seconds),
            new Said.Time(usual),
            new Said.Count(scramble ? 0 : 1)));
  }

  private static Edit slower(Step step, int seconds) {
    return new StepEdit.ChangeTransition(step.id(), seconds, step.transition().words());
  }

  /** Seconds below which the way from one pose to the next is a scramble. */
  private static int least(Pose before, Pose pose) {
    Ground from = Ground.of(before.base());
    Ground to = Ground.of(pose.base());
    if (from == to) {
      return 0;
    }
    return from.levels(to) < 2 ? Way.SHORT : Way.usual(before, pose);
  }

  // up, down and up again

  static List<Found> upAndDown(Reading reading) {
    List<Step> track = track(reading);
    return alone(reading).stream()
        .map(
            at ->
                Found.at(
                    track.get(at),
                    reading.name(track.get(at)),
                    Check.UP_AND_DOWN,
                    track.get(at - 1).pose()
                        + " "
                        + track.get(at).pose()
                        + " "
                        + track.get(at + 1).pose(),
                    () -> elsewhere(reading, track.get(at)),
                    reading.name(track.get(at - 1)),
                    reading.name(track.get(at + 1))))
        .toList();
  }

  /** What is held, one after the other; nobody counts the way to a rest or through a movement. */
  private static List<Step> track(Reading reading) {
    return reading.steps().stream()
        .filter(step -> step.kind() != Kind.REBOUND && step.kind() != Kind.MOVEMENT)
        .toList();
  }

  /**
   * The places on the track of poses that stand alone. Where two bases alternate, every second one
   * is: it is enough to say it of the first of two.
   */
  private static List<Integer> alone(Reading reading) {
    List<Step> track = track(reading);
    List<Integer> alone = new ArrayList<>();
    for (int at = 1; at < track.size() - 1; at++) {
      if (track.get(at).kind() == Kind.POSE
          && !alone.contains(at - 1)
          && aloneBetween(reading, track, at)) {
        alone.add(at);
      }
    }
    return alone;
  }

  /** From lying on the belly to lying on the back, a seat is on the way: that is no going back. */
  private static boolean aloneBetween(Reading reading, List<Step> track, int at) {
    Optional<Ground> before = ground(reading, track.get(at - 1));
    Optional<Ground> here = ground(reading, track.get(at));
    return before.isPresent()
        && before.equals(ground(reading, track.get(at + 1)))
        && here.filter(ground -> ground.isFarFrom(before.get())).isPresent();
  }

  private static Optional<Ground> ground(Reading reading, Step step) {
    return reading.pose(step).map(pose -> Ground.of(pose.base()));
  }

  /** Moves a step, as little as it takes, to where fewer poses stand alone. */
  private static Optional<OrderEdit.Move> elsewhere(Reading reading, Step step) {
    int from = reading.sequence().indexOf(step.id());
    int now = alone(reading).size();
    return IntStream.range(0, reading.steps().size())
        .boxed()
        .filter(to -> to != from && reading.steps().get(to).kind() == Kind.POSE)
        .sorted(Comparator.comparingInt(to -> Math.abs(to - from)))
        .map(to -> new OrderEdit.Move(step.id(), to))
        .filter(move -> after(reading, move).filter(m -> alone(m).size() < now).isPresent())
        .findFirst();
  }

  private static Optional<Reading> after(Reading reading, Edit edit) {
    return reading.sequence().apply(edit) instanceof Outcome.Changed changed
        ? Optional.of(reading.of(changed.sequence()))
        : Optional.empty();
  }
}
