package studio.yin;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * What people may type: any language, any emoji, no control characters, and not without end. A mark
 * of direction may order the words it stands with, never those of the page around them: what
 * overrides the direction of letters is left out, and what is set apart ends with the text.
 */
public final class Text {
  /** Letters and signs of Unicode that are drawn as nothing at all. */
  private static final String BLANK = "\u115F\u1160\u2800\u3164\uFFA0";

  private Text() {}

  /**
   * One line that must say something.
   *
   * @param most how many characters (code points) fit
   * @return the text in Unicode NFC, trimmed, line breaks made spaces
   * @throws RefusedException when there is nothing to see, too long or holding a control character
   */
  public static String line(String field, String typed, int most) {
    String text = optionalLine(field, typed, most);
    if (text.codePoints().noneMatch(Text::visible)) {
      throw Refusal.of(Reason.TEXT_MISSING, field).toException();
    }
    return text;
  }

  /** One line that may be empty; otherwise like {@link #line}. */
  public static String optionalLine(String field, String typed, int most) {
    return checked(field, unbroken(typed, ' '), most);
  }

  /** Any number of lines, may be empty; line breaks become {@code \n}. */
  public static String lines(String field, String typed, int most) {
    return checked(field, unbroken(typed, '\n'), most);
  }

  /**
   * A text as it is compared when somebody looks for it, never shown: without case, accents or
   * characters that cannot be seen, each run of spaces made one. "Frühling" and "FRUHLING" are one.
   */
  public static String folded(String text) {
    String plain = without(NormalForms.HERE.apart(text), Text::isMark);
    // by way of upper case: it knows that ß is ss, and of the two small sigmas it makes one; the
    // capital ẞ has to be a small one for that
    String lower = plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return spaced(unaccented(lower)).strip();
  }

  /** Each run of spaces made one. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        spaced.append(c);
      } else if (!space) {
        spaced.append(' ');
      }
      space = isSpace(c);
    }
    return spaced.toString();
  }

  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
  }

  /** What is no letter by itself, or cannot be seen at all. */
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static String without(String text, IntPredicate left) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!left.test(c)) {
        rest.appendCodePoint(c);
      }
    }
    return rest.toString();
  }

  /** Letters whose stroke or shape Unicode does not take for an accent, and typed apostrophes. */
  private static String unaccented(String lower) {
    return lower
        .replace('ς', 'σ')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('\u2019', '\'');
  }

  /** With something else where a line would end, however that is written. */
  private static String unbroken(String typed, char instead) {
    StringBuilder text = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\r' && i + 1 < typed.length() && typed.charAt(i + 1) == '\n') {
        i++;
      }
      text.append(endsLine(c) ? instead : c);
    }
    return text.toString();
  }

  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static String checked(String field, String typed, int most) {
    String straight = without(typed, c -> c >= '\u202A' && c <= '\u202E').strip();
    String text = NormalForms.HERE.composed(closed(straight));
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw Refusal.of(Reason.TEXT_TOO_LONG, field, most, length).toException();
    }
    if (text.codePoints().anyMatch(Text::unprintable)) {
      throw Refusal.of(Reason.TEXT_UNPRINTABLE, field).toException();
    }
    return text;
  }

  /** Each stretch that is set apart in its direction (U+2066 to U+2068) ends (U+2069) once. */
  private static String closed(String text) {
    StringBuilder closed = new StringBuilder(text.length());
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c >= '\u2066' && c <= '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
      if (open >= 0) {
        closed.append(c);
      }
      open = Math.max(0, open);
    }
    return closed.append("\u2069".repeat(open)).toString();
  }

  /** Spaces, marks of direction and marks without a letter leave nothing to see or to click on. */
  private static boolean visible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.NON_SPACING_MARK
        && BLANK.indexOf(c) < 0;
  }

  /** Controls, and halves of surrogate pairs, which neither PostgreSQL nor a page can hold. */
  private static boolean unprintable(int c) {
    return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE;
  }
}
