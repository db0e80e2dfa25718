package studio.yin.server.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Keycloak with the studio's realm, its users in memory, and a way to it that can lose
 * requests. The test runs as the studio does: with the rights of {@code studio-accounts} alone.
 */
public final class RealKeycloak implements QuarkusTestResourceLifecycleManager {
  static final String STUDIO = "http://localhost:65531";
  static final String WEB_SECRET = "web-secret-of-the-tests";

  private static final String ACCOUNTS_SECRET = "accounts-secret-of-the-tests";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Process process;
  private static int port;
  private static LossyWay way;

  @Override
  public Map<String, String> start() {
    try {
      Path home = home();
      build(home);
      Path imports = Files.createDirectories(home.resolve("data/import"));
      JSON.writeValue(imports.resolve("yin-studio.json").toFile(), realm());
      port = freePort();
      process = java(home, "start", "--optimized", "--import-realm");
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitReady();
      way = new LossyWay(address());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "quarkus.oidc-client.accounts.auth-server-url",
        realmAddress(),
        "quarkus.oidc-client.accounts.credentials.secret",
        ACCOUNTS_SECRET,
        "quarkus.rest-client.accounts.url",
        way.address() + "/admin/realms/yin-studio",
        "studio.accounts.reconcile-every",
        "1s");
  }

  @Override
  public void stop() {
    if (way != null) {
      way.close();
    }
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  static String address() {
    return "http://localhost:" + port;
  }

  static String realmAddress() {
    return address() + "/realms/yin-studio";
  }

  /** The way from the studio to Keycloak's admin API. */
  static LossyWay way() {
    return way;
  }

  /** Stops it in its tracks: it takes connections and answers nothing. */
  static void freeze() {
    signal("-STOP");
  }

  static void thaw() {
    signal("-CONT");
  }

  private static void signal(String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The realm that everybody imports, without its theme, and a client that trades passwords. */
  private static JsonNode realm() throws IOException {
    ObjectNode realm = (ObjectNode) JSON.readTree(new File("../keycloak/realm.json"));
    realm.remove("loginTheme");
    realm
        .withArray("clients")
        .add(
            JSON.readTree(
                """
                {"clientId": "test-passwords", "publicClient": true, "standardFlowEnabled": false,
                 "directAccessGrantsEnabled": true, "fullScopeAllowed": false,
                 "defaultClientScopes": ["basic", "profile", "email", "roles", "studio-api"]}"""));
    realm
        .withArray("scopeMappings")
        .add(
            JSON.readTree(
                """
                {"client": "test-passwords", "roles": ["teacher", "admin"]}"""));
    return realm;
  }

  /** Where the build unpacked it. */
  private static Path home() throws IOException {
    try (Stream<Path> inside = Files.list(Path.of("target/keycloak"))) {
      return inside.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
    }
  }

  /** Once: the augmentation that every start would make otherwise. */
  private static void build(Path home) throws IOException, InterruptedException {
    Path built = home.resolve("built-for-tests");
    if (Files.notExists(built)) {
      int status = java(home, "build", "--db=dev-mem").waitFor();
      if (status != 0) {
        throw new IllegalStateException("Keycloak's build failed: " + log(home));
      }
      Files.createFile(built);
    }
  }

  private static Process java(Path home, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HOSTNAME",
                address(),
                "KC_CACHE",
                "local",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                People.ROOT,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                People.ROOT,
                "STUDIO_BASE_URL",
                STUDIO,
                "STUDIO_OIDC_CLIENT_SECRET",
                WEB_SECRET,
                "STUDIO_ACCOUNTS_CLIENT_SECRET",
                ACCOUNTS_SECRET));
    return builder.redirectErrorStream(true).redirectOutput(log(home).toFile()).start();
  }

  private static Path log(Path home) {
    return home.resolveSibling("keycloak.log");
  }

  private static void awaitReady() throws InterruptedException, IOException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(realmAddress() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(5))
            .build();
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (Instant.now().isBefore(end) && process.isAlive()) {
        try {
          if (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // asked again below
        }
        Thread.sleep(300);
      }
    }
    throw new IllegalStateException("Keycloak did not start; its words: " + log(home()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
