package studio.yin.web.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser to forbid, and the first question to every request that would
 * change something: does it come from our own pages?
 */
@Singleton
public class Guard {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final String policy;

  /**
   * Forms may lead to the sign-in server too: a session that has ended answers a form with the way
   * to it.
   */
  @Inject
  Guard(@ConfigProperty(name = "quarkus.oidc.auth-server-url") java.util.Optional<String> signIn) {
    String forms = signIn.filter(url -> !url.isBlank()).map(Guard::origin).orElse("");
    this.policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self' "
            + forms;
  }

  private static String origin(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  void guard(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE + 1).handler(this::question);
  }

  private void question(RoutingContext context) {
    context.addHeadersEndHandler(done -> forbid(context));
    if (SAFE.contains(context.request().method()) || ours(context.request())) {
      context.next();
    } else {
      context.fail(403);
    }
  }

  /**
   * Browsers say where a request comes from; programs say nothing. Cross-site forms are refused
   * here and would be refused for want of their token as well.
   */
  private static boolean ours(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private void forbid(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", policy.strip());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (!headers.contains("Referrer-Policy")) {
      headers.set("Referrer-Policy", "same-origin");
    }
    String type = headers.get("Content-Type");
    if (type != null && type.startsWith("text/html") && !headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }
}
