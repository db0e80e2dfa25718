package studio.yin.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.edge.SignedIn;
import studio.yin.library.Library;
import studio.yin.library.LibrarySequence;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.ClassViews;
import studio.yin.web.page.Session;
import studio.yin.web.page.SignInStates;

/** The front door: a welcome to strangers, the way on to everybody else. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class HomePages {
  private final SignedIn signedIn;
  private final Library library;
  private final ClassViews views;

  @Inject
  HomePages(SignedIn signedIn, Library library, ClassViews views) {
    this.signedIn = signedIn;
    this.library = library;
    this.views = views;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance welcome(ClassView view);

    static native TemplateInstance norole();
  }

  /** The welcome, or the way on. */
  @GET
  @PermitAll
  public Response home() {
    return signedIn.anybody()
        ? on()
        : Response.ok(Templates.welcome(first(library.sequences().get(0)))).build();
  }

  private ClassView first(LibrarySequence sequence) {
    return views.of(sequence.sequence(), sequence.language());
  }

  /** Asks the sign-in server who is there, then leads on. */
  @GET
  @Path("sign-in")
  @Authenticated
  public Response signIn() {
    return on();
  }

  /**
   * Where the sign-in server sends people back to; the session is made on the way here. Who has
   * signed in in another tab meanwhile comes with a session already, and nobody has looked where
   * this tab was on its way to: the session is made anew, which leads there.
   */
  @GET
  @Path("signed-in")
  @Authenticated
  public Response signedIn(
      @QueryParam("state") @Nullable String state,
      @Context UriInfo here,
      @Context HttpHeaders headers) {
    return SignInStates.waits(state, headers)
        ? Session.renewed(Response.seeOther(here.getRequestUri()), headers).build()
        : on();
  }

  private Response on() {
    if (signedIn.hasRole(Role.TEACHER)) {
      return Response.seeOther(URI.create("/plans")).build();
    }
    if (signedIn.hasRole(Role.ADMIN)) {
      return Response.seeOther(URI.create("/accounts")).build();
    }
    return Response.ok(Templates.norole()).build();
  }
}
