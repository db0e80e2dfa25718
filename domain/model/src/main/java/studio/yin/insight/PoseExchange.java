package studio.yin.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.Side;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/** Another pose in the place of a step's, with all that has to change with it. */
final class PoseExchange {

  /** Seconds between the sides of a pose that nobody has timed: 30 to 45 are usual. */
  static final int SWITCH = 45;

  private PoseExchange() {}

  /**
   * Takes that pose in a step's place, for as long. What students are told, and what they lean on,
   * are the other pose's; what the teacher noted for herself stays.
   */
  static Edit of(Step step, Pose pose) {
    return new Edit.Together(
        List.of(
            new StepEdit.ChangePose(step.id(), pose.slug(), null, sides(step, pose)),
            StepEdit.rename(step.id(), null),
            StepEdit.changeAlternatives(
                step.id(),
                step.alternatives().stream().filter(s -> !s.equals(pose.slug())).toList()),
            StepEdit.changeProps(step.id(), pose.props().stream().filter(Prop::needed).toList()),
            StepEdit.changeCues(step.id(), cues(step, pose))));
  }

  private static @Nullable Sides sides(Step step, Pose pose) {
    if (!pose.twoSided()) {
      return null;
    }
    Sides sides = step.sides();
    return sides == null ? Sides.alike(Side.RIGHT, SWITCH) : sides;
  }

  private static List<Cue> cues(Step step, Pose pose) {
    return Stream.concat(
            Step.of(pose, step.id()).cues().stream(),
            step.cues().stream().filter(cue -> cue.audience() == Cue.Audience.TEACHER))
        .toList();
  }
}
