package studio.yin.server.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
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
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.happening.Happenings;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;
import studio.yin.server.account.People.Somebody;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@WithTestResource(value = RealKeycloak.class, scope = TestResourceScope.MATCHING_RESOURCES)
class AccountAccessTest {
  private static final String ACCOUNTS = "/api/v1/accounts";
  private static final String PLANS = "/api/v1/plans";

  @Inject Happenings happenings;

  @Test
  void a_disabled_teacher_is_out_with_the_next_request_and_in_again_once_enabled() {
    Somebody teacher = People.withPassword("Outlaw", "teacher");
    String token = teacher.token();
    String refresh = People.signsIn(teacher.username(), People.PASSWORD).path("refresh_token");
    asThey(token).get(PLANS).then().statusCode(200);

    enable(teacher.id(), false).statusCode(200).body("enabled", is(false));

    asThey(token).get(PLANS).then().statusCode(401);
    assertEquals(false, People.inKeycloak(teacher.id()).get("enabled"));
    People.signsIn(teacher.username(), People.PASSWORD).then().statusCode(400);
    People.refreshes(refresh).then().statusCode(400);
    assertEquals("true", disabled(teacher.id()));
    asAdmin().get(ACCOUNTS + "/" + teacher.id()).then().body("enabled", is(false));

    enable(teacher.id(), false).statusCode(200).body("enabled", is(false));
    enable(teacher.id(), true).statusCode(200).body("enabled", is(true));

    assertEquals("false", disabled(teacher.id()));
    asThey(token).get(PLANS).then().statusCode(401);
    People.signsIn(teacher.username(), People.PASSWORD).then().statusCode(200);
    asThey(teacher.token(Instant.now().plusSeconds(2))).get(PLANS).then().statusCode(200);
    assertEquals(List.of("DISABLE DONE", "DISABLE DONE", "ENABLE DONE"), Book.of(teacher.id()));
    assertEquals(
        List.of("DISABLE", "DISABLE", "ENABLE"),
        happenings.to(teacher.id()).stream().map(done -> done.particulars().get("kind")).toList());
  }

  @Test
  void somebody_who_was_never_seen_is_out_all_the_same() {
    Somebody teacher = People.teacher("Unseen");
    String token = teacher.token();

    enable(teacher.id(), false).statusCode(200);

    asThey(token).get(PLANS).then().statusCode(401);
  }

  @Test
  void the_role_admin_is_given_and_taken() {
    Somebody keeper = People.admin("Keeper");
    Somebody teacher = People.teacher("Riser");

    asAdmin()
        .put(ACCOUNTS + "/" + teacher.id() + "/roles/admin")
        .then()
        .statusCode(200)
        .body("roles", contains("admin", "teacher"));
    assertTrue(People.holders("admin").contains(teacher.username()));
    asAdmin().put(ACCOUNTS + "/" + teacher.id() + "/roles/admin").then().statusCode(200);

    String token =
        Tokens.token(
            teacher.id(), teacher.username(), "Riser", List.of("admin", "teacher"), Instant.now());
    asThey(token).get(ACCOUNTS + "?size=1").then().statusCode(200);
    asAdmin().delete(ACCOUNTS + "/" + teacher.id() + "/roles/admin").then().statusCode(204);

    asThey(token).get(ACCOUNTS + "?size=1").then().statusCode(401);
    assertFalse(People.holders("admin").contains(teacher.username()));
    assertTrue(People.holders("teacher").contains(teacher.username()));
    assertEquals("false", disabled(teacher.id()));
    asThey(teacher.token(Instant.now().plusSeconds(2))).get(PLANS).then().statusCode(200);
    asAdmin().delete(ACCOUNTS + "/" + teacher.id() + "/roles/admin").then().statusCode(204);
    assertEquals(List.of("GRANT_ADMIN DONE", "REVOKE_ADMIN DONE"), Book.of(teacher.id()));
    assertTrue(People.holders("admin").contains(keeper.username()));
  }

