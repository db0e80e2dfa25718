package studio.yin.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import studio.yin.account.Departures;
import studio.yin.edge.SignedIn;
import studio.yin.web.page.Session;

/**
 * The way out. A link asks first, for anybody may send one; the button of our own pages does it.
 * Who is out already is told so, and is never asked to sign in for it.
 */
@Path("/")
@Produces("text/html;charset=UTF-8")
@PermitAll
public class SignOutPages {
  private static final URI OUT = URI.create("/signed-out");

  private final SignedIn signedIn;
  private final Departures departures;

  @Inject
  SignOutPages(SignedIn signedIn, Departures departures) {
    this.signedIn = signedIn;
    this.departures = departures;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance leave();

    static native TemplateInstance left();
  }

  @GET
  @Path("sign-out")
  public Response ask(@Context HttpHeaders headers) {
    return anybody() ? Response.ok(Templates.leave()).build() : out(headers);
  }

  /** Ends the session, here with the next request and at the sign-in server. */
  @POST
  @Path("sign-out")
  public Response leave(@Context HttpHeaders headers) {
    if (anybody()) {
      departures.leave(signedIn.session());
    }
    return out(headers);
  }

  @GET
  @Path("signed-out")
  public TemplateInstance left() {
    return Templates.left();
  }

  private static Response out(HttpHeaders headers) {
    return Session.renewed(Response.seeOther(OUT), headers).build();
  }

  /** A session that was ended elsewhere is no reason to complain to somebody who leaves. */
  private boolean anybody() {
    try {
      return signedIn.anybody();
    } catch (AuthenticationFailedException ended) {
      return false;
    }
  }
}
