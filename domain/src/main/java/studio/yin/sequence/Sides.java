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
 * @param second the hold of the other side where the teacher wants it different on purpose; absent
 *     when both sides are alike
 */
public record Sides(Side first, int switchSeconds, @Nullable Hold second) {

  /** Ten minutes to change sides. */
  public static final int LONGEST_SWITCH = 600;

  public Sides {
    if (switchSeconds < 0 || switchSeconds > LONGEST_SWITCH) {
      throw Refusal.of(Reason.SECONDS_OUT_OF_RANGE, "switchSeconds", 0, LONGEST_SWITCH).thrown();
    }
  }

  /** Both sides alike. */
  public static Sides alike(Side first, int switchSeconds) {
    return new Sides(first, switchSeconds, null);
  }

  /** The same sides, the second held as given; null makes both alike again. */
  public Sides second(@Nullable Hold hold) {
    return new Sides(first, switchSeconds, hold);
  }
}
