package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import studio.yin.api.json.RequestValues;
import studio.yin.edge.SignedIn;
import studio.yin.plan.Revising;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.StepEdit;

/** The props of a step, each known by its kind and place: {@code block@under-forehead}. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/steps/{step}/props/{prop}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "steps")
public class PropsResource {
  private final Revising revising;
  private final PlanAnswers answers;
  private final SignedIn signedIn;

  @Inject
  PropsResource(Revising revising, PlanAnswers answers, SignedIn signedIn) {
    this.revising = revising;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putProp",
      summary = "Has a prop in a step: changed if it was there, added if it was not")
  public RestResponse<PlanAnswer> put(
      @PathParam("plan") UUID plan,
      @PathParam("step") UUID step,
      @PathParam("prop") String prop,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      PropRequest wanted) {
    Edit edit = new StepEdit.HaveProp(step, RequestValues.body(wanted).prop(Prop.Key.of(prop)));
    return answers.shown(revising.revise(plan, signedIn.id(), edit, IfMatch.seen(ifMatch)));
  }

  @DELETE
  @Operation(operationId = "removeProp", summary = "Takes a prop out of a step")
  public RestResponse<PlanAnswer> remove(
      @PathParam("plan") UUID plan,
      @PathParam("step") UUID step,
      @PathParam("prop") String prop,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    Edit edit = new StepEdit.RemoveProp(step, Prop.Key.of(prop));
    return answers.shown(revising.revise(plan, signedIn.id(), edit, IfMatch.seen(ifMatch)));
  }

  /**
   * How many, how they lie there, what for, and whether the step can do without. What an answer
   * says of a prop may be sent back as it is; its key is that of the address.
   */
  public record PropRequest(
      @Nullable String key,
      @Nullable PropKind kind,
      @Nullable Place place,
      @Nullable Integer count,
      @Nullable Lie lie,
      @Nullable String detail,
      @Nullable Purpose purpose,
      @Nullable Boolean needed) {
    Prop prop(Prop.Key address) {
      RequestValues.same("key", key, address.toString());
      RequestValues.same("kind", kind, address.kind());
      RequestValues.same("place", place, address.place());
      return new Prop(
          address.kind(),
          RequestValues.field("count", count),
          address.place(),
          lie,
          detail == null ? "" : detail,
          RequestValues.field("purpose", purpose),
          RequestValues.field("needed", needed));
    }
  }
}
