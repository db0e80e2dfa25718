package studio.yin.server.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** Every error is a problem detail, whoever found it, and none tells of our insides. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class ProblemsTest {
  @Test
  void an_address_that_is_none() {
    for (String path :
        new String[] {"/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/plans"}) {
      problem(as(Person.MIRA).get(path).then(), 404, "not-found");
      problem(given().get(path).then(), 404, "not-found");
    }
  }

  @Test
  void a_method_that_the_address_does_not_take() {
    problem(as(Person.MIRA).delete(V1 + "/library").then(), 405, "method-not-allowed");
    problem(as(Person.MIRA).put(V1 + "/plans").then(), 405, "method-not-allowed");
  }

  @Test
  void an_answer_that_we_do_not_speak() {
    problem(as(Person.MIRA).accept("text/html").get(V1 + "/plans").then(), 406, "not-acceptable");
  }

  @Test
  void a_body_in_another_language() {
    Api.Plan plan = Api.clone(Person.MIRA);
    problem(
        as(Person.MIRA)
            .header("If-Match", "*")
            .contentType("application/xml")
            .body("<title/>")
            .patch(plan.path())
            .then(),
        415,
        "media-type-not-supported");
    problem(
        as(Person.MIRA)
            .header("If-Match", "*")
            .contentType("application/x-www-form-urlencoded")
            .body("title=a")
            .patch(plan.path())
            .then(),
        415,
        "media-type-not-supported");
  }

  @Test
  void a_body_that_is_too_large() throws Exception {
    Api.Plan plan = Api.clone(Person.MIRA);
    String tag = plan.tag();
    String large = "{\"notes\":\"" + "a".repeat(300 * 1024) + "\"}";
    // one that says its size beforehand is answered before it is sent
    try (Socket server = new Socket("localhost", RestAssured.port)) {
      server.setSoTimeout(10_000);
      server
          .getOutputStream()
          .write(
              """
              PATCH %s HTTP/1.1\r
              Host: localhost\r
              Content-Type: application/json\r
              Content-Length: %d\r
              \r
              """
                  .formatted(plan.path(), large.length())
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(server.getInputStream().readNBytes(2000), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
      assertTrue(answer.contains("/api/v1/problems/body-too-large"), answer);
    }
    // one that does not is cut off as soon as it is too much
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest endless =
          HttpRequest.newBuilder(
                  URI.create(RestAssured.baseURI + ":" + RestAssured.port + plan.path()))
              .header("Authorization", "Bearer " + Person.MIRA.token())
              .header("If-Match", "*")
              .header("Content-Type", "application/json")
              .method(
                  "PATCH",
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
              .build();
      assertEquals(413, client.send(endless, HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (IOException cutOff) {
      // the answer did not reach a client that was still sending
    }
    assertEquals(tag, plan.tag());
  }

  @Test
  void a_token_whose_time_is_over_or_that_was_issued_before_access_ended() throws Exception {
    as(Person.NOOR).get(V1 + "/plans").then().statusCode(403);
    sql("update account set not_before = now() where id = '" + Person.NOOR.id + "'");
    problem(
            given()
                .auth()
                .oauth2(Person.NOOR.token(Instant.now().minus(Duration.ofMinutes(5))))
                .get(V1 + "/plans")
                .then(),
            401,
            "not-signed-in")
        .header("WWW-Authenticate", startsWith("Bearer"));
    sql("update account set not_before = null");
  }

  @Test
  void an_unheard_language_is_answered_in_english() {
    for (String language : new String[] {"en", "tlh", "*", "de;q=0.5, en", "not a language;;q=x"}) {
      problem(
              as(Person.MIRA)
                  .header("Accept-Language", language)
                  .get(V1 + "/library/nothing")
                  .then(),
              404,
              "sequence-absent")
          .body("detail", not(emptyOrNullString()));
    }
  }

  @Test
  void each_type_is_explained_at_its_address() {
    String type = as(Person.MIRA).get(V1 + "/library/nothing").path("type");
    given().get(type).then().statusCode(200).body("type", is(type)).body("status", is(404));
    given().get(V1 + "/problems").then().statusCode(200).body("type", hasItem(type));
    given()
        .get(V1 + "/problems/hold-out-of-range")
        .then()
        .body("title", is("Hold out of range"))
        .body("status", is(422))
        .body("detail", is("A hold lasts from 0:01 to 60:00 a side."));
    List<Map<String, Object>> all = given().get(V1 + "/problems").jsonPath().getList("");
    for (Map<String, Object> one : all) {
      String detail = String.valueOf(one.get("detail"));
      // of one the sentence is wholly that of the parameter
      assertTrue(
          detail.matches("\\S+( \\S+){2,}")
              || one.get("type").toString().endsWith("/parameter-unreadable"),
          one.toString());
      assertFalse(detail.contains("{"), detail);
    }
    problem(given().get(V1 + "/problems/boredom").then(), 404, "not-found");
  }

  @Test
  void a_database_that_is_gone_and_comes_back() throws Exception {
    Api.Plan plan = Api.clone(Person.MIRA);
    String tag = plan.tag();
    sql("alter role studio_app nologin");
    try {
      sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'studio_app'");
      for (int i = 0; i < 3; i++) {
        problem(as(Person.MIRA).get(plan.path()).then(), 503, "unavailable")
            .header("Retry-After", matchesPattern("\\d+"))
            .body("detail", startsWith("The studio cannot answer just now."));
        problem(as(Person.MIRA).get(V1 + "/library").then(), 503, "unavailable");
      }
    } finally {
      sql("alter role studio_app login");
    }
    as(Person.MIRA).get(plan.path()).then().statusCode(200).header("ETag", is(tag));
  }

  private static void sql(String statement) throws Exception {
    try (Connection connection = StudioServices.database();
        Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", is("no-store"))
        .body("type", is(V1 + "/problems/" + type))
        .body("title", not(emptyOrNullString()))
        .body("status", is(status))
        .body("detail", not(emptyOrNullString()))
        .body("instance", startsWith("/api"))
        .body(not(containsString("xception")))
        .body(not(containsString("studio.yin")))
        .body(not(containsString("org.")));
  }
}