  @Test
  void the_role_teacher_is_given_and_taken_and_ends_with_the_next_request() {
    Somebody admin = People.admin("Owner");
    asAdmin()
        .put(ACCOUNTS + "/" + admin.id() + "/roles/teacher")
        .then()
        .statusCode(200)
        .body("roles", contains("admin", "teacher"));
    assertTrue(People.holders("teacher").contains(admin.username()));

    String token =
        Tokens.token(
            admin.id(), admin.username(), "Owner", List.of("admin", "teacher"), Instant.now());
    asThey(token).get(PLANS).then().statusCode(200);
    asAdmin().delete(ACCOUNTS + "/" + admin.id() + "/roles/teacher").then().statusCode(204);
    asThey(token).get(PLANS).then().statusCode(401);
    assertFalse(People.holders("teacher").contains(admin.username()));
    assertTrue(People.holders("admin").contains(admin.username()));
    assertEquals(List.of("GRANT_TEACHER DONE", "REVOKE_TEACHER DONE"), Book.of(admin.id()));
  }

  @Test
  void a_person_is_renamed_here_and_in_keycloak_and_keeps_what_they_may_do() {
    Somebody teacher = People.teacher("Mistyped");
    asThey(teacher.token()).get(PLANS).then().statusCode(200);
    Map<String, String> right =
        Map.of(
            "firstName", "Zoe\u0308", "lastName", "O\u2019Brien\u202E", "email", "Zoe@New.example");

    asAdmin()
        .body(right)
        .put(ACCOUNTS + "/" + teacher.id() + "/person")
        .then()
        .statusCode(200)
        .body("firstName", is("Zo\u00eb"))
        .body("lastName", is("O\u2019Brien"))
        .body("email", is("zoe@new.example"))
        .body("enabled", is(true))
        .body("roles", contains("teacher"));
    assertEquals(
        List.of("Zo\u00eb O\u2019Brien"),
        Book.rows("select name from account where id = ?::uuid", teacher.id().toString()));
    for (String search : List.of("zoe obrien", "ZOE o'brien", "zoe@new")) {
      asAdmin().queryParam("search", search).get(ACCOUNTS).then().body("total", is(1));
    }
    Somebody other = People.teacher("Other");
    asAdmin()
        .body(Map.of("firstName", "A", "lastName", "B", "email", "zoe@new.example"))
        .put(ACCOUNTS + "/" + other.id() + "/person")
        .then()
        .statusCode(409)
        .body("field", is("email"));
    assertEquals(List.of(), Book.of(other.id()));
  }

  @Test
  void somebody_signed_out_everywhere_signs_in_again_with_the_same_password() {
    Somebody teacher = People.withPassword("Traveller", "teacher");
    String token = teacher.token();
    String refresh = People.signsIn(teacher.username(), People.PASSWORD).path("refresh_token");
    asThey(token).get(PLANS).then().statusCode(200);

    asAdmin().post(ACCOUNTS + "/" + teacher.id() + "/sign-outs").then().statusCode(204);

    asThey(token).get(PLANS).then().statusCode(401);
    People.refreshes(refresh).then().statusCode(400);
    People.signsIn(teacher.username(), People.PASSWORD).then().statusCode(200);
    asThey(teacher.token(Instant.now().plusSeconds(2))).get(PLANS).then().statusCode(200);
  }

  @Test
  void a_temporary_password_ends_what_the_old_one_opened() {
    Somebody teacher = People.withPassword("Forgetful", "teacher");
    String token = teacher.token();
    String refresh = People.signsIn(teacher.username(), People.PASSWORD).path("refresh_token");
    asThey(token).get(PLANS).then().statusCode(200);

    String password =
        asAdmin()
            .post(ACCOUNTS + "/" + teacher.id() + "/temporary-password")
            .then()
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .extract()
            .path("temporaryPassword");

    assertTrue(password.matches("[A-Z][a-z]{3}(-[a-z]{4}){3}-[2-9]{2}"), password);
    asThey(token).get(PLANS).then().statusCode(401);
    People.refreshes(refresh).then().statusCode(400);
    People.signsIn(teacher.username(), People.PASSWORD)
        .then()
        .statusCode(400)
        .body("error_description", is("Invalid user credentials"));
    People.signsIn(teacher.username(), password)
        .then()
        .statusCode(400)
        .body("error_description", is("Account is not fully set up"));
    assertFalse(Book.everything(teacher.id()).toString().contains(password));
  }

