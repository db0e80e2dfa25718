package studio.yin.timing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Side;

/**
 * A stretch of a class in which one thing happens.
 *
 * @param step the id of the step that it belongs to
 * @param side which side is held; absent but for the hold of a two-sided shape
 * @param start seconds from the beginning of the class
 * @param seconds how long
 */
public record Moment(Kind kind, UUID step, @Nullable Side side, int start, int seconds) {

  /** What happens. */
  public enum Kind {
    /** Getting there. */
    TRANSITION,
    /** One side of a step, or all of it where it has no sides. */
    HOLD,
    /** From one side to the other. */
    SWITCH,
    /** A quiet pause after a hold: all that a rebound step is, but for getting there. */
    REBOUND;

    /** Whether this is what one came for, and not the way there. */
    public boolean held() {
      return this == HOLD || this == REBOUND;
    }
  }

  /** Seconds from the beginning of the class to the end of this moment. */
  public int end() {
    return start + seconds;
  }
}
