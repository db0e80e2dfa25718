package studio.yin.api.plan;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.RequestValues;
import studio.yin.edge.SignedIn;
import studio.yin.plan.Revising;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.StepEdit;

/** What is said in a step, at one moment to one audience. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/steps/{step}/cues/{moment}/{audience}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "steps")
public class CuesResource {
  private final Revising revising;
  private final PlanAnswers answers;
  private final SignedIn signedIn;

  @Inject
  CuesResource(Revising revising, PlanAnswers answers, SignedIn signedIn) {
    this.revising = revising;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  /** Says these lines there, in place of what was said before. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putCues",
      summary = "Says these lines at a moment to an audience, in place of those before")
  public RestResponse<PlanAnswer> say(
      @PathParam("plan") UUID plan,
      @PathParam("step") UUID step,
      @Parameter(schema = @Schema(implementation = Cue.Moment.class)) @PathParam("moment")
          String moment,
      @Parameter(schema = @Schema(implementation = Cue.Audience.class)) @PathParam("audience")
          String audience,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Lines lines) {
    Edit edit =
        new StepEdit.Say(
            step,
            Vocabulary.of(Cue.Moment.class, "moment", moment),
            Vocabulary.of(Cue.Audience.class, "audience", audience),
            RequestValues.body(lines).given());
    return answers.shown(revising.revise(plan, signedIn.id(), edit, IfMatch.seen(ifMatch)));
  }

  /** One cue each; none to say nothing. */
  public record Lines(@Nullable List<@Nullable String> lines) {
    List<String> given() {
      return RequestValues.field("lines", lines).stream()
          .map(line -> RequestValues.<String>field("lines", line))
          .toList();
    }
  }
}
