package studio.yin.web.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.account.Role;
import studio.yin.edge.Ids;
import studio.yin.edge.SignedIn;
import studio.yin.plan.Expected;
import studio.yin.plan.RecentlyDeleted;
import studio.yin.plan.Revising;

/**
 * Where a class is kept: put away, deleted, brought back. Each leads to the list, which says what
 * was done and how it is taken back.
 */
@Path("/plans/{plan}")
@RolesAllowed(Role.TEACHER)
public class KeepingPages {
  private final Revising revising;
  private final RecentlyDeleted deleted;
  private final SignedIn signedIn;

  @Inject
  KeepingPages(Revising revising, RecentlyDeleted deleted, SignedIn signedIn) {
    this.revising = revising;
    this.deleted = deleted;
    this.signedIn = signedIn;
  }

  /** Puts it away. */
  @POST
  @Path("archive")
  public Response archive(@PathParam("plan") String plan) {
    UUID id = Ids.inPath(plan);
    revising.archive(id, signedIn.id(), Expected.anything());
    return said(id);
  }

  /** Takes it back. */
  @POST
  @Path("archive/removal")
  public Response unarchive(@PathParam("plan") String plan) {
    UUID id = Ids.inPath(plan);
    revising.unarchive(id, signedIn.id(), Expected.anything());
    return said(id);
  }

  /** Deletes it. */
  @POST
  @Path("removal")
  public Response delete(@PathParam("plan") String plan) {
    UUID id = Ids.inPath(plan);
    deleted.delete(id, signedIn.id(), Expected.anything());
    return said(id);
  }

  /**
   * Brings it back from among the deleted ones; where there is no room for it, the list says so.
   */
  @POST
  @Path("return")
  public Response restore(@PathParam("plan") String plan) {
    UUID id = Ids.inPath(plan);
    try {
      deleted.restore(id, signedIn.id());
      return said(id);
    } catch (RefusedException refused) {
      if (refused.refusal().reason() == Reason.TOO_MANY_PLANS) {
        return Response.seeOther(URI.create("/plans?state=deleted")).build();
      }
      throw refused;
    }
  }

  private static Response said(UUID id) {
    return Response.seeOther(URI.create("/plans?put=" + id)).build();
  }
}
