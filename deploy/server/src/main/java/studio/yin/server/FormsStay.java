package studio.yin.server;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * A form that comes without a session is answered with a page that says so. Led away to the sign-in
 * server, as one who asks for a page is, it would come back as a question for that page: what it
 * said would be gone, without a word.
 */
@Singleton
public class FormsStay implements JavaScriptRequestChecker {
  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public boolean isJavaScriptRequest(RoutingContext context) {
    return !SAFE.contains(context.request().method())
        || "JavaScript".equals(context.request().getHeader("X-Requested-With"));
  }
}
