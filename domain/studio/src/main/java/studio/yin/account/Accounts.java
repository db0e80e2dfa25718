package studio.yin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.Text;
import studio.yin.account.AccountChange.Kind;
import studio.yin.account.SignInRefusedException.Why;
import studio.yin.happening.Outgoing.State;
import studio.yin.outside.Chance;

/**
 * Everybody who can sign in. The sign-in server owns who exists and their roles; this asks it, in
 * an admin's name. Programs' accounts are not there. Ask for an admin only: nothing here checks who
 * asks.
 *
 * <p>Every change is written down first, then carried to the sign-in server, then settled; {@link
 * Reconciliation} finishes what a crash or a silent server left. No method may be called within a
 * transaction that has work of its own to lose: each commits its own.
 */
@ApplicationScoped
public class Accounts {

  /** Accounts on one page. */
  public static final int PAGE = 100;

  /** Characters of a search. */
  public static final int SEARCH = 100;

  private static final Comparator<Account> AS_READ =
      Comparator.comparing((Account account) -> Text.folded(account.name()))
          .thenComparing(Account::username);

  private final SignInServer server;
  private final AccountChanges changes;
  private final AccountChangeDelivery delivery;
  private final Chance chance;

  @Inject
  Accounts(
      SignInServer server, AccountChanges changes, AccountChangeDelivery delivery, Chance chance) {
    this.server = server;
    this.changes = changes;
    this.delivery = delivery;
    this.chance = chance;
  }

  /**
   * A page of the accounts in whose username, names or e-mail address every word of the search
   * stands, with or without its marks.
   *
   * @param search at most {@value #SEARCH} characters, empty for everybody
   * @param first how many to leave out, 0 or more
   * @param max how many at most, 1 to {@value #PAGE}
   * @throws RefusedException when one of these cannot be, or when the sign-in server does not
   *     answer
   */
  public AccountPage list(String search, int first, int max) {
    return list(search, Whose.EVERYBODY, first, max);
  }

