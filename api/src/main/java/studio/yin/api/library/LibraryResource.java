package studio.yin.api.library;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.Contents;
import studio.yin.api.json.RequestValues;
import studio.yin.api.plan.PlanAnswer;
import studio.yin.api.plan.PlanAnswers;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.library.Library;
import studio.yin.library.LibrarySequence;
import studio.yin.library.Poses;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Copying;
import studio.yin.plan.Made;

/** The sequences that every teacher may clone. */
@Tenant("api")
@Path("/api/v1/library")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Transactional
@Tag(name = "library")
public class LibraryResource {
  private final Library library;
  private final Poses poses;
  private final ClassPlans plans;
  private final Copying copying;
  private final PlanAnswers answers;
  private final Contents contents;
  private final Language language;
  private final SignedIn signedIn;

  @Inject
  LibraryResource(
      Library library,
      Poses poses,
      ClassPlans plans,
      Copying copying,
      PlanAnswers answers,
      Contents contents,
      Language language,
      SignedIn signedIn) {
    this.library = library;
    this.poses = poses;
    this.plans = plans;
    this.copying = copying;
    this.answers = answers;
    this.contents = contents;
    this.language = language;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      operationId = "listLibrary",
      summary = "The sequences of the library, in the order of the shelf")
  public RestResponse<ShelfAnswer> sequences(
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return contents.shown(
        new ShelfAnswer(library.sequences().stream().map(LibraryAnswer::summary).toList()),
        ifNoneMatch);
  }

  /** What is on the shelf, without the steps. */
  public record ShelfAnswer(List<LibraryAnswer> sequences) {}

  @GET
  @Path("{slug}")
  @Operation(operationId = "getLibrarySequence", summary = "One sequence with all its steps")
  public LibraryAnswer sequence(@PathParam("slug") String slug) {
    return LibraryAnswer.whole(library.sequence(slug), poses.catalogue(language.locale()));
  }

  @POST
  @Path("{slug}/copies")
  @Operation(
      operationId = "cloneLibrarySequence",
      summary = "Clones a sequence into a plan of one's own",
      description =
          "Sent twice with the same Idempotency-Key it makes one plan and answers with it.")
  @APIResponseSchema(
      value = PlanAnswer.class,
      responseCode = "201",
      responseDescription = "The plan that was made")
  public RestResponse<PlanAnswer> copy(
      @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") @Nullable String key) {
    LibrarySequence source = library.sequence(slug);
    Made made = copying.clone(source, signedIn.id(), RequestValues.key(key));
    return answers.created(plans.plan(made.id(), signedIn.id()), made);
  }
}
