package studio.yin.api.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import studio.yin.api.contract.Methods;
import studio.yin.edge.Addresses;
import studio.yin.edge.Language;
import studio.yin.edge.SecurityHeaders;
import studio.yin.edge.Voice;

/**
 * Errors of the API that no resource sees: addresses that are none, bodies that are cut off, a
 * database that is gone, and faults of ours. The client learns that it happened, the log learns
 * what.
 */
@Singleton
public class OuterProblems implements Voice {
  private final Methods methods;
  private final Language language;

  @Inject
  OuterProblems(Methods methods, Language language) {
    this.methods = methods;
    this.language = language;
  }

  void nowhere(@Observes Router router) {
    router.route("/api/*").order(Integer.MAX_VALUE - 1).handler(this::nobody);
  }

  private void nobody(RoutingContext context) {
    Set<String> allowed = methods.of(context.request().path());
    if (allowed.isEmpty()) {
      tell(context, Fault.NOT_FOUND);
    } else {
      context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
      tell(context, Fault.METHOD_NOT_ALLOWED);
    }
  }

  @Override
  public boolean speaksAt(String path) {
    return Addresses.isApi(path);
  }

  @Override
  public String policy() {
    return SecurityHeaders.NOTHING;
  }

  @Override
  public void tell(RoutingContext context, int status) {
    tell(context, Fault.of(status));
  }

  void tell(RoutingContext context, Fault fault) {
    HttpServerResponse response = context.response();
    if (response.headWritten()) {
      context.request().connection().close();
      return;
    }
    Problem problem = fault.problem(null);
    if (problem.retryAfter() != null) {
      response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()));
    }
    if (problem.status() == 401) {
      response.putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(problem.json(context.request().path(), language.of(context)));
  }
}
