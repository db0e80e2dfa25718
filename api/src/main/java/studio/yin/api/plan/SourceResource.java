package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.Given;
import studio.yin.edge.SignedIn;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Lineages;
import studio.yin.plan.Made;
import studio.yin.plan.Origin;
import studio.yin.pose.Catalogue;

/** Where a plan comes from, and what has changed there since. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/source")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class SourceResource {
  private final ClassPlans plans;
  private final Lineages lineages;
  private final Poses poses;
  private final PlanAnswers answers;
  private final SignedIn signedIn;

  @Inject
  SourceResource(
      ClassPlans plans, Lineages lineages, Poses poses, PlanAnswers answers, SignedIn signedIn) {
    this.plans = plans;
    this.lineages = lineages;
    this.poses = poses;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  /** What it is offered. */
  @GET
  @Operation(
      operationId = "getPlanSource",
      summary = "Where the plan comes from, and what has changed there since")
  public SourceAnswer source(@PathParam("plan") UUID id) {
    Catalogue catalogue = poses.catalogue();
    Origin origin = lineages.origin(id, signedIn.id());
    return new SourceAnswer(
        origin.source(),
        origin.title(),
        origin.there(),
        origin.number(),
        origin.offered(Locale.ENGLISH, catalogue::called).stream()
            .map(
                offered ->
                    new OfferedChange(
                        offered.place(), offered.sentence(), offered.against().orElse(null)))
            .toList());
  }

  /** Takes some. */
  @POST
  @Path("takings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "takeSourceChanges",
      summary = "Takes some of the changes; where both changed one thing, the source's counts")
  public RestResponse<PlanAnswer> take(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SourceDecision decision) {
    SourceDecision given = Given.body(decision);
    return answers.shown(
        lineages.take(id, signedIn.id(), given.until(), given.places(), IfMatch.seen(ifMatch)));
  }

  /** Leaves some. */
  @POST
  @Path("leavings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "leaveSourceChanges",
      summary = "Leaves some of the changes, which are not offered again")
  public RestResponse<PlanAnswer> leave(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SourceDecision decision) {
    SourceDecision given = Given.body(decision);
    return answers.shown(
        lineages.leave(id, signedIn.id(), given.until(), given.places(), IfMatch.seen(ifMatch)));
  }

  /** Clones the same revision again. */
  @POST
  @Path("copies")
  @Operation(
      operationId = "copyPlanSource",
      summary = "Clones again the revision that the plan was cloned from",
      description =
          "Also where the library no longer offers it. Sent twice with the same Idempotency-Key it"
              + " makes one plan and answers with it.")
  @APIResponseSchema(
      value = PlanAnswer.class,
      responseCode = "201",
      responseDescription = "The plan that was made")
  public RestResponse<PlanAnswer> copy(
      @PathParam("plan") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    Made made = plans.copySource(id, signedIn.id(), Given.key(key));
    return answers.created(plans.plan(made.id(), signedIn.id()), made);
  }

  /** Where a plan comes from. */
  public record SourceAnswer(
      ClassPlan.Source source,
      String title,
      boolean there,
      int revision,
      List<OfferedChange> changes) {}

  /** A change that is offered. */
  public record OfferedChange(int place, String sentence, @Nullable String against) {}

  /** What to do with changes that are offered. */
  public record SourceDecision(@Nullable Integer revision, @Nullable List<Integer> changes) {
    int until() {
      return Given.field("revision", revision);
    }

    List<Integer> places() {
      List<Integer> given = Given.field("changes", changes);
      given.forEach(place -> Given.field("changes", place));
      return given;
    }
  }
}
