package studio.yin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Carries to Keycloak what an entry of {@link AccountChanges} says. Carrying one twice does no
 * harm: each sets a state, none toggles.
 */
@ApplicationScoped
class AccountChangeDelivery {
  private final SignInServer server;
  private final AccountChanges changes;

  @Inject
  AccountChangeDelivery(SignInServer server, AccountChanges changes) {
    this.server = server;
    this.changes = changes;
  }

  /** Carries a change of an account that exists, and settles the entry. */
  void run(AccountChange change) {
    try {
      switch (change.kind()) {
        case ENABLE -> server.enabled(change.changed(), true);
        case DISABLE -> server.enabled(change.changed(), false);
        case GRANT_ADMIN -> server.give(change.changed(), Role.ADMIN);
        case REVOKE_ADMIN -> server.take(change.changed(), Role.ADMIN);
        case GRANT_TEACHER -> server.give(change.changed(), Role.TEACHER);
        case REVOKE_TEACHER -> server.take(change.changed(), Role.TEACHER);
        case SIGN_OUT -> {
          // settling ends the sessions
        }
        case CREATE, PERSON, TEMPORARY_PASSWORD ->
            throw new IllegalArgumentException(change.kind() + " needs what is not kept");
      }
    } catch (SignInRefusedException refused) {
      changes.failed(change, refused.said());
      throw refused;
    }
    settle(change, change.kind().takesAway());
  }

  /** Settles a change that Keycloak has made, and ends the account's sessions there if asked to. */
  void settle(AccountChange change, boolean endSessions) {
    boolean stay = endSessions && !server.signOut(change.changed());
    changes.done(change, stay ? "sessions at the sign-in server could not be ended" : "");
  }
}
