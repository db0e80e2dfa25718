package studio.yin.insight;

import java.util.List;
import java.util.Optional;
import studio.yin.pose.Category;
import studio.yin.pose.Pose;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;
import studio.yin.timing.Rebound;

/** What asks for a pause before the next pose. */
final class RestRules {

  /** Seconds of a way that are a rest by themselves, where one moves on it. */
  private static final int LONG_WAY = 45;

  private RestRules() {}

  static List<Mendable> noRebound(CheckContext context) {
    return context.eachPose(
        (step, pose) ->
            context
                .after(step)
                .filter(next -> PoseTraits.longest(step) >= Rebound.LONG)
                .filter(next -> !Rebound.rests(pose) && pose.category() != Category.OPENING_CLOSING)
                .filter(next -> !rests(context, next) && !onTheWay(next, pose))
                .map(
                    next ->
                        Mendable.at(
                            step,
                            context.name(step),
                            Check.NO_REBOUND,
                            "pose="
                                + pose.slug()
                                + " hold="
                                + PoseTraits.longest(step)
                                + " next="
                                + next.pose(),
                            () -> MendSteps.rebound(context, step, pose),
                            new Argument.Time(PoseTraits.longest(step)),
                            new Argument.Time(Rebound.SECONDS))));
  }

  private static boolean rests(CheckContext context, Step next) {
    return next.kind() == Kind.REBOUND || context.pose(next).filter(Rebound::rests).isPresent();
  }

  /** Whether the way to the next pose moves, for long enough, or counters the pose. */
  private static boolean onTheWay(Step next, Pose pose) {
    List<String> movements = next.transition().movements();
    return (!movements.isEmpty() && next.transition().seconds() >= LONG_WAY)
        || movements.stream().anyMatch(pose.counterposes()::contains);
  }

  static List<Mendable> kneesBentTwice(CheckContext context) {
    return context.eachPose(
        (step, pose) ->
            deep(pose)
                .flatMap(deep -> context.before(step))
                .filter(before -> before.kind() == Kind.POSE)
                .filter(before -> !before.pose().equals(step.pose()))
                .flatMap(
                    before ->
                        context
                            .pose(before)
                            .flatMap(RestRules::deep)
                            .map(first -> twice(context, before, first, step))));
  }

  private static Optional<Pose> deep(Pose pose) {
    return Optional.of(pose).filter(PoseTraits::kneesDeep);
  }

  private static Mendable twice(CheckContext context, Step before, Pose first, Step step) {
    return Mendable.at(
        step,
        context.name(step),
        Check.KNEES_BENT_TWICE,
        "from=" + before.pose() + " to=" + step.pose(),
        () -> MendSteps.rebound(context, before, first),
        context.name(before),
        new Argument.Time(Rebound.SECONDS));
  }
}
