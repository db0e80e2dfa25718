package studio.yin.web.student;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.yin.edge.RequestGuard;
import studio.yin.web.page.ErrorPages;

/**
 * Students are nobody. Whatever a browser sends along of cookies and credentials is dropped before
 * anything could read it, so that no answer under a link depends on it or sets any; and every
 * answer, failures too, asks not to be kept, indexed or named to other sites. A link that was
 * garbled on its way leads to the link that was meant, which is then asked for like any other.
 */
@Singleton
public class StudentPrivacy {

  /** What a page under a link may do: there is no form in it, and nothing that asks on. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

  private static final Pattern UNDER = Pattern.compile("/+(?:s|%73)(?![\\w.~-]).*");

  private final ErrorPages errors;

  @Inject
  StudentPrivacy(ErrorPages errors) {
    this.errors = errors;
  }

  /** Before a path is judged, since it is the garbled ones that are mended here. */
  void forget(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE + 1).handler(this::forget);
  }

  private void forget(RoutingContext context) {
    String uri = context.request().uri();
    if (!UNDER.matcher(uri).matches()) {
      context.next();
      return;
    }
    context.request().headers().remove("Cookie").remove("Authorization");
    HttpServerResponse response =
        context
            .response()
            .putHeader("Referrer-Policy", "no-referrer")
            .putHeader("X-Robots-Tag", "noindex, nofollow")
            .putHeader("Cache-Control", "private, no-store")
            .putHeader("Content-Security-Policy", POLICY);
    context.addHeadersEndHandler(done -> sendNoCookie(context));
    Optional<String> meant = isAsking(context) ? WholeLink.in(uri) : Optional.empty();
    if (meant.isPresent()) {
      response.setStatusCode(302).putHeader("Location", meant.get()).end();
    } else if (!RequestGuard.isAddress(uri)) {
      errors.tell(context, 400); // before any router tries to read it
    } else {
      context.next();
    }
  }

  private static boolean isAsking(RoutingContext context) {
    HttpMethod method = context.request().method();
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  /** Drops what filters for forms add to every page. */
  private static void sendNoCookie(RoutingContext context) {
    for (Cookie cookie : Set.copyOf(context.request().cookies())) {
      context.response().removeCookies(cookie.getName(), false);
    }
  }
}
