package studio.yin.server.page;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What to change for those who come, beside each step. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class CarePagesTest {
  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = mira.clones();
  }

  @Test
  void a_step_says_what_to_change_for_what_is_ticked_and_nothing_where_nothing_is() {
    assertEquals(0, mira.reads(plan).select(".minded").size());
    plannedFor("condition-wrist", "condition-glaucoma");

    Document page = mira.reads(plan);
    String sphinx = page.select(".step").get(3).select(".minded").text();
    assertTrue(sphinx.contains("In Seal: Return to Sphinx and rest on the forearms."), sphinx);
    String dangling = page.select(".step").get(2).select(".minded").text();
    assertTrue(dangling.contains("Leave out Dangling. Stay upright"), dangling);
    assertTrue(
        page.select(".step").get(4).select(".minded").text().contains("Leave out Downward Dog."));

    RestAssured.given()
        .auth()
        .oauth2(Person.MIRA.token())
        .get("/api/v1" + plan)
        .then()
        .statusCode(200)
        .body("steps[2].care[0].condition", is("glaucoma"))
        .body("steps[2].care[0].level", is("avoid"))
        .body("steps[2].care[0].take", is("easy-pose-chair"))
        .body("steps[3].care.shape", hasItem("seal"));
  }

  @Test
  void a_condition_that_nothing_speaks_of_says_so() {
    String silent = "Nothing in the catalogue speaks of this; ask the student.";
    assertEquals(
        2,
        mira.reads(plan).select("#brief fieldset label").stream()
            .filter(label -> label.text().contains(silent))
            .count());
    plannedFor("condition-surgery");

    Document page = mira.reads(plan);
    assertTrue(page.selectFirst("#brief").text().contains("Recent surgery: " + silent));
    assertFalse(page.select(".step").text().contains(silent));
  }

  private void plannedFor(String... conditions) {
    Map<String, String> brief = new java.util.HashMap<>(Map.of("level", "all"));
    for (String condition : conditions) {
      brief.put(condition, "yes");
    }
    assertEquals(303, mira.edits(plan, "/brief", brief).statusCode());
  }
}
