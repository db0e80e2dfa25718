package studio.yin.edge;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in. The server's identity carries an {@link Account}; without one, nobody is. */
@Named
@RequestScoped
public class SignedIn {

  /** The name under which the identity carries the account. */
  public static final String ATTRIBUTE = "studio.account";

  /** The name under which the identity carries the session of the sign-in server. */
  public static final String SESSION = "studio.session";

  private final SecurityIdentity identity;

  @Inject
  SignedIn(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The account of this request.
   *
   * @throws IllegalStateException where nobody is signed in: ask only where a role is required
   */
  public Account account() {
    Object account = identity.getAttribute(ATTRIBUTE);
    if (account instanceof Account known) {
      return known;
    }
    throw new IllegalStateException("Nobody is signed in.");
  }

  public UUID id() {
    return account().id();
  }

  /** The session of the sign-in server from which this request comes; programs may have none. */
  public Optional<String> session() {
    return identity.getAttribute(SESSION) instanceof String session
        ? Optional.of(session)
        : Optional.empty();
  }

  /** The first letter of the name, for the round mark beside it. */
  public String initial() {
    String name = account().name();
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  public boolean anybody() {
    return identity.getAttribute(ATTRIBUTE) instanceof Account;
  }

  public boolean hasRole(String role) {
    return anybody() && identity.hasRole(role);
  }

  /**
   * An account as a request knows it.
   *
   * @param id the subject of its tokens
   * @param name how the person is called
   * @param language what the person wants to read, as chosen at the sign-in server ({@code
   *     locale}); null where nothing was
   */
  public record Account(UUID id, String name, @Nullable String language) {}
}
