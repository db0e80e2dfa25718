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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Publication;
import studio.yin.plan.Revising;

/** What students were given to see of a plan, and when. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/publications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class PublicationsResource {
  private final ClassPlans plans;
  private final Revising revising;
  private final PlanAnswers answers;
  private final SignedIn signedIn;
  private final Language language;

  @Inject
  PublicationsResource(
      ClassPlans plans,
      Revising revising,
      PlanAnswers answers,
      SignedIn signedIn,
      Language language) {
    this.language = language;
    this.plans = plans;
    this.revising = revising;
    this.answers = answers;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "listPublications",
      summary = "What students were given to see, the latest first")
  public PublicationsAnswer publications(@PathParam("plan") UUID id) {
    UUID plan = plans.plan(id, signedIn.id()).id();
    return new PublicationsAnswer(
        plans.publications(plan, signedIn.id()).stream().map(PublicationAnswer::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "publishPlan", summary = "Lets students see the class as it stands")
  public RestResponse<PlanAnswer> publish(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable NewPublication publication) {
    String note = publication == null ? "" : Objects.requireNonNullElse(publication.note(), "");
    return answers.shown(
        revising.publish(id, signedIn.id(), note, IfMatch.seen(ifMatch), language.locale()));
  }

  /** What the teacher says has changed. */
  public record NewPublication(@Nullable String note) {}

  /** What students were given to see. */
  public record PublicationsAnswer(List<PublicationAnswer> publications) {}

  /** One time that they were given another revision. */
  public record PublicationAnswer(int revision, Instant at, String note) {
    static PublicationAnswer of(Publication made) {
      return new PublicationAnswer(made.revision().number(), made.madeAt(), made.note());
    }
  }
}
