package studio.yin.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.account.AccountChange.Kind;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.happening.Outgoing.State;
import studio.yin.outside.Chance;

/**
 * The book of changes to accounts. Every entry is written in a transaction of its own, before and
 * after Keycloak is asked, never while.
 */
@ApplicationScoped
class AccountChanges implements PanacheRepositoryBase<AccountChange, UUID> {

  /** Held while a change is entered, so that no two are weighed against the same admins. */
  private static final long LOCK = 0x59494E_4143L;

  private final KnownAccounts known;
  private final Happenings happenings;
  private final Chance chance;
  private final Clock clock;

  @Inject
  AccountChanges(KnownAccounts known, Happenings happenings, Chance chance, Clock clock) {
    this.known = known;
    this.happenings = happenings;
    this.chance = chance;
    this.clock = clock;
  }

  /**
   * Enters a change. One that takes something away ends access with the next request, whether or
   * not Keycloak answers after this.
   *
   * @param admins asks for the admins who can sign in
   * @throws studio.yin.RefusedException when another change of this account is not settled yet, or
   *     when nobody would be left to manage accounts
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  AccountChange enter(Account account, Kind kind, UUID by, Supplier<Set<UUID>> admins) {
    lock();
    refuseAnother(account);
    if (kind.takesAdmin()) {
      refuseLast(account.id(), admins.get());
    }
    if (kind.takesAway()) {
      known.suspend(account.id(), account.name(), kind == Kind.DISABLE);
    }
    AccountChange change = AccountChange.of(account, kind, chance.uuid(), by, clock.instant());
    persist(change);
    return change;
  }

  /**
   * Enters a new password; under a client's key once.
   *
   * @throws studio.yin.RefusedException when one was set under that key before, or another change
   *     of this account is not settled yet
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  AccountChange enterPassword(Account account, Optional<UUID> key, UUID by) {
    lock();
    if (under(key, by).isPresent()) {
      throw Refusal.of(Reason.PASSWORD_TWICE, "account").toException();
    }
    refuseAnother(account);
    AccountChange change =
        AccountChange.of(account, Kind.TEMPORARY_PASSWORD, chance.uuid(), by, clock.instant())
            .under(key);
    persist(change);
    return change;
  }

  /** Enters a correction of somebody's name or e-mail address. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  AccountChange enter(Account account, Person to, UUID by) {
    lock();
    refuseAnother(account);
    AccountChange change =
        AccountChange.correction(account, to, chance.uuid(), by, clock.instant());
    persist(change);
    return change;
  }

  private void refuseAnother(Account account) {
    if (count("account = ?1 and state = ?2", account.id(), State.PENDING) > 0) {
      throw Refusal.of(Reason.CHANGE_UNDER_WAY, "account").toException();
    }
  }

  /** Enters a creation; empty when one was entered under the client's key before. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<AccountChange> enter(NewAccount wanted, Optional<UUID> key, UUID by) {
    lock();
    if (under(key, by).isPresent()) {
      return Optional.empty();
    }
    AccountChange change = AccountChange.creation(wanted, key, chance.uuid(), by, clock.instant());
    persist(change);
    return Optional.of(change);
  }

  /** The creation that was entered under a client's key. */
  @Transactional
  Optional<AccountChange> under(Optional<UUID> key, UUID by) {
    return key.flatMap(k -> find("madeBy = ?1 and key = ?2", by, k).firstResultOptional());
  }

  /** Notes which account a creation made. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void made(AccountChange change, UUID account) {
    pending(change).ifPresent(entry -> entry.made(account));
  }

  /** Settles a change that was carried out: from here on, new tokens count again. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void done(AccountChange change, String note) {
    pending(change)
        .ifPresent(
            entry -> {
              switch (entry.kind()) {
                case DISABLE -> known.endAccess(entry.changed(), entry.fullName(), true);
                case REVOKE_ADMIN, REVOKE_TEACHER, SIGN_OUT, TEMPORARY_PASSWORD ->
                    known.endAccess(entry.changed(), entry.fullName(), false);
                case ENABLE -> known.enable(entry.changed());
                case PERSON -> known.rename(entry.changed(), entry.fullName());
                case CREATE, GRANT_ADMIN, GRANT_TEACHER -> {}
              }
              entry.done(note, clock.instant());
              happenings.note(
                  Happening.What.ACCOUNT_CHANGED,
                  entry.changed(),
                  entry.madeBy(),
                  Map.of("kind", entry.kind().name()));
            });
  }

  /** Settles a change that cannot be carried out. What it ended here stays ended. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void failed(AccountChange change, String note) {
    pending(change).ifPresent(entry -> entry.failed(note, clock.instant()));
  }

  private void lock() {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
        .setParameter("lock", LOCK)
        .getSingleResult();
  }

  /** Admins whose access is being ended do not count as left, though Keycloak may not know yet. */
  private void refuseLast(UUID account, Set<UUID> admins) {
    Set<UUID> left = new HashSet<>(admins);
    list("state = ?1 and kind in ?2", State.PENDING, List.of(Kind.DISABLE, Kind.REVOKE_ADMIN))
        .forEach(change -> left.remove(change.changed()));
    if (left.remove(account) && left.isEmpty()) {
      throw Refusal.of(Reason.LAST_ADMIN, "account").toException();
    }
  }

  /** The entry as it is now, locked; empty once somebody settled it. */
  private Optional<AccountChange> pending(AccountChange change) {
    return find("id = ?1 and state = ?2", change.id(), State.PENDING)
        .withLock(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
