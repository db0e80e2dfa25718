package studio.yin.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import studio.yin.edge.Language;
import studio.yin.sharing.Opened;
import studio.yin.sharing.ShareToken;
import studio.yin.sharing.Shares;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.ClassViews;

/**
 * A class behind a link. Whoever holds the link sees what is published; every other link, revoked,
 * expired or never made, gets one and the same answer.
 */
@Path("/s")
@PermitAll
@Produces("text/html;charset=UTF-8")
public class StudentPages {
  private final Shares shares;
  private final ClassViews views;
  private final OpenCounter counter;
  private final MissLimiter misses;
  private final DrawnPages drawn;
  private final Language language;

  @Inject
  StudentPages(
      Shares shares,
      ClassViews views,
      OpenCounter counter,
      MissLimiter misses,
      DrawnPages drawn,
      Language language) {
    this.language = language;
    this.shares = shares;
    this.views = views;
    this.counter = counter;
    this.misses = misses;
    this.drawn = drawn;
  }

  @CheckedTemplate(basePath = "student")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance practice(ClassView view, String teacher, Standing standing);

    static native TemplateInstance absent();

    static native TemplateInstance patience();
  }

  /** The class that a link opens. */
  @GET
  @Path("{token}")
  public Response open(@PathParam("token") String token, @Context HttpServerRequest request) {
    Optional<Opened> opened = ShareToken.written(token).flatMap(shares::openedBy);
    if (opened.isEmpty()) {
      return absent(request);
    }
    counter.count(opened.get().share(), request);
    return practice(opened.get(), request);
  }

  private Response practice(Opened opened, HttpServerRequest request) {
    Standing standing = Standing.of(opened);
    return drawn.answer(
        new DrawnPages.Face(opened.revision(), opened.teacher(), standing, language.locale()),
        request.getHeader(HttpHeaders.ACCEPT_ENCODING),
        () ->
            Templates.practice(
                    views.of(shares.shown(opened), opened.written()), opened.teacher(), standing)
                .render());
  }

  /** No link at all. */
  @GET
  public Response nothing(@Context HttpServerRequest request) {
    return absent(request);
  }

  /** More than a link. */
  @GET
  @Path("{token}/{rest: .*}")
  public Response beyond(@Context HttpServerRequest request) {
    return absent(request);
  }

  private Response absent(HttpServerRequest request) {
    Optional<Duration> wait = misses.missed(request.remoteAddress());
    return wait.isPresent()
        ? Response.status(429)
            .header("Retry-After", wait.get().toSeconds())
            .entity(Templates.patience())
            .build()
        : Response.status(404).entity(Templates.absent()).build();
  }
}
