package studio.yin.account;

import java.net.IDN;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import studio.yin.Text;

/**
 * Somebody who can sign in, as Keycloak has them. Roles are those given to the account itself.
 *
 * @param id the subject of its tokens
 * @param firstName may be empty, like {@code lastName} and {@code email}, for accounts made
 *     elsewhere
 * @param enabled whether they can sign in
 * @param createdAt empty when Keycloak does not know
 */
public record Account(
    UUID id,
    String username,
    String firstName,
    String lastName,
    String email,
    boolean enabled,
    boolean admin,
    boolean teacher,
    Optional<Instant> createdAt) {

  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC\u02B9`\u00B4]");

  /** How the person is called: first and last name, or the username for want of both. */
  public String name() {
    String name = (firstName + " " + lastName).strip();
    return name.isEmpty() ? username : name;
  }

  /** This account as it is once the change is made. */
  Account after(AccountChange.Kind change) {
    return switch (change) {
      case ENABLE -> with(true, admin, teacher);
      case DISABLE -> with(false, admin, teacher);
      case GRANT_ADMIN -> with(enabled, true, teacher);
      case REVOKE_ADMIN -> with(enabled, false, teacher);
      case GRANT_TEACHER -> with(enabled, admin, true);
      case REVOKE_TEACHER -> with(enabled, admin, false);
      case CREATE, TEMPORARY_PASSWORD, PERSON, SIGN_OUT -> this;
    };
  }

  /** The e-mail address as it is read: a domain of other letters comes from Keycloak encoded. */
  public String address() {
    int at = email.lastIndexOf('@');
    return at < 0 ? email : email.substring(0, at + 1) + IDN.toUnicode(email.substring(at + 1));
  }

  /** Whether every word of a search stands somewhere in what is known, in whatever spelling. */
  boolean isCalled(List<String> foldedWords) {
    String known = bare(Text.folded(String.join(" ", name(), username, email, address())));
    return foldedWords.stream().map(Account::bare).allMatch(known::contains);
  }

  /** Without apostrophes, of whatever kind, for nobody remembers which one was typed. */
  private static String bare(String folded) {
    return APOSTROPHES.matcher(folded).replaceAll("");
  }

  private Account with(boolean nowEnabled, boolean nowAdmin, boolean nowTeacher) {
    return new Account(
        id, username, firstName, lastName, email, nowEnabled, nowAdmin, nowTeacher, createdAt);
  }
}
