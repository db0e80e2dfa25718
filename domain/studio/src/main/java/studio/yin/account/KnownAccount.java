package studio.yin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What the studio itself remembers of an account.
 *
 * <p>{@code notBefore} ends an access at once: a token that was issued earlier counts for nothing,
 * so its holder has to sign in again and then has the roles that Keycloak gives now, or none.
 *
 * <p>It is read here and written by {@link KnownAccounts} in single statements, so that a request
 * that remembers a name can never undo what another one ended.
 */
@Entity
@Immutable
@Table(name = "account")
public class KnownAccount {
  @Id private UUID id;
  private String name;
  private boolean disabled;

  @Column(name = "not_before")
  private @Nullable Instant notBefore;

  protected KnownAccount() {}

  /** The subject of its tokens. */
  public UUID id() {
    return id;
  }

  /** How the person is called. */
  public String name() {
    return name;
  }

  /**
   * Whether a token of that moment counts. Tokens know whole seconds only, so one of the very
   * second of a change does not.
   */
  boolean accepts(Instant issuedAt) {
    return notBefore == null || issuedAt.getEpochSecond() > notBefore.getEpochSecond();
  }

  boolean isDisabled() {
    return disabled;
  }
}
