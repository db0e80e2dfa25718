package studio.yin.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The processes of one run. They are started in sessions of their own, so that a Ctrl-C reaches the
 * launcher alone and it can stop them in order: first those that use the database, then the
 * database.
 */
final class Children {

  /** Together they stay under the five seconds in which everything is to be gone. */
  private static final Duration USERS_PATIENCE = Duration.ofMillis(2800);

  private static final Duration DATABASE_PATIENCE = Duration.ofMillis(1500);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  /** Where programs are found, who we are, where the clock stands: nothing that others set up. */
  private static final Set<String> PASSED_ON =
      Set.of("PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TZ");

  private final Path footprints;
  private final Logs logs;
  private final Set<String> begun = new HashSet<>();
  private final Map<String, Child> living = new LinkedHashMap<>();
  private boolean stopping;

  Children(Home home) {
    this.footprints = home.folder("run");
    this.logs = new Logs(home.folder("logs"));
    logs.watch();
  }

  /**
   * Ends what a killed run of this home left behind.
   *
   * @return the names of those that were ended
   */
  List<String> reapOrphans() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(footprints)) {
      files = all.toList();
    }
    List<ProcessHandle> users = new ArrayList<>();
    List<ProcessHandle> databases = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      Optional<ProcessHandle> orphan = Footprint.read(file).flatMap(Footprint::alive);
      if (orphan.isPresent()) {
        String name = file.getFileName().toString();
        names.add(name);
        (name.startsWith(Postgres.FILE_NAME) ? databases : users).add(orphan.get());
      }
    }
    end(users, Program.Ending.TERM, USERS_PATIENCE);
    end(databases, Program.Ending.INT, DATABASE_PATIENCE);
    for (Path file : files) {
      Files.delete(file);
    }
    return names;
  }

  /**
   * Starts a program, its output going to a log of its own. If it ran before, that one is over.
   *
   * @throws Refusal if the run is stopping, or the program can't be started
   */
  synchronized Child start(Program program) {
    if (stopping) {
      throw new Refusal("The studio is stopping.");
    }
    Child before = living.remove(program.name());
    if (before != null) {
      before.process().destroyForcibly();
    }
    List<String> line = new ArrayList<>(prefix(program));
    line.add(program.executable().toString());
    line.addAll(program.arguments());
    try {
      // a second start goes on in the same log, which says why there was one
      Path log =
          begun.add(program.name()) ? logs.begin(program.fileName()) : logs.of(program.fileName());
      ProcessBuilder builder =
          new ProcessBuilder(line)
              .directory(program.folder().toFile())
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().keySet().retainAll(PASSED_ON);
      // in any other, Java can't open a file whose name has letters that it doesn't know
      builder.environment().put("LC_ALL", locale());
      builder.environment().putAll(program.environment());
      Process process = builder.start();
      Path footprint = footprints.resolve(program.fileName());
      Footprint.of(process.toHandle(), program.executable()).write(footprint);
      Child child = new Child(program, process, log);
      living.put(program.name(), child);
      return child;
    } catch (IOException denied) {
      throw new Refusal(
          "%s can't be started: %s".formatted(program.name(), denied.getMessage()), denied);
    }
  }

  /** Takes a child that has ended, or is to end now, out of the watch. */
  void retire(Child child, Duration patience) throws IOException, InterruptedException {
    synchronized (this) {
      living.remove(child.name());
    }
    child.ask();
    if (!child.process().waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      child.process().destroyForcibly().waitFor();
    }
    Files.deleteIfExists(footprints.resolve(child.program().fileName()));
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  /**
   * Ends every child in order and lets no new one start; returns when all are gone.
   *
   * @return whether there was any to end
   */
  boolean stopAll() {
    List<Child> children;
    synchronized (this) {
      stopping = true;
      children = new ArrayList<>(living.values());
      living.clear();
    }
    List<ProcessHandle> users = new ArrayList<>();
    List<ProcessHandle> databases = new ArrayList<>();
    for (Child child : children) {
      boolean isDatabase = child.program().ending() == Program.Ending.INT;
      (isDatabase ? databases : users).add(child.process().toHandle());
      if (child.program().is(Program.Manner.IN_NO_HURRY)) {
        // what it was about can be done another time, and would take its time
        child.process().descendants().forEach(ProcessHandle::destroyForcibly);
        child.process().destroyForcibly();
      }
    }
    end(users, Program.Ending.TERM, USERS_PATIENCE);
    end(databases, Program.Ending.INT, DATABASE_PATIENCE);
    for (Child child : children) {
      try {
        Files.deleteIfExists(footprints.resolve(child.program().fileName()));
      } catch (IOException left) {
        // the next run finds that nobody has this footprint any more
      }
    }
    return !children.isEmpty();
  }

  private static void end(List<ProcessHandle> processes, Program.Ending ending, Duration patience) {
    for (ProcessHandle process : processes) {
      Signals.end(process, ending);
    }
    if (!allGone(processes, patience)) {
      processes.forEach(ProcessHandle::destroyForcibly);
      allGone(processes, patience);
    }
  }

  /**
   * Asked again and again, since Java waits for the end of somebody else's child in long strides.
   */
  private static boolean allGone(List<ProcessHandle> processes, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (processes.stream().anyMatch(Children::runs)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** An orphan that ended but that nobody has buried yet is alive to Java, and runs no program. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  /**
   * {@code setsid} gives a session of its own; {@code unshare -U} lets root run what refuses root.
   * They all become the program they are given, so the process number stays the same.
   */
  private static List<String> prefix(Program program) {
    List<String> prefix = new ArrayList<>();
    if (isLinux()) {
      prefix.add("setsid");
      if (program.is(Program.Manner.REFUSES_ROOT)
          && "root".equals(System.getProperty("user.name"))) {
        prefix.addAll(List.of("unshare", "-U"));
      }
    }
    if (program.is(Program.Manner.IN_NO_HURRY)) {
      prefix.addAll(List.of("nice", "-n", "19"));
    }
    return prefix;
  }

  private static String locale() {
    return isLinux() ? "C.UTF-8" : "en_US.UTF-8";
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }
}
