package studio.yin.web.pose;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.yin.account.Role;
import studio.yin.edge.Language;
import studio.yin.edge.WrittenSearch;
import studio.yin.library.Poses;
import studio.yin.web.page.Script;

/** The catalogue: the poses that a search finds, and each of them in full. */
@Path("/poses")
@RolesAllowed(Role.TEACHER)
@Produces("text/html;charset=UTF-8")
public class PosePages {
  private final Poses poses;
  private final PoseResultViews results;
  private final PoseViews views;
  private final Language language;

  @Inject
  PosePages(Poses poses, PoseResultViews results, PoseViews views, Language language) {
    this.language = language;
    this.poses = poses;
    this.results = results;
    this.views = views;
  }

  @CheckedTemplate(basePath = "pose")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance poses(PoseResults found);

    static native TemplateInstance poses$found(PoseResults found);

    static native TemplateInstance pose(PoseView view);
  }

  /** The poses that answer to what is asked; all of them where nothing is. */
  @GET
  public Response poses(
      @QueryParam("q") @Nullable String q,
      @QueryParam("base") @Nullable String base,
      @QueryParam("target") @Nullable String target,
      @QueryParam("movement") @Nullable String movement,
      @QueryParam("prop") @Nullable List<String> props,
      @QueryParam("condition") @Nullable List<String> conditions,
      @Context HttpServerRequest request) {
    PoseResults found =
        results.found(WrittenSearch.of(q, base, target, movement, props, conditions));
    boolean script = Script.asks(request);
    return Response.status(found.refused().isAny() ? 422 : 200)
        .entity(script ? Templates.poses$found(found) : Templates.poses(found))
        .header("Vary", Script.HEADER)
        .header("HX-Replace-Url", found.address())
        .build();
  }

  /** One pose with everything that is known of it, retired or not. */
  @GET
  @Path("{slug}")
  public TemplateInstance pose(@PathParam("slug") String slug) {
    return Templates.pose(
        views.of(
            poses.catalogue(language.locale()).find(slug).orElseThrow(NotFoundException::new)));
  }
}
