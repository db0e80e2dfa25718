package studio.yin.migrations;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.yin.plan.StoredForm;
import studio.yin.pose.Pose;
import studio.yin.sequence.Sequence;

/** The migrations as Flyway runs them, on a real PostgreSQL. */
class CatalogueInPostgresTest {
  private static final Path TABLES = Path.of("src/main/resources/db/migration");

  private static EmbeddedPostgres postgres;

  private final Path temporary;
  private CatalogueCopy copy;

  CatalogueInPostgresTest(@TempDir Path temporary) throws IOException {
    this.temporary = temporary;
    copy = new CatalogueCopy(temporary);
  }

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void beginEmpty() throws SQLException {
    run("drop schema public cascade; create schema public");
  }

  @Test
  void what_is_stored_is_what_the_files_say() throws Exception {
    migrate();

    CatalogueFiles files = CatalogueFiles.read(copy.folder);
    assertEquals(
        requireNonNull(files.poses().get("seal")).value(),
        StoredForm.read(one("select pose from pose where slug = 'seal'"), Pose.class));
    assertEquals(
        requireNonNull(files.library().get("spine")).value().sequence(),
        StoredForm.read(one("select sequence from library_revision"), Sequence.class));
    assertEquals(files.poses().size(), rows("select slug from pose where not retired").size());
    assertEquals(files.figures().size(), rows("select slug from figure").size());
    assertEquals("Banana Pose", one("select name from pose where slug = 'banana'"));
    assertEquals(
        String.valueOf(StoredForm.FORMAT),
        one("select figure ->> 'format' from figure where slug = 'cow'"));
  }

  @Test
  void a_second_time_changes_not_a_single_row() throws Exception {
    migrate();
    List<String> before = everyRowWithItsTransaction();

    run(copy.sql());

    assertEquals(before, everyRowWithItsTransaction());
    assertEquals(0, migrate());
  }

  @Test
  void a_changed_sequence_becomes_the_next_revision() throws Exception {
    migrate();
    String first = one("select sequence from library_revision where number = 1");
    copy.change("sequences/spine.yaml", "hold: {seconds: 450}", "hold: {seconds: 480}");

    migrate();
    copy.change("sequences/spine.yaml", "hold: {seconds: 480}", "hold: {seconds: 450}");
    migrate();

    assertEquals(List.of("1", "2", "3"), rows("select number from library_revision order by 1"));
    assertEquals(first, one("select sequence from library_revision where number = 1"));
    assertEquals(first, one("select sequence from library_revision where number = 3"));
    assertNotEquals(first, one("select sequence from library_revision where number = 2"));
  }

  @Test
  void a_pose_that_left_the_files_is_retired_and_may_come_back() throws Exception {
    migrate();
    copy.delete("poses/toe-squat.yaml");
    migrate();
    assertEquals(List.of("toe-squat"), rows("select slug from pose where retired"));

    copy = new CatalogueCopy(temporary.resolve("again"));
    migrate();
    assertEquals(List.of(), rows("select slug from pose where retired"));
  }

  @Test
  void a_sequence_that_left_the_library_is_retired_with_its_revisions_kept() throws Exception {
    migrate();
    copy.delete("sequences/spine.yaml");
    migrate();

    assertEquals(List.of("spine"), rows("select slug from library_sequence where retired"));
    assertEquals(List.of("1"), rows("select number from library_revision"));
  }

  @Test
  void quotes_dollars_and_backslashes_arrive_as_they_were_written() throws Exception {
    String awkward = "It's ${name}, $1 and C:\\\\ and \\\"that\\\".";
    copy.change("poses/seal.yaml", "- Return to Sphinx.", "- \"" + awkward + "\"");

    migrate();

    assertEquals(
        "It's ${name}, $1 and C:\\ and \"that\".",
        one("select pose -> 'softer' ->> 0 from pose where slug = 'seal'"));
  }

  /** How many migrations were run. */
  private int migrate() throws IOException {
    Path scripts = Files.createDirectories(temporary.resolve("migration"));
    Files.writeString(scripts.resolve("R__catalogue.sql"), copy.sql());
    Path tables = scripts.resolve("V001__catalogue.sql");
    Files.writeString(tables, Files.readString(TABLES.resolve("V001__catalogue.sql")));
    return Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("filesystem:" + scripts)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  /** With xmin, which changes whenever a row is written, even with the same values. */
  private static List<String> everyRowWithItsTransaction() throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table : List.of("figure", "pose", "library_sequence", "library_revision")) {
      rows.addAll(rows("select xmin || ' ' || t::text from " + table + " t order by 1"));
    }
    return rows;
  }

  private static String one(String query) throws SQLException {
    List<String> rows = rows(query);
    assertEquals(1, rows.size(), query);
    return rows.get(0);
  }

  private static List<String> rows(String query) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
