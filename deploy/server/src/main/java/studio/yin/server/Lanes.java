package studio.yin.server;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for whom. Students, strangers, programs and the studio's own people have a lane each,
 * so that however many come by one of them, the others are served as before.
 */
@Singleton
public class Lanes {
  private final Lane links;
  private final Lane strangers;
  private final Lane people;
  private final Lane programs;

  /** The lanes' limits. */
  @ConfigMapping(prefix = "studio.lanes")
  public interface Limits {
    /** How long a request may wait for its turn. */
    Duration patience();

    /** Pages under a link. */
    Limit links();

    /** Pages for nobody in particular. */
    Limit strangers();

    /** Pages for those who bring a session. */
    Limit people();

    /** The API. */
    Limit programs();
  }

  /** The limit of one lane. */
  public interface Limit {
    /** Requests at work at once. */
    int atWork();

    /** Requests that may wait. */
    int waiting();
  }

  @Inject
  Lanes(Limits limits) {
    links = lane(limits.links(), limits);
    strangers = lane(limits.strangers(), limits);
    people = lane(limits.people(), limits);
    programs = lane(limits.programs(), limits);
  }

  private static Lane lane(Limit limit, Limits limits) {
    return new Lane(limit.atWork(), limit.waiting(), limits.patience());
  }

  void queue(@Observes Router router) {
    router.route().order(Order.LANES).handler(this::enter);
  }

  private void enter(RoutingContext routing) {
    Lane lane = of(routing.request());
    if (lane == null) {
      routing.next();
    } else {
      lane.enter(routing);
    }
  }

  /** What is only read from memory, and whether we are well, waits for nobody. */
  private @Nullable Lane of(HttpServerRequest request) {
    String path = request.path();
    if (path.startsWith("/static/") || path.startsWith("/q/")) {
      return null;
    }
    if (path.equals("/s") || path.startsWith("/s/")) {
      return links;
    }
    if (path.startsWith("/api/")) {
      return programs;
    }
    String cookies = request.getHeader("Cookie");
    boolean known = cookies != null && cookies.contains("q_session");
    return known || request.headers().contains("Authorization") ? people : strangers;
  }

  /** Before a resource begins its work on a thread: is anybody there to be answered? */
  @ServerRequestFilter(priority = 1)
  public @Nullable Response begin(
      RoutingContext routing, ResteasyReactiveContainerRequestContext request) {
    Lane.Turn turn = Lane.Turn.of(routing);
    if (turn == null) {
      return null;
    }
    if (!turn.begin()) {
      return Response.status(503).build();
    }
    ((ResteasyReactiveRequestContext) request.getServerRequestContext())
        .registerCompletionCallback(done -> turn.finish());
    return null;
  }
}
