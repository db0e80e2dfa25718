package studio.yin.api.pose;

import io.quarkus.oidc.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.api.json.RequestValues;
import studio.yin.api.problem.Fault;
import studio.yin.edge.Language;
import studio.yin.library.Figures;
import studio.yin.library.Poses;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;

/** The drawing of a pose. */
@Tenant("api")
@Path("/api/v1/poses/{slug}/figure.svg")
@RolesAllowed(Role.TEACHER)
@Tag(name = "poses")
public class FigureResource {

  /** Drawings change only with the catalogue. */
  private static final String KEPT = "private, max-age=3600";

  private final Poses poses;
  private final Figures figures;
  private final Language language;

  @Inject
  FigureResource(Poses poses, Figures figures, Language language) {
    this.poses = poses;
    this.figures = figures;
    this.language = language;
  }

  /** The drawing, on a side, with props, in a variation. */
  @GET
  @Produces("image/svg+xml")
  @Operation(
      operationId = "getPoseFigure",
      summary = "A pose as an SVG document",
      description =
          "Every colour is a CSS custom property, such as --fig-top, with a colour to fall back on."
              + " Title and description are for those who do not see it.")
  public RestResponse<String> figure(
      @PathParam("slug") String slug,
      @Parameter(schema = @Schema(implementation = Side.class)) @QueryParam("side")
          @Nullable String side,
      @QueryParam("props") @Nullable String props,
      @QueryParam("variation") @Nullable String variation) {
    Locale locale = language.locale();
    Pose pose = poses.catalogue(locale).find(slug).orElseThrow(Fault.NOT_FOUND::toException);
    FigureRequest wanted =
        RequestValues.parameters(() -> FigureRequest.of(pose, side, props, variation));
    return RestResponse.ResponseBuilder.ok(
            figures
                .draw(wanted.pose(), wanted.props(), wanted.side())
                .document(wanted.title(locale), wanted.description(locale)))
        .header("Cache-Control", KEPT)
        .build();
  }
}
