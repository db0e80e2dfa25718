package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What a teacher finds among their own plans, and among nobody else's. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PlanSearchTest {

  /** A word that stands in no other title. */
  private final String mark = UUID.randomUUID().toString().replaceAll("[-0-9]", "");

  @Test
  void a_plan_is_found_by_words_of_its_title_in_any_order_case_and_accent() {
    Api.Plan plan = titled("Frühling für den Rücken " + mark);
    for (String words : new String[] {mark, "fruhling " + mark, mark + " RÜCKEN früh"}) {
      found(Person.MIRA, words).body("total", is(1)).body("plans[0].id", is(plan.id()));
    }
    found(Person.MIRA, mark + " winter").body("total", is(0)).body("plans", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50% effort",
        "back_bends",
        "left \\ right",
        "\"quoted\" 'class'",
        "'; drop table class_plan; --",
        "a&b=c#d+e?f",
        "🧘🏽‍♀️ slow 🌙",
        "שלום",
        "<b>{7*7}</b> {q} {{q}}"
      })
  void every_sign_means_itself(String title) {
    Api.Plan plan = titled(title + " " + mark);
    titled("anything else " + mark);
    found(Person.MIRA, title + " " + mark)
        .body("total", is(1))
        .body("plans[0].id", is(plan.id()))
        .body("plans[0].title", is(title + " " + mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "%25", "\\", ".*", "''"})
  void no_sign_stands_for_others(String sign) {
    titled("Slow Sunday " + mark);
    found(Person.MIRA, sign + " " + mark).body("total", is(0));
  }

  @Test
  void words_are_looked_for_in_ones_own_plans_alone() {
    titled("Slow Sunday " + mark);
    found(Person.JONAS, mark).body("total", is(0)).body("plans", hasSize(0));
  }

  @Test
  void a_plan_is_found_by_a_pose_that_it_has_now() {
    Api.Plan plan = titled("With a frog " + mark);
    String frog = "/plans?pose=frog&q=" + mark;
    as(Person.MIRA).get(V1 + frog).then().statusCode(200).body("total", is(0));
    plan.change("{\"pose\":\"frog\",\"at\":1}").post(plan.path() + "/steps").then().statusCode(201);
    as(Person.MIRA).get(V1 + frog).then().body("plans.id", contains(plan.id()));
    as(Person.JONAS).get(V1 + "/plans?pose=frog").then().body("plans.id", not(hasItem(plan.id())));
    plan.change().post(plan.path() + "/undos").then().statusCode(200);
    as(Person.MIRA).get(V1 + frog).then().body("total", is(0));
  }

  @Test
  void other_shapes_that_a_step_offers_count_as_well() {
    Api.Plan plan = titled("Sphinx or Seal " + mark);
    as(Person.MIRA)
        .get(V1 + "/plans?pose=seal&q=" + mark)
        .then()
        .body("plans.id", contains(plan.id()));
  }

  @Test
  void the_pages_of_a_search_lead_to_one_another() {
    titled("one & " + mark);
    titled("two & " + mark);
    String next =
        as(Person.MIRA)
            .get(V1 + "/plans?size=1&pose=sphinx&q=%26%20" + mark)
            .then()
            .body("total", is(2))
            .body("plans[0].title", startsWith("two"))
            .extract()
            .path("links.next");
    as(Person.MIRA)
        .get(next)
        .then()
        .statusCode(200)
        .body("plans[0].title", startsWith("one"))
        .body("links.next", nullValue())
        .body("links.previous", not(emptyOrNullString()));
  }

  @Test
  void what_cannot_be_looked_for_is_refused_by_name() {
    refused("q=" + "x".repeat(81)).body("field", is("q"));
    refused("q=slow%00").body("field", is("q"));
    for (String slug : new String[] {"headstand", "Sphinx", "'", "%25", "sphinx%00"}) {
      refused("pose=" + slug).body("field", is("pose"));
    }
    as(Person.MIRA).get(V1 + "/plans?q=&pose=").then().statusCode(200);
    as(Person.MIRA).get(V1 + "/plans?q=" + "%F0%9F%8C%99".repeat(80)).then().statusCode(200);
  }

  private static ValidatableResponse refused(String query) {
    return as(Person.MIRA)
        .get(V1 + "/plans?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private static ValidatableResponse found(Person person, String words) {
    return as(person)
        .get(V1 + "/plans?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .then()
        .statusCode(200);
  }

  private static Api.Plan titled(String title) {
    Api.Plan plan = Api.clone(Person.MIRA);
    plan.change(new JsonObject().put("title", title).encode())
        .patch(plan.path())
        .then()
        .statusCode(200);
    return plan;
  }
}
