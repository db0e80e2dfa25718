package studio.yin.api.pose;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.Contents;
import studio.yin.api.json.RequestValues;
import studio.yin.api.problem.Fault;
import studio.yin.edge.Language;
import studio.yin.edge.WrittenSearch;
import studio.yin.library.Poses;
import studio.yin.pose.Base;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Condition;
import studio.yin.pose.PoseSearch;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;

/** The catalogue of shapes. */
@Tenant("api")
@Path("/api/v1/poses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "poses")
public class PosesResource {
  private final Poses poses;
  private final Contents contents;
  private final Language language;

  @Inject
  PosesResource(Poses poses, Contents contents, Language language) {
    this.poses = poses;
    this.contents = contents;
    this.language = language;
  }

  /** Those that answer to everything that is asked; all of them where nothing is. */
  @GET
  @Operation(
      operationId = "listPoses",
      summary = "The poses that a search finds, the best fitting names first",
      description = "Without parameters, every pose by its name. Each parameter narrows.")
  public RestResponse<PosesAnswer> poses(
      @QueryParam("q") @Nullable String q,
      @Parameter(schema = @Schema(implementation = Base.class)) @QueryParam("base")
          @Nullable String base,
      @Parameter(schema = @Schema(implementation = Target.class)) @QueryParam("target")
          @Nullable String target,
      @Parameter(schema = @Schema(implementation = SpinalMovement.Family.class))
          @QueryParam("movement")
          @Nullable String movement,
      @Parameter(
              description =
                  "A kind of prop that is there, as often as needed, or none: only poses that make do with these.")
          @QueryParam("prop")
          @Nullable List<String> props,
      @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = Condition.class))
          @QueryParam("condition")
          @Nullable List<String> conditions,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    Catalogue catalogue = poses.catalogue(language.locale());
    PoseSearch search =
        RequestValues.parameters(
            WrittenSearch.of(q, base, target, movement, props, conditions)::read);
    return contents.shown(
        new PosesAnswer(
            catalogue.found(search).stream()
                .map(pose -> PoseSummary.of(pose, search.conditions()))
                .toList()),
        ifNoneMatch);
  }

  /** Those that a search finds. */
  public record PosesAnswer(List<PoseSummary> poses) {}

  @GET
  @Path("{slug}")
  @Operation(
      operationId = "getPose",
      summary = "All that the catalogue knows of a pose",
      description = "A retired pose is no longer in the list, but still here.")
  public PoseAnswer pose(@PathParam("slug") String slug) {
    Catalogue catalogue = poses.catalogue(language.locale());
    return PoseAnswer.of(catalogue.find(slug).orElseThrow(Fault.NOT_FOUND::toException), catalogue);
  }
}
