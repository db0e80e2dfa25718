package studio.yin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The studio's own server, as it was built, told everything by its environment. */
final class Server {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  static final List<String> JVM =
      List.of(
          "-Xms64m",
          "-Xmx384m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "-Dfile.encoding=UTF-8");

  private final Settings settings;
  private final Addresses addresses;
  private final Map<String, String> environment;
  private final Children children;
  private final Progress progress;

  Server(
      Settings settings,
      Addresses addresses,
      Map<String, String> environment,
      Children children,
      Progress progress) {
    this.settings = settings;
    this.addresses = addresses;
    this.environment = environment;
    this.children = children;
    this.progress = progress;
  }

  /** The variables of a server that uses this home's PostgreSQL and Keycloak. */
  static Map<String, String> environment(
      Settings settings, Addresses addresses, Secrets secrets, String databaseUrl) {
    Map<String, String> all = new TreeMap<>();
    all.put("STUDIO_HTTP_HOST", settings.host());
    all.put("STUDIO_HTTP_PORT", Integer.toString(settings.port()));
    all.put("STUDIO_BASE_URL", addresses.studio());
    all.put("STUDIO_DB_URL", databaseUrl);
    all.put("STUDIO_DB_USER", "studio_app");
    all.put("STUDIO_DB_PASSWORD", secrets.get(Secrets.Secret.DB_APP));
    all.put("STUDIO_DB_OWNER_USER", "studio_owner");
    all.put("STUDIO_DB_OWNER_PASSWORD", secrets.get(Secrets.Secret.DB_OWNER));
    all.put("STUDIO_OIDC_URL", addresses.realm());
    all.put("STUDIO_OIDC_CLIENT_ID", "studio-web");
    all.put("STUDIO_OIDC_CLIENT_SECRET", secrets.get(Secrets.Secret.OIDC_CLIENT));
    all.put("STUDIO_ACCOUNTS_URL", addresses.accounts());
    all.put("STUDIO_ACCOUNTS_CLIENT_ID", "studio-accounts");
    all.put("STUDIO_ACCOUNTS_CLIENT_SECRET", secrets.get(Secrets.Secret.ACCOUNTS_CLIENT));
    all.put("STUDIO_SESSION_KEY", secrets.get(Secrets.Secret.SESSION_KEY));
    all.put("STUDIO_SHARE_KEY", secrets.get(Secrets.Secret.SHARE_KEY));
    return all;
  }

  /** Where the build puts it. */
  static Path jar(Settings settings) {
    return settings.root().resolve("deploy/server/target/quarkus-app/quarkus-run.jar");
  }

  /**
   * @throws Refusal if the build has not made it
   */
  static void checkBuilt(Settings settings) {
    if (settings.withServer() && !Files.isRegularFile(jar(settings))) {
      throw new Refusal("The server is not built: bin/run builds it before it starts it.");
    }
  }

  /** Starts it; returns once it says that it is ready. */
  Child start() throws Exception {
    AotCache cache = cache();
    return progress.step(
        "The studio's server on port " + settings.port(),
        () -> {
          Child child = children.start(program("Server", cache.use(), environment));
          Readiness.await(child, addresses.studioReady(), PATIENCE);
          return child;
        });
  }

  /**
   * Starts and stops another one beside it, in no hurry, so that the next run starts faster. Every
   * build makes a new server, so this is not worth anybody's waiting.
   *
   * @return whether there was anything to learn
   */
  boolean learnForNextTime() throws Exception {
    AotCache cache = cache();
    if (!cache.isWanted()) {
      return false;
    }
    int port = Ports.anyFree();
    Map<String, String> beside = new TreeMap<>(environment);
    beside.put("STUDIO_HTTP_HOST", "127.0.0.1");
    beside.put("STUDIO_HTTP_PORT", Integer.toString(port));
    Child pupil = children.start(program("Server learning", cache.learn(), beside).inNoHurry());
    Readiness.await(pupil, "http://127.0.0.1:" + port + "/q/health/ready", PATIENCE);
    // the first page is to be quick, too
    Readiness.await(pupil, "http://127.0.0.1:" + port + "/", PATIENCE);
    children.retire(pupil, PATIENCE);
    cache.keep();
    return true;
  }

  private AotCache cache() throws IOException {
    return AotCache.of(settings.cache().resolve("aot"), "server", folder(jar(settings)));
  }

  private static Path folder(Path jar) {
    return jar.resolveSibling("");
  }

  private Program program(String name, List<String> flags, Map<String, String> variables) {
    List<String> arguments = new ArrayList<>(JVM);
    arguments.addAll(flags);
    arguments.addAll(List.of("-jar", jar(settings).toString()));
    return Program.java(name, arguments, variables, settings.root());
  }
}
