package studio.yin.server;

import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationCompletionExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import studio.yin.edge.DatabaseAway;
import studio.yin.edge.Failure;

/**
 * Somebody who cannot be let in because the database or the sign-in server does not answer is not
 * turned out: they are asked to wait, and keep their session.
 */
public class Away {
  private static final Logger LOG = Logger.getLogger(Away.class);

  /** A sign-in that fails now: told as it always was, unless somebody is away. */
  @ServerExceptionMapper
  public Uni<Response> failed(AuthenticationFailedException failure, RoutingContext routing) {
    return isAway(failure)
        ? Uni.createFrom().item(patience(failure, routing))
        : new AuthenticationFailedExceptionMapper().handle(routing, failure);
  }

  /** A session, or a way back from the sign-in server, that is no longer good. */
  @ServerExceptionMapper
  public Response ended(AuthenticationCompletionException failure, RoutingContext routing) {
    return isAway(failure)
        ? patience(failure, routing)
        : new AuthenticationCompletionExceptionMapper().toResponse(failure);
  }

  private static boolean isAway(Throwable failure) {
    return DatabaseAway.caused(failure) || KeycloakAway.caused(failure);
  }

  private static Response patience(Throwable failure, RoutingContext routing) {
    LOG.warn("Nobody could be let in: " + reason(failure));
    // what was to take the session away is not sent
    for (Cookie cookie : Set.copyOf(routing.request().cookies())) {
      if (cookie.getName().startsWith("q_session")) {
        routing.response().removeCookies(cookie.getName(), false);
      }
    }
    return Response.status(503).header("Retry-After", Failure.SOON).build();
  }

  private static Throwable reason(Throwable failure) {
    Throwable reason = failure;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason;
  }
}
