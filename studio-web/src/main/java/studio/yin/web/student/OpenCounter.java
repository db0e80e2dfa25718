package studio.yin.web.student;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
public class OpenCounter {
  private static final Logger LOG = Logger.getLogger(OpenCounter.class);

  /** One count is under way at once; what is opened meanwhile is counted by the next. */
  private final Semaphore counting = new Semaphore(1);

  private final Map<UUID, Integer> uncounted = new ConcurrentHashMap<>();
  private final Shares shares;
  private final ManagedExecutor executor;

  @Inject
  OpenCounter(Shares shares, ManagedExecutor executor) {
    this.shares = shares;
    this.executor = executor;
  }

  /**
   * Counts an opening, unless nobody looks: a question for headers, a browser's guess ahead, or a
   * robot that says so.
   */
  void count(UUID share, HttpServerRequest request) {
    if (!isSomebody(request)) {
      return;
    }
    uncounted.merge(share, 1, Integer::sum);
    if (counting.tryAcquire()) {
      try {
        executor.execute(this::countAll);
      } catch (RejectedExecutionException full) {
        counting.release();
      }
    }
  }

  private void countAll() {
    do {
      try {
        uncounted.keySet().forEach(this::countOne);
      } finally {
        counting.release();
      }
      // what came after the last look, and found somebody counting
    } while (!uncounted.isEmpty() && counting.tryAcquire());
  }

  private void countOne(UUID share) {
    Integer times = uncounted.remove(share);
    try {
      shares.opened(share, times == null ? 0 : times);
    } catch (RuntimeException e) {
      LOG.debug("Openings were not counted.", e);
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
