package studio.yin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How people leave. */
@ApplicationScoped
public class Departures {
  private final SignedIn signedIn;
  private final Keycloak keycloak;

  @Inject
  Departures(SignedIn signedIn, Keycloak keycloak) {
    this.signedIn = signedIn;
    this.keycloak = keycloak;
  }

  /**
   * Ends the session of whoever is signed in, at the sign-in server too, as far as that answers.
   * The server asks for it itself, so that no token stands in an address.
   */
  public void leave() {
    signedIn.session().ifPresent(keycloak::end);
  }
}
