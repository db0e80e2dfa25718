package studio.yin.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The one way in which a path may be written. Routers, filters and resources read a path each in
 * their own manner: one cuts off what follows a semicolon, another resolves dots or decodes first.
 * A path in this form is the same to all of them, so whatever is decided by one holds for the
 * others.
 */
final class PlainPath {
  private static final String MARKS = "-._~!$&'()*+,=:@/[]^|";
  private static final String NEVER_ENCODED = "-._~/\\";

  private PlainPath() {}

  /**
   * Whether a path, as it came and without its query, is in plain form: it begins with a slash; no
   * segment is empty but the last, or nothing but dots; no semicolon, backslash or control
   * character, written or encoded; nothing encoded that need not be; and what is encoded is UTF-8.
   *
   * <p>Below {@code /s/} a semicolon may stand: it is what a messenger left of a sentence, and
   * nothing there depends on who asks.
   */
  static boolean is(String path) {
    boolean link = path.startsWith("/s/");
    if (!path.startsWith("/") || path.contains("//")) {
      return false;
    }
    ByteArrayOutputStream read = new ByteArrayOutputStream(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '%') {
        int code = escape(path, i);
        if (code < 0 || !mayBeEncoded(code, link)) {
          return false;
        }
        read.write(code);
        i += 2;
      } else if (isLetterOrDigit(c) || MARKS.indexOf(c) >= 0 || (link && c == ';')) {
        read.write(c);
      } else {
        return false;
      }
    }
    return Arrays.stream(path.split("/", -1)).noneMatch(segment -> segment.matches("\\.+(;.*)?"))
        && isText(read.toByteArray());
  }

  /** The byte that is written as a percent sign and two digits; negative where they are not. */
  private static int escape(String path, int at) {
    if (at + 2 >= path.length()) {
      return -1;
    }
    int high = Character.digit(path.charAt(at + 1), 16);
    int low = Character.digit(path.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean mayBeEncoded(int code, boolean link) {
    char c = (char) code;
    return c >= ' '
        && c != 0x7f
        && !(c < 0x80 && isLetterOrDigit(c))
        && NEVER_ENCODED.indexOf(c) < 0
        && (link || c != ';');
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether bytes are UTF-8, each character in its shortest form, and no control. */
  private static boolean isText(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(Character::isISOControl);
    } catch (CharacterCodingException otherwise) {
      return false;
    }
  }
}
