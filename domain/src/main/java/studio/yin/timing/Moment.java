package studio.yin.timing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Side;

/**
 * A stretch of a class in which one thing happens.
 *
 * @param step the id of the step that it belongs to
 * @param side which side is held; absent but for a two-sided hold
 * @param start seconds from the beginning of the class
 * @param seconds how long
 */
public record Moment(Kind kind, UUID step, @Nullable Side side, int start, int seconds) {

  /** What happens. */
  public enum Kind {
    TRANSITION,
    HOLD,
    SWITCH
  }

  /** Seconds from the beginning of the class to the end of this moment. */
  public int end() {
    return start + seconds;
  }
}
