package studio.yin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How people leave. */
@ApplicationScoped
public class Departures {
  private final SignedIn signedIn;
  private final KnownAccounts known;
  private final Keycloak keycloak;

  @Inject
  Departures(SignedIn signedIn, KnownAccounts known, Keycloak keycloak) {
    this.signedIn = signedIn;
    this.known = known;
    this.keycloak = keycloak;
  }

  /**
   * Ends the session of whoever is signed in with the next request, whatever cookies somebody kept;
   * and at the sign-in server, as far as that answers. The studio asks for it itself, so that no
   * token stands in an address.
   */
  public void leave() {
    known.endSession(signedIn.session());
    signedIn.session().ifPresent(keycloak::end);
  }
}
