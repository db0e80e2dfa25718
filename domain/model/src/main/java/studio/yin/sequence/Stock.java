package studio.yin.sequence;

import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.PropKind;

/**
 * What the room has of one kind of prop, for the whole class together.
 *
 * @param count 0 to {@value #MOST}; none is as good to know as many
 */
public record Stock(PropKind kind, int count) {

  /** As much as the largest studio has. */
  public static final int MOST = 999;

  public Stock {
    if (count < 0 || count > MOST) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "stock", 0, MOST).toException();
    }
  }
}
