package studio.yin.server.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.library.Library;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Copying;
import studio.yin.plan.Expected;
import studio.yin.plan.Offers;
import studio.yin.plan.PlanPage;
import studio.yin.plan.PlanSearch;
import studio.yin.plan.Revising;
import studio.yin.sequence.Hold;
import studio.yin.sequence.StepEdit;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** How lists and searches reach a teacher's plans among those of many. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@ActivateRequestContext
class PlanQueriesTest {
  private static final Page FIRST = Page.of(0, 24);

  /** Fifty teachers with a hundred plans each, all of them copies of the one that is given. */
  private static final String CROWD =
      """
      begin;
      insert into account (id, name)
        select md5('crowd' || t)::uuid, 'Teacher ' || t from generate_series(0, 49) t;
      insert into class_plan (id, owner, version, title, seconds, poses, head_id, revisions,
          created_at, updated_at)
        select md5('plan' || n)::uuid, md5('crowd' || n %% 50)::uuid, 0, 'Class ' || n, seconds,
          poses, md5('revision' || n)::uuid, 1, created_at, updated_at + n * interval '1 minute'
        from class_plan, generate_series(0, 4999) n where id = '%1$s';
      insert into revision (id, plan_id, number, author, made_at, sequence)
        select md5('revision' || n)::uuid, md5('plan' || n)::uuid, 1,
          md5('crowd' || n %% 50)::uuid, made_at, sequence
        from revision, generate_series(0, 4999) n where plan_id = '%1$s';
      commit;
      vacuum analyze class_plan;
      vacuum analyze revision;
      """;

  private static final String NO_CROWD =
      """
      set session_replication_role = replica;
      delete from class_plan where title like 'Class %';
      delete from revision where author in (select id from account where name like 'Teacher %');
      delete from account where name like 'Teacher %';
      vacuum analyze class_plan;
      """;

  @Inject ClassPlans plans;
  @Inject Revising revising;
  @Inject Copying copying;
  @Inject Library library;
  @Inject Offers offers;
  private UUID somebody;
  private UUID plan;

  @BeforeEach
  void a_crowd_of_teachers() throws SQLException {
    behind(
        "insert into account (id, name) values ('%s', 'Mira') on conflict do nothing"
            .formatted(Person.MIRA.id));
    UUID model =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    copying
                        .clone(library.sequence("spine"), Person.MIRA.id, Optional.empty())
                        .id());
    behind(CROWD.formatted(model));
    PlanPage all = plans.ownedBy(one("select md5('crowd7')::uuid"), PlanSearch.ANY, FIRST);
    // the catalogue is read once, and kept in every language that tells it
    plans.ownedBy(all.plans().get(0).owner(), PlanSearch.titled("any"), FIRST);
    somebody = all.plans().get(0).owner();
    plan = all.plans().get(0).id();
  }

  @AfterEach
  void nobody_else() throws SQLException {
    behind(NO_CROWD);
  }

  @Test
  void no_question_of_a_teacher_reads_the_plans_of_all_teachers() throws SQLException {
    List<String> asked =
        Statements.of(
            () -> {
              assertEquals(100, plans.ownedBy(somebody, PlanSearch.ANY, FIRST).total());
              assertEquals(
                  24, plans.ownedBy(somebody, PlanSearch.using("sphinx"), FIRST).plans().size());
              assertEquals(
                  1, plans.ownedBy(somebody, PlanSearch.titled("class 4957"), FIRST).total());
              assertEquals(
                  100, plans.ownedBy(somebody, new PlanSearch("clàss", "seal"), FIRST).total());
              plans.plan(plan, somebody);
            });
    assertEquals(9, asked.size(), asked.toString());
    for (String sql : asked) {
      String way = way(sql);
      assertTrue(way.contains("Index"), sql + way);
      assertFalse(way.contains("Seq Scan"), sql + way);
    }
  }

  @Test
  void a_hold_is_changed_and_shown_with_five_statements() {
    UUID copy =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    copying
                        .clone(library.sequence("spine"), Person.MIRA.id, Optional.empty())
                        .id());
    ClassPlan before = plans.plan(copy, Person.MIRA.id);
    UUID step = before.head().sequence().steps().get(0).id();
    List<String> asked =
        Statements.of(
            () -> {
              ClassPlan after =
                  revising.revise(
                      copy,
                      Person.MIRA.id,
                      StepEdit.changeHold(step, new Hold(222)),
                      Expected.revision(before.head().number()));
              assertEquals(1, after.before().number());
              assertFalse(plans.canRedo(after));
              assertFalse(offers.isOffered(after));
            });
    assertTrue(asked.size() <= 5, String.join("\n", asked));
  }

  @Test
  void titles_can_be_read_from_the_index_alone() throws SQLException {
    List<String> asked =
        Statements.of(() -> plans.ownedBy(somebody, PlanSearch.titled("4957"), FIRST));
    // of a table as small as this one, PostgreSQL may still prefer the pages
    String way = way(asked.get(0), "set enable_bitmapscan = off", "set enable_seqscan = off");
    assertTrue(way.contains("Index Only Scan using class_plan_of_owner"), way);
  }

  @Test
  void pages_of_a_search_follow_one_another_without_gap_or_overlap() {
    List<UUID> all = new ArrayList<>();
    for (int page = 0; page < 5; page++) {
      plans.ownedBy(somebody, PlanSearch.titled("class"), Page.of(page, 24)).plans().stream()
          .map(ClassPlan::id)
          .forEach(all::add);
    }
    assertEquals(
        plans.ownedBy(somebody, PlanSearch.ANY, Page.of(0, 100)).plans().stream()
            .map(ClassPlan::id)
            .toList(),
        all);
  }

  /** How PostgreSQL would answer, whatever the parameters. */
  private static String way(String sql, String... settings) throws SQLException {
    StringBuilder numbered = new StringBuilder();
    int parameters = 0;
    for (String part : sql.split("\\?", -1)) {
      numbered.append(parameters == 0 ? "" : "$" + parameters).append(part);
      parameters++;
    }
    StringBuilder way = new StringBuilder();
    try (Connection connection = plainly();
        Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute(setting);
      }
      try (ResultSet lines = statement.executeQuery("explain (generic_plan) " + numbered)) {
        while (lines.next()) {
          way.append('\n').append(lines.getString(1));
        }
      }
    }
    return way.toString();
  }

  /** A connection whose statements go out as they are, without asking for their parameters. */
  private static Connection plainly() throws SQLException {
    try (Connection connection = StudioServices.database()) {
      Properties settings = new Properties();
      settings.setProperty("user", connection.getMetaData().getUserName());
      settings.setProperty("preferQueryMode", "simple");
      return DriverManager.getConnection(connection.getMetaData().getURL(), settings);
    }
  }

  private static UUID one(String sql) throws SQLException {
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static void behind(String sql) throws SQLException {
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement()) {
      for (String one : sql.split(";\n", -1)) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }
}
