package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What a teacher does with the library and with plans, route by route. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PlansTest {
  private Api.Plan plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = Api.clone(Person.MIRA);
  }

  @Test
  void the_library_opens_with_the_spine_sequence() {
    as(Person.MIRA)
        .get(V1 + "/library")
        .then()
        .statusCode(200)
        .body("sequences[0].slug", is("spine"))
        .body("sequences[0].revision", is(1))
        .body("sequences[0].shortest.clock", is("37:00"))
        .body("sequences[0].longest.clock", is("56:00"))
        .body("sequences[0].credit.author", is("Leah Sugerman"))
        .body("sequences[0].steps", nullValue());
  }

  @Test
  void a_sequence_of_the_library_is_shown_with_all_its_steps() {
    as(Person.MIRA)
        .get(V1 + "/library/spine")
        .then()
        .statusCode(200)
        .body("steps", hasSize(7))
        .body("steps[0].position", is(0))
        .body("steps[0].arrival.seconds", is(0))
        .body("steps[1].arrival.clock", is("2:45"))
        .body("steps[0].range.ours", is(true))
        .body("steps[5].pose", is("banana"))
        .body("steps[5].sides", hasSize(2))
        .body("steps[5].sides[0].phrase", not(emptyOrNullString()))
        .body("steps[5].sidesAlike", is(true))
        .body("steps[5].links", nullValue());
  }

  @Test
  void a_copy_of_a_plan_remembers_the_revision_that_it_was_made_of() {
    plan.change("{\"title\":\"Slow Sunday\",\"notes\":\"Bring tea.\"}").patch(plan.path());
    String key = UUID.randomUUID().toString();
    JsonPath copy =
        as(Person.MIRA)
            .header("Idempotency-Key", key)
            .post(plan.path() + "/copies")
            .then()
            .statusCode(201)
            .body("title", is("Slow Sunday 2"))
            .body("notes", is("Bring tea."))
            .body("source.plan", is(plan.id()))
            .body("source.slug", nullValue())
            .body("source.revision", is(2))
            .body("steps[0].origin", is(plan.step(0)))
            .body("steps[0].id", not(plan.step(0)))
            .body("published", nullValue())
            .extract()
            .jsonPath();
    as(Person.MIRA)
        .header("Idempotency-Key", key)
        .post(plan.path() + "/copies")
        .then()
        .statusCode(201)
        .body("id", is(copy.getString("id")));
    as(Person.JONAS).post(plan.path() + "/copies").then().statusCode(404);
  }

  @Test
  void a_clone_is_the_teachers_own_and_remembers_where_it_came_from() {
    String location =
        as(Person.MIRA)
            .post(V1 + "/library/spine/copies")
            .then()
            .statusCode(201)
            .header("ETag", matchesPattern("\"\\d+\""))
            .body("source.slug", is("spine"))
            .body("source.revision", is(1))
            .body("title", is("Spine sequence"))
            .body("credit.author", is("Leah Sugerman"))
            .body("steps", hasSize(7))
            .body("steps[0].origin", is("911a4e57-9e63-4412-a435-12be730558da"))
            .body("published", nullValue())
            .body("canUndo", is(false))
            .extract()
            .header("Location");
    as(Person.MIRA).get(location).then().statusCode(200).body("source.slug", is("spine"));
  }

  @Test
  void a_copy_that_is_asked_for_twice_under_one_key_is_made_once() {
    String key = UUID.randomUUID().toString();
    String first =
        as(Person.MIRA)
            .header("Idempotency-Key", key)
            .post(V1 + "/library/spine/copies")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(Person.MIRA)
        .header("Idempotency-Key", key)
        .post(V1 + "/library/spine/copies")
        .then()
        .statusCode(201)
        .body("id", is(first));
    as(Person.JONAS)
        .header("Idempotency-Key", key)
        .post(V1 + "/library/spine/copies")
        .then()
        .statusCode(201)
        .body("id", not(is(first)));
    as(Person.MIRA)
        .header("Idempotency-Key", "once")
        .post(V1 + "/library/spine/copies")
        .then()
        .statusCode(400)
        .body("field", is("Idempotency-Key"));
  }

  @Test
  void plans_are_listed_in_pages_the_latest_changed_first() {
    Api.clone(Person.MIRA);
    plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).then().statusCode(200);
    as(Person.MIRA)
        .get(V1 + "/plans?page=1&size=1")
        .then()
        .statusCode(200)
        .body("total", greaterThanOrEqualTo(2))
        .body("page", is(1))
        .body("size", is(1))
        .body("plans", hasSize(1))
        .body("plans[0].id", is(plan.id()))
        .body("plans[0].title", is("Slow Sunday"))
        .body("plans[0].total.seconds", greaterThan(0))
        .body("links.next", is(V1 + "/plans?page=2&size=1"))
        .body("links.previous", nullValue());
    as(Person.MIRA)
        .get(V1 + "/plans?page=2&size=1")
        .then()
        .body("plans[0].id", not(is(plan.id())))
        .body("links.previous", is(V1 + "/plans?page=1&size=1"));
    as(Person.MIRA).get(V1 + "/plans?page=1000000&size=100").then().body("plans", hasSize(0));
  }

  @Test
  void a_page_of_plans_has_from_1_to_100() {
    for (String wrong :
        new String[] {
          "size=0", "size=101", "size=abc", "page=0", "page=-1", "page=99999999999", "size=1e2"
        }) {
      as(Person.MIRA)
          .get(V1 + "/plans?" + wrong)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("field", is(wrong.substring(0, 4)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/plans?sort=title, sort",
    "/plans?PAGE=2, PAGE",
    "/plans?page=1&Size=2, Size",
    "/library?page=2, page",
    "/poses?pose=sphinx, pose",
    "/poses/sphinx/figure.svg?colour=red, colour",
    "/plans?%3Cb%3E=1, <b>",
  })
  void a_parameter_that_is_not_known_is_refused_by_its_name(String address, String name) {
    as(Person.MIRA)
        .urlEncodingEnabled(false)
        .get(V1 + address)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", endsWith("/parameter-unknown"))
        .body("field", is(name));
  }

  /** Written when it is made and read from the database later: to the same fraction of a second. */
  @Test
  void a_moment_is_told_alike_by_whatever_answer_tells_it() {
    String copied =
        as(Person.MIRA).post(plan.path() + "/copies").then().extract().path("updatedAt");
    String made = plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).path("updatedAt");
    assertEquals(made, plan.read().getString("updatedAt"));
    List<String> listed =
        as(Person.MIRA).get(V1 + "/plans?size=2").jsonPath().getList("plans.updatedAt");
    assertEquals(List.of(made, copied), listed);
    String published = plan.change().post(plan.path() + "/publications").path("published.at");
    assertNotNull(published);
    assertEquals(published, plan.read().getString("published.at"));
  }

  @Test
  void title_intention_and_notes_change_together_as_one_revision() {
    int before = plan.read().getInt("revision");
    plan.change(
            "{\"title\":\"Slow Sunday\",\"intention\":\"Rest.\",\"notes\":\"Open the windows.\"}")
        .patch(plan.path())
        .then()
        .statusCode(200)
        .body("title", is("Slow Sunday"))
        .body("intention", is("Rest."))
        .body("notes", is("Open the windows."))
        .body("revision", is(before + 1));
  }

  @Test
  void a_hold_is_given_in_seconds_or_as_teachers_type_it_and_the_total_follows() {
    int banana = 5;
    JsonPath before = plan.read();
    int total = before.getInt("total.seconds") - 2 * before.getInt("steps[5].hold.seconds");
    for (String hold : new String[] {"270", "\"4:30\"", "\"270\"", "\"4m30\"", "\" 4m 30s \""}) {
      plan.change("{\"hold\":60}").patch(plan.stepPath(banana)).then().statusCode(200);
      plan.change("{\"hold\":" + hold + "}")
          .patch(plan.stepPath(banana))
          .then()
          .statusCode(200)
          .body("steps[5].hold.seconds", is(270))
          .body("steps[5].hold.clock", is("4:30"))
          .body("steps[5].sides[1].hold.seconds", is(270))
          .body("total.seconds", is(total + 540));
    }
  }

  @Test
  void the_second_side_differs_on_purpose_until_null_makes_both_alike() {
    plan.change("{\"hold\":180,\"secondHold\":\"4:00\"}")
        .patch(plan.stepPath(5))
        .then()
        .statusCode(200)
        .body("steps[5].sidesAlike", is(false))
        .body("steps[5].sides.hold.seconds", contains(180, 240));
    plan.change("{\"hold\":200}")
        .patch(plan.stepPath(5))
        .then()
        .body("steps[5].sides.hold.seconds", contains(200, 240));
    plan.change("{\"alike\":true}")
        .patch(plan.stepPath(5))
        .then()
        .statusCode(200)
        .body("steps[5].sidesAlike", is(true))
        .body("steps[5].sides.hold.seconds", contains(200, 200));
    plan.change("{\"secondHold\":60}")
        .patch(plan.stepPath(0))
        .then()
        .statusCode(422)
        .body("type", is(V1 + "/problems/pose-has-one-side"));
  }

  @Test
  void a_step_takes_a_variation_of_its_pose_until_null_takes_it_as_usual() {
    plan.change("{\"variation\":\"elbows-ahead\",\"locked\":true}")
        .patch(plan.stepPath(3))
        .then()
        .statusCode(200)
        .body("steps[3].variation", is("elbows-ahead"))
        .body("steps[3].locked", is(true))
        .body("revision", is(2));
    plan.change("{\"locked\":false}")
        .patch(plan.stepPath(3))
        .then()
        .body("steps[3].variation", is("elbows-ahead"))
        .body("steps[3].locked", is(false));
    plan.change("{\"usual\":true}")
        .patch(plan.stepPath(3))
        .then()
        .statusCode(200)
        .body("steps[3].variation", nullValue());
  }

  @Test
  void a_transition_takes_its_time_and_its_words() {
    plan.change("{\"transition\":{\"seconds\":75,\"words\":\"Roll over.\"}}")
        .patch(plan.stepPath(3))
        .then()
        .statusCode(200)
        .body("steps[3].transition.seconds", is(75))
        .body("steps[3].transition.words", is("Roll over."));
  }

  @Test
  void one_step_has_an_address_of_its_own() {
    String step = plan.step(1);
    as(Person.MIRA)
        .get(plan.path() + "/steps/" + step)
        .then()
        .statusCode(200)
        .header("ETag", is(plan.tag()))
        .body("id", is(step))
        .body("pose", is("melting-heart"))
        .body("links.self", is(plan.path() + "/steps/" + step));
  }

  @Test
  void a_prop_is_put_changed_and_taken_by_its_kind_and_place() {
    String prop = plan.stepPath(6) + "/props/bolster@under-thighs";
    String body = "{\"count\":1,\"purpose\":\"support\",\"needed\":false}";
    plan.change(body)
        .put(prop)
        .then()
        .statusCode(200)
        .body("steps[6].props.findAll { it.key == 'bolster@under-thighs' }.count", contains(1));
    plan.change(body.replace("1,", "2,\"lie\":\"crosswise\",\"detail\":\"one on the other\","))
        .put(prop)
        .then()
        .statusCode(200)
        .body("steps[6].props.findAll { it.key == 'bolster@under-thighs' }.count", contains(2))
        .body(
            "steps[6].props.findAll { it.key == 'bolster@under-thighs' }.detail",
            contains("one on the other"))
        .body(
            "steps[6].props.findAll { it.key == 'bolster@under-thighs' }.lie",
            contains("crosswise"));
    plan.change()
        .delete(prop)
        .then()
        .statusCode(200)
        .body("steps[6].props.key", not(hasItem("bolster@under-thighs")));
    plan.change().delete(prop).then().statusCode(404).body("type", endsWith("/prop-absent"));
  }

  @Test
  void cues_are_said_in_place_of_those_before() {
    String cues = plan.stepPath(2) + "/cues/remind/teacher";
    plan.change("{\"lines\":[\"Look around.\",\"Breathe.\"]}")
        .put(cues)
        .then()
        .statusCode(200)
        .body(
            "steps[2].cues.findAll { it.moment == 'remind' && it.audience == 'teacher' }.text",
            contains("Look around.", "Breathe."));
    plan.change("{\"lines\":[]}")
        .put(cues)
        .then()
        .statusCode(200)
        .body("steps[2].cues.findAll { it.audience == 'teacher' }", hasSize(0));
  }

  @Test
  void a_pose_is_put_in_moved_set_aside_and_restored() {
    String step =
        plan.change("{\"pose\":\"caterpillar\",\"at\":3}")
            .post(plan.path() + "/steps")
            .then()
            .statusCode(201)
            .header("Location", containsString("/steps/"))
            .body("steps", hasSize(8))
            .body("steps[3].pose", is("caterpillar"))
            .extract()
            .path("steps[3].id");
    String path = plan.path() + "/steps/" + step;
    plan.change("{\"to\":5}")
        .put(path + "/position")
        .then()
        .statusCode(200)
        .body("steps[5].id", is(step));
    String aside =
        plan.change()
            .delete(path)
            .then()
            .statusCode(200)
            .body("steps", hasSize(7))
            .body("aside[0].id", is(step))
            .extract()
            .path("aside[0].links.self");
    as(Person.MIRA).get(aside).then().statusCode(200).body("id", is(step));
    plan.change()
        .post(plan.path() + "/aside/" + step + "/restorations")
        .then()
        .statusCode(200)
        .body("steps[5].id", is(step))
        .body("aside", hasSize(0));
    plan.change()
        .post(plan.path() + "/aside/" + step + "/restorations")
        .then()
        .statusCode(404)
        .body("type", endsWith("/step-absent"));
  }

  @Test
  void the_last_step_stays() {
    for (int i = 0; i < 6; i++) {
      plan.change().delete(plan.stepPath(0)).then().statusCode(200);
    }
    plan.change()
        .delete(plan.stepPath(0))
        .then()
        .statusCode(422)
        .body("type", endsWith("/last-step"));
  }

  @Test
  void what_was_done_is_undone_and_redone() {
    String title = plan.read().getString("title");
    plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).then().statusCode(200);
    plan.change()
        .post(plan.path() + "/undos")
        .then()
        .statusCode(200)
        .body("title", is(title))
        .body("canUndo", is(false))
        .body("canRedo", is(true));
    plan.change()
        .post(plan.path() + "/undos")
        .then()
        .statusCode(409)
        .body("type", endsWith("/nothing-to-undo"));
    plan.change()
        .post(plan.path() + "/redos")
        .then()
        .statusCode(200)
        .body("title", is("Slow Sunday"))
        .body("canRedo", is(false));
    plan.change().post(plan.path() + "/redos").then().statusCode(409);
  }

  @Test
  void students_see_what_was_published_last() {
    plan.change()
        .post(plan.path() + "/publications")
        .then()
        .statusCode(200)
        .body("published.current", is(true))
        .body("published.revision", is(1));
    plan.change("{\"title\":\"Slow Sunday\"}")
        .patch(plan.path())
        .then()
        .body("published.current", is(false))
        .body("published.revision", is(1));
  }

  @Test
  void the_catalogue_lists_poses_and_shows_one() {
    as(Person.MIRA)
        .get(V1 + "/poses")
        .then()
        .statusCode(200)
        .body("poses.slug", hasItems("banana", "sphinx", "savasana"))
        .body("poses.find { it.slug == 'banana' }.twoSided", is(true));
    as(Person.MIRA)
        .get(V1 + "/poses/banana")
        .then()
        .statusCode(200)
        .body("names.english", is("Banana Pose"))
        .body("spine", contains("lateral-away-from-side"))
        .body("props[0].place", is("under-head"));
    as(Person.MIRA).get(V1 + "/poses/headstand").then().statusCode(404);
    as(Person.MIRA).get(V1 + "/library/nothing").then().statusCode(404);
    says(Person.MIRA, "{}").post(V1 + "/library/nothing/copies").then().statusCode(404);
  }
}
