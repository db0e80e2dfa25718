package studio.yin.history;

/**
 * A short number made of all that a value says, to tell it from others like it. No secret, and
 * nothing that anybody could not forge.
 */
final class Fingerprint {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /**
   * The fingerprint of a record of records, texts, numbers and lists, whose text says all they are:
   * sixteen hexadecimal digits.
   *
   * @see <a href="https://datatracker.ietf.org/doc/html/draft-eastlake-fnv">FNV-1a</a>
   */
  static String of(Object value) {
    long print = START;
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      print = (print ^ text.charAt(i)) * PRIME;
    }
    String digits = Long.toHexString(print);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
