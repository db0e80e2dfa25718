package studio.yin.server.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.bare;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What a strange client sends, and what it may expect: never a fault of ours, never a puzzle. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class FirstLookTest {
  @Test
  void a_token_that_is_none_is_answered_with_401() {
    for (String token :
        List.of(
            ".",
            "..",
            "...",
            "a",
            "a.b",
            "a..c",
            ".b.c",
            "a.b.",
            "a.b.c",
            "a.b.c.d",
            "e30.e30.e30",
            "e30..",
            "..e30",
            "%2e.%2e.%2e",
            "a b.c.d",
            "ä.ö.ü",
            "")) {
      bare()
          .header("Authorization", "Bearer " + token)
          .get(V1 + "/plans")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
    given().header("Authorization", "Bearer ..").get(V1 + "/problems").then().statusCode(200);
  }

  @Test
  void a_content_type_that_cannot_be_read_is_none_or_415() {
    Api.Plan plan = Api.clone(Person.MIRA);
    for (String type : List.of("", " ", "x", ";", "/", "a/b/c", "text/plain;charset", "*/", ",")) {
      for (String path : List.of("/undos", "/redos", "/publications", "/copies", "/steps")) {
        int status =
            as(Person.MIRA)
                .header("If-Match", "*")
                .header("Content-Type", type)
                .post(plan.path() + path)
                .statusCode();
        assertTrue(status < 500, type + " at " + path + " answers " + status);
      }
    }
  }

  @Test
  void json_without_bounds_is_refused() {
    Api.Plan plan = Api.clone(Person.MIRA);
    for (String body :
        List.of(
            "{\"hold\":" + "9".repeat(1001) + "}",
            "{\"x\":" + "[".repeat(1001) + "]".repeat(1001) + "}",
            "{\"" + "n".repeat(50_001) + "\":1}",
            "{\"hold\":1e" + "9".repeat(1001) + "}",
            "{\"hold\":-" + "9".repeat(5000) + "}")) {
      plan.change(body)
          .patch(plan.stepPath(0))
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void a_client_of_the_last_century_is_answered_too() throws IOException {
    for (String line : List.of("GET /api/v1/plans", "GET /api/v1/nothing", "POST /api/v1/plans")) {
      try (Socket socket = new Socket("localhost", RestAssured.port)) {
        socket.setSoTimeout(10_000);
        socket
            .getOutputStream()
            .write((line + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.matches("(?s)HTTP/1\\.[01] 4\\d\\d .*"), line + " answers " + answer);
      }
    }
  }

  @Test
  void an_address_that_cannot_be_read_is_told_as_a_problem() throws IOException {
    String longAddress = "414 /api/v1/plans?q=" + "a".repeat(4_097);
    String longer = "414 /api/v1/" + "a".repeat(17_000);
    String longest = "414 /api/v1/plans?q=" + "a".repeat(60_000);
    for (String asked :
        List.of(
            "400 /api/v1/plans/{x",
            "400 /api/v1/plans?q=%",
            "400 /api/v1/plans/%",
            "400 /api/v1/%",
            "400 /api/%",
            "400 /api/v1/poses/sphinx%",
            "400 /api/v1/poses/%2",
            "400 /api/v1/poses/%zz",
            "400 /api/v1/poses/%u0041",
            "400 /api/v1/poses/%ff",
            "400 /api/v1/poses/%00",
            "400 /api/v1/poses/\"x\"",
            "400 /api/v1/poses/<x>",
            "400 /api/v1/poses/`",
            "400 /api/v1/poses/..",
            "400 /api/v1//poses",
            longAddress,
            longer,
            longest)) {
      try (Socket socket = new Socket("localhost", RestAssured.port)) {
        socket.setSoTimeout(10_000);
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket
            .getOutputStream()
            .write(request.formatted(asked.substring(4)).getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 " + asked.substring(0, 4)), asked + answer);
        assertTrue(answer.contains("application/problem+json"), asked + answer);
        assertTrue(answer.contains("\"status\":" + asked.substring(0, 3)), asked + answer);
      }
    }
  }

  @Test
  void who_names_the_type_of_errors_wants_answers_all_the_same() {
    Api.Plan plan = Api.clone(Person.MIRA);
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    String link =
        says(Person.MIRA, "{\"mode\":\"follows\"}")
            .post(plan.path() + "/shares")
            .jsonPath()
            .getString("links.self");
    for (String accept : List.of("application/problem+json", "text/html", "image/png")) {
      as(Person.MIRA).accept(accept).delete(link).then().statusCode(204);
    }
    as(Person.MIRA).get(link).then().body("state", is("revoked"));
    as(Person.MIRA)
        .accept("application/problem+json")
        .get(V1 + "/poses/sphinx/figure.svg")
        .then()
        .statusCode(200)
        .contentType(startsWith("image/svg+xml"));
  }

  @Test
  void a_drawing_says_that_it_comes_in_another_type() {
    for (String accept : List.of("image/png", "application/json", "text/html")) {
      as(Person.MIRA)
          .accept(accept)
          .get(V1 + "/poses/sphinx/figure.svg")
          .then()
          .statusCode(406)
          .contentType("application/problem+json")
          .body("type", endsWith("/not-acceptable"))
          .body(
              "detail",
              is("The answer here comes in another media type than those that Accept names."));
    }
  }

  /** Below our words, which nobody has heard yet: the headers are not read to their end. */
  @Test
  void headers_beyond_all_measure_are_refused_without_a_word_and_the_connection_is_closed()
      throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      String request = "GET /api/v1/problems HTTP/1.1\r\nHost: localhost\r\nX-Long: %s\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted("a".repeat(20_000)).getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
      assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }
  }

  @Test
  void an_address_tells_the_methods_that_it_takes() {
    Api.Plan plan = Api.clone(Person.MIRA);
    for (String path : List.of("", "/steps", "/undos", "/copies", "/source/acceptances")) {
      for (String method : List.of("GET", "PUT", "DELETE", "POST", "PATCH")) {
        var answer =
            as(Person.MIRA).header("If-Match", "\"x\"").request(method, plan.path() + path);
        if (answer.statusCode() == 405) {
          answer
              .then()
              .contentType("application/problem+json")
              .header("Allow", allOf(not(containsString(method)), containsString("OPTIONS")));
        } else {
          assertTrue(answer.statusCode() != 404, method + " " + path + " is not told as wrong");
        }
      }
    }
    bare().options(V1 + "/plans").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    bare().options(V1 + "/nothing").then().statusCode(404);
  }

  @Test
  void programs_are_given_no_cookies() {
    for (String path : List.of("/problems", "/plans", "/nothing")) {
      as(Person.MIRA)
          .get(V1 + path)
          .then()
          .header("Set-Cookie", nullValue())
          .header("Content-Security-Policy", is("default-src 'none'; frame-ancestors 'none'"));
    }
  }

  @Test
  void what_lies_behind_an_address_is_none_of_its_bytes() {
    for (String slug : List.of("%00", "a%00b", "%C0%80", "%0a", "-", "SPINE", "a".repeat(3000))) {
      for (String path : List.of("/library/", "/poses/", "/problems/")) {
        int status = as(Person.MIRA).get(V1 + path + slug).statusCode();
        assertTrue(status >= 400 && status < 500, path + slug + " answers " + status);
      }
      int status = as(Person.MIRA).post(V1 + "/library/" + slug + "/copies").statusCode();
      assertTrue(status >= 400 && status < 500, slug + " answers " + status);
    }
  }

  @Test
  void a_key_stands_for_one_request() {
    Api.Plan plan = Api.clone(Person.MIRA);
    Api.Plan other = Api.clone(Person.MIRA);
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    other.change().post(other.path() + "/publications").then().statusCode(200);
    String key = UUID.randomUUID().toString();
    String follows = "{\"mode\":\"follows\",\"days\":7}";
    String made =
        share(plan, key, follows)
            .then()
            .statusCode(201)
            .header("Idempotency-Replayed", nullValue())
            .extract()
            .path("id");
    share(plan, key, follows)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", is(made));
    for (String wanted :
        List.of(
            "{\"mode\":\"fixed\",\"days\":7}",
            "{\"mode\":\"follows\",\"days\":8}",
            "{\"mode\":\"follows\",\"forGood\":true}",
            "{\"mode\":\"follows\",\"days\":7,\"label\":\"Tuesday\"}")) {
      share(plan, key, wanted).then().statusCode(422).body("type", endsWith("/key-used"));
    }
    share(other, key, follows).then().statusCode(422).body("type", endsWith("/key-used"));

    String copy = UUID.randomUUID().toString();
    String first =
        copies("/library/spine/copies", copy)
            .then()
            .statusCode(201)
            .header("Idempotency-Replayed", nullValue())
            .extract()
            .path("id");
    copies("/library/spine/copies", copy)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", is(first));
    copies("/plans/" + plan.id() + "/copies", copy).then().statusCode(422);
    copies("/plans/" + plan.id() + "/source/copies", copy).then().statusCode(422);
    assertEquals(
        201, copies("/plans/" + plan.id() + "/copies", UUID.randomUUID().toString()).statusCode());
  }

  @Test
  void a_bare_number_is_seconds_in_quotes_too() {
    Api.Plan plan = Api.clone(Person.MIRA);
    for (String hold : List.of("45", "\"45\"", "\" 45\u00a0\"", "\"\u200b45\"", "\"0:45\"")) {
      plan.change("{\"hold\":" + hold + "}")
          .patch(plan.stepPath(1))
          .then()
          .statusCode(200)
          .body("steps[1].hold.seconds", is(45));
    }
    for (String hold : List.of("\"4.5\"", "\"4,5\"", "\"\uff14\uff15\"", "\"\u00bd\"", "\"-45\"")) {
      plan.change("{\"hold\":" + hold + "}").patch(plan.stepPath(1)).then().statusCode(422);
    }
  }

  @Test
  void null_takes_nothing_back() {
    Api.Plan plan = Api.clone(Person.MIRA);
    String pair = plan.stepPath(4);
    plan.change("{\"secondHold\":200}").patch(pair).then().statusCode(200);
    plan.change(
            "{\"hold\":190,\"secondHold\":null,\"alike\":null,\"variation\":null,\"locked\":null}")
        .patch(pair)
        .then()
        .statusCode(200)
        .body("steps[4].sidesAlike", is(false));
    plan.change("{\"secondHold\":200,\"alike\":true}")
        .patch(pair)
        .then()
        .statusCode(400)
        .body("type", endsWith("/fields-contrary"));
  }

  @Test
  void a_tag_that_was_made_weak_on_the_way_still_counts() {
    Api.Plan plan = Api.clone(Person.MIRA);
    String tag = plan.tag();
    for (String path : List.of(plan.path(), plan.stepPath(0))) {
      for (String has : List.of(tag, "W/" + tag, "\"x\", W/" + tag, "*")) {
        as(Person.MIRA).header("If-None-Match", has).get(path).then().statusCode(304);
      }
    }
    says(Person.MIRA, "{\"title\":\"Weak\"}")
        .header("If-Match", "W/" + tag)
        .patch(plan.path())
        .then()
        .statusCode(200);
    says(Person.MIRA, "{\"title\":\"Stale\"}")
        .header("If-Match", tag)
        .patch(plan.path())
        .then()
        .statusCode(412)
        .header("ETag", is(plan.tag()));
  }

  @Test
  void what_a_client_has_already_is_not_sent_again() {
    List<String> tags = new ArrayList<>();
    for (String path : List.of("/library", "/poses", "/poses?q=sphinx")) {
      String tag =
          as(Person.MIRA)
              .get(V1 + path)
              .then()
              .statusCode(200)
              .header("Cache-Control", is("private, no-cache"))
              .extract()
              .header("ETag");
      tags.add(tag);
      as(Person.MIRA)
          .header("If-None-Match", tag)
          .get(V1 + path)
          .then()
          .statusCode(304)
          .header("ETag", is(tag))
          .body(is(""));
      as(Person.MIRA).header("If-None-Match", "\"x\"").get(V1 + path).then().statusCode(200);
    }
    assertEquals(3, Set.copyOf(tags).size());
  }

  private static io.restassured.response.Response share(Api.Plan plan, String key, String body) {
    return says(Person.MIRA, body).header("Idempotency-Key", key).post(plan.path() + "/shares");
  }

  private static io.restassured.response.Response copies(String path, String key) {
    return as(Person.MIRA).header("Idempotency-Key", key).post(V1 + path);
  }
}
