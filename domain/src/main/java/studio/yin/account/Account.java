package studio.yin.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

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

  /** How the person is called: first and last name, or the username for want of both. */
  public String name() {
    String name = (firstName + " " + lastName).strip();
    return name.isEmpty() ? username : name;
  }

  /** This account as it is once the change is made. */
  Account after(AccountChange.Kind change) {
    return switch (change) {
      case ENABLE -> with(true, admin);
      case DISABLE -> with(false, admin);
      case GRANT_ADMIN -> with(enabled, true);
      case REVOKE_ADMIN -> with(enabled, false);
      case CREATE, TEMPORARY_PASSWORD -> this;
    };
  }

  private Account with(boolean nowEnabled, boolean nowAdmin) {
    return new Account(
        id, username, firstName, lastName, email, nowEnabled, nowAdmin, teacher, createdAt);
  }
}
