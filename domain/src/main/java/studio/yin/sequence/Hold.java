package studio.yin.sequence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  private static final Pattern SECONDS = Pattern.compile("(-?)(\\d+)\\s*s?");
  private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):(?=\\d\\d:))?(\\d+):([0-5]\\d)");
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:(\\d+)\\s*h[a-z]*)?\\s*(?:(\\d+)\\s*m(?:in)?)?\\s*(?:([0-5]?\\d)\\s*s?)?");

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
      long count = number(seconds.group(2));
      return lasting(seconds.group(1).isEmpty() ? count : -count);
    }
    Matcher clock = CLOCK.matcher(typed);
    if (clock.matches()) {
      return lasting(clock);
    }
    Matcher letters = LETTERS.matcher(typed);
    if (letters.matches() && (letters.group(1) != null || letters.group(2) != null)) {
      return lasting(letters);
    }
    throw Refusal.of(Reason.HOLD_UNREADABLE, "hold").thrown();
  }

  /** Hours, minutes and seconds, each of which may be absent. */
  private static Hold lasting(Matcher parts) {
    return lasting(
        number(parts.group(1)) * 3600 + number(parts.group(2)) * 60 + number(parts.group(3)));
  }

  private static Hold lasting(long seconds) {
    return new Hold(Math.clamp(seconds, -1, LONGEST + 1));
  }

  /** Any number of digits is a number; beyond nine it is only known to be too large. */
  private static long number(@Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    return digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
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
