package studio.yin.api.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.yin.api.contract.Methods;

/**
 * What is looked at before anything else reads a request to the API: headers that the libraries
 * below stumble over, and the question which methods an address takes.
 */
@Singleton
public class FirstLook {
  private static final Pattern BEARER =
      Pattern.compile("Bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+", Pattern.CASE_INSENSITIVE);

  private final Methods methods;
  private final OuterProblems problems;

  @Inject
  FirstLook(Methods methods, OuterProblems problems) {
    this.methods = methods;
    this.problems = problems;
  }

  void look(@Observes Router router) {
    router.route("/api/*").order(Integer.MIN_VALUE + 3).handler(this::look);
  }

  private void look(RoutingContext context) {
    HttpServerResponse response = context.response();
    // programs send no forms, so they need no token for them
    context.addHeadersEndHandler(done -> response.removeCookies("csrf-token", false));
    MultiMap headers = context.request().headers();
    readable(headers);
    if (context.request().authority() == null) {
      problems.tell(context, Fault.HOST_MISSING);
    } else if (!isMediaType(headers.get(HttpHeaders.CONTENT_TYPE))) {
      problems.tell(context, Fault.MEDIA_TYPE_NOT_SUPPORTED);
    } else if (HttpMethod.OPTIONS.equals(context.request().method())) {
      allow(context);
    } else {
      context.next();
    }
  }

  private static void readable(MultiMap headers) {
    String token = headers.get(HttpHeaders.AUTHORIZATION);
    if (token != null && !BEARER.matcher(token.strip()).matches()) {
      headers.remove(
          HttpHeaders.AUTHORIZATION); // no token at all: the answer is 401 where one is needed
    }
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    if (type != null && type.isBlank()) {
      headers.remove(HttpHeaders.CONTENT_TYPE);
    }
    String accept = headers.get(HttpHeaders.ACCEPT);
    if (accept != null && accept.contains(Problem.MEDIA_TYPE)) {
      // a client that says how it takes errors has not said that it wants nothing else
      headers.set(HttpHeaders.ACCEPT, accept + ", */*;q=0.1");
    }
  }

  private static boolean isMediaType(@Nullable String type) {
    try {
      return type == null || MediaType.valueOf(type) != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private void allow(RoutingContext context) {
    Set<String> allowed = methods.of(context.request().path());
    if (allowed.isEmpty()) {
      problems.tell(context, Fault.NOT_FOUND);
    } else {
      context
          .response()
          .setStatusCode(204)
          .putHeader(HttpHeaders.ALLOW, String.join(", ", allowed))
          .end();
    }
  }
}
