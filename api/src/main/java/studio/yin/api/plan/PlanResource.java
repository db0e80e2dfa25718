package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.IfNoneMatch;
import studio.yin.api.json.RequestValues;
import studio.yin.edge.SignedIn;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Copying;
import studio.yin.plan.Made;
import studio.yin.plan.RecentlyDeleted;
import studio.yin.plan.Revising;
import studio.yin.pose.Level;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Edit;

/** One plan: as it stands, what is said of it, and steps back and forth along its revisions. */
@Tenant("api")
@Path("/api/v1/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class PlanResource {
  private final ClassPlans plans;
  private final Revising revising;
  private final Copying copying;
  private final RecentlyDeleted deleted;
  private final PlanAnswers answers;
  private final SignedIn signedIn;

  @Inject
  PlanResource(
      ClassPlans plans,
      Revising revising,
      Copying copying,
      RecentlyDeleted deleted,
      PlanAnswers answers,
      SignedIn signedIn) {
    this.plans = plans;
    this.revising = revising;
    this.copying = copying;
    this.deleted = deleted;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "getPlan",
      summary = "A plan with all its steps",
      description = "With If-None-Match it answers 304 while the plan is what the client has.")
  @APIResponse(responseCode = "200", description = "The plan")
  @APIResponse(responseCode = "304", description = "It is still what the client has")
  public RestResponse<PlanAnswer> plan(
      @PathParam("plan") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    ClassPlan plan = plans.plan(id, signedIn.id());
    return IfNoneMatch.has(ifNoneMatch, answers.tag(plan))
        ? answers.unchanged(plan)
        : answers.shown(plan);
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePlan",
      summary = "Changes title, intention, notes, level or what it is planned for")
  public RestResponse<PlanAnswer> change(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      PlanChange change) {
    return answers.shown(
        revising.revise(
            id, signedIn.id(), RequestValues.body(change).edit(), IfMatch.seen(ifMatch)));
  }

  @DELETE
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "deletePlan",
      summary = "Deletes a plan: with the answer its links open nowhere any more",
      description =
          "For 30 days it can be restored; then it is erased with its revisions and links."
              + " Deleting it again while it is there changes nothing and is answered alike.")
  @APIResponse(responseCode = "204", description = "It is deleted")
  public void delete(
      @PathParam("plan") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    deleted.delete(id, signedIn.id(), IfMatch.seen(ifMatch));
  }

  @POST
  @Path("restorations")
  @Operation(
      operationId = "restorePlan",
      summary = "Brings a deleted plan back as it was, its links too",
      description = "A plan that is not deleted stays as it is. No If-Match: nothing is replaced.")
  public RestResponse<PlanAnswer> restore(@PathParam("plan") UUID id) {
    return answers.shown(deleted.restore(id, signedIn.id()));
  }

  @POST
  @Path("undos")
  @Operation(operationId = "undoPlan", summary = "Steps back to the revision before")
  public RestResponse<PlanAnswer> undo(
      @PathParam("plan") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answers.shown(revising.undo(id, signedIn.id(), IfMatch.seen(ifMatch)));
  }

  @POST
  @Path("redos")
  @Operation(
      operationId = "redoPlan",
      summary = "Steps forward to the revision that was undone last")
  public RestResponse<PlanAnswer> redo(
      @PathParam("plan") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answers.shown(revising.redo(id, signedIn.id(), IfMatch.seen(ifMatch)));
  }

  @POST
  @Path("copies")
  @Operation(
      operationId = "copyPlan",
      summary = "Copies the plan as it stands into a new one, which remembers it",
      description =
          "Sent twice with the same Idempotency-Key it makes one plan and answers with it.")
  @APIResponseSchema(
      value = PlanAnswer.class,
      responseCode = "201",
      responseDescription = "The plan that was made")
  public RestResponse<PlanAnswer> copy(
      @PathParam("plan") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    Made made = copying.copy(id, signedIn.id(), RequestValues.key(key));
    return answers.created(plans.plan(made.id(), signedIn.id()), made);
  }

  /** What to say differently of a plan; what is left out stays. */
  public record PlanChange(
      @Nullable String title,
      @Nullable String intention,
      @Nullable String notes,
      @Nullable Level level,
      @Nullable Brief brief) {
    Edit edit() {
      List<Edit> edits =
          Stream.of(
                  title == null ? null : ClassEdit.retitle(title),
                  intention == null ? null : ClassEdit.intend(intention),
                  notes == null ? null : ClassEdit.annotate(notes),
                  level == null ? null : ClassEdit.changeLevel(level),
                  brief == null ? null : ClassEdit.changeBrief(brief))
              .filter(Objects::nonNull)
              .map(Edit.class::cast)
              .toList();
      return new Edit.Together(edits);
    }
  }
}
