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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.account.Role;
import studio.yin.api.json.IfNoneMatch;
import studio.yin.api.json.RequestValues;
import studio.yin.api.sequence.StepAnswer;
import studio.yin.edge.SignedIn;
import studio.yin.library.Poses;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Expected;
import studio.yin.plan.Revising;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Step;

/** The steps of a plan: put in, changed, moved, set aside. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/steps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "steps")
public class StepsResource {
  private final ClassPlans plans;
  private final Revising revising;
  private final Poses poses;
  private final PlanAnswers answers;
  private final SignedIn signedIn;
  private final Chance chance;

  @Inject
  StepsResource(
      ClassPlans plans,
      Revising revising,
      Poses poses,
      PlanAnswers answers,
      SignedIn signedIn,
      Chance chance) {
    this.plans = plans;
    this.revising = revising;
    this.poses = poses;
    this.answers = answers;
    this.signedIn = signedIn;
    this.chance = chance;
  }

  @GET
  @Path("{step}")
  @Operation(operationId = "getStep", summary = "One step of a plan")
  @APIResponse(responseCode = "200", description = "The step")
  @APIResponse(responseCode = "304", description = "The plan is still what the client has")
  public RestResponse<StepAnswer> step(
      @PathParam("plan") UUID id,
      @PathParam("step") UUID step,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    ClassPlan plan = plans.plan(id, signedIn.id());
    return answers.answer(plan).steps().stream()
        .filter(shown -> shown.id().equals(step))
        .findFirst()
        .map(
            shown ->
                IfNoneMatch.has(ifNoneMatch, answers.tag(plan))
                    ? answers.<StepAnswer>unchanged(plan)
                    : RestResponse.ResponseBuilder.ok(shown).tag(answers.tag(plan)).build())
        .orElseThrow(() -> Refusal.of(Reason.STEP_ABSENT, "step").toException());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "insertStep", summary = "Puts a pose of the catalogue into a plan")
  @APIResponseSchema(
      value = PlanAnswer.class,
      responseCode = "201",
      responseDescription = "The plan with the new step; Location is its address")
  public RestResponse<PlanAnswer> insert(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NewStep wanted) {
    Expected seen = IfMatch.seen(ifMatch);
    RequestValues.body(wanted);
    Catalogue catalogue = poses.catalogue(plans.language(id, signedIn.id()));
    Step step = Step.of(wanted.from(catalogue), chance.uuid());
    ClassPlan plan = revising.revise(id, signedIn.id(), wanted.edit(step), seen);
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, answers.answer(plan))
        .location(URI.create(PlanAnswer.address(id) + "/steps/" + step.id()))
        .tag(answers.tag(plan))
        .build();
  }

  /** Changes hold, second hold, transition, variation or lock. */
  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("{step}")
  @Operation(
      operationId = "changeStep",
      summary = "Changes hold, second hold, transition, variation or lock of a step",
      description = "All that is given is done as one revision; what is left out stays.")
  public RestResponse<PlanAnswer> change(
      @PathParam("plan") UUID id,
      @PathParam("step") UUID step,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      StepChange change) {
    StepChange given = RequestValues.body(change);
    return answers.shown(
        revising.revise(
            id,
            signedIn.id(),
            new Edit.AsItStands(present -> given.edit(step, present, poses.catalogue())),
            IfMatch.seen(ifMatch)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("{step}/position")
  @Operation(operationId = "moveStep", summary = "Moves a step to another place, counted from 0")
  public RestResponse<PlanAnswer> move(
      @PathParam("plan") UUID id,
      @PathParam("step") UUID step,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Position position) {
    return revised(
        id,
        ifMatch,
        new OrderEdit.Move(step, RequestValues.field("to", RequestValues.body(position).to())));
  }

  @DELETE
  @Path("{step}")
  @Operation(
      operationId = "removeStep",
      summary = "Takes a step out and sets it aside",
      description = "It can be restored.")
  public RestResponse<PlanAnswer> remove(
      @PathParam("plan") UUID id,
      @PathParam("step") UUID step,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return revised(id, ifMatch, new OrderEdit.Remove(step));
  }

  private RestResponse<PlanAnswer> revised(UUID plan, @Nullable String ifMatch, Edit edit) {
    return answers.shown(revising.revise(plan, signedIn.id(), edit, IfMatch.seen(ifMatch)));
  }

  public record Position(@Nullable Integer to) {}
}
