package studio.yin;

import java.text.Normalizer;

/** What people may type: any language, any emoji, no control characters, and not without end. */
public final class Text {
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

  private static String checked(String field, String typed, int most) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw Refusal.of(Reason.TEXT_TOO_LONG, field, most, length).thrown();
    }
    if (text.codePoints().anyMatch(Text::unprintable)) {
      throw Refusal.of(Reason.TEXT_UNPRINTABLE, field).thrown();
    }
    return text;
  }

  /** Spaces and marks of direction leave nothing to see, and nothing to click on. */
  private static boolean visible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /** Controls, and halves of surrogate pairs, which neither PostgreSQL nor a page can hold. */
  private static boolean unprintable(int c) {
    return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE;
  }
}
