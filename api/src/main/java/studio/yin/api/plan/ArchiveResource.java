package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.edge.SignedIn;
import studio.yin.plan.Revising;

/** That a plan is put away. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/archive")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class ArchiveResource {
  private final Revising revising;
  private final PlanAnswers answers;
  private final SignedIn signedIn;

  @Inject
  ArchiveResource(Revising revising, PlanAnswers answers, SignedIn signedIn) {
    this.revising = revising;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  @PUT
  @Operation(
      operationId = "archivePlan",
      summary = "Puts a plan away: with the answer its links open nothing",
      description = "It leaves the list of current plans and can still be read and changed.")
  public RestResponse<PlanAnswer> archive(
      @PathParam("plan") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answers.shown(revising.archive(id, signedIn.id(), IfMatch.seen(ifMatch)));
  }

  @DELETE
  @Operation(
      operationId = "unarchivePlan",
      summary = "Takes a plan back among the current ones; its links open again")
  public RestResponse<PlanAnswer> unarchive(
      @PathParam("plan") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answers.shown(revising.unarchive(id, signedIn.id(), IfMatch.seen(ifMatch)));
  }
}
