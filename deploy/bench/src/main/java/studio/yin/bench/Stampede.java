package studio.yin.bench;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Many who want one page: as fast as so many can take it, or coming at a rate, served or not. */
final class Stampede {
  private final URI page;
  private final String request;

  Stampede(URI page) {
    this.page = page;
    this.request = Visit.get(page, "");
  }

  /** How many were served, told to wait, and left without an answer. */
  record Count(int served, int refused, int unanswered, double seconds) {
    double rate() {
      return served / seconds;
    }
  }

  /** So many who each ask again as soon as they were answered. */
  Count closed(int people, Duration time) {
    return counted(
        time,
        (until, tally, threads) -> {
          for (int i = 0; i < people; i++) {
            threads.execute(
                () -> {
                  while (System.nanoTime() < until) {
                    tally.visit();
                  }
                });
          }
        });
  }

  /** So many a second, each of whom asks once, whether the others were answered or not. */
  Count open(double rate, Duration time) {
    return counted(
        time,
        (until, tally, threads) -> {
          long begun = System.nanoTime();
          for (long n = 0; System.nanoTime() < until; n++) {
            threads.execute(tally::visit);
            LockSupport.parkNanos(begun + (long) (n * 1e9 / rate) - System.nanoTime());
          }
        });
  }

  private interface Crowding {
    void come(long until, Tally tally, ExecutorService threads);
  }

  private Count counted(Duration time, Crowding crowd) {
    Tally tally = new Tally();
    long begun = System.nanoTime();
    long until = begun + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      crowd.come(until, tally, threads);
      LockSupport.parkNanos(until - System.nanoTime());
      return tally.count((System.nanoTime() - begun) / 1e9);
    }
  }

  private final class Tally {
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    void visit() {
      int status = Visit.status(page, request);
      (status == 200 ? served : status == 503 ? refused : unanswered).incrementAndGet();
    }

    Count count(double seconds) {
      return new Count(served.get(), refused.get(), unanswered.get(), seconds);
    }
  }
}
