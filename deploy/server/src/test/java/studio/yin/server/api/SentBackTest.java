package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.server.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What an answer says can be sent back as it is: then nothing is changed. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class SentBackTest {
  private Api.Plan plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = Api.clone(Person.MIRA);
  }

  private JsonObject answer() {
    return new JsonObject(as(Person.MIRA).get(plan.path()).asString());
  }

  private void unchanged(String body, String method, String path) {
    plan.change(body).request(method, path).then().statusCode(200).body("revision", is(1));
  }

  @Test
  void what_is_said_of_the_class() {
    JsonObject said = answer();
    JsonObject back = new JsonObject();
    for (String field : List.of("title", "intention", "notes", "level", "brief")) {
      back.put(field, said.getValue(field));
    }
    unchanged(back.encode(), "PATCH", plan.path());
  }

  @Test
  void every_step_and_every_prop_and_every_line() {
    int props = 0;
    for (Object one : answer().getJsonArray("steps")) {
      JsonObject step = (JsonObject) one;
      String path = plan.path() + "/steps/" + step.getString("id");
      JsonObject back = new JsonObject();
      for (String field : List.of("hold", "transition", "locked", "name", "alternatives")) {
        back.put(field, step.getValue(field));
      }
      if (step.containsKey("variation")) {
        back.put("variation", step.getValue("variation"));
      }
      JsonArray sides = step.getJsonArray("sides");
      if (sides.size() == 2 && Boolean.FALSE.equals(step.getBoolean("sidesAlike"))) {
        back.put("secondHold", sides.getJsonObject(1).getValue("hold"));
      }
      unchanged(back.encode(), "PATCH", path);
      for (Object other : step.getJsonArray("props")) {
        JsonObject prop = (JsonObject) other;
        unchanged(prop.encode(), "PUT", path + "/props/" + prop.getString("key"));
        props++;
      }
    }
    assertTrue(props > 0, "it sees props");
  }

  @Test
  void a_step_is_called_otherwise_offers_other_shapes_and_is_come_to_by_others() {
    String path = plan.stepPath(3);
    plan.change(
            "{\"name\":\"Long Sphinx\",\"alternatives\":[\"seal\",\"seal\"],"
                + "\"transition\":{\"seconds\":30,\"words\":\"\",\"movements\":[\"sphinx\"]},"
                + "\"hold\":{\"seconds\":200}}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("revision", is(2))
        .body("steps[3].name", is("Long Sphinx"))
        .body("steps[3].alternatives", contains("seal"))
        .body("steps[3].transition.movements", contains("sphinx"))
        .body("steps[3].hold.seconds", is(200));
    plan.change("{\"transition\":{\"seconds\":30,\"words\":\"Slowly.\"}}")
        .patch(path)
        .then()
        .body("steps[3].transition.movements", contains("sphinx"));
    plan.change("{\"name\":\"Sphinx\",\"alternatives\":[]}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("steps[3].name", is("Sphinx"))
        .body("steps[3].alternatives", empty());
  }
}
