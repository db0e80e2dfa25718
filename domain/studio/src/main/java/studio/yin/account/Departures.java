package studio.yin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How people leave. */
@ApplicationScoped
public class Departures {
  private final KnownAccounts known;
  private final SignInServer server;

  @Inject
  Departures(KnownAccounts known, SignInServer server) {
    this.known = known;
    this.server = server;
  }

  /**
   * Ends a session of the sign-in server with its next request here, whatever cookies somebody
   * kept; and at the sign-in server, as far as that answers. The studio asks for it itself, so that
   * no token stands in an address.
   *
   * @param session empty for somebody who is signed in outside of any
   */
  public void leave(Optional<String> session) {
    known.endSession(session);
    session.ifPresent(server::end);
  }
}
