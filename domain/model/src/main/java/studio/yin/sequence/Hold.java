package studio.yin.sequence;

import studio.yin.Reason;
import studio.yin.Refusal;

/**
 * Still time on one side, from "arrived" to "start leaving". Setting up belongs to the transition,
 * never to the hold.
 *
 * @param seconds whole seconds a side, 1 to {@value #LONGEST}
 */
public record Hold(int seconds) {

  /** An hour on one side. */
  public static final int LONGEST = 3600;

  public Hold {
    if (seconds < 1 || seconds > LONGEST) {
      throw Refusal.of(Reason.HOLD_OUT_OF_RANGE, "hold").toException();
    }
  }

  /**
   * Reads a hold as teachers write it, see {@link WrittenTime}: a bare number up to sixty is
   * minutes.
   *
   * @throws studio.yin.RefusedException when it cannot be read or is out of range
   */
  public static Hold typed(String text) {
    long seconds =
        WrittenTime.seconds(text)
            .orElseThrow(() -> Refusal.of(Reason.HOLD_UNREADABLE, "hold").toException());
    return new Hold(Math.clamp(seconds, -1, LONGEST + 1));
  }

  /**
   * One press of plus or minus: to the next quarter minute below two minutes, else to the next half
   * minute; it stays where the next one would be out of range.
   *
   * @param up whether longer
   */
  public Hold step(boolean up) {
    int grid = (up ? seconds : seconds - 1) < 120 ? 15 : 30;
    int next = up ? (seconds / grid + 1) * grid : (seconds - 1) / grid * grid;
    return next < 1 || next > LONGEST ? this : new Hold(next);
  }
}
