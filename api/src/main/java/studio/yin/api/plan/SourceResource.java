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
import studio.yin.api.json.RequestValues;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Copying;
import studio.yin.plan.Made;
import studio.yin.plan.Offers;
import studio.yin.plan.SourceState;
import studio.yin.pose.Catalogue;
import studio.yin.speech.PoseNames;

/** Where a plan comes from, and what has changed there since. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/source")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class SourceResource {
  private final ClassPlans plans;
  private final Copying copying;
  private final Offers offers;
  private final Poses poses;
  private final PlanAnswers answers;
  private final Language language;
  private final SignedIn signedIn;

  @Inject
  SourceResource(
      ClassPlans plans,
      Copying copying,
      Offers offers,
      Poses poses,
      PlanAnswers answers,
      Language language,
      SignedIn signedIn) {
    this.plans = plans;
    this.copying = copying;
    this.offers = offers;
    this.poses = poses;
    this.answers = answers;
    this.language = language;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "getPlanSource",
      summary = "Where the plan comes from, and what has changed there since")
  public SourceAnswer source(@PathParam("plan") UUID id) {
    Locale locale = language.locale();
    Catalogue catalogue = poses.catalogue(locale);
    SourceState state = offers.source(id, signedIn.id());
    return new SourceAnswer(
        state.source(),
        state.title(),
        state.there(),
        state.upTo(),
        state.offered(locale, PoseNames.in(catalogue)).stream().map(OfferedChange::of).toList());
  }

  @POST
  @Path("acceptances")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acceptSourceChanges",
      summary = "Takes some of the changes; where both changed one thing, the source's counts")
  public RestResponse<PlanAnswer> accept(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SourceDecision decision) {
    SourceDecision given = RequestValues.body(decision);
    return answers.shown(
        offers.accept(id, signedIn.id(), given.upTo(), given.names(), IfMatch.seen(ifMatch)));
  }

  @POST
  @Path("declines")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "declineSourceChanges",
      summary = "Leaves some of the changes, which are not offered again")
  public RestResponse<PlanAnswer> decline(
      @PathParam("plan") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SourceDecision decision) {
    SourceDecision given = RequestValues.body(decision);
    return answers.shown(
        offers.decline(id, signedIn.id(), given.upTo(), given.names(), IfMatch.seen(ifMatch)));
  }

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
    Made made = copying.copySource(id, signedIn.id(), RequestValues.key(key));
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
  public record OfferedChange(
      String name,
      @Nullable UUID step,
      String part,
      @Nullable String before,
      @Nullable String after,
      String sentence,
      @Nullable String against) {
    static OfferedChange of(SourceState.Offered offered) {
      return new OfferedChange(
          offered.name(),
          offered.change().step(),
          offered.change().part(),
          given(offered.before()),
          given(offered.after()),
          offered.sentence(),
          offered.against().orElse(null));
    }

    private static @Nullable String given(String words) {
      return words.isEmpty() ? null : words;
    }
  }

  /** What to do with changes that are offered. */
  public record SourceDecision(@Nullable Integer revision, @Nullable List<String> changes) {
    int upTo() {
      return RequestValues.field("revision", revision);
    }

    List<String> names() {
      List<String> given = RequestValues.field("changes", changes);
      given.forEach(name -> RequestValues.field("changes", name));
      return given;
    }
  }
}
