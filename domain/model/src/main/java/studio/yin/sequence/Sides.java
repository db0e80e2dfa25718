package studio.yin.sequence;

import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Side;

/**
 * How a two-sided step is taken.
 *
 * @param first the side that begins
 * @param switchSeconds time from leaving one side to having arrived in the other, 0 to {@value
 *     #LONGEST_SWITCH}
 * @param second the hold of the other side where it is different; absent when both sides are alike
 * @param single true where this step holds the first side only
 * @param onPurpose true where the teacher wants the sides to differ, in time or because one of them
 *     is left out; without it, a difference is a mistake that a check points out
 */
public record Sides(
    Side first, int switchSeconds, @Nullable Hold second, boolean single, boolean onPurpose) {

  /** Ten minutes to change sides. */
  public static final int LONGEST_SWITCH = 600;

  public Sides {
    if (switchSeconds < 0 || switchSeconds > LONGEST_SWITCH) {
      throw Refusal.of(Reason.SECONDS_OUT_OF_RANGE, "switchSeconds", 0, LONGEST_SWITCH)
          .toException();
    }
  }

  /** Both sides alike. */
  public static Sides alike(Side first, int switchSeconds) {
    return new Sides(first, switchSeconds, null, false, false);
  }

  /** The same sides, the second held as given on purpose; null makes both alike again. */
  public Sides second(@Nullable Hold hold) {
    return new Sides(first, switchSeconds, hold, false, hold != null);
  }

  /** The same sides, the second held like the first. */
  public Sides even() {
    return new Sides(first, switchSeconds, null, single, single && onPurpose);
  }

  /** The first side alone, in this step; on purpose, or because another step holds the other. */
  public Sides alone(boolean meant) {
    return new Sides(first, switchSeconds, null, true, meant);
  }
}