  @Test
  void an_account_that_is_not_there_is_not_there_at_any_route() {
    UUID nobody = UUID.randomUUID();
    for (Route route : ROUTES) {
      if (route.path().contains("{id}")) {
        route.as(asAdmin(), nobody.toString()).then().statusCode(404);
      }
    }
    assertEquals(List.of(), Book.of(nobody));
    assertEquals(
        List.of(), Book.rows("select id::text from account where id = ?::uuid", nobody.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "%2e%2e",
        "..%2F..%2Fclients",
        "%2e%2e%2f%2e%2e%2fclients",
        "x",
        "*",
        "🧘",
        "null",
        "00000000-0000-0000-0000-00000000000g",
        "%00",
        "a;b=c",
        "service-account-studio-accounts"
      })
  void an_id_that_is_none_leads_nowhere(String id) {
    for (Route route : ROUTES) {
      if (route.path().contains("{id}")) {
        int status =
            route
                .as(
                    asAdmin().urlEncodingEnabled(false),
                    id.codePoints().allMatch(c -> c < 128)
                        ? id
                        : java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8))
                .statusCode();
        assertTrue(
            status == 404 || status == 405 || status == 400, route + " " + id + ": " + status);
      }
    }
  }

  @Test
  void only_admins_come_to_accounts() {
    Somebody victim = People.teacher("Bystander");
    int asked = 0;
    for (Route route : ROUTES) {
      route
          .as(given().contentType(ContentType.JSON), victim.id().toString())
          .then()
          .statusCode(401);
      route.as(asThey(Tokens.Person.MIRA.token()), victim.id().toString()).then().statusCode(403);
      route.as(asThey(Tokens.Person.NOOR.token()), victim.id().toString()).then().statusCode(403);
      asked += 3;
    }
    assertEquals(List.of(), Book.of(victim.id()));
    assertEquals(true, People.inKeycloak(victim.id()).get("enabled"));
    System.out.println("accounts: " + asked + " requests by others than admins, 0 let in");
  }

  @Test
  void a_change_of_enabled_says_yes_or_no() {
    Somebody teacher = People.teacher("Constant");
    for (String body :
        List.of(
            "{}",
            "{\"enabled\":null}",
            "{\"enabled\":\"false\"}",
            "{\"enabled\":0}",
            "",
            "[]",
            "{\"enabled\":false,\"roles\":[]}",
            "{\"enabled\":false,\"enabled\":true}")) {
      asAdmin().body(body).put(ACCOUNTS + "/" + teacher.id() + "/enabled").then().statusCode(400);
    }
    assertEquals(List.of(), Book.of(teacher.id()));
  }

  private static final List<Route> ROUTES =
      List.of(
          new Route("GET", ""),
          new Route("POST", ""),
          new Route("GET", "/{id}"),
          new Route("PUT", "/{id}/enabled"),
          new Route("PUT", "/{id}/roles/admin"),
          new Route("DELETE", "/{id}/roles/admin"),
          new Route("PUT", "/{id}/roles/teacher"),
          new Route("DELETE", "/{id}/roles/teacher"),
          new Route("PUT", "/{id}/person"),
          new Route("POST", "/{id}/sign-outs"),
          new Route("POST", "/{id}/temporary-password"));

  private record Route(String method, String path) {
    io.restassured.response.Response as(RequestSpecification who, String id) {
      return (path.endsWith("enabled")
              ? who.body("{\"enabled\":false}")
              : path.endsWith("person")
                  ? who.body(Map.of("firstName", "A", "lastName", "B", "email", "c@d.example"))
                  : who)
          .request(method, ACCOUNTS + path.replace("{id}", id));
    }
  }

  private static ValidatableResponse enable(UUID id, boolean enabled) {
    return asAdmin().body(Map.of("enabled", enabled)).put(ACCOUNTS + "/" + id + "/enabled").then();
  }

  private static String disabled(UUID id) {
    return Book.rows("select disabled::text from account where id = ?::uuid", id.toString()).get(0);
  }

  private static RequestSpecification asAdmin() {
    return asThey(Tokens.Person.ADA.token());
  }

  private static RequestSpecification asThey(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
