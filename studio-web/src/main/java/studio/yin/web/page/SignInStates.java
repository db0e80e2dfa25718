package studio.yin.web.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every page that somebody wants to see while signed out leaves a cookie, so that each tab finds
 * back to its place. The oldest of many are taken away, for a browser that sends too many is not
 * heard at all.
 */
@Singleton
public class SignInStates {
  private static final String STATES = "q_auth_";
  private static final int MOST = 8;
  private static final Pattern COOKIES = Pattern.compile(";\\s*");

  /** Whether a tab of this browser still waits for the answer of that name. */
  public static boolean waits(@Nullable String state, HttpHeaders headers) {
    return state != null && headers.getCookies().containsKey(STATES + state);
  }

  void watch(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE + 3).handler(this::thin);
  }

  private void thin(RoutingContext context) {
    // browsers send the older ones first, but a request's cookies are sorted by their names
    List<String> states =
        context.request().headers().getAll(HttpHeaders.COOKIE).stream()
            .flatMap(COOKIES::splitAsStream)
            .filter(cookie -> cookie.startsWith(STATES))
            .map(cookie -> cookie.split("=", 2)[0])
            .distinct()
            .toList();
    if (states.size() > MOST) {
      List<String> old = states.subList(0, states.size() - MOST);
      context.addHeadersEndHandler(
          done ->
              old.forEach(
                  name ->
                      context
                          .response()
                          .headers()
                          .add("Set-Cookie", name + "=; Path=/; Max-Age=0; HttpOnly")));
    }
    context.next();
  }
}
