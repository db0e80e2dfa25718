package studio.yin.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.OptionalInt;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** A request that failed outside of any resource, or in one that did not expect it. */
public final class Failure {
  private static final Logger LOG = Logger.getLogger(Failure.class);

  /** Seconds after which what is away may be there again. */
  public static final int SOON = 5;

  private Failure() {}

  /**
   * The status to tell whoever asked; empty where nobody is there to be told, or the answer is out
   * already. The log learns what happened.
   */
  public static OptionalInt status(RoutingContext context) {
    Throwable failure = context.failure();
    int status = context.statusCode();
    if (context.response().ended() || context.response().closed()) {
      LOG.debug("A request was cut off.", failure); // too large, or the client left
      return OptionalInt.empty();
    }
    if (failure != null && DatabaseAway.caused(failure)) {
      LOG.warn("The database did not answer: " + failure.getMessage());
      return OptionalInt.of(503);
    }
    if (failure instanceof RejectedExecutionException) {
      return OptionalInt.of(503);
    }
    if ((status >= 400 && status < 500) || status == 503) {
      return OptionalInt.of(status);
    }
    LOG.error("A request failed.", failure);
    return OptionalInt.of(500);
  }
}
