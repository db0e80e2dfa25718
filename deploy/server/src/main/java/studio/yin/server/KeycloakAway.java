package studio.yin.server;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long the sign-in server is waited for, and how its silence, or its own trouble, is told from
 * its refusal of somebody.
 */
@ApplicationScoped
@Unremovable
public class KeycloakAway implements OidcRequestFilter, OidcResponseFilter {
  private final Duration patience;

  @Inject
  KeycloakAway(@ConfigProperty(name = "studio.sign-in.patience") Duration patience) {
    this.patience = patience;
  }

  @Override
  public Uni<Void> filter(OidcRequestFilterContext context) {
    context.request().timeout(patience.toMillis());
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<Void> filter(OidcResponseFilterContext context) {
    return context.statusCode() >= 500
        ? Uni.createFrom()
            .failure(new IOException("the sign-in server answers " + context.statusCode()))
        : Uni.createFrom().voidItem();
  }

  /**
   * Whether a failed sign-in came from a sign-in server that is away. Where it says nothing, the
   * client hands on the cause of its own exception, and a silence has none: what is left of that is
   * a {@link NullPointerException}.
   */
  static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof TimeoutException
          || cause instanceof VertxException
          || cause instanceof NullPointerException) {
        return true;
      }
    }
    return false;
  }
}
