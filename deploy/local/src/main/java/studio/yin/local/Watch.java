package studio.yin.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Starts a part of the studio again when it dies, so that the others go on meanwhile. A part that
 * dies again and again is no use to anybody: then the run ends, and says what that part said last.
 */
final class Watch {

  /** Deaths of one part within a minute that are mended. */
  static final int MENDED = 3;

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Children children;
  private final Progress progress;
  private final CompletableFuture<Exception> beyondHelp = new CompletableFuture<>();

  Watch(Children children, Progress progress) {
    this.children = children;
    this.progress = progress;
  }

  /**
   * Keeps a part that runs.
   *
   * @param start starts it again and returns once it is ready
   */
  void over(Child first, Progress.Work<Child> start) {
    Thread.ofPlatform()
        .name("watch")
        .daemon()
        .start(
            () -> {
              try {
                keep(first, start);
              } catch (Exception reason) {
                beyondHelp.complete(reason);
              }
            });
  }

  /** Waits until a part can't be kept, and answers why. */
  Exception await() throws InterruptedException, ExecutionException {
    return beyondHelp.get();
  }

  private void keep(Child first, Progress.Work<Child> start) throws Exception {
    Deque<Long> deaths = new ArrayDeque<>();
    Child child = first;
    while (true) {
      child.await();
      long now = System.nanoTime();
      deaths.add(now);
      deaths.removeIf(death -> now - death > MINUTE.toNanos());
      if (children.isStopping() || deaths.size() > MENDED) {
        throw child.endedEarly(
            "while the studio was running, after %d new starts in a minute"
                .formatted(deaths.size() - 1));
      }
      progress.say("  %s, and is started again.", child.howEnded());
      child = again(child, start);
    }
  }

  /** A start that fails, as without the database that is starting itself, counts as a death too. */
  private Child again(Child dead, Progress.Work<Child> start) throws Exception {
    Thread.sleep(PAUSE);
    try {
      return start.get();
    } catch (Refusal failed) {
      return dead;
    }
  }
}
