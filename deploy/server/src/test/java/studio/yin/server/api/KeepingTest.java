package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.bare;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.plan.RecentlyDeleted;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** Plans that are put away, deleted, brought back and erased, and their links meanwhile. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class KeepingTest {
  @Inject RecentlyDeleted deleted;

  private Api.Plan plan;
  private String share;
  private String link;

  @BeforeEach
  void a_plan_of_mira_with_a_link() {
    plan = Api.clone(Person.MIRA);
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    JsonPath made =
        says(Person.MIRA, "{\"mode\":\"follows\",\"label\":\"Tuesday\"}")
            .post(plan.path() + "/shares")
            .jsonPath();
    share = plan.path() + "/shares/" + made.getString("id");
    link = made.getString("url").replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void a_deleted_plan_is_gone_with_its_links_until_it_is_restored() {
    assertEquals(200, opened());
    for (int i = 0; i < 2; i++) {
      as(Person.MIRA)
          .header("If-Match", "*")
          .delete(plan.path())
          .then()
          .statusCode(204)
          .body(is(""));
      assertEquals(404, opened());
    }
    for (String path : List.of(plan.path(), plan.path() + "/shares", share)) {
      as(Person.MIRA).get(path).then().statusCode(404);
    }
    says(Person.MIRA, "{\"mode\":\"follows\"}")
        .post(plan.path() + "/shares")
        .then()
        .statusCode(404);
    as(Person.MIRA).header("If-Match", "*").put(plan.path() + "/archive").then().statusCode(404);
    says(Person.MIRA, "{\"title\":\"Late\"}")
        .header("If-Match", "*")
        .patch(plan.path())
        .then()
        .statusCode(404);
    as(Person.MIRA).get(V1 + "/plans?size=100").then().body("plans.id", not(hasItem(plan.id())));
    as(Person.MIRA)
        .get(V1 + "/plans?size=100&state=deleted")
        .then()
        .body("plans.id", hasItem(plan.id()))
        .body("plans[0].deletedAt", notNullValue());
    for (int i = 0; i < 2; i++) {
      as(Person.MIRA)
          .post(plan.path() + "/restorations")
          .then()
          .statusCode(200)
          .header("ETag", notNullValue())
          .body("id", is(plan.id()));
    }
    assertEquals(200, opened());
    as(Person.MIRA).get(share).then().statusCode(200).body("label", is("Tuesday"));
  }

  @Test
  void deleting_asks_for_the_version_that_was_seen() {
    as(Person.MIRA).delete(plan.path()).then().statusCode(428);
    String old = plan.tag();
    plan.change("{\"title\":\"Changed\"}").patch(plan.path()).then().statusCode(200);
    as(Person.MIRA).header("If-Match", old).delete(plan.path()).then().statusCode(412);
    as(Person.MIRA).put(plan.path() + "/archive").then().statusCode(428);
    as(Person.MIRA).header("If-Match", old).put(plan.path() + "/archive").then().statusCode(412);
    assertEquals(200, opened());
    plan.change().delete(plan.path()).then().statusCode(204);
  }

  @Test
  void an_archived_plan_is_there_and_its_links_open_nothing() {
    String before = plan.tag();
    plan.change()
        .put(plan.path() + "/archive")
        .then()
        .statusCode(200)
        .header("ETag", not(before))
        .body("archivedAt", notNullValue());
    assertEquals(404, opened());
    plan.change().put(plan.path() + "/archive").then().statusCode(200);
    says(Person.MIRA, "{\"mode\":\"follows\"}")
        .post(plan.path() + "/shares")
        .then()
        .statusCode(409)
        .body("type", endsWith("/plan-archived"));
    as(Person.MIRA)
        .get(V1 + "/plans?size=100&state=archived")
        .then()
        .body("plans.id", hasItem(plan.id()));
    as(Person.MIRA).get(V1 + "/plans?size=100").then().body("plans.id", not(hasItem(plan.id())));
    as(Person.MIRA).get(V1 + "/plans?state=lost").then().statusCode(400);
    plan.change("{\"title\":\"Still mine\"}").patch(plan.path()).then().statusCode(200);
    plan.change()
        .delete(plan.path() + "/archive")
        .then()
        .statusCode(200)
        .body("archivedAt", nullValue());
    assertEquals(200, opened());
  }

  @Test
  void deleting_and_restoring_at_the_same_time_leaves_it_there_or_gone_and_no_fault() {
    List<Integer> answers =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            i % 2 == 0
                                ? as(Person.MIRA)
                                    .header("If-Match", "*")
                                    .delete(plan.path())
                                    .statusCode()
                                : as(Person.MIRA).post(plan.path() + "/restorations").statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertTrue(answers.stream().allMatch(status -> status == 204 || status == 200), "" + answers);
    boolean there = as(Person.MIRA).get(plan.path()).statusCode() == 200;
    assertEquals(there ? 200 : 404, opened());
  }

  @Test
  void a_copy_outlives_what_it_was_copied_from() throws SQLException {
    String made = as(Person.MIRA).post(plan.path() + "/copies").jsonPath().getString("id");
    Api.Plan copy = new Api.Plan(Person.MIRA, made);
    plan.change("{\"title\":\"Later\"}").patch(plan.path()).then().statusCode(200);
    plan.change().delete(plan.path()).then().statusCode(204);
    as(Person.MIRA).get(copy.path() + "/source").then().statusCode(200);
    as(Person.MIRA).post(copy.path() + "/source/copies").then().statusCode(201);

    String tag = copy.tag();
    behind("update class_plan set deleted_at = now() - interval '31 days' where id = '%s'");
    while (deleted.eraseSome() == RecentlyDeleted.AT_ONCE) {
      assertEquals(404, opened());
    }
    as(Person.MIRA).post(plan.path() + "/restorations").then().statusCode(404);
    as(Person.MIRA).header("If-Match", "*").delete(plan.path()).then().statusCode(404);
    assertEquals(404, opened());
    as(Person.MIRA)
        .get(copy.path())
        .then()
        .statusCode(200)
        .header("ETag", not(tag))
        .body("source", nullValue());
    as(Person.MIRA).get(copy.path() + "/source").then().statusCode(404);
    copy.change("{\"title\":\"On its own\"}").patch(copy.path()).then().statusCode(200);
  }

  @Test
  void what_was_deleted_lately_is_not_erased() throws SQLException {
    plan.change().delete(plan.path()).then().statusCode(204);
    behind("update class_plan set deleted_at = now() - interval '29 days' where id = '%s'");
    deleted.eraseSome();
    as(Person.MIRA).post(plan.path() + "/restorations").then().statusCode(200);
  }

  @Test
  void a_links_label_and_end_can_be_changed() {
    String url = as(Person.MIRA).get(share).jsonPath().getString("url");
    String end = as(Person.MIRA).get(share).jsonPath().getString("expiresAt");
    change("{\"label\":\"Wednesday\"}")
        .then()
        .statusCode(200)
        .body("label", is("Wednesday"))
        .body("expiresAt", is(end))
        .body("url", is(url));
    change("{\"days\":1}").then().statusCode(200).body("expiresAt", lessThan(end));
    change("{\"forGood\":true,\"label\":\"\"}")
        .then()
        .statusCode(200)
        .body("label", is(""))
        .body("expiresAt", nullValue());
    change("{\"days\":0}").then().statusCode(422);
    change("{\"days\":3661}").then().statusCode(422);
    change("{\"days\":1,\"forGood\":true}").then().statusCode(400);
    change("{\"label\":\"" + "x".repeat(81) + "\"}").then().statusCode(422);
    change("{\"mode\":\"fixed\"}").then().statusCode(400);
    change("").then().statusCode(400);
  }

  @Test
  void a_revocation_is_taken_back_within_a_day_and_not_later() throws SQLException {
    as(Person.MIRA).delete(share).then().statusCode(204);
    assertEquals(404, opened());
    change("{\"label\":\"Late\"}").then().statusCode(409).body("type", endsWith("/share-revoked"));
    for (int i = 0; i < 2; i++) {
      as(Person.MIRA)
          .post(share + "/restorations")
          .then()
          .statusCode(200)
          .body("state", is("open"));
    }
    assertEquals(200, opened());
    as(Person.MIRA).delete(plan.path() + "/shares").then().statusCode(204);
    assertEquals(404, opened());
    behind("update share set revoked_at = now() - interval '25 hours' where plan_id = '%s'");
    as(Person.MIRA)
        .post(share + "/restorations")
        .then()
        .statusCode(409)
        .body("type", endsWith("/share-revoked"));
    assertEquals(404, opened());
    as(Person.MIRA)
        .post(plan.path() + "/shares/" + UUID.randomUUID() + "/restorations")
        .then()
        .statusCode(404);
  }

  private io.restassured.response.Response change(String body) {
    return says(Person.MIRA, body).patch(share);
  }

  private int opened() {
    return bare().accept("text/html").get(link).statusCode();
  }

  private void behind(String sql) throws SQLException {
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql.formatted(plan.id())));
    }
  }
}
