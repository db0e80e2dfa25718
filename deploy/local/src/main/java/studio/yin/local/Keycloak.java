package studio.yin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Keycloak of this home: the released distribution, built once for PostgreSQL. The program is
 * shared and stays as it was built; this home's realm file, theme and temporary files lie in the
 * home.
 */
final class Keycloak {

  static final String ADMIN = "local-admin";

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> JVM =
      List.of(
          "-Xms64m",
          "-Xmx320m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true");

  private final Settings settings;
  private final Home home;
  private final Secrets secrets;
  private final Addresses addresses;
  private final Children children;
  private final Progress progress;

  Keycloak(
      Settings settings,
      Home home,
      Secrets secrets,
      Addresses addresses,
      Children children,
      Progress progress) {
    this.settings = settings;
    this.home = home;
    this.secrets = secrets;
    this.addresses = addresses;
    this.children = children;
    this.progress = progress;
  }

  /** Starts it, building it and importing the realm on a first run; returns once it answers. */
  Child start(Programs programs, String databaseUrl) throws Exception {
    Path program = programs.keycloak(progress, this::build);
    Path own = home.folder("keycloak");
    Realm.lay(own);
    link(own.resolve("lib"), program.resolve("lib"));
    AotCache cache = cache(program);
    return progress.step(
        "Keycloak on port " + settings.keycloakPort(),
        () -> {
          Child child =
              children.start(server("Keycloak", settings.keycloakPort(), cache.use(), databaseUrl));
          Readiness.await(child, addresses.realmWellKnown(), PATIENCE);
          return child;
        });
  }

  /** Keycloak looks for how it was built beside its own files. */
  private static void link(Path link, Path target) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  /** The augmentation for PostgreSQL that its own start would otherwise make each time. */
  private void build(Path program) throws Exception {
    progress.step(
        "Building Keycloak for PostgreSQL, once",
        () -> {
          Child build =
              children.start(
                  java(
                      "Keycloak build",
                      program,
                      List.of(),
                      List.of("build", "--db=postgres"),
                      Map.of()));
          int status = build.await();
          children.retire(build, PATIENCE);
          if (status != 0) {
            throw build.endedEarly("while it was built");
          }
          return program;
        });
  }

  /**
   * Starts and stops another one beside it, in no hurry, so that the next runs start faster.
   *
   * @return whether there was anything to learn
   */
  boolean learnForNextTime(Programs programs, String databaseUrl) throws Exception {
    Path program = programs.keycloak(progress, this::build);
    AotCache cache = cache(program);
    if (!cache.isWanted()) {
      return false;
    }
    int port = Ports.anyFree();
    Child pupil =
        children.start(server("Keycloak learning", port, cache.learn(), databaseUrl).inNoHurry());
    Readiness.await(pupil, Addresses.realmWellKnown("127.0.0.1", port), PATIENCE);
    children.retire(pupil, PATIENCE);
    cache.keep();
    return true;
  }

  private AotCache cache(Path program) throws IOException {
    return AotCache.of(settings.cache().resolve("aot"), "keycloak", program.resolve("lib"));
  }

  private Program server(String name, int port, List<String> cacheFlags, String databaseUrl) {
    Path own = home.folder("keycloak");
    Map<String, String> environment = new HashMap<>();
    environment.put("KC_DB_URL", databaseUrl);
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", secrets.get(Secrets.Secret.DB_KEYCLOAK));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", settings.host());
    environment.put("KC_HTTP_PORT", Integer.toString(port));
    environment.put("KC_HOSTNAME", addresses.keycloak());
    environment.put("KC_CACHE", "local");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.Secret.KEYCLOAK_ADMIN));
    List<String> command = new ArrayList<>(List.of("start", "--optimized"));
    if (!RealmAddress.isKnown(own)) {
      // reading the realm again only to skip it takes most of a second
      command.add("--import-realm");
      environment.putAll(Realm.values(addresses, secrets));
    }
    return java(name, own, cacheFlags, command, environment);
  }

  /** Its shell script would lose signals, so the JVM is started as the script would. */
  private Program java(
      String name,
      Path own,
      List<String> flags,
      List<String> command,
      Map<String, String> environment) {
    List<String> arguments = new ArrayList<>(JVM);
    arguments.addAll(flags);
    arguments.add("-Dkc.home.dir=" + own);
    arguments.add("-Djboss.server.config.dir=" + own.resolve("conf"));
    // not by its whole path, in which a colon would part two entries
    arguments.addAll(
        List.of("-cp", "lib/quarkus-run.jar", "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    arguments.addAll(command);
    return Program.java(name, arguments, environment, own);
  }
}
