package studio.yin.server.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;
import studio.yin.server.account.People.Somebody;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@WithTestResource(value = RealKeycloak.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SilentKeycloakTest {
  private static final String ACCOUNTS = "/api/v1/accounts";
  private static final String PLANS = "/api/v1/plans";

  @AfterEach
  void mend() throws Exception {
    RealKeycloak.thaw();
    RealKeycloak.way().mend();
    Book.letTimePass();
  }

  @Test
  void a_frozen_keycloak_is_told_in_seconds_and_nothing_was_changed() {
    Somebody teacher = People.teacher("Icy");
    String token = teacher.token();
    asThey(token).get(PLANS).then().statusCode(200);
    asAdmin().get(ACCOUNTS + "?size=1").then().statusCode(200);

    RealKeycloak.freeze();

    unreachable(() -> asAdmin().get(ACCOUNTS + "?size=1").then());
    unreachable(() -> enable(teacher.id(), false));
    unreachable(() -> create("icicle"));
    asThey(token).get(PLANS).then().statusCode(200);
    RealKeycloak.thaw();
    assertEquals(List.of(), Book.of(teacher.id()));
    assertEquals(List.of(), Book.of("icicle"));
    assertEquals(true, People.inKeycloak(teacher.id()).get("enabled"));
    assertEquals(List.of(), People.named("icicle"));
    asAdmin().get(ACCOUNTS + "?size=1").then().statusCode(200);
  }

  @Test
  void a_keycloak_that_is_gone_is_told_at_once_and_nothing_was_changed() {
    Somebody teacher = People.teacher("Goner");
    RealKeycloak.way().loseRequests(request -> true);

    unreachable(() -> asAdmin().get(ACCOUNTS + "?size=1").then());
    unreachable(() -> enable(teacher.id(), false));

    assertEquals(List.of(), Book.of(teacher.id()));
  }

  /** It ends in the very second in which it is used; the next one is good. */
  @Test
  void a_token_of_ours_that_ended_on_its_way_is_not_the_admins_trouble() {
    RealKeycloak.way().refuseTokens(1);
    asAdmin().get(ACCOUNTS + "?size=1").then().statusCode(200);
    RealKeycloak.way().refuseTokens(1);
    asAdmin().get("/accounts").then().statusCode(200);

    RealKeycloak.way().refuseTokens(Integer.MAX_VALUE);
    unreachable(() -> asAdmin().get(ACCOUNTS + "?size=1").then());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void access_ends_here_though_keycloak_falls_silent_and_is_told_later(boolean arrives)
      throws Exception {
    Somebody teacher = People.teacher("Silenced");
    String token = teacher.token();
    asThey(token).get(PLANS).then().statusCode(200);
    lose(arrives, request -> request.startsWith("PUT "));

    enable(teacher.id(), false)
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", endsWith("access-ended-here"))
        .body("detail", containsString("Access has ended here already"));

    asThey(token).get(PLANS).then().statusCode(401);
    // not even a token that Keycloak would give now, for it does not know yet
    asThey(teacher.token(Instant.now().plusSeconds(60))).get(PLANS).then().statusCode(401);
    assertEquals(!arrives, People.inKeycloak(teacher.id()).get("enabled"));
    assertEquals(List.of("DISABLE PENDING"), Book.of(teacher.id()));

    enable(teacher.id(), true).statusCode(409).body("type", endsWith("change-under-way"));

    RealKeycloak.way().mend();
    Book.letTimePass();

    assertEquals(false, People.inKeycloak(teacher.id()).get("enabled"));
    assertEquals(List.of("DISABLE DONE"), Book.of(teacher.id()));
    asThey(token).get(PLANS).then().statusCode(401);
    enable(teacher.id(), true).statusCode(200);
    asThey(teacher.token(Instant.now().plusSeconds(2))).get(PLANS).then().statusCode(200);
  }

  @Test
  void an_admin_whose_role_is_being_taken_does_not_count_as_left() throws Exception {
    People.noAdmins();
    Somebody first = People.admin("Fading");
    Somebody second = People.admin("Staying");
    RealKeycloak.way().loseRequests(request -> request.startsWith("DELETE "));

    asAdmin()
        .delete(ACCOUNTS + "/" + first.id() + "/roles/admin")
        .then()
        .statusCode(503)
        .body("type", endsWith("access-ended-here"));
    assertTrue(People.holders("admin").contains(first.username()));

    asAdmin()
        .delete(ACCOUNTS + "/" + second.id() + "/roles/admin")
        .then()
        .statusCode(409)
        .body("type", endsWith("last-admin"));
    RealKeycloak.way().mend();
    Book.letTimePass();
    assertEquals(List.of(second.username()), People.holders("admin"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_role_that_was_to_be_given_is_given_later(boolean arrives) throws Exception {
    Somebody teacher = People.teacher("Patient");
    lose(arrives, request -> request.startsWith("POST ") && request.contains("role-mappings"));

    asAdmin()
        .put(ACCOUNTS + "/" + teacher.id() + "/roles/admin")
        .then()
        .statusCode(503)
        .body("type", endsWith("change-noted"));

    RealKeycloak.way().mend();
    Book.letTimePass();
    assertTrue(People.holders("admin").contains(teacher.username()));
    assertEquals(List.of("GRANT_ADMIN DONE"), Book.of(teacher.id()));
  }

  @Test
  void an_account_of_which_the_answer_was_lost_becomes_a_teachers() throws Exception {
    RealKeycloak.way()
        .loseAnswers(request -> request.equals("POST /admin/realms/yin-studio/users"));
    create("echoless").statusCode(503).body("type", endsWith("outcome-unknown"));
    assertEquals(1, People.named("echoless").size());
    assertFalse(People.holders("teacher").contains("echoless"));

    RealKeycloak.way().mend();
    Book.letTimePass();

    assertTrue(People.holders("teacher").contains("echoless"));
    assertEquals(List.of("CREATE DONE"), Book.of("echoless"));
  }

  @Test
  void an_account_that_keycloak_never_heard_of_is_given_up_and_may_be_asked_for_again()
      throws Exception {
    RealKeycloak.way().loseRequests(request -> request.startsWith("POST "));
    UUID key = UUID.randomUUID();
    create("unheard", key).statusCode(503).body("type", endsWith("outcome-unknown"));
    create("unheard", key).statusCode(503).body("type", endsWith("outcome-unknown"));
    RealKeycloak.way().mend();
    Book.makeOlder("unheard", Duration.ofMinutes(11));
    Book.letTimePass();
    assertEquals(List.of("CREATE FAILED"), Book.of("unheard"));

    create("unheard", key).statusCode(201).body("temporaryPassword", notNullValue());
  }

  @Test
  void a_password_that_may_have_been_set_is_not_told() {
    Somebody teacher = People.teacher("Halfway");
    RealKeycloak.way().loseAnswers(request -> request.endsWith("/reset-password"));

    asAdmin()
        .post(ACCOUNTS + "/" + teacher.id() + "/temporary-password")
        .then()
        .statusCode(503)
        .body("type", endsWith("outcome-unknown"));

    assertEquals(List.of("TEMPORARY_PASSWORD FAILED"), Book.of(teacher.id()));
    RealKeycloak.way().mend();
    asAdmin().post(ACCOUNTS + "/" + teacher.id() + "/temporary-password").then().statusCode(200);
  }

  @Test
  void sessions_that_cannot_be_ended_in_keycloak_hold_nothing_up() {
    Somebody teacher = People.teacher("Lingering");
    RealKeycloak.way().loseRequests(request -> request.endsWith("/logout"));

    enable(teacher.id(), false).statusCode(200);

    assertEquals(List.of("DISABLE DONE"), Book.of(teacher.id()));
    assertTrue(Book.everything(teacher.id()).toString().contains("sessions"));
  }

  @Test
  void what_a_crash_left_between_the_book_and_keycloak_is_finished() throws Exception {
    Somebody teacher = People.teacher("Crashed");
    Somebody riser = People.teacher("Crashriser");
    Somebody gone = People.teacher("Crashgone");
    String token = teacher.token();
    crashed(teacher, "DISABLE");
    crashed(riser, "GRANT_ADMIN");
    crashed(gone, "DISABLE");
    People.asRoot().delete("/users/" + gone.id()).then().statusCode(204);

    Book.letTimePass();

    assertEquals(false, People.inKeycloak(teacher.id()).get("enabled"));
    assertTrue(People.holders("admin").contains(riser.username()));
    assertEquals(List.of("DISABLE DONE"), Book.of(teacher.id()));
    assertEquals(List.of("GRANT_ADMIN DONE"), Book.of(riser.id()));
    assertEquals(List.of("DISABLE FAILED"), Book.of(gone.id()));
    asThey(token).get(PLANS).then().statusCode(401);
  }

  @Test
  void a_change_that_somebody_is_still_carrying_is_left_to_them() throws Exception {
    Somebody teacher = People.teacher("Midway");
    crashed(teacher, "DISABLE");
    Thread.sleep(2_500);
    assertEquals(List.of("DISABLE PENDING"), Book.of(teacher.id()));
  }

  private static void crashed(Somebody whom, String kind) {
    Book.write(
        "insert into account_change (id, account, username, full_name, kind, made_by, made_at,"
            + " tried_at, state, note) values (?, ?, ?, ?, ?, ?, now(), now(), 'PENDING', '')",
        UUID.randomUUID(),
        whom.id(),
        whom.username(),
        whom.fullName(),
        kind,
        Tokens.Person.ADA.id);
  }

  private static void lose(boolean arrives, java.util.function.Predicate<String> which) {
    if (arrives) {
      RealKeycloak.way().loseAnswers(which);
    } else {
      RealKeycloak.way().loseRequests(which);
    }
  }

  private static void unreachable(java.util.function.Supplier<ValidatableResponse> request) {
    Instant start = Instant.now();
    request
        .get()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", endsWith("accounts-unreachable"))
        .body("detail", containsString("Nothing was changed"));
    Duration took = Duration.between(start, Instant.now());
    assertTrue(took.toSeconds() < 8, "told after " + took);
  }

  private static ValidatableResponse create(String username) {
    return create(username, UUID.randomUUID());
  }

  private static ValidatableResponse create(String username, UUID key) {
    return asAdmin()
        .header("Idempotency-Key", key)
        .body(
            Map.of(
                "username",
                username,
                "firstName",
                "Lena",
                "lastName",
                "Moor",
                "email",
                username + "@studio.example"))
        .post(ACCOUNTS)
        .then();
  }

  private static ValidatableResponse enable(UUID id, boolean enabled) {
    return asAdmin().body(Map.of("enabled", enabled)).put(ACCOUNTS + "/" + id + "/enabled").then();
  }

  private static RequestSpecification asAdmin() {
    return asThey(Tokens.Person.ADA.token());
  }

  private static RequestSpecification asThey(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
