package studio.yin.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** All that the launcher says. Every step shows its seconds, and a long one that it still lives. */
final class Progress {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final PrintStream out;
  private final PrintStream err;
  private final long start = System.nanoTime();
  private final Map<String, Long> running = new ConcurrentSkipListMap<>();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  Progress(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    long every = PATIENCE.toMillis();
    var unused = ticker.scheduleAtFixedRate(this::tick, every, every, TimeUnit.MILLISECONDS);
  }

  /** A thing to do that may fail. */
  interface Work<T> {
    T get() throws Exception;
  }

  /** Does a step and says how long it took. */
  <T> T step(String what, Work<T> work) throws Exception {
    long begun = System.nanoTime();
    running.put(what, begun);
    try {
      T done = work.get();
      say("  %s: %.1f s", what, seconds(begun));
      return done;
    } finally {
      running.remove(what);
    }
  }

  /** Seconds since the launcher began. */
  double seconds() {
    return seconds(start);
  }

  void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }

  /** Says why the studio does not start, or has ended. */
  void complain(String sentence) {
    out.flush();
    err.println(sentence);
    err.flush();
  }

  private void tick() {
    List<String> still = new ArrayList<>();
    running.forEach(
        (what, begun) -> {
          if (seconds(begun) > PATIENCE.toSeconds() - 1) {
            still.add(String.format(Locale.ROOT, "%s, %.0f s", what, seconds(begun)));
          }
        });
    if (!still.isEmpty()) {
      say("  … %s", String.join("; ", still));
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
