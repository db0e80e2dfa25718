package studio.yin.sequence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
  private static final Pattern LETTERS =
      Pattern.compile("(?:(\\d{1,3})\\s*m(?:in)?)?\\s*(?:([0-5]?\\d)\\s*s?)?");
  private static final Pattern SECONDS = Pattern.compile("(-?\\d{1,9})\\s*s?");

  public Hold {
    if (seconds < 1 || seconds > LONGEST) {
      throw Refusal.of(Reason.HOLD_OUT_OF_RANGE, "hold").thrown();
    }
  }

  /**
   * Reads a hold as teachers type it: {@code 4:30}, {@code 4m30}, {@code 4m}, {@code 270} (a bare
   * number is seconds), with or without spaces.
   *
   * @throws studio.yin.RefusedException when it cannot be read or is out of range
   */
  public static Hold typed(String text) {
    String typed = text.strip().toLowerCase(java.util.Locale.ROOT).replace('\u2212', '-');
    Matcher seconds = SECONDS.matcher(typed);
    if (seconds.matches()) {
      return new Hold(Integer.parseInt(seconds.group(1)));
    }
    Matcher clock = CLOCK.matcher(typed);
    if (clock.matches()) {
      return minutes(clock.group(1), clock.group(2));
    }
    Matcher letters = LETTERS.matcher(typed);
    if (letters.matches() && letters.group(1) != null) {
      return minutes(letters.group(1), letters.group(2));
    }
    if (typed.matches("\\d{1,4}:[0-5]\\d:[0-5]\\d|\\d{1,4}\\s*h.*")) {
      throw Refusal.of(Reason.HOLD_OUT_OF_RANGE, "hold").thrown();
    }
    throw Refusal.of(Reason.HOLD_UNREADABLE, "hold").thrown();
  }

  private static Hold minutes(String minutes, @org.jspecify.annotations.Nullable String seconds) {
    return new Hold(
        Integer.parseInt(minutes) * 60 + (seconds == null ? 0 : Integer.parseInt(seconds)));
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
