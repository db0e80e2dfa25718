package studio.yin.pose;

/**
 * From how long to how long a shape is held, in seconds a side.
 *
 * @param min at least, 1 or more
 * @param max at most, not below {@code min}
 */
public record HoldRange(int min, int max) {
  public HoldRange {
    if (min < 1 || max < min) {
      throw new IllegalArgumentException(
          "a hold range rises from 1 second or more: " + min + " to " + max);
    }
  }

  /** Whether that many seconds lie in the range, ends included. */
  public boolean holds(int seconds) {
    return seconds >= min && seconds <= max;
  }
}
