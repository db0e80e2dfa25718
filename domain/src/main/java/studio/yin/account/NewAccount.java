package studio.yin.account;

import java.util.Locale;
import java.util.regex.Pattern;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;

/**
 * What an admin says of a teacher who is to have an account. The rules are no wider than those of a
 * Keycloak realm as it comes, so that Keycloak seldom has to refuse.
 *
 * @param username 3 to 60 Latin letters, digits, dots, hyphens and underscores; kept in lower case
 * @param firstName one line, at most {@value #NAME} characters
 * @param lastName one line, at most {@value #NAME} characters
 * @param email something that looks like an e-mail address, at most {@value #EMAIL} characters
 */
public record NewAccount(String username, String firstName, String lastName, String email) {

  /** Characters in a first or last name. */
  public static final int NAME = 100;

  /** Characters in an e-mail address (RFC 5321). */
  public static final int EMAIL = 254;

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{3,60}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@<>()\\[\\]\",;:\\\\]{1,64}@[^\\s@<>\",;:\\\\.]+(\\.[^\\s@<>\",;:\\\\.]+)+");

  /** What Keycloak's "person-name-prohibited-characters" refuses. */
  private static final Pattern NOT_IN_A_NAME =
      Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

  public NewAccount {
    username = username(username);
    firstName = name("firstName", firstName);
    lastName = name("lastName", lastName);
    email = Text.line("email", email, EMAIL);
    if (!ADDRESS.matcher(email).matches()) {
      throw Refusal.of(Reason.EMAIL_UNREADABLE, "email").thrown();
    }
  }

  private static String username(String typed) {
    String username = Text.line("username", typed, 60).toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(username).matches() || Keycloak.isServiceAccount(username)) {
      throw Refusal.of(Reason.USERNAME_UNREADABLE, "username").thrown();
    }
    return username;
  }

  private static String name(String field, String typed) {
    String name = Text.line(field, typed, NAME);
    if (NOT_IN_A_NAME.matcher(name).find()) {
      throw Refusal.of(Reason.NAME_REFUSED, field).thrown();
    }
    return name;
  }
}
