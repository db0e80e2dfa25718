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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.RequestValues;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.insight.Check;
import studio.yin.insight.Checks;
import studio.yin.insight.Finding;
import studio.yin.insight.Severity;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Revising;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.ClassEdit;
import studio.yin.speech.Sentences;

/** What the checks have found in a class: mended, not followed, or to be told of again. */
@Tenant("api")
@Path("/api/v1/plans/{plan}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "plans")
public class FindingsResource {
  private final ClassPlans plans;
  private final Revising revising;
  private final PlanAnswers answers;
  private final Language language;
  private final SignedIn signedIn;

  @Inject
  FindingsResource(
      ClassPlans plans,
      Revising revising,
      PlanAnswers answers,
      Language language,
      SignedIn signedIn) {
    this.plans = plans;
    this.revising = revising;
    this.answers = answers;
    this.language = language;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "listFindings",
      summary = "What the checks have found in the class as it stands, errors first")
  @APIResponseSchema(
      value = FindingsAnswer.class,
      responseCode = "200",
      responseDescription = "What was found")
  public RestResponse<FindingsAnswer> findings(@PathParam("plan") UUID id) {
    ClassPlan plan = plans.plan(id, signedIn.id());
    Locale locale = language.locale();
    return RestResponse.ResponseBuilder.ok(
            FindingsAnswer.of(plans.checks(plan, locale), Sentences.in(locale)))
        .tag(answers.tag(plan))
        .build();
  }

  @POST
  @Path("{check}/mends")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mendFinding",
      summary = "Makes the change that mends what was found",
      description =
          "What is mended already stays as it is. Where the teacher has to decide it is refused.")
  public RestResponse<PlanAnswer> mend(
      @PathParam("plan") UUID id,
      @Parameter(schema = @Schema(implementation = Check.class)) @PathParam("check") String check,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      FindingPlace place) {
    UUID step = RequestValues.body(place).step();
    return answers.shown(
        revising.mend(id, signedIn.id(), check(check), step, IfMatch.seen(ifMatch)));
  }

  @POST
  @Path("{check}/dismissals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "dismissFinding",
      summary = "Does not follow a warning, for a reason",
      description = "It holds while the matter stays the same. An error cannot be dismissed.")
  public RestResponse<PlanAnswer> dismiss(
      @PathParam("plan") UUID id,
      @Parameter(schema = @Schema(implementation = Check.class)) @PathParam("check") String check,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      FindingDismissal dismissal) {
    UUID step = RequestValues.body(dismissal).step();
    String reason = RequestValues.field("reason", dismissal.reason());
    return answers.shown(
        revising.dismiss(id, signedIn.id(), check(check), step, reason, IfMatch.seen(ifMatch)));
  }

  @POST
  @Path("{check}/reopenings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reopenFinding",
      summary = "Takes a dismissal back",
      description = "What was not dismissed stays as it is.")
  public RestResponse<PlanAnswer> reopen(
      @PathParam("plan") UUID id,
      @Parameter(schema = @Schema(implementation = Check.class)) @PathParam("check") String check,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      FindingPlace place) {
    ClassEdit edit = new ClassEdit.Reopen(check(check).word(), RequestValues.body(place).step());
    return answers.shown(revising.revise(id, signedIn.id(), edit, IfMatch.seen(ifMatch)));
  }

  private static Check check(String word) {
    return Vocabulary.of(Check.class, "check", word);
  }

  /** Where it was found: the step, or nothing where it is about the class. */
  public record FindingPlace(@Nullable UUID step) {}

  /** Where it was found, and why it is not followed. */
  public record FindingDismissal(@Nullable UUID step, @Nullable String reason) {}

  /**
   * What was found.
   *
   * @param mayBePublished whether nothing is left that has to be mended
   */
  public record FindingsAnswer(boolean mayBePublished, List<FindingAnswer> findings) {
    static FindingsAnswer of(Checks checks, Sentences sentences) {
      return new FindingsAnswer(
          checks.mayBeShared(),
          checks.findings().stream().map(found -> FindingAnswer.of(found, sentences)).toList());
    }
  }

  public record FindingAnswer(
      Check check,
      Severity severity,
      @Nullable UUID step,
      String sentence,
      String advice,
      boolean mendable,
      @Nullable String dismissed) {
    static FindingAnswer of(Finding finding, Sentences sentences) {
      return new FindingAnswer(
          finding.check(),
          finding.severity(),
          finding.step(),
          sentences.of(finding),
          sentences.advice(finding),
          finding.mend() != null,
          finding.dismissed());
    }
  }
}
