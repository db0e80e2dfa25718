package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.account.Role;
import studio.yin.api.sequence.StepAnswer;
import studio.yin.edge.SignedIn;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Revising;
import studio.yin.sequence.OrderEdit;

/** The steps that were set aside. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/aside/{step}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "steps")
public class AsideResource {
  private final ClassPlans plans;
  private final Revising revising;
  private final PlanAnswers answers;
  private final SignedIn signedIn;

  @Inject
  AsideResource(ClassPlans plans, Revising revising, PlanAnswers answers, SignedIn signedIn) {
    this.plans = plans;
    this.revising = revising;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(operationId = "getAsideStep", summary = "One step that was set aside")
  public RestResponse<StepAnswer> step(@PathParam("plan") UUID id, @PathParam("step") UUID step) {
    ClassPlan plan = plans.plan(id, signedIn.id());
    return answers.answer(plan).aside().stream()
        .filter(shown -> shown.id().equals(step))
        .findFirst()
        .map(shown -> RestResponse.ResponseBuilder.ok(shown).tag(answers.tag(plan)).build())
        .orElseThrow(() -> Refusal.of(Reason.STEP_ABSENT, "step").toException());
  }

  @POST
  @Path("restorations")
  @Operation(
      operationId = "restoreStep",
      summary = "Brings a step back to where it stood, or as near as there is")
  public RestResponse<PlanAnswer> restore(
      @PathParam("plan") UUID plan,
      @PathParam("step") UUID step,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answers.shown(
        revising.revise(plan, signedIn.id(), new OrderEdit.Restore(step), IfMatch.seen(ifMatch)));
  }
}
