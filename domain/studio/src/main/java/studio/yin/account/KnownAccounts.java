package studio.yin.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The accounts that the studio has met. */
@ApplicationScoped
public class KnownAccounts {
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /** Longer than any token of a session counts. */
  private static final Duration SESSIONS_LAST = Duration.ofDays(2);

  private final Rows rows;
  private final Clock clock;

  @Inject
  KnownAccounts(Rows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Meets somebody who holds a genuine token: remembers the name, and says whether the token still
   * counts.
   *
   * @param issuedAt when the token was issued
   * @param session the session of the sign-in server that the token comes from, if any
   * @return false when the account's access was ended after that, or the session
   */
  @Transactional
  public boolean admits(UUID id, String name, Instant issuedAt, Optional<String> session) {
    Optional<KnownAccount> known = rows.findByIdOptional(id);
    if (known.isPresent() && !known.get().accepts(issuedAt)) {
      return false;
    }
    if (session.isPresent() && isEnded(session.get())) {
      return false;
    }
    if (known.isEmpty() || known.get().isDisabled() || !known.get().name().equals(name)) {
      meet(id, name, issuedAt);
    }
    return true;
  }

  private boolean isEnded(String session) {
    return (boolean)
        rows.getEntityManager()
            .createNativeQuery("select exists (select from ended_session where id = :id)")
            .setParameter("id", session)
            .getSingleResult();
  }

  /**
   * Ends a session of the sign-in server with the next request, whatever its tokens say, and
   * forgets those whose tokens have all run out.
   *
   * @param session none is nothing to end
   */
  @Transactional
  public void endSession(Optional<String> session) {
    if (session.isEmpty()) {
      return;
    }
    rows.getEntityManager()
        .createNativeQuery("delete from ended_session where ended_at < :before")
        .setParameter("before", clock.instant().minus(SESSIONS_LAST))
        .executeUpdate();
    rows.getEntityManager()
        .createNativeQuery(
            "insert into ended_session (id, ended_at) values (:id, :now) on conflict do nothing")
        .setParameter("id", session.get())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Remembers the name; and a token newer than any end proves that sign-in lets them in again. */
  private void meet(UUID id, String name, Instant issuedAt) {
    rows.getEntityManager()
        .createNativeQuery(
            "insert into account as known (id, name, disabled) values (:id, :name, false)"
                + " on conflict (id) do update set name = excluded.name,"
                + " disabled = known.disabled and coalesce(known.not_before >= :issued, false)")
        .setParameter("id", id)
        .setParameter("name", name)
        .setParameter("issued", issuedAt)
        .executeUpdate();
  }

  /** How the owner of a class is called; empty for somebody the studio has not met. */
  public String name(UUID id) {
    return rows.findByIdOptional(id).map(KnownAccount::name).orElse("");
  }

  /**
   * Ends every access of an account with the next request, and lets no token count until {@link
   * #endAccess} says from when on.
   *
   * @param disabled whether its links are to open nothing from now on, too
   */
  @Transactional
  public void suspend(UUID id, String name, boolean disabled) {
    shut(id, name, NEVER, disabled);
  }

  /**
   * Ends every access that was given until now: who may still sign in has to do so again.
   *
   * @param disabled whether its links are to open nothing from now on, too
   */
  @Transactional
  public void endAccess(UUID id, String name, boolean disabled) {
    shut(id, name, clock.instant(), disabled);
  }

  /** Lets the links of an account open again. */
  @Transactional
  public void enable(UUID id) {
    rows.getEntityManager()
        .createNativeQuery("update account set disabled = false where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Takes over how somebody is called now, where the studio has met them. */
  @Transactional
  public void rename(UUID id, String name) {
    rows.getEntityManager()
        .createNativeQuery("update account set name = :name where id = :id")
        .setParameter("id", id)
        .setParameter("name", name)
        .executeUpdate();
  }

  private void shut(UUID id, String name, Instant notBefore, boolean disabled) {
    rows.getEntityManager()
        .createNativeQuery(
            "insert into account as known (id, name, disabled, not_before)"
                + " values (:id, :name, :disabled, :notBefore)"
                + " on conflict (id) do update set not_before = excluded.not_before,"
                + " disabled = known.disabled or excluded.disabled")
        .setParameter("id", id)
        .setParameter("name", name)
        .setParameter("disabled", disabled)
        .setParameter("notBefore", notBefore)
        .executeUpdate();
  }

  /** Its rows, which nobody reaches but by the methods above. */
  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<KnownAccount, UUID> {}
}
