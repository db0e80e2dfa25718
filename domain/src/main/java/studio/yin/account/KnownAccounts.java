package studio.yin.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The accounts that the studio has met. */
@ApplicationScoped
public class KnownAccounts implements PanacheRepositoryBase<KnownAccount, UUID> {
  private final Clock clock;

  @Inject
  KnownAccounts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Meets somebody who holds a genuine token: remembers the name, and says whether the token still
   * counts.
   *
   * @param issuedAt when the token was issued
   * @return false when the account's access was ended after that
   */
  @Transactional
  public boolean admits(UUID id, String name, Instant issuedAt) {
    Optional<KnownAccount> known = findByIdOptional(id);
    if (known.isEmpty()) {
      getEntityManager()
          .createNativeQuery(
              "insert into account (id, name, disabled) values (:id, :name, false)"
                  + " on conflict do nothing")
          .setParameter("id", id)
          .setParameter("name", name)
          .executeUpdate();
      return true;
    }
    KnownAccount account = known.get();
    if (!account.accepts(issuedAt)) {
      return false;
    }
    if (!account.name().equals(name)) {
      account.name(name);
    }
    if (account.isDisabled()) {
      account.disabled(false); // a newer token proves that sign-in lets them in again
    }
    return true;
  }

  /** How the owner of a class is called; empty for somebody the studio has not met. */
  public String name(UUID id) {
    return findByIdOptional(id).map(KnownAccount::name).orElse("");
  }

  /**
   * Ends every access of an account with the next request, and says whether its links still open.
   */
  @Transactional
  public void endAccess(UUID id, String name, boolean disabled) {
    KnownAccount account =
        findByIdOptional(id)
            .orElseGet(
                () -> {
                  KnownAccount met = new KnownAccount(id, name);
                  persist(met);
                  return met;
                });
    account.endAccess(clock.instant());
    account.disabled(disabled);
  }
}
