package studio.yin.web.student;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Students are nobody. Whatever a browser sends along of cookies and credentials is dropped before
 * anything could read it, so that no answer under a link depends on it or sets any; and every
 * answer, failures too, asks not to be kept, indexed or named to other sites.
 */
@Singleton
public class Nobody {

  void forget(@Observes Router router) {
    router.route("/s").order(Integer.MIN_VALUE + 2).handler(Nobody::forget);
    router.route("/s/*").order(Integer.MIN_VALUE + 2).handler(Nobody::forget);
  }

  private static void forget(RoutingContext context) {
    context.request().headers().remove("Cookie").remove("Authorization");
    context
        .response()
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("X-Robots-Tag", "noindex, nofollow")
        .putHeader("Cache-Control", "private, no-store");
    context.addHeadersEndHandler(done -> sendNoCookie(context));
    context.next();
  }

  /** Drops what filters for forms add to every page. */
  private static void sendNoCookie(RoutingContext context) {
    for (Cookie cookie : Set.copyOf(context.request().cookies())) {
      context.response().removeCookies(cookie.getName(), false);
    }
  }
}
