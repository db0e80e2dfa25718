package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What a clone is offered when the sequence that it came from changes, or is retired. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class SourceTest {
  private String slug;
  private Api.Plan plan;

  @BeforeEach
  void a_sequence_of_the_library_and_a_clone_of_it() throws SQLException {
    slug = "river-x" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    sql(
        "insert into library_sequence (slug, position) values ('%1$s', 99);"
            + " insert into library_revision (slug, number, sequence, digest)"
            + " select '%1$s', 1, sequence, '%1$s' from library_revision"
            + " where slug = 'spine' order by number desc limit 1");
    String id =
        as(Person.MIRA)
            .post(V1 + "/library/" + slug + "/copies")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("id");
    plan = new Api.Plan(Person.MIRA, id);
  }

  @AfterEach
  void off_the_shelf() throws SQLException {
    sql("update library_sequence set retired = true where slug = '%1$s'");
  }

  @Test
  void nothing_is_offered_while_nothing_has_changed() {
    as(Person.MIRA)
        .get(plan.path() + "/source")
        .then()
        .statusCode(200)
        .body("source.slug", is(slug))
        .body("revision", is(1))
        .body("there", is(true))
        .body("changes", hasSize(0));
  }

  @Test
  void changes_are_taken_one_by_one_and_left_for_good() throws SQLException {
    plan.change("{\"hold\":\"4:00\"}").patch(plan.stepPath(3)).then().statusCode(200);
    changed("{steps,1,hold,seconds}", "150", "{steps,3,hold,seconds}", "270");
    as(Person.MIRA)
        .get(plan.path() + "/source")
        .then()
        .statusCode(200)
        .body("revision", is(2))
        .body("changes", hasSize(2))
        .body("changes[0].sentence", containsString("2:30"))
        .body("changes[0].against", nullValue())
        .body("changes[1].sentence", containsString("4:30"))
        .body("changes[1].against", containsString("4:00"));

    accept(plan, 2, offered(plan).subList(0, 1))
        .then()
        .statusCode(200)
        .body("steps[1].hold.seconds", is(150))
        .body("steps[3].hold.seconds", is(240));
    as(Person.MIRA).get(plan.path() + "/source").then().body("changes", hasSize(1));

    decline(plan, 2, offered(plan)).then().statusCode(200).body("steps[3].hold.seconds", is(240));
    as(Person.MIRA).get(plan.path() + "/source").then().body("changes", hasSize(0));
  }

  @Test
  void an_offered_change_says_what_it_is_and_is_called_the_same_while_it_is_that()
      throws SQLException {
    changed("{steps,1,hold,seconds}", "150", "{title}", "\"River\"");
    as(Person.MIRA)
        .get(plan.path() + "/source")
        .then()
        .body("changes[0].part", is("title"))
        .body("changes[0].step", nullValue())
        .body("changes[0].before", containsString("Spine sequence"))
        .body("changes[0].after", containsString("River"))
        .body("changes[1].part", is("hold"))
        .body("changes[1].step", matchesRegex("[0-9a-f-]{36}"))
        .body("changes[1].before", is("2:00"))
        .body("changes[1].after", is("2:30"));
    List<String> names = offered(plan);
    plan.change("{\"hold\":\"4:00\"}").patch(plan.stepPath(3)).then().statusCode(200);
    assertEquals(names, offered(plan), "whatever becomes of the plan elsewhere");
    accept(plan, 2, names.subList(0, 1)).then().statusCode(200);
    assertEquals(names.subList(1, 2), offered(plan), "whatever becomes of the other changes");
    revised(3, "{steps,1,hold,seconds}", "180");
    assertNotEquals(names.subList(1, 2), offered(plan), "it has become another change");
    accept(plan, 2, names.subList(1, 2)).then().statusCode(409);
    decline(plan, 2, names.subList(1, 2)).then().statusCode(409);
    as(Person.MIRA).get(plan.path()).then().body("steps[1].hold.seconds", is(120));
  }

  @Test
  void a_change_that_stays_what_it_is_can_be_taken_whatever_else_the_source_has_by_now()
      throws SQLException {
    changed("{steps,1,hold,seconds}", "150", "{steps,3,hold,seconds}", "270");
    List<String> looked = offered(plan);
    revised(3, "{title}", "\"River\"");
    accept(plan, 2, looked)
        .then()
        .statusCode(200)
        .body("title", is("Spine sequence"))
        .body("steps[1].hold.seconds", is(150))
        .body("steps[3].hold.seconds", is(270));
    as(Person.MIRA)
        .get(plan.path() + "/source")
        .then()
        .body("revision", is(3))
        .body("changes.part", contains("title"));
  }

  @Test
  void changes_that_are_left_twice_are_left_once_and_no_other_in_place_of_them()
      throws SQLException {
    changed("{steps,1,hold,seconds}", "150", "{steps,3,hold,seconds}", "270");
    List<String> names = offered(plan);
    decline(plan, 2, names.subList(0, 1)).then().statusCode(200);
    decline(plan, 2, names.subList(0, 1)).then().statusCode(422);
    assertEquals(names.subList(1, 2), offered(plan));
  }

  @Test
  void two_takings_of_one_offer_at_once_end_in_one() throws Exception {
    changed("{steps,1,hold,seconds}", "150", "{steps,3,hold,seconds}", "270");
    List<String> names = offered(plan);
    Callable<Integer> taking =
        () ->
            says(Person.MIRA, decision(2, names))
                .header("If-Match", "*")
                .post(plan.path() + "/source/acceptances")
                .statusCode();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = both.invokeAll(List.of(taking, taking));
      assertEquals(
          List.of(200, 422),
          Stream.of(answers.get(0).get(), answers.get(1).get()).sorted().toList());
    }
    as(Person.MIRA)
        .get(plan.path())
        .then()
        .body("revision", is(2))
        .body("steps[1].hold.seconds", is(150))
        .body("steps[3].hold.seconds", is(270));
    assertEquals(List.of(), offered(plan));
  }

  @Test
  void what_both_changed_is_replaced_when_it_is_taken_and_undo_brings_it_back()
      throws SQLException {
    plan.change("{\"hold\":\"4:00\"}").patch(plan.stepPath(3)).then().statusCode(200);
    changed("{steps,3,hold,seconds}", "270", "{title}", "\"River\"");
    accept(plan, 2, offered(plan))
        .then()
        .statusCode(200)
        .body("title", is("River"))
        .body("steps[3].hold.seconds", is(270));
    plan.change()
        .post(plan.path() + "/undos")
        .then()
        .statusCode(200)
        .body("title", is("Spine sequence"))
        .body("steps[3].hold.seconds", is(240));
  }

  @Test
  void what_is_no_longer_on_offer_is_refused() throws SQLException {
    changed("{steps,1,hold,seconds}", "150", "{notes}", "\"\"");
    String name = offered(plan).get(0);
    List<String> never = List.of(name.replace("/hold/", "/switch/"));
    accept(plan, 1, never).then().statusCode(409);
    decline(plan, 1, never).then().statusCode(409);
    for (List<String> unknown :
        List.of(never, List.of(name, "0"), List.of(""), List.of(name, "class/title/0"))) {
      for (Response answer : List.of(accept(plan, 2, unknown), decline(plan, 2, unknown))) {
        answer
            .then()
            .statusCode(422)
            .body("type", endsWith("/change-not-offered"))
            .body("field", is("changes"));
      }
    }
    for (String unfit :
        new String[] {
          "{}",
          "{\"revision\":2}",
          "{\"changes\":[\"a\"]}",
          "{\"revision\":2,\"changes\":[null]}",
          "{\"revision\":2,\"changes\":[0]}",
          "{\"revision\":\"two\",\"changes\":[]}",
          "[]",
          "null"
        }) {
      plan.change(unfit)
          .post(plan.path() + "/source/acceptances")
          .then()
          .statusCode(anyOf(is(400), is(422)));
    }
    says(Person.MIRA, decision(2, List.of(name)))
        .post(plan.path() + "/source/acceptances")
        .then()
        .statusCode(428);
    says(Person.MIRA, decision(2, List.of(name)))
        .header("If-Match", "\"999\"")
        .post(plan.path() + "/source/acceptances")
        .then()
        .statusCode(412);
    as(Person.MIRA).get(plan.path()).then().body("steps[1].hold.seconds", is(120));
  }

  @Test
  void a_retired_sequence_is_cloned_again_by_way_of_its_clone() throws SQLException {
    changed("{steps,1,hold,seconds}", "150", "{title}", "\"River\"");
    off_the_shelf();
    as(Person.MIRA).get(V1 + "/library/" + slug).then().statusCode(404);
    as(Person.MIRA).post(V1 + "/library/" + slug + "/copies").then().statusCode(404);
    as(Person.MIRA)
        .get(plan.path() + "/source")
        .then()
        .body("there", is(false))
        .body("changes", hasSize(2));
    as(Person.MIRA)
        .post(plan.path() + "/source/copies")
        .then()
        .statusCode(201)
        .body("source.slug", is(slug))
        .body("source.revision", is(1))
        .body("steps[1].hold.seconds", is(120));
  }

  @Test
  void a_copy_is_offered_what_changes_in_the_class_that_it_was_made_of() {
    String id =
        as(Person.MIRA).post(plan.path() + "/copies").then().extract().jsonPath().getString("id");
    plan.change("{\"hold\":\"3:00\"}").patch(plan.stepPath(1)).then().statusCode(200);
    Api.Plan copy = new Api.Plan(Person.MIRA, id);
    as(Person.MIRA)
        .get(copy.path() + "/source")
        .then()
        .body("source.plan", is(plan.id()))
        .body("changes", hasSize(1));
    accept(copy, 2, offered(copy)).then().statusCode(200).body("steps[1].hold.seconds", is(180));
    as(Person.MIRA)
        .post(copy.path() + "/source/copies")
        .then()
        .statusCode(201)
        .body("source.plan", is(plan.id()))
        .body("steps[1].hold.seconds", is(120));
  }

  @Test
  void a_copy_is_offered_that_a_step_came_went_or_stands_elsewhere() {
    String id =
        as(Person.MIRA).post(plan.path() + "/copies").then().extract().jsonPath().getString("id");
    plan.change().delete(plan.stepPath(0)).then().statusCode(200);
    plan.change("{\"to\":0}").put(plan.stepPath(2) + "/position").then().statusCode(200);
    plan.change("{\"pose\":\"butterfly\",\"at\":1}").post(plan.path() + "/steps");
    Api.Plan copy = new Api.Plan(Person.MIRA, id);
    as(Person.MIRA)
        .get(copy.path() + "/source")
        .then()
        .statusCode(200)
        .body("changes", hasSize(3))
        .body("changes.after", hasItem("at the beginning"));
    accept(copy, 4, offered(copy)).then().statusCode(200);
  }

  @Test
  void somebody_elses_plan_has_no_source() {
    as(Person.JONAS).get(plan.path() + "/source").then().statusCode(404);
    as(Person.JONAS).post(plan.path() + "/source/copies").then().statusCode(404);
    says(Person.JONAS, "{\"revision\":1,\"changes\":[]}")
        .header("If-Match", "*")
        .post(plan.path() + "/source/acceptances")
        .then()
        .statusCode(404);
  }

  /** The names of the changes that a plan is offered. */
  private static List<String> offered(Api.Plan plan) {
    return as(Person.MIRA)
        .get(plan.path() + "/source")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("changes.name", String.class);
  }

  private static Response accept(Api.Plan plan, int revision, List<String> names) {
    return plan.change(decision(revision, names)).post(plan.path() + "/source/acceptances");
  }

  private static Response decline(Api.Plan plan, int revision, List<String> names) {
    return plan.change(decision(revision, names)).post(plan.path() + "/source/declines");
  }

  private static String decision(int revision, List<String> names) {
    return names.stream()
        .map("\"%s\""::formatted)
        .collect(Collectors.joining(",", "{\"revision\":" + revision + ",\"changes\":[", "]}"));
  }

  /** Gives the sequence another revision, in which one thing is different. */
  private void revised(int number, String path, String value) throws SQLException {
    sql(
        "insert into library_revision (slug, number, sequence, digest)"
            + " select slug, %2$s, jsonb_set(sequence, '%3$s', '%4$s'), digest || '%2$s'"
            + " from library_revision where slug = '%1$s' order by number desc limit 1",
        Integer.toString(number), path, value);
  }

  /** Gives the sequence a second revision, in which two things are different. */
  private void changed(String path, String value, String otherPath, String other)
      throws SQLException {
    sql(
        "insert into library_revision (slug, number, sequence, digest)"
            + " select slug, 2, jsonb_set(jsonb_set(sequence, '%2$s', '%3$s'), '%4$s', '%5$s'),"
            + " digest || '2' from library_revision where slug = '%1$s'",
        path, value, otherPath, other);
  }

  private void sql(String statement, String... others) throws SQLException {
    Object[] all = new Object[others.length + 1];
    all[0] = slug;
    System.arraycopy(others, 0, all, 1, others.length);
    try (Connection connection = StudioServices.database();
        Statement run = connection.createStatement()) {
      run.execute(statement.formatted(all));
    }
  }
}
