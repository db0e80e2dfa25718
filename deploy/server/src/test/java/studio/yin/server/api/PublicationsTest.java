package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What students were given to see, and what was said of it. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PublicationsTest {
  private Api.Plan plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = Api.clone(Person.MIRA);
  }

  @Test
  void each_is_listed_with_its_note_the_latest_first() {
    as(Person.MIRA)
        .get(plan.path() + "/publications")
        .then()
        .statusCode(200)
        .body("publications", hasSize(0));
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).then().statusCode(200);
    plan.change("{\"note\":\" Longer in Sphinx.\\n\"}")
        .post(plan.path() + "/publications")
        .then()
        .statusCode(200)
        .body("published.revision", is(2));
    as(Person.MIRA)
        .get(plan.path() + "/publications")
        .then()
        .statusCode(200)
        .body("publications.revision", contains(2, 1))
        .body("publications.note", contains("Longer in Sphinx.", ""))
        .body("publications.at", everyItem(endsWith("Z")));
    as(Person.JONAS).get(plan.path() + "/publications").then().statusCode(404);
    as(Person.JONAS)
        .get("/api/v1/plans/911a4e57-9e63-4412-a435-12be730558da/publications")
        .then()
        .statusCode(404);
  }

  @Test
  void what_is_already_seen_is_not_published_again() {
    plan.change("{\"note\":\"First\"}").post(plan.path() + "/publications").then().statusCode(200);
    plan.change("{\"note\":\"Again\"}").post(plan.path() + "/publications").then().statusCode(200);
    as(Person.MIRA)
        .get(plan.path() + "/publications")
        .then()
        .body("publications.note", contains("First"));
  }

  @Test
  void a_note_that_cannot_be_is_refused_and_none_is_as_good_as_an_empty_one() {
    for (String none : new String[] {"{}", "{\"note\":null}", "{\"note\":\"\"}"}) {
      plan.change(none).post(plan.path() + "/publications").then().statusCode(200);
    }
    plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).then().statusCode(200);
    plan.change("{\"note\":\"" + "n".repeat(281) + "\"}")
        .post(plan.path() + "/publications")
        .then()
        .statusCode(422)
        .body("field", is("note"));
    for (String unfit : new String[] {"{\"notes\":\"\"}", "{\"note\":[]}", "[]", "\"a\"", "{"}) {
      plan.change(unfit).post(plan.path() + "/publications").then().statusCode(400);
    }
    says(Person.MIRA, "{}").post(plan.path() + "/publications").then().statusCode(428);
    as(Person.MIRA).get(plan.path()).then().body("published.current", is(false));
  }
}
