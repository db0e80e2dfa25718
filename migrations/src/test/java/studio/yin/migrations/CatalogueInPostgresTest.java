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
import studio.yin.pose.PoseFacts;
import studio.yin.pose.PoseProse;
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
        requireNonNull(files.facts().get("seal")),
        StoredForm.read(one("select pose from pose where slug = 'seal'"), PoseFacts.class));
    assertEquals(
        requireNonNull(requireNonNull(files.prose().get("seal")).get("en")),
        StoredForm.read(one("select prose from pose_prose where slug = 'seal'"), PoseProse.class));
    assertEquals(
        requireNonNull(files.library().get("spine")).value().sequence(),
        StoredForm.read(one("select sequence from library_revision"), Sequence.class));
    assertEquals(files.poses().size(), rows("select slug from pose where not retired").size());
    assertEquals(files.figures().size(), rows("select slug from figure").size());
    assertEquals(
        "Banana Pose", one("select prose ->> 'name' from pose_prose where slug = 'banana'"));
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
    copy.delete("poses/toe-squat.yaml").delete("poses/toe-squat.en.yaml");
    migrate();
    assertEquals(List.of("toe-squat"), rows("select slug from pose where retired"));
    assertEquals(
        "Toe Squat", one("select prose ->> 'name' from pose_prose where slug = 'toe-squat'"));

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
    copy.change("poses/seal.en.yaml", "- Return to Sphinx.", "- \"" + awkward + "\"");

    migrate();

    assertEquals(
        "It's ${name}, $1 and C:\\ and \"that\".",
        one("select prose -> 'softer' ->> 0 from pose_prose where slug = 'seal'"));
  }

  @Test
  void a_language_is_added_and_taken_away_with_its_files() throws Exception {
    migrate();
    copy.write(
        "poses/seal.de.yaml",
        Files.readString(copy.folder.resolve("poses/seal.en.yaml"))
            .replace("name: Seal", "name: Robbe"));
    migrate();
    assertEquals(
        List.of("de Robbe", "en Seal"),
        rows(
            "select language || ' ' || (prose ->> 'name') from pose_prose where slug = 'seal'"
                + " order by 1"));
    copy.delete("poses/seal.de.yaml");
    migrate();
    assertEquals(List.of("en"), rows("select language from pose_prose where slug = 'seal'"));
  }

  @Test
  void a_pose_that_was_retired_when_its_words_were_still_among_its_facts_is_parted()
      throws Exception {
    run(Files.readString(TABLES.resolve("V001__catalogue.sql")));
    run(
        "insert into pose (slug, name, pose, retired) values ('crow', 'Crow', '%s', true)"
            .formatted(TOGETHER));
    run(Files.readString(TABLES.resolve("V014__poses_by_language.sql")));

    Pose crow =
        StoredForm.read(one("select pose from pose"), PoseFacts.class)
            .told(StoredForm.read(one("select prose from pose_prose"), PoseProse.class));
    assertEquals(List.of("Crow", "Bakāsana", "Bakasana"), crow.names().all());
    assertEquals("right knee on the arm", requireNonNull(crow.sides()).right());
    assertEquals("under the head", crow.props().get(0).detail());
    assertEquals("Stay down.", crow.cautions().get(0).instead());
    assertEquals("squat", crow.cautions().get(0).pose());
    assertEquals("On toes", crow.variations().get(0).name());
    assertEquals("squat", crow.variations().get(0).figure());
    assertEquals(List.of("Squat.", "Lean."), crow.instructions());
    assertEquals("Somebody balances.", crow.described());
  }

  /** A pose as it was stored when what is known of it and what is said of it were one. */
  private static final String TOGETHER =
      """
      {"format": 2, "slug": "crow",
       "names": {"english": "Crow", "sanskrit": "Bakāsana", "others": ["Bakasana"]},
       "category": "yang-counter", "family": "counter", "base": "standing", "difficulty": 3,
       "sides": {"right": "right knee on the arm", "left": "left knee on the arm"},
       "beginner": {"min": 5, "max": 10}, "experienced": {"min": 5, "max": 20},
       "targets": ["core"], "spine": ["flexion"],
       "props": [{"kind": "block", "count": 1, "place": "under-head", "detail": "under the head",
                  "purpose": "comfort", "needed": false},
                 {"kind": "blanket", "count": 1, "place": "in-front", "detail": "",
                  "purpose": "comfort", "needed": false}],
       "instructions": ["Squat.", "Lean."],
       "cautions": [{"when": "wrist", "level": "avoid", "instead": "Stay down.", "pose": "squat",
                     "otherwise": []}],
       "softer": [], "stronger": ["Longer."], "counterposes": [],
       "confidence": {"shape": "common", "hold": "common", "evidence": "convention"},
       "figure": "squat", "described": "Somebody balances.",
       "variations": [{"slug": "toes", "name": "On toes", "figure": "squat",
                       "described": "Somebody stands on toes."}]}
      """;

  /** How many migrations were run. */
  private int migrate() throws IOException {
    Path scripts = Files.createDirectories(temporary.resolve("migration"));
    Files.writeString(scripts.resolve("R__catalogue.sql"), copy.sql());
    for (String tables : List.of("V001__catalogue.sql", "V014__poses_by_language.sql")) {
      Files.writeString(scripts.resolve(tables), Files.readString(TABLES.resolve(tables)));
    }
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
    for (String table :
        List.of("figure", "pose", "pose_prose", "library_sequence", "library_revision")) {
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
