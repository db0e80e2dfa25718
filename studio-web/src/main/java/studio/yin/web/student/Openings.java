package studio.yin.web.student;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import studio.yin.sharing.Shares;

/**
 * Counts how often links are opened, beside the request: no student waits for it, and when the
 * database is slow or away, openings go uncounted.
 */
@ApplicationScoped
public class Openings {
  private static final Logger LOG = Logger.getLogger(Openings.class);

  /** Counts under way at once, so that they never take all connections. */
  private static final int AT_ONCE = 4;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final Shares shares;
  private final ManagedExecutor executor;

  @Inject
  Openings(Shares shares, ManagedExecutor executor) {
    this.shares = shares;
    this.executor = executor;
  }

  /**
   * Counts an opening, unless nobody looks: a question for headers, a browser's guess ahead, or a
   * robot that says so.
   */
  void count(UUID share, HttpServerRequest request) {
    if (!isSomebody(request) || !room.tryAcquire()) {
      return;
    }
    try {
      executor.execute(
          () -> {
            try {
              shares.opened(share);
            } catch (RuntimeException e) {
              LOG.debug("An opening was not counted.", e);
            } finally {
              room.release();
            }
          });
    } catch (RejectedExecutionException full) {
      room.release();
    }
  }

  private static boolean isSomebody(HttpServerRequest request) {
    return !request.method().equals(HttpMethod.HEAD)
        && !isAhead(request)
        && !Robots.isOne(request.getHeader("User-Agent"));
  }

  private static boolean isAhead(HttpServerRequest request) {
    String purpose = request.getHeader("Sec-Purpose");
    return (purpose != null && purpose.startsWith("prefetch"))
        || "prefetch".equals(request.getHeader("Purpose"));
  }
}
