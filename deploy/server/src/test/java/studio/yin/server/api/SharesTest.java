package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** Links: made, copied again, listed, revoked, and never stored in the clear. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class SharesTest {
  private Api.Plan plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = Api.clone(Person.MIRA);
  }

  @Test
  void a_class_that_was_never_published_has_nothing_to_share() {
    says(Person.MIRA, "{\"mode\":\"fixed\"}")
        .post(plan.path() + "/shares")
        .then()
        .statusCode(409)
        .body("type", endsWith("/not-published"));
  }

  @Test
  void a_link_is_made_copied_again_listed_and_revoked() {
    publish();
    JsonPath made = make("{\"mode\":\"follows\",\"label\":\"Tuesday group\"}");
    String url = made.getString("url");
    assertTrue(url.matches("https?://[^/]+/s/[A-Za-z0-9_-]{43}"), url);
    String path = plan.path() + "/shares/" + made.getString("id");
    as(Person.MIRA)
        .get(path)
        .then()
        .statusCode(200)
        .header("Cache-Control", is("no-store"))
        .body("url", is(url))
        .body("state", is("open"))
        .body("label", is("Tuesday group"))
        .body("mode", is("follows"));
    as(Person.MIRA)
        .get(plan.path() + "/shares")
        .then()
        .statusCode(200)
        .body("shares.id", contains(made.getString("id")))
        .body("shares[0].url", nullValue());
    for (int i = 0; i < 2; i++) {
      as(Person.MIRA).delete(path).then().statusCode(204).body(is(""));
    }
    as(Person.MIRA)
        .get(path)
        .then()
        .body("state", is("revoked"))
        .body("revokedAt", not(nullValue()))
        .body("url", nullValue());
  }

  @Test
  void making_and_ending_a_link_leaves_the_plan_and_its_version_alone() {
    publish();
    String tag = plan.tag();
    as(Person.MIRA)
        .delete(plan.path() + "/shares/" + make("{\"mode\":\"fixed\"}").getString("id"))
        .then()
        .statusCode(204);
    assertEquals(tag, plan.tag());
  }

  @Test
  void a_link_lives_for_thirty_days_or_as_said_or_until_it_is_revoked() {
    publish();
    assertEquals(30, days(make("{\"mode\":\"fixed\"}")));
    assertEquals(1, days(make("{\"mode\":\"fixed\",\"days\":1}")));
    assertEquals(7, days(make("{\"mode\":\"fixed\",\"days\":7}")));
    assertEquals(null, make("{\"mode\":\"fixed\",\"forGood\":true}").getString("expiresAt"));
  }

  @Test
  void a_fixed_link_stays_and_a_following_one_follows() {
    publish();
    String fixed = make("{\"mode\":\"fixed\"}").getString("id");
    String follows = make("{\"mode\":\"follows\"}").getString("id");
    plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).then().statusCode(200);
    publish();
    as(Person.MIRA).get(plan.path() + "/shares/" + fixed).then().body("revision", is(1));
    as(Person.MIRA).get(plan.path() + "/shares/" + follows).then().body("revision", is(2));
  }

  @Test
  void a_link_that_is_asked_for_twice_under_one_key_is_made_once() {
    publish();
    String key = UUID.randomUUID().toString();
    String id = null;
    for (int i = 0; i < 2; i++) {
      JsonPath made =
          says(Person.MIRA, "{\"mode\":\"fixed\"}")
              .header("Idempotency-Key", key)
              .post(plan.path() + "/shares")
              .then()
              .statusCode(201)
              .extract()
              .jsonPath();
      assertEquals(id == null ? made.getString("id") : id, made.getString("id"));
      id = made.getString("id");
    }
    as(Person.MIRA).get(plan.path() + "/shares").then().body("shares", hasSize(1));
  }

  @Test
  void a_token_is_nowhere_in_the_database() throws Exception {
    publish();
    String url = make("{\"mode\":\"follows\",\"label\":\"secret\"}").getString("url");
    String token = url.substring(url.lastIndexOf('/') + 1);
    byte[] secret = Base64.getUrlDecoder().decode(token);
    String[] traces = {
      token,
      HexFormat.of().formatHex(secret),
      HexFormat.of().formatHex(token.getBytes(StandardCharsets.US_ASCII))
    };
    int rows = 0;
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement()) {
      for (String table :
          new String[] {"share", "idempotency_key", "class_plan", "revision", "account"}) {
        try (ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
          while (row.next()) {
            rows++;
            for (String trace : traces) {
              assertFalse(row.getString(1).contains(trace), "the token stands in " + table);
            }
          }
        }
      }
    }
    assertTrue(rows > 0);
  }

  private void publish() {
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
  }

  private JsonPath make(String body) {
    return says(Person.MIRA, body)
        .post(plan.path() + "/shares")
        .then()
        .statusCode(201)
        .header("Location", containsString(plan.path() + "/shares/"))
        .extract()
        .jsonPath();
  }

  private static long days(JsonPath share) {
    return Duration.between(
            Instant.parse(share.getString("createdAt")),
            Instant.parse(share.getString("expiresAt")))
        .toDays();
  }
}
