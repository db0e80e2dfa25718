package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
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

    plan.change("{\"revision\":2,\"changes\":[0]}")
        .post(plan.path() + "/source/takings")
        .then()
        .statusCode(200)
        .body("steps[1].hold.seconds", is(150))
        .body("steps[3].hold.seconds", is(240));
    as(Person.MIRA).get(plan.path() + "/source").then().body("changes", hasSize(1));

    plan.change("{\"revision\":2,\"changes\":[0]}")
        .post(plan.path() + "/source/leavings")
        .then()
        .statusCode(200)
        .body("steps[3].hold.seconds", is(240));
    as(Person.MIRA).get(plan.path() + "/source").then().body("changes", hasSize(0));
  }

  @Test
  void what_both_changed_is_replaced_when_it_is_taken_and_undo_brings_it_back()
      throws SQLException {
    plan.change("{\"hold\":\"4:00\"}").patch(plan.stepPath(3)).then().statusCode(200);
    changed("{steps,3,hold,seconds}", "270", "{title}", "\"River\"");
    plan.change("{\"revision\":2,\"changes\":[0,1]}")
        .post(plan.path() + "/source/takings")
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
    for (String stale : new String[] {"{\"revision\":1,\"changes\":[0]}"}) {
      plan.change(stale).post(plan.path() + "/source/takings").then().statusCode(409);
      plan.change(stale).post(plan.path() + "/source/leavings").then().statusCode(409);
    }
    for (String never :
        new String[] {"{\"revision\":2,\"changes\":[7]}", "{\"revision\":2,\"changes\":[0,-1]}"}) {
      for (String way : new String[] {"takings", "leavings"}) {
        plan.change(never)
            .post(plan.path() + "/source/" + way)
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
          "{\"changes\":[0]}",
          "{\"revision\":2,\"changes\":[null]}",
          "{\"revision\":\"two\",\"changes\":[]}",
          "[]",
          "null"
        }) {
      plan.change(unfit)
          .post(plan.path() + "/source/takings")
          .then()
          .statusCode(anyOf(is(400), is(422)));
    }
    says(Person.MIRA, "{\"revision\":2,\"changes\":[0]}")
        .post(plan.path() + "/source/takings")
        .then()
        .statusCode(428);
    says(Person.MIRA, "{\"revision\":2,\"changes\":[0]}")
        .header("If-Match", "\"999\"")
        .post(plan.path() + "/source/takings")
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
        .body("source.number", is(1))
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
    copy.change("{\"revision\":2,\"changes\":[0]}")
        .post(copy.path() + "/source/takings")
        .then()
        .statusCode(200)
        .body("steps[1].hold.seconds", is(180));
    as(Person.MIRA)
        .post(copy.path() + "/source/copies")
        .then()
        .statusCode(201)
        .body("source.plan", is(plan.id()))
        .body("steps[1].hold.seconds", is(120));
  }

  @Test
  void somebody_elses_plan_has_no_source() {
    as(Person.JONAS).get(plan.path() + "/source").then().statusCode(404);
    as(Person.JONAS).post(plan.path() + "/source/copies").then().statusCode(404);
    says(Person.JONAS, "{\"revision\":1,\"changes\":[]}")
        .header("If-Match", "*")
        .post(plan.path() + "/source/takings")
        .then()
        .statusCode(404);
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
