package studio.yin.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who owns the accounts: who exists, who can sign in, and what they may do. Accounts of programs
 * are not there for anybody who asks here.
 *
 * <p>Every call ends within a set time. All of them may throw {@link SignInSilentException} where
 * no answer came, and {@link SignInRefusedException} where it was no.
 */
public interface SignInServer {

  /** Whether a username is that of a program; no person gets one. */
  static boolean isProgram(String username) {
    return username.startsWith("service-account-");
  }

  /** Everybody, in no order. */
  List<Account> everybody();

  /** An account of a person; empty when there is none. */
  Optional<Account> account(UUID id);

  /** The account with exactly that username. */
  Optional<Account> named(String username);

  /** Whether somebody has the username already. */
  boolean knowsName(String username);

  /** Whether somebody but that account has the e-mail address already. */
  boolean knowsAddress(String email, Optional<UUID> but);

  /** The admins who can sign in, and whom no temporary password still waits for. */
  Set<UUID> admins();

  /** Makes an account that can do nothing yet, and answers its identifier. */
  UUID create(NewAccount wanted, TemporaryPassword password);

  /** Lets somebody sign in, or no more. */
  void enabled(UUID id, boolean enabled);

  /** Corrects who somebody is. */
  void correct(UUID id, Person to);

  /** Gives a {@link Role}; whoever has it keeps it. */
  void give(UUID id, String role);

  /** Takes a {@link Role}; whoever does not have it stays without. */
  void take(UUID id, String role);

  /** Sets a password that has to be changed at the next sign-in. */
  void resetPassword(UUID id, TemporaryPassword password);

  /**
   * Ends the account's sessions there. Best effort: what was taken away is not given back by a
   * refresh of one that stays.
   *
   * @return whether it worked
   */
  boolean signOut(UUID id);

  /**
   * Ends one session; one that is not there is over already. Best effort, like {@link #signOut}.
   */
  boolean end(String session);
}
