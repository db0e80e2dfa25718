package studio.yin.server;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives every request the studio's own address before anybody looks, whatever its headers and the
 * proxies on its way say. Redirects, {@code Location} and the security of cookies follow from it.
 */
@Startup
@Singleton
public class Entrance {

  private static final String ENTERED = Entrance.class.getName();

  private final BaseAddress base;
  private final TrustedProxies proxies;
  private final boolean open;

  @Inject
  Entrance(
      @ConfigProperty(name = "studio.base-url") String base,
      @ConfigProperty(name = "studio.trusted-proxies") Optional<List<String>> proxies,
      @ConfigProperty(name = "studio.base-url.everywhere") boolean everywhere) {
    this.base = BaseAddress.parse(base);
    this.proxies = TrustedProxies.parse(proxies.orElse(List.of()));
    this.open = everywhere;
  }

  void open(@Observes Router router) {
    if (open) {
      router.route().order(Integer.MIN_VALUE).handler(context -> enter(context, router));
    }
  }

  /** A router has no way to change a request, so it is given another one to start again with. */
  private void enter(RoutingContext context, Router router) {
    HttpServerRequest request = context.request();
    var own = ((HttpServerRequestInternal) request).context();
    if (own.getLocal(ENTERED) != null) {
      context.next();
      return;
    }
    own.putLocal(ENTERED, true);
    if (base.isSecure()) {
      request.response().putHeader("Strict-Transport-Security", "max-age=31536000");
    }
    String peer = request.connection().remoteAddress().hostAddress();
    String client = proxies.client(peer, request.headers().getAll("X-Forwarded-For"));
    router.handle(new Addressed(request, base, client));
  }
}
