package studio.yin.web.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.SignedIn;
import studio.yin.library.Library;
import studio.yin.plan.Copying;

/** Copies that teachers make of library sequences, to be class plans of their own. */
@Path("/library/{slug}/copies")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class CopyPages {
  private final Library library;
  private final Copying copying;
  private final SignedIn signedIn;

  @Inject
  CopyPages(Library library, Copying copying, SignedIn signedIn) {
    this.library = library;
    this.copying = copying;
    this.signedIn = signedIn;
  }

  /** Makes one, once for each form that was shown, and leads to its editor. */
  @POST
  public Response make(@PathParam("slug") String slug, @RestForm String key) {
    UUID plan = copying.clone(library.sequence(slug), signedIn.id(), Ids.inForm(key)).id();
    return Response.seeOther(URI.create("/plans/" + plan)).build();
  }
}
