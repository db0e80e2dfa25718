package studio.yin.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import studio.yin.local.Workbench;

/**
 * What becomes of the studio when far more come than it can serve, or many who are slow: the
 * packaged server with the heap that the launcher gives it, asked over HTTP from the same machine:
 * the server and its database on one core, those who ask on the others.
 */
final class OverloadBench {
  private static final int AT_ONCE = 16;
  private static final int TIMES = 10;
  private static final Duration WHILE = Duration.ofSeconds(10);

  private final URI studio;
  private final URI page;
  private final Teacher teacher;
  private final Stampede students;
  private final ProcessHandle server;
  private final Table table = new Table("when too many come");

  private OverloadBench(String address, TokenSigner signer, ProcessHandle server) throws Exception {
    UUID plan = Crowd.SMALL.plan(1, new Random(1));
    this.studio = URI.create(address);
    this.teacher = new Teacher(address, Crowd.account(1), plan, signer);
    this.page = teacher.shares();
    this.students = new Stampede(page);
    this.server = server;
  }

  /** Measures, prints and tidies up; answers whether a limit is clearly broken. */
  static boolean run(Duration time) throws Exception {
    Workbench bench = Workbench.passing(Path.of(System.getProperty("studio.root")));
    try {
      Schema.make(bench, "overload");
      try (var connection = bench.superuser("overload")) {
        Crowd.SMALL.seed(connection);
      }
      TokenSigner signer = new TokenSigner();
      String address = bench.serve("overload", signer.publicKey());
      ProcessHandle server =
          ProcessHandle.current()
              .descendants()
              .filter(child -> child.info().commandLine().orElse("").contains("quarkus-run.jar"))
              .findFirst()
              .orElseThrow();
      Cores.part(ProcessHandle.current());
      OverloadBench overload = new OverloadBench(address, signer, server);
      overload.crowd(time);
      overload.slow();
      return overload.table.printed();
    } finally {
      bench.discard();
    }
  }

  private void crowd(Duration time) throws InterruptedException {
    students.closed(AT_ONCE, WHILE);
    double peak = students.closed(AT_ONCE, WHILE).rate();
    System.out.printf("  Served at most: %.0f a second%n", peak);
    teacher.opens();
    Times edits = new Times();
    AtomicLong most = new AtomicLong();
    Thread hand = Thread.ofPlatform().start(() -> edit(edits));
    Thread scale = Thread.ofPlatform().start(() -> weigh(most));
    Stampede.Count count = students.open(peak * TIMES, time);
    hand.interrupt();
    scale.interrupt();
    hand.join();
    scale.join();
    System.out.printf(
        "  Came for %.0f s: %,d served, %,d told to wait, %,d without an answer%n",
        count.seconds(), count.served(), count.refused(), count.unanswered());
    table.row("share page, served at most", peak, "1/s");
    table.row("ten times as many: at most, of those served", peak / count.rate(), "times", 1 / .8);
    table.row("  a teacher's edits meanwhile, p95", Times.at(edits, .95)[0], "ms", 1_000);
    table.row("  memory of the server, at most", most.get() / 1024.0, "MB", 800);
    table.row("  at full speed again after", recovery(peak), "s", 10);
  }

  /** Seconds until as many are served again as at most, but for a tenth. */
  private double recovery(double peak) {
    long begun = System.nanoTime();
    double seconds = 0;
    while (seconds < 60 && students.closed(AT_ONCE, Duration.ofSeconds(1)).rate() < .9 * peak) {
      seconds = (System.nanoTime() - begun) / 1e9;
    }
    return seconds;
  }

  private void edit(Times edits) {
    while (!Thread.currentThread().isInterrupted()) {
      long begun = System.nanoTime();
      // one that was not taken counts as one that a person gives up on
      edits.add(teacher.edits() ? System.nanoTime() - begun : Visit.PATIENCE * 1_000_000L);
      LockSupport.parkNanos(250_000_000L);
    }
  }

  private void weigh(AtomicLong most) {
    while (!Thread.currentThread().isInterrupted()) {
      most.accumulateAndGet(kilobytes(), Math::max);
      LockSupport.parkNanos(500_000_000L);
    }
  }

  /** What the server has of the machine's memory. */
  private long kilobytes() {
    try {
      return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  private void slow() throws InterruptedException {
    for (SlowClients clients : SlowClients.values()) {
      Thread slow = Thread.ofPlatform().start(() -> clients.dawdle(page));
      LockSupport.parkNanos(3_000_000_000L);
      int asked = 0;
      int unserved = 0;
      long until = System.nanoTime() + 2 * WHILE.toNanos();
      while (System.nanoTime() < until) {
        unserved += Visit.status(page, Visit.get(page, "")) == 200 ? 0 : 1;
        unserved += Visit.status(studio, Visit.get(studio.resolve("/"), "")) == 200 ? 0 : 1;
        unserved += teacher.edits() ? 0 : 1;
        asked += 3;
        LockSupport.parkNanos(100_000_000L);
      }
      slow.interrupt();
      slow.join();
      System.out.printf("  %s: %d of %d others served%n", clients.words(), asked - unserved, asked);
      table.row(clients.words() + ": others not served", 100.0 * unserved / asked, "%", 1);
    }
  }
}
