package studio.yin.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole local studio for tests, run as a person would run it: the launcher in a process of its
 * own, with a home and ports of its own. Unpacked programs are shared by all runs of a checkout.
 *
 * <p>A suite that only needs a studio takes the {@link #shared()} one, which is started once in a
 * test run and stopped with it.
 */
public final class RunningStudio implements Studio, AutoCloseable {

  /** What other projects may have set up in the shell of whoever starts the studio. */
  private static final Map<String, String> OF_OTHERS =
      Map.ofEntries(
          Map.entry("QUARKUS_HTTP_PORT", "1"),
          Map.entry("QUARKUS_PROFILE", "dev"),
          Map.entry("KC_HTTP_PORT", "1"),
          Map.entry("PGPORT", "1"),
          Map.entry("PGHOST", "192.0.2.1"),
          Map.entry("_JAVA_OPTIONS", "-Duser.language=tr"),
          Map.entry("JAVA_TOOL_OPTIONS", "-Xmx8m"),
          Map.entry("JDK_JAVA_OPTIONS", "--no-such-option"),
          Map.entry("CLASSPATH", "/nowhere"),
          Map.entry("LD_LIBRARY_PATH", "/nowhere"),
          Map.entry("LC_ALL", "C"),
          Map.entry("TZ", "GMT+3"));

  private static final Duration FIRST_START = Duration.ofMinutes(6);
  private static final Duration STOP = Duration.ofSeconds(10);

  private static @Nullable RunningStudio shared;

  private final Path home;
  private final int port;
  private final int keycloakPort;
  private final int databasePort;
  private final Process launcher;
  private final List<String> said = new ArrayList<>();
  private final CountDownLatch ready = new CountDownLatch(1);

  private RunningStudio(Path home, Ports ports, List<String> flags, boolean inTerminal)
      throws IOException {
    this.home = home;
    this.port = ports.studio();
    this.keycloakPort = ports.keycloak();
    this.databasePort = ports.database();
    List<String> all =
        new ArrayList<>(
            List.of(
                "--home=" + home,
                "--cache=" + checkout().resolve("target/studio-cache"),
                "--port=" + port,
                "--keycloak-port=" + keycloakPort,
                "--db-port=" + databasePort));
    all.addAll(flags);
    this.launcher = inTerminal ? launchInTerminal(all) : launch(all);
    Thread.ofPlatform().daemon().start(this::listen);
  }

  /**
   * The ports of a run.
   *
   * @param studio the server's
   * @param keycloak Keycloak's
   * @param database PostgreSQL's
   */
  public record Ports(int studio, int keycloak, int database) {

    /** Three ports that nobody has at the moment. */
    public static Ports free() throws IOException {
      try (ServerSocket a = any();
          ServerSocket b = any();
          ServerSocket c = any()) {
        return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort());
      }
    }

    private static ServerSocket any() throws IOException {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
  }

  /** The one studio, with its server, of this test run; started when first asked for. */
  public static synchronized RunningStudio shared() {
    RunningStudio one = shared;
    if (one == null) {
      try {
        one = start(Files.createTempDirectory("studio"), Ports.free(), "--no-learning");
      } catch (IOException | InterruptedException reason) {
        throw new IllegalStateException("the studio did not start", reason);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(one::close));
      shared = one;
    }
    return one;
  }

  /**
   * Starts a studio and returns when it is ready.
   *
   * @throws IllegalStateException with all that the launcher said, if it does not get there
   */
  public static RunningStudio start(Path home, Ports ports, String... flags)
      throws IOException, InterruptedException {
    return ready(new RunningStudio(home, ports, List.of(flags), false));
  }

  /** The same for somebody who sits at a terminal, where they can press Ctrl-C. */
  public static RunningStudio startInTerminal(Path home, Ports ports, String... flags)
      throws IOException, InterruptedException {
    return ready(new RunningStudio(home, ports, List.of(flags), true));
  }

  private static RunningStudio ready(RunningStudio studio) throws InterruptedException {
    if (!studio.ready.await(FIRST_START.toSeconds(), TimeUnit.SECONDS)
        || !studio.launcher.isAlive()) {
      studio.close();
      throw new IllegalStateException("the studio did not start:\n" + studio.said());
    }
    return studio;
  }

  /** Runs the launcher, as {@code bin/run} does after the build. */
  static Process launch(List<String> flags) throws IOException {
    return begin(new ProcessBuilder(line(flags)));
  }

  /**
   * {@code script} gives it a terminal, which turns a 3 into an interrupt. Whoever runs the tests
   * in the background has interrupts ignored; {@code env} has them heeded again.
   */
  private static Process launchInTerminal(List<String> flags) throws IOException {
    String line =
        line(flags).stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    return begin(
        new ProcessBuilder("env", "--default-signal=INT", "script", "-qefc", line, "/dev/null"));
  }

  private static Process begin(ProcessBuilder builder) throws IOException {
    builder.environment().putAll(OF_OTHERS);
    return builder.redirectErrorStream(true).start();
  }

  private static List<String> line(List<String> flags) throws IOException {
    Path local = checkout().resolve("deploy/local/target");
    List<String> line = new ArrayList<>();
    line.addAll(List.of("bash", "-c", ". \"$0\"; own_environment; exec \"$@\" 2>&1"));
    line.add(checkout().resolve("bin/lib/env.sh").toString());
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-XX:TieredStopAtLevel=1");
    line.add("-Dstudio.root=" + checkout());
    line.add("-cp");
    line.add(local.resolve("classes") + ":" + Files.readString(local.resolve("classpath")).strip());
    line.add(LocalStudio.class.getName());
    line.addAll(flags);
    return line;
  }

  @Override
  public String address() {
    return "http://localhost:" + port;
  }

  @Override
  public String realm() {
    return "http://localhost:" + keycloakPort + "/realms/yin-studio";
  }

  /** The first teacher's password; her name is {@code mira}. */
  public String mira() {
    return secret("mira");
  }

  /** The second teacher's password; his name is {@code jonas}. */
  public String jonas() {
    return secret("jonas");
  }

  /** The admin's password; her name is {@code ada}. */
  public String ada() {
    return secret("ada");
  }

  /** An access token as curl would get it, for one of the three. */
  public String token(String username) throws Exception {
    return Keycloaks.token(this, username, secret(username));
  }

  /** Where the studio's database is, for JDBC. */
  public String database() {
    return "jdbc:postgresql://127.0.0.1:" + databasePort + "/studio";
  }

  @Override
  public String secret(String key) {
    return Studio.secret(home, key);
  }

  /** The folder that keeps this studio's data. */
  public Path home() {
    return home;
  }

  /** All that the launcher has said so far. */
  public String said() {
    synchronized (said) {
      return String.join("\n", said);
    }
  }

  /** The launcher's own process. */
  public ProcessHandle launcher() {
    return launcher.toHandle();
  }

  /** The processes that the launcher has started, by the names of their logs. */
  public Map<String, ProcessHandle> children() throws IOException {
    Map<String, ProcessHandle> children = new java.util.TreeMap<>();
    try (var files = Files.list(home.resolve("run"))) {
      for (Path file : files.toList()) {
        long pid = Long.parseLong(Files.readAllLines(file).get(0));
        ProcessHandle.of(pid)
            .ifPresent(process -> children.put(file.getFileName().toString(), process));
      }
    }
    return children;
  }

  /** Waits for the launcher to end by itself, and answers its exit status. */
  public int awaitEnd() throws InterruptedException {
    if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("the launcher runs on:\n" + said());
    }
    return launcher.exitValue();
  }

  /** Presses Ctrl-C in its terminal, and answers how long it took to end. */
  public Duration pressCtrlC() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    launcher.getOutputStream().write(3);
    launcher.getOutputStream().flush();
    awaitEnd();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Stops it as Ctrl-C would, and answers how long that took. */
  public Duration stop() throws InterruptedException {
    long begun = System.nanoTime();
    launcher.destroy();
    awaitEnd();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Override
  public void close() {
    try {
      stop();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        synchronized (said) {
          said.add(line);
        }
        if (line.startsWith("Ctrl-C")) {
          ready.countDown();
        }
      }
    } catch (IOException ended) {
      // the same as the end of what it had to say
    }
    ready.countDown();
  }

  /** The checkout that this test runs in. */
  public static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("bin/run"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("this test does not run inside a checkout");
      }
    }
    return folder;
  }
}
