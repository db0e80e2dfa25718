package studio.yin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people may type: any language, any emoji, no control characters, and not without end. A mark
 * of direction may order the words it stands with, never those of the page around them: what
 * overrides the direction of letters is left out, and what is set apart ends with the text.
 */
public final class Text {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E]+");

  /** Letters and signs of Unicode that are drawn as nothing at all. */
  private static final String BLANK = "\u115F\u1160\u2800\u3164\uFFA0";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

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
      throw Refusal.of(Reason.TEXT_MISSING, field).thrown();
    }
    return text;
  }

  /** One line that may be empty; otherwise like {@link #line}. */
  public static String optionalLine(String field, String typed, int most) {
    return checked(field, typed.replaceAll("\\R", " "), most);
  }

  /** Any number of lines, may be empty; line breaks become {@code \n}. */
  public static String lines(String field, String typed, int most) {
    return checked(field, typed.replaceAll("\\R", "\n"), most);
  }

  /**
   * A text as it is compared when somebody looks for it, never shown: without case, accents or
   * characters that cannot be seen, each run of spaces made one. "Frühling" and "FRUHLING" are one.
   */
  public static String folded(String text) {
    String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    // by way of upper case: it knows that ß is ss, and of the two small sigmas it makes one; the
    // capital ẞ has to be a small one for that
    String lower = plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return SPACES.matcher(unaccented(lower)).replaceAll(" ").strip();
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

  private static String checked(String field, String typed, int most) {
    String straight = TURNS.matcher(typed).replaceAll("").strip();
    String text = Normalizer.normalize(closed(straight), Normalizer.Form.NFC);
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw Refusal.of(Reason.TEXT_TOO_LONG, field, most, length).thrown();
    }
    if (text.codePoints().anyMatch(Text::unprintable)) {
      throw Refusal.of(Reason.TEXT_UNPRINTABLE, field).thrown();
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
