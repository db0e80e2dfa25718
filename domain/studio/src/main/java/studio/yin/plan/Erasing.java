package studio.yin.plan;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Erases, now and then, what was deleted long enough ago. Every server does; each plan is erased by
 * one of them, and no turn erases more than a bounded number.
 */
@ApplicationScoped
class Erasing {
  private static final Logger LOG = Logger.getLogger(Erasing.class);

  /** Transactions in one turn. */
  private static final int TURNS = 40;

  private final RecentlyDeleted deleted;

  @Inject
  Erasing(RecentlyDeleted deleted) {
    this.deleted = deleted;
  }

  @Scheduled(
      identity = "erasing",
      every = "${studio.plans.erase-every:1h}",
      delayed = "${studio.plans.erase-first:5m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void erase() {
    int erased = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      int now = deleted.eraseSome();
      erased += now;
      if (now < RecentlyDeleted.AT_ONCE) {
        break;
      }
    }
    if (erased > 0) {
      LOG.infof("Erased %d class plans that were deleted %s ago", erased, RecentlyDeleted.KEPT);
    }
  }
}