  /** Like the other, of some accounts only. */
  public AccountPage list(String search, Whose whose, int first, int max) {
    String text = Text.optionalLine("search", search, SEARCH);
    if (first < 0) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "first", 0, Integer.MAX_VALUE).toException();
    }
    if (max < 1 || max > PAGE) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "max", 1, PAGE).toException();
    }
    List<String> words = List.of(Text.folded(text).split(" "));
    List<Account> found =
        asking(server::everybody).stream()
            .filter(whose::holds)
            .filter(account -> account.isCalled(words))
            .sorted(AS_READ)
            .toList();
    int from = Math.min(first, found.size());
    return new AccountPage(
        found.subList(from, Math.min(found.size(), from + max)), found.size(), first, max);
  }

  /**
   * An account.
   *
   * @throws RefusedException when there is none, or when the sign-in server does not answer
   */
  public Account account(UUID id) {
    return asking(() -> server.account(id).orElseThrow(Accounts::absent));
  }

  /**
   * Makes a teacher's account with a temporary password, which sign-in wants changed at once.
   *
   * @param key the client's key: the same key makes one account, and says its password once
   * @throws RefusedException when something else was asked for under that key, the username or
   *     e-mail address is taken, the server does not accept a part of it or does not answer
   */
  public Created create(NewAccount wanted, Optional<UUID> key, UUID by) {
    Optional<AccountChange> before = changes.under(key, by);
    if (before.isEmpty()) {
      Optional<Refusal> taken = against(wanted).stream().findFirst();
      before = changes.under(key, by); // what is taken by now may be what the same request made
      if (before.isEmpty() && taken.isPresent()) {
        throw taken.get().toException();
      }
    }
    if (before.isPresent()) {
      return again(before.get(), wanted);
    }
    TemporaryPassword password = TemporaryPassword.random(chance);
    Optional<AccountChange> entered = locking(() -> changes.enter(wanted, key, by));
    if (entered.isEmpty()) {
      return again(changes.under(key, by).orElseThrow(Accounts::unknown), wanted);
    }
    AccountChange change = entered.get();
    try {
      UUID id = server.create(wanted, password);
      changes.made(change, id);
      server.give(id, Role.TEACHER);
      changes.done(change, "");
      return new Created(account(id), Optional.of(password));
    } catch (SignInRefusedException refused) {
      changes.failed(change, refused.said());
      throw refusal(refused).toException();
    } catch (SignInSilentException silent) {
      throw unknown();
    }
  }

  /**
   * What somebody else has already of an account that is to be made: its username, its e-mail
   * address.
   *
   * @throws RefusedException when the sign-in server does not answer
   */
  public List<Refusal> against(NewAccount wanted) {
    List<Refusal> taken = new ArrayList<>();
    if (asking(() -> server.knowsName(wanted.username()))) {
      taken.add(Refusal.of(Reason.ACCOUNT_TWICE, "username"));
    }
    if (asking(() -> server.knowsAddress(wanted.email(), Optional.empty()))) {
      taken.add(Refusal.of(Reason.EMAIL_TWICE, "email"));
    }
    return taken;
  }

  /**
   * Corrects somebody's name or e-mail address. Classes show the new name at once, the person's own
   * pages with their next token.
   *
   * @throws RefusedException when somebody else has the address, and as {@link #account}
   */
  public Account correct(UUID id, Person to, UUID by) {
    Account account = account(id);
    if (asking(() -> server.knowsAddress(to.email(), Optional.of(id)))) {
      throw Refusal.of(Reason.EMAIL_TWICE, "email").toException();
    }
    AccountChange change = locking(() -> changes.enter(account, to, by));
    try {
      server.correct(id, to);
    } catch (SignInRefusedException refused) {
      changes.failed(change, refused.said());
      throw refused.why() == Why.ABSENT
          ? absent()
          : refused.why() == Why.TAKEN
              ? Refusal.of(Reason.EMAIL_TWICE, "email").toException()
              : refusal(refused).toException();
    } catch (SignInSilentException silent) {
      changes.failed(change, "not known whether it was set");
      throw Refusal.of(Reason.OUTCOME_UNKNOWN, "account").toException();
    }
    changes.done(change, "");
    return account(id);
  }

  /** Lets somebody plan classes, from the next token that they are given. */
  public Account grantTeacher(UUID id, UUID by) {
    return change(id, Kind.GRANT_TEACHER, by);
  }

  /**
   * Lets somebody plan no more; they have to sign in again, and are what else they are. What they
   * made stays, and their links stay open.
   */
  public Account revokeTeacher(UUID id, UUID by) {
    return change(id, Kind.REVOKE_TEACHER, by);
  }

  /** Signs somebody out wherever they are signed in. */
  public Account signOut(UUID id, UUID by) {
    return change(id, Kind.SIGN_OUT, by);
  }

  /** Lets somebody sign in again. Their links open again with it. */
  public Account enable(UUID id, UUID by) {
    return change(id, Kind.ENABLE, by);
  }

  /**
   * Lets somebody in no more: access ends with their next request, their links open nothing.
   *
   * @throws RefusedException when it is the last admin who can sign in, and as {@link #account}
   */
  public Account disable(UUID id, UUID by) {
    return change(id, Kind.DISABLE, by);
  }

  /** Makes somebody an admin, from the next token that they are given. */
  public Account grantAdmin(UUID id, UUID by) {
    return change(id, Kind.GRANT_ADMIN, by);
  }

  /**
   * Makes an admin one no more; they have to sign in again, and are what else they are.
   *
   * @throws RefusedException when it is the last admin who can sign in, and as {@link #account}
   */
  public Account revokeAdmin(UUID id, UUID by) {
    return change(id, Kind.REVOKE_ADMIN, by);
  }

  /**
   * Sets a password that has to be changed at the next sign-in, and ends every access that was
   * given until now.
   */
  public TemporaryPassword setTemporaryPassword(UUID id, UUID by) {
    return setTemporaryPassword(id, Optional.empty(), by);
  }

  /** Like the other; under one key of the client's once. */
  public TemporaryPassword setTemporaryPassword(UUID id, Optional<UUID> key, UUID by) {
    Account account = account(id);
    TemporaryPassword password = TemporaryPassword.random(chance);
    AccountChange change = locking(() -> changes.enterPassword(account, key, by));
    try {
      server.resetPassword(id, password);
    } catch (SignInRefusedException refused) {
      changes.failed(change, refused.said());
      throw refused.why() == Why.ABSENT ? absent() : refusal(refused).toException();
    } catch (SignInSilentException silent) {
      changes.failed(change, "not known whether it was set");
      throw Refusal.of(Reason.OUTCOME_UNKNOWN, "account").toException();
    }
    delivery.settle(change, true);
    return password;
  }

  private Account change(UUID id, Kind kind, UUID by) {
    Account account = account(id);
    Account changed = account.after(kind);
    if (kind.aboutRole() && changed.equals(account)) {
      return account;
    }
    try {
      delivery.run(entered(account, kind, by));
    } catch (SignInRefusedException gone) {
      throw absent();
    } catch (SignInSilentException silent) {
      Reason reason = kind.takesAway() ? Reason.ACCESS_ENDED_HERE : Reason.CHANGE_NOTED;
      throw Refusal.of(reason, "account").toException();
    }
    return changed;
  }

  private AccountChange entered(Account account, Kind kind, UUID by) {
    return locking(() -> asking(() -> changes.enter(account, kind, by, server::admins)));
  }

  /** Enters a change; others that are being entered may take longer than one waits. */
  private static <T> T locking(Supplier<T> entering) {
    try {
      return entering.get();
    } catch (LockTimeoutException | PessimisticLockException waited) {
      throw Refusal.of(Reason.CHANGE_UNDER_WAY, "account").toException();
    }
  }

  /** What a creation came to whose key comes again. */
  private Created again(AccountChange change, NewAccount wanted) {
    if (!change.makes(wanted)) {
      throw Refusal.of(Reason.KEY_USED, "key").toException();
    }
    if (change.state() == State.PENDING) {
      throw unknown();
    }
    return new Created(account(change.changed()), Optional.empty());
  }

  /** Asks while nothing was changed yet, so that this is what a silent server comes to. */
  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (SignInSilentException silent) {
      throw Refusal.of(Reason.ACCOUNTS_UNREACHABLE, "account").toException();
    }
  }

  private static Refusal refusal(SignInRefusedException refused) {
    if (refused.why() == Why.TAKEN) {
      return Refusal.of(Reason.ACCOUNT_TWICE, "username");
    }
    return switch (refused.field()) {
      case "email" -> Refusal.of(Reason.EMAIL_UNREADABLE, "email");
      case "firstName", "lastName" -> Refusal.of(Reason.NAME_REFUSED, refused.field());
      case "username" -> Refusal.of(Reason.USERNAME_UNREADABLE, "username");
      case "password" -> Refusal.of(Reason.PASSWORD_REFUSED, "password");
      default -> Refusal.of(Reason.ACCOUNTS_UNREACHABLE, "account");
    };
  }

  private static RefusedException unknown() {
    return Refusal.of(Reason.OUTCOME_UNKNOWN, "account").toException();
  }

  private static RefusedException absent() {
    return Refusal.of(Reason.ACCOUNT_ABSENT, "account").toException();
  }
}
