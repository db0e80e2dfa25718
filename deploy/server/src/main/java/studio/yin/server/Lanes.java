package studio.yin.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import studio.yin.edge.Addresses;

/**
 * Who waits for whom. Students, strangers, programs and the studio's own people have a lane each,
 * so that however many come by one of them, the others are served as before.
 */
@Singleton
public class Lanes {
  /** Whoever is told to wait can read what that means. */
  private static final String PROBLEMS = "/api/v1/problems";

  private final Lane links;
  private final Lane strangers;
  private final Lane people;
  private final Lane programs;

  @Inject
  Lanes(
      @ConfigProperty(name = "studio.lanes.patience") Duration patience,
      @ConfigProperty(name = "studio.lanes.links") List<Integer> links,
      @ConfigProperty(name = "studio.lanes.strangers") List<Integer> strangers,
      @ConfigProperty(name = "studio.lanes.people") List<Integer> people,
      @ConfigProperty(name = "studio.lanes.programs") List<Integer> programs) {
    this.links = lane(links, patience);
    this.strangers = lane(strangers, patience);
    this.people = lane(people, patience);
    this.programs = lane(programs, patience);
  }

  /** A lane of two numbers: at work at once, and waiting. */
  private static Lane lane(List<Integer> limits, Duration patience) {
    return new Lane(limits.get(0), limits.get(1), patience);
  }

  void queue(@Observes Router router) {
    router.route().order(Order.LANES).handler(this::enter);
  }

  private void enter(RoutingContext routing) {
    Lane lane = of(routing.request());
    if (lane == null) {
      routing.next();
    } else {
      lane.enter(routing, lane == people || lane == programs ? whose(routing) : Optional.empty());
    }
  }

  /** Whose it is, as far as can be told before anybody looks whether it is so. */
  private static Optional<String> whose(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String token = request.getHeader("Authorization");
    return Optional.ofNullable(token == null ? request.getHeader("Cookie") : token);
  }

  /** What is only read from memory, and whether we are well, waits for nobody. */
  private @Nullable Lane of(HttpServerRequest request) {
    String path = request.path();
    if (path.startsWith("/static/") || path.startsWith("/q/") || path.startsWith(PROBLEMS)) {
      return null;
    }
    if (path.equals("/s") || path.startsWith("/s/")) {
      return links;
    }
    if (Addresses.isApi(path)) {
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
