package studio.yin.server.account;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import studio.yin.server.Tokens;

/** People made behind the studio's back, as Keycloak's own administrator would. */
final class People {
  static final String ROOT = "root-of-the-tests";
  static final String PASSWORD = "A-password-of-the-tests-1";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static String rootToken = "";
  private static Instant rootTokenUntil = Instant.MIN;

  private People() {}

  /** Somebody in Keycloak. */
  record Somebody(UUID id, String username, String fullName, List<String> roles) {

    /** A token of the studio's tests in this person's name, issued just now. */
    String token() {
      return token(Instant.now());
    }

    String token(Instant issuedAt) {
      return Tokens.token(id, username, fullName, roles, issuedAt);
    }
  }

  static Somebody teacher(String name) {
    return person(name, "teacher");
  }

  static Somebody admin(String name) {
    return person(name, "admin");
  }

  /** Somebody with a username that nobody else has and these roles, but no password. */
  static Somebody person(String name, String... roles) {
    return person(name, List.of(), roles);
  }

  /** Somebody who can sign in with {@link #PASSWORD}. */
  static Somebody withPassword(String name, String... roles) {
    Map<String, Object> lasting = Map.of("type", "password", "value", PASSWORD, "temporary", false);
    return person(name, List.of(lasting), roles);
  }

  /** Somebody who was given a password to begin with and has not signed in yet. */
  static Somebody expected(String name, String... roles) {
    Map<String, Object> first = Map.of("type", "password", "value", PASSWORD, "temporary", true);
    return person(name, List.of(first), roles);
  }

  private static Somebody person(
      String name, List<Map<String, Object>> credentials, String... roles) {
    String username = name.toLowerCase(Locale.ROOT) + COUNT.incrementAndGet();
    String location =
        asRoot()
            .body(
                Map.of(
                    "username",
                    username,
                    "firstName",
                    name,
                    "lastName",
                    "Test",
                    "email",
                    username + "@studio.example",
                    "enabled",
                    true,
                    "credentials",
                    credentials))
            .post("/users")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    for (String role : roles) {
      give(id, role);
    }
    return new Somebody(id, username, name + " Test", List.of(roles));
  }

  static void give(UUID id, String role) {
    Map<String, Object> known = asRoot().get("/roles/" + role).jsonPath().getMap("");
    asRoot()
        .body(List.of(Map.of("id", known.get("id"), "name", known.get("name"))))
        .post("/users/" + id + "/role-mappings/realm")
        .then()
        .statusCode(204);
  }

  /** Takes the role admin from everybody, so that a test knows who has it. */
  static void noAdmins() {
    Map<String, Object> role = asRoot().get("/roles/admin").jsonPath().getMap("");
    List<String> holders = asRoot().get("/roles/admin/users").jsonPath().getList("id");
    holders.forEach(
        id ->
            asRoot()
                .body(List.of(Map.of("id", role.get("id"), "name", role.get("name"))))
                .delete("/users/" + id + "/role-mappings/realm")
                .then()
                .statusCode(204));
  }

  /** The names of those who hold a role in Keycloak now. */
  static List<String> holders(String role) {
    return asRoot().get("/roles/" + role + "/users?max=1000").jsonPath().getList("username");
  }

  /** What Keycloak says of somebody now. */
  static Map<String, Object> inKeycloak(UUID id) {
    return asRoot().get("/users/" + id).jsonPath().getMap("");
  }

  static List<Map<String, Object>> named(String username) {
    return asRoot()
        .queryParam("username", username)
        .queryParam("exact", true)
        .get("/users")
        .jsonPath()
        .getList("");
  }

  /** Asks Keycloak for a token with a password. */
  static Response signsIn(String username, String password) {
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", "test-passwords")
        .formParam("username", username)
        .formParam("password", password)
        .post(RealKeycloak.realmAddress() + "/protocol/openid-connect/token");
  }

  /** Trades what is left of a session for a new token. */
  static Response refreshes(String refreshToken) {
    return given()
        .formParam("grant_type", "refresh_token")
        .formParam("client_id", "test-passwords")
        .formParam("refresh_token", refreshToken)
        .post(RealKeycloak.realmAddress() + "/protocol/openid-connect/token");
  }

  static RequestSpecification asRoot() {
    if (Instant.now().isAfter(rootTokenUntil)) {
      rootTokenUntil = Instant.now().plusSeconds(40);
      rootToken =
          given()
              .formParam("grant_type", "password")
              .formParam("client_id", "admin-cli")
              .formParam("username", ROOT)
              .formParam("password", ROOT)
              .post(RealKeycloak.address() + "/realms/master/protocol/openid-connect/token")
              .jsonPath()
              .getString("access_token");
    }
    return given()
        .baseUri(RealKeycloak.address())
        .basePath("/admin/realms/yin-studio")
        .contentType(ContentType.JSON)
        .auth()
        .oauth2(rootToken);
  }
}
