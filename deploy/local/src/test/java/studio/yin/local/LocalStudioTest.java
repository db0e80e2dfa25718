package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One home, started, killed and started again: the promises of {@code bin/run}. */
@Tag("drill")
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class LocalStudioTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PARTS = Set.of("keycloak", "postgresql", "server");
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir static Path folder;

  private static RunningStudio.Ports ports;
  private static RunningStudio studio;

  @BeforeAll
  static void start() throws Exception {
    ports = RunningStudio.Ports.free();
    studio = RunningStudio.start(home(), ports);
  }

  @AfterAll
  static void stop() {
    studio.close();
  }

  @Test
  @Order(1)
  void the_database_is_left_durable_and_checks_its_pages() throws Exception {
    for (String setting :
        List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
      assertEquals("on", ask("studio_app", "db.app", "SHOW " + setting), setting);
    }
    assertEquals("127.0.0.1", ask("studio_app", "db.app", "SHOW listen_addresses"));
    assertEquals("scram-sha-256", ask("studio_app", "db.app", "SHOW password_encryption"));
  }

  @Test
  @Order(2)
  void nobody_comes_in_without_the_password() {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(studio.database(), "postgres", "guess").close());
    assertEquals("28P01", refused.getSQLState());
    assertThrows(
        SQLException.class,
        () ->
            DriverManager.getConnection(studio.database(), "keycloak", studio.secret("db.keycloak"))
                .close(),
        "Keycloak has no business in the studio's database");
  }

  @Test
  @Order(3)
  void the_owner_makes_tables_and_the_server_only_uses_them() throws Exception {
    tell("studio_owner", "db.owner", "CREATE TABLE kept (id bigserial PRIMARY KEY, word text)");
    tell("studio_app", "db.app", "INSERT INTO kept (word) VALUES ('slow'), ('sunday')");
    assertEquals("2", ask("studio_app", "db.app", "SELECT count(*) FROM kept"));
    for (String ddl :
        List.of(
            "CREATE TABLE mine (id int)",
            "DROP TABLE kept",
            "ALTER TABLE kept ADD COLUMN x int",
            "TRUNCATE kept",
            "CREATE TEMP TABLE mine (id int)",
            "CREATE SCHEMA mine")) {
      SQLException refused =
          assertThrows(SQLException.class, () -> tell("studio_app", "db.app", ddl), ddl);
      assertEquals("42501", refused.getSQLState(), ddl);
    }
  }

  @Test
  @Order(3)
  void the_server_adds_to_the_books_and_never_rewrites_them() throws Exception {
    for (String rewriting :
        List.of(
            "DELETE FROM account_change",
            "UPDATE revision SET number = 1",
            "UPDATE pose SET slug = slug",
            "DELETE FROM figure",
            "INSERT INTO library_sequence SELECT * FROM library_sequence",
            "SELECT * FROM flyway_schema_history")) {
      SQLException refused =
          assertThrows(SQLException.class, () -> tell("studio_app", "db.app", rewriting));
      assertEquals("42501", refused.getSQLState(), rewriting);
    }
    tell(
        "studio_app",
        "db.app",
        "INSERT INTO account_change SELECT gen_random_uuid(), gen_random_uuid(), 'noor', 'Noor',"
            + " 'DISABLE', gen_random_uuid(), now(), now(), 'DONE', now(), ''");
    tell("studio_app", "db.app", "UPDATE account_change SET note = 'seen' WHERE username = 'noor'");
    for (String column : List.of("username = 'x'", "made_by = id", "kind = 'ENABLE'")) {
      SQLException refused =
          assertThrows(
              SQLException.class,
              () -> tell("studio_app", "db.app", "UPDATE account_change SET " + column));
      assertEquals("42501", refused.getSQLState(), column);
    }
    tell("studio_owner", "db.owner", "DELETE FROM account_change");
  }

  @Test
  @Order(4)
  void secrets_are_for_their_owner_alone() throws Exception {
    assertEquals("rw-------", permissions(home().resolve("secrets.properties")));
    assertEquals("rwx------", permissions(home()));
    assertEquals(32, studio.secret("session.key").length());
  }

  @Test
  @Order(5)
  void a_home_in_use_is_refused_in_one_sentence() throws Exception {
    RunningStudio.Ports others = RunningStudio.Ports.free();
    String said = refused(home(), others);
    assertTrue(said.contains("is in use by another run of the studio"), said);
    assertTrue(parts().containsAll(PARTS), "the first run goes on with " + parts());
  }

  @Test
  @Order(6)
  void a_port_in_use_is_refused_by_name_and_leaves_nothing() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    String said = refused(elsewhere, ports);
    assertTrue(said.contains("Port " + ports.database()), said);
    assertTrue(said.contains("--db-port (STUDIO_DB_PORT)"), said);
    assertFalse(Files.exists(elsewhere));

    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      RunningStudio.Ports free = RunningStudio.Ports.free();
      said =
          refused(
              elsewhere,
              new RunningStudio.Ports(free.studio(), taken.getLocalPort(), free.database()));
      assertTrue(said.contains("--keycloak-port (STUDIO_KEYCLOAK_PORT)"), said);
    }
    assertFalse(Files.exists(elsewhere));
  }

  @Test
  @Order(7)
  void a_home_that_cannot_be_written_is_refused_in_one_sentence() throws Exception {
    Path file = Files.createFile(folder.resolve("a-file"));
    String said = refused(file.resolve("home"), RunningStudio.Ports.free());
    assertTrue(said.contains("There is no write access"), said);
  }

  @Test
  @Order(8)
  void a_shell_gets_tokens_that_the_api_would_take() throws Exception {
    JsonNode mira = Keycloaks.claims(studio, "mira", studio.mira());
    assertEquals("studio-api", mira.get("aud").asText());
    assertEquals("Mira Lindqvist", mira.get("name").asText());
    assertEquals("[\"teacher\"]", mira.at("/realm_access/roles").toString());
    assertEquals(36, mira.get("sub").asText().length());
    assertEquals(300, mira.get("exp").asLong() - mira.get("iat").asLong());
    JsonNode ada = Keycloaks.claims(studio, "ada", studio.ada());
    assertEquals("[\"admin\"]", ada.at("/realm_access/roles").toString());
    JsonNode jonas = Keycloaks.claims(studio, "jonas", studio.jonas());
    assertEquals("jonas@studio.example", jonas.get("email").asText());
  }

  @Test
  @Order(9)
  void signing_in_needs_the_exact_address_and_a_challenge() throws Exception {
    String good = studio.address() + "/signed-in";
    assertEquals(200, signIn(good, "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
    assertEquals(
        400, signIn(good + "/more", "&code_challenge_method=S256&code_challenge=" + CHALLENGE));
    assertEquals(302, signIn(good, ""), "without a challenge it sends the error back");
  }

  @Test
  @Order(9)
  void the_accounts_client_may_do_its_work_and_no_more() throws Exception {
    Keycloaks.Accounts accounts = Keycloaks.accounts(studio);
    assertEquals(200, accounts.get("/users?search=mira").statusCode());
    assertEquals("3", accounts.get("/users/count").body());
    JsonNode teacher = accounts.json(accounts.get("/roles/teacher"));
    assertEquals(2, accounts.json(accounts.get("/roles/teacher/users")).size());

    String user = "{\"username\":\"noor\",\"email\":\"noor@studio.example\",\"enabled\":%s}";
    assertEquals(201, accounts.send("POST", "/users", user.formatted("true")).statusCode());
    String noor =
        "/users/"
            + accounts.json(accounts.get("/users?username=noor&exact=true")).at("/0/id").asText();
    assertEquals(204, accounts.send("PUT", noor, user.formatted("false")).statusCode());
    assertEquals(
        204,
        accounts
            .send(
                "PUT",
                noor + "/reset-password",
                "{\"type\":\"password\",\"temporary\":true,\"value\":\"slow-sunday-1234\"}")
            .statusCode());
    assertEquals(204, accounts.send("POST", noor + "/logout", "").statusCode());
    String mapping = noor + "/role-mappings/realm";
    assertEquals(204, accounts.send("POST", mapping, "[" + teacher + "]").statusCode());
    assertEquals(204, accounts.send("DELETE", mapping, "[" + teacher + "]").statusCode());
    assertEquals(204, accounts.send("DELETE", noor, "").statusCode());

    assertEquals(403, accounts.get("/clients").statusCode());
    assertEquals(403, accounts.send("PUT", "", "{\"displayName\":\"x\"}").statusCode());
    assertEquals(403, accounts.send("POST", "/roles", "{\"name\":\"superuser\"}").statusCode());
  }

  @Test
  @Order(11)
  void the_api_takes_a_shell_s_token_and_asks_for_the_role() throws Exception {
    String mira = Keycloaks.token(studio, "mira", studio.mira());
    assertEquals(200, api("GET", "/library", mira).statusCode());
    assertEquals(403, api("GET", "/accounts", mira).statusCode());
    assertEquals(
        200, api("GET", "/accounts", Keycloaks.token(studio, "ada", studio.ada())).statusCode());
    assertEquals(
        401, api("GET", "/library", mira.substring(0, mira.length() - 4) + "AAAA").statusCode());
  }

  @Test
  @Order(12)
  void it_learns_in_the_background_to_start_faster() throws Exception {
    if (Runtime.version().feature() < 25) {
      return; // such a Java is never asked to
    }
    Path cache = RunningStudio.checkout().resolve("target/studio-cache/aot");
    long deadline = System.nanoTime() + Duration.ofMinutes(4).toNanos();
    while (!(holds(cache, "keycloak-") && holds(cache, "server-"))) {
      assertTrue(System.nanoTime() < deadline, "it has not learnt; " + parts());
      Thread.sleep(200);
    }
  }

  @Test
  @Order(13)
  void killed_all_at_once_it_starts_again_and_has_lost_nothing() throws Exception {
    HttpResponse<String> saved =
        api("POST", "/library/spine/copies", Keycloaks.token(studio, "mira", studio.mira()));
    assertEquals(201, saved.statusCode(), saved.body());
    SQLException refused =
        assertThrows(
            SQLException.class, () -> tell("studio_app", "db.app", "DELETE FROM revision"));
    assertEquals("42501", refused.getSQLState(), "a class keeps its revisions");
    // as if a newer release had been here, and was taken back
    tell(
        "studio_owner",
        "db.owner",
        "INSERT INTO flyway_schema_history SELECT max(installed_rank) + 1, '999', 'tomorrow', 'SQL',"
            + " 'V999__tomorrow.sql', 1, 'studio_owner', now(), 1, true FROM flyway_schema_history");
    Path password = Files.createFile(home().resolve("initdb123.tmp"));
    List<ProcessHandle> all = new ArrayList<>(studio.children().values());
    all.add(studio.launcher());
    all.forEach(ProcessHandle::destroyForcibly);
    studio.awaitEnd();

    studio = RunningStudio.start(home(), ports);
    assertFalse(Files.exists(password), "what a kill in the middle of initdb left");
    assertEquals("2", ask("studio_app", "db.app", "SELECT count(*) FROM kept"));
    HttpResponse<String> found =
        api(
            "GET",
            saved.headers().firstValue("Location").orElseThrow().replaceFirst("^.*/api/v1", ""),
            Keycloaks.token(studio, "mira", studio.mira()));
    for (String part : List.of("/id", "/title", "/total", "/steps")) {
      assertEquals(
          JSON.readTree(saved.body()).at(part), JSON.readTree(found.body()).at(part), part);
    }
  }

  @Test
  @Order(14)
  void with_its_launcher_killed_the_orphans_are_reaped_and_addresses_follow() throws Exception {
    List<ProcessHandle> orphans = new ArrayList<>(studio.children().values());
    studio.launcher().destroyForcibly();
    studio.awaitEnd();
    assertTrue(orphans.stream().allMatch(ProcessHandle::isAlive));
    tell("studio_app", "db.app", "INSERT INTO kept (word) VALUES ('evening')");

    int another = RunningStudio.Ports.free().studio();
    ports = new RunningStudio.Ports(another, ports.keycloak(), ports.database());
    studio = RunningStudio.start(home(), ports);
    assertTrue(studio.said().contains("Ended what a killed run had left"), studio.said());
    assertTrue(orphans.stream().noneMatch(LocalStudioTest::runs));
    assertEquals("3", ask("studio_app", "db.app", "SELECT count(*) FROM kept"));
    assertEquals(
        200,
        signIn(
            studio.address() + "/signed-in",
            "&code_challenge_method=S256&code_challenge=" + CHALLENGE),
        "the realm knows the new port");
  }

  @Test
  @Order(15)
  void told_to_end_it_stops_in_five_seconds_and_leaves_no_orphan() throws Exception {
    List<ProcessHandle> children = new ArrayList<>(studio.children().values());
    assertTrue(parts().containsAll(PARTS), parts().toString());
    Duration took = studio.stop();
    assertTrue(took.compareTo(SOON) < 0, took.toString());
    assertTrue(children.stream().noneMatch(LocalStudioTest::runs));
    assertEquals(Set.of(), parts());
  }

  @Test
  @Order(16)
  void so_it_does_for_ctrl_c_in_a_terminal() throws Exception {
    studio = RunningStudio.startInTerminal(home(), ports);
    List<ProcessHandle> children = new ArrayList<>(studio.children().values());
    Duration took = studio.pressCtrlC();
    assertTrue(took.compareTo(SOON) < 0, took.toString());
    assertTrue(studio.said().contains("Stopped in"), studio.said());
    assertTrue(children.stream().noneMatch(LocalStudioTest::runs));
    assertEquals(Set.of(), parts());
  }

  @Test
  @Order(17)
  void a_part_that_dies_is_started_again_while_the_others_go_on() throws Exception {
    studio = RunningStudio.start(home(), ports, "--no-learning");
    Map<String, ProcessHandle> first = studio.children();
    kill("keycloak");
    assertEquals(200, welcome(), "nobody needs the sign-in server to be welcomed");
    kill("postgresql");
    await(
        () ->
            studio.said().lines().filter(l -> l.matches("  Keycloak on port .*: .*")).count() == 2);
    String token = Keycloaks.token(studio, "mira", studio.mira());
    Instant back = Instant.now().plusSeconds(10);
    await(() -> api("GET", "/plans", token).statusCode() == 200 || Instant.now().isAfter(back));
    assertEquals(200, api("GET", "/plans", token).statusCode());
    assertTrue(studio.said().contains("Keycloak ended (exit status 137), and is started again."));
    assertEquals(first.get("server"), studio.children().get("server"));
  }

  @Test
  @Order(18)
  void a_part_that_dies_again_and_again_ends_the_studio_with_its_reason() throws Exception {
    List<ProcessHandle> children = new ArrayList<>(studio.children().values());
    for (int deaths = 0; deaths <= Watch.MENDED; deaths++) {
      kill("server");
    }
    assertNotEquals(0, studio.awaitEnd());
    assertTrue(studio.said().contains("Server ended (exit status 137) while"), studio.said());
    assertTrue(studio.said().contains("after 3 new starts in a minute"), studio.said());
    assertTrue(studio.said().contains("server.log"), studio.said());
    assertTrue(children.stream().noneMatch(LocalStudioTest::runs));
  }

  /** Kills a part, and waits until there is another one or the studio has ended. */
  private static void kill(String part) throws Exception {
    ProcessHandle victim = studio.children().get(part);
    assertTrue(victim != null && victim.destroyForcibly(), part);
    await(
        () ->
            !studio.launcher().isAlive()
                || !victim.equals(studio.children().getOrDefault(part, victim)));
  }

  private static void await(Callable<Boolean> comes) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!comes.call()) {
      assertTrue(System.nanoTime() < deadline, studio.said());
      Thread.sleep(50);
    }
  }

  private static int welcome() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(studio.address())).build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private static Path home() {
    return folder.resolve("home ä b:c%20d ı");
  }

  private static Set<String> parts() throws IOException {
    return studio.children().keySet();
  }

  private static boolean holds(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .anyMatch(name -> name.startsWith(prefix) && name.endsWith(".aot"));
    }
  }

  private static HttpResponse<String> api(String method, String path, String token)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(studio.address() + "/api/v1" + path))
            .header("Authorization", "Bearer " + token)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }

  /** Runs a second launcher that must not start, and answers what it said. */
  private static String refused(Path home, RunningStudio.Ports ports) throws Exception {
    Process second =
        RunningStudio.launch(
            List.of(
                "--no-server",
                "--home=" + home,
                "--port=" + ports.studio(),
                "--keycloak-port=" + ports.keycloak(),
                "--db-port=" + ports.database()));
    String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, second.waitFor(), said);
    assertEquals(1, said.lines().count(), said);
    return said;
  }

  private static int signIn(String redirect, String more) throws Exception {
    String address =
        studio.realm()
            + "/protocol/openid-connect/auth?client_id=studio-web&response_type=code&scope=openid"
            + "&state=s&nonce=n&redirect_uri="
            + URLEncoder.encode(redirect, StandardCharsets.UTF_8)
            + more;
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer =
          http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
      return answer.statusCode();
    }
  }

  private static String ask(String user, String secret, String query) throws SQLException {
    try (Connection connection = connect(user, secret);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void tell(String user, String secret, String command) throws SQLException {
    try (Connection connection = connect(user, secret);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static Connection connect(String user, String secret) throws SQLException {
    return DriverManager.getConnection(studio.database(), user, studio.secret(secret));
  }

  /** An orphan that nobody has buried yet still has a number, but runs no program. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
