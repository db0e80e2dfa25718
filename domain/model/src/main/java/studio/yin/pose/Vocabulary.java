package studio.yin.pose;

import java.util.Locale;
import studio.yin.Reason;
import studio.yin.Refusal;

/** How a closed vocabulary is written outside Java: {@code under-forehead} for UNDER_FOREHEAD. */
public final class Vocabulary {
  private Vocabulary() {}

  /** The word for a constant, lower case with hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant for a word.
   *
   * @throws studio.yin.RefusedException when the vocabulary has no such word
   */
  public static <E extends Enum<E>> E of(Class<E> vocabulary, String field, String word) {
    for (E constant : vocabulary.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    throw Refusal.of(Reason.CHOICE_UNKNOWN, field, clipped(word)).toException();
  }

  /** Enough of what was sent to recognise it, not all of it. */
  public static String clipped(String word) {
    return word.codePointCount(0, word.length()) <= 40
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 40)) + "\u2026";
  }
}
