package studio.yin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Carries to Keycloak what an entry of {@link AccountChanges} says. Carrying one twice does no
 * harm: each sets a state, none toggles.
 */
@ApplicationScoped
class Errands {
  private final Keycloak keycloak;
  private final AccountChanges changes;

  @Inject
  Errands(Keycloak keycloak, AccountChanges changes) {
    this.keycloak = keycloak;
    this.changes = changes;
  }

  /** Carries a change of an account that exists, and settles the entry. */
  void run(AccountChange change) {
    try {
      switch (change.kind()) {
        case ENABLE -> keycloak.enabled(change.changed(), true);
        case DISABLE -> keycloak.enabled(change.changed(), false);
        case GRANT_ADMIN -> keycloak.give(change.changed(), Role.ADMIN);
        case REVOKE_ADMIN -> keycloak.take(change.changed(), Role.ADMIN);
        case GRANT_TEACHER -> keycloak.give(change.changed(), Role.TEACHER);
        case REVOKE_TEACHER -> keycloak.take(change.changed(), Role.TEACHER);
        case SIGN_OUT -> {
          // settling ends the sessions
        }
        case CREATE, PERSON, TEMPORARY_PASSWORD ->
            throw new IllegalArgumentException(change.kind() + " needs what is not kept");
      }
    } catch (KeycloakRefusedException refused) {
      changes.failed(change, "Keycloak answered " + refused.status());
      throw refused;
    }
    settle(change, change.kind().takesAway());
  }

  /** Settles a change that Keycloak has made, and ends the account's sessions there if asked to. */
  void settle(AccountChange change, boolean endSessions) {
    boolean stay = endSessions && !keycloak.signOut(change.changed());
    changes.done(change, stay ? "sessions in Keycloak could not be ended" : "");
  }
}
