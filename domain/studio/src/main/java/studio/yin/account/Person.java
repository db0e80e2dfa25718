package studio.yin.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;

/**
 * Who somebody is: what an admin may correct. The rules are no wider than those of a Keycloak realm
 * as it comes, so that Keycloak seldom has to refuse.
 *
 * @param firstName one line with a letter to be seen, at most {@value #NAME} characters
 * @param lastName like the first
 * @param email something that looks like an e-mail address, at most {@value #EMAIL} characters; in
 *     lower case, as Keycloak keeps it
 */
public record Person(String firstName, String lastName, String email) {

  /** Characters in a first or last name. */
  public static final int NAME = 100;

  /** Characters in an e-mail address (RFC 5321). */
  public static final int EMAIL = 254;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@<>()\\[\\]\",;:\\\\]{1,64}@[^\\s@<>\",;:\\\\.]+(\\.[^\\s@<>\",;:\\\\.]+)+");

  /** What Keycloak's "person-name-prohibited-characters" refuses. */
  private static final Pattern NOT_IN_A_NAME =
      Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

  /**
   * What cannot be seen, or turns the letters after it around: Unicode's default ignorables, the
   * fillers among the letters, the empty Braille cell. The joiners that Persian and some emoji need
   * stay, and so does what makes a picture of a sign.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2028\\u2029\\u2800\\u3164"
              + "\\uFFA0\\uFE00-\\uFE0E]&&[^\\u200C\\u200D]]");

  /** Joiners with nothing to join. */
  private static final Pattern LOOSE_JOINER =
      Pattern.compile(
          "^[\\u200C\\u200D]+|(?<=[\\s\\u200C\\u200D])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?=\\s|$)");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  public Person {
    firstName = name("firstName", firstName);
    lastName = name("lastName", lastName);
    email = address(email);
  }

  /** First and last name. */
  public String name() {
    return firstName + " " + lastName;
  }

  /** A name without what cannot be seen. */
  static String name(String field, String typed) {
    String seen = LOOSE_JOINER.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll("");
    String name = Text.line(field, seen, NAME);
    if (NOT_IN_A_NAME.matcher(name).find() || !LETTER.matcher(name).find()) {
      throw Refusal.of(Reason.NAME_REFUSED, field).toException();
    }
    return name;
  }

  static String address(String typed) {
    String email = Text.line("email", UNSEEN.matcher(typed).replaceAll(""), EMAIL);
    String kept = Normalizer.normalize(email.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    // a letter whose small form is not one letter would come back as something else
    if (!ADDRESS.matcher(kept).matches() || kept.indexOf('\u0307') >= 0) {
      throw Refusal.of(Reason.EMAIL_UNREADABLE, "email").toException();
    }
    return kept;
  }
}
