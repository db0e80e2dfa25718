package studio.yin.timing;

import java.util.Set;
import java.util.stream.Collectors;
import studio.yin.pose.BodyLevel;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.sequence.Step;

/** Seconds that it takes to get from one step to the next, as is usual. */
public final class TransitionTimes {

  /** On the same base, at least; and from one base to another, at the very least. */
  public static final int SHORT = 15;

  /** From one base to another: 30 to 60. */
  public static final int CHANGE = 30;

  /** From lying on belly or side to standing, or down again. */
  public static final int TWO_LEVELS = 45;

  /** From the back to the feet, or down again: by way of the side and the knees. */
  public static final int BACK_TO_FEET = 60;

  /** Into or out of props that have to be laid, or put away. */
  public static final int PROPS = 45;

  private TransitionTimes() {}

  /** Seconds that the way from one shape to another takes as a rule; 0 on the same ground. */
  public static int usual(Pose from, Pose to) {
    BodyLevel start = BodyLevel.of(from.base());
    BodyLevel end = BodyLevel.of(to.base());
    if (start.levels(end) < 2) {
      return start == end ? 0 : CHANGE;
    }
    return start == BodyLevel.BACK || end == BodyLevel.BACK ? BACK_TO_FEET : TWO_LEVELS;
  }

  /** Whether props that a shape cannot do without are laid or put away between two steps. */
  public static boolean changesProps(Step from, Step to) {
    return !needed(from).equals(needed(to));
  }

  private static Set<Prop.Key> needed(Step step) {
    return step.props().stream().filter(Prop::needed).map(Prop::key).collect(Collectors.toSet());
  }
}
