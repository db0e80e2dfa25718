package studio.yin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.random.RandomGenerator;
import studio.yin.plan.StoredForm;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.timing.Timeline;

/**
 * Many teachers with many plans: which there are, and how they come into a database. Plan {@code n}
 * belongs to teacher {@code n % teachers}, so that a teacher's rows lie far from one another.
 *
 * @param plans how many in all
 * @param teachers how many share them
 */
record Crowd(long plans, int teachers) {

  /** A hundred plans of each of ten teachers. */
  static final Crowd SMALL = new Crowd(1_000, 10);

  /** Different classes; plans differ from them in title and dates. */
  private static final int TEMPLATES = 40;

  private static final int AT_ONCE = 100_000;

  private static final String TEMPLATE =
      """
      insert into template (number, seconds, poses, sequence)
      values (?, ?, ?, ?::jsonb)
      """;

  /**
   * Writes the crowd into a database with the studio's tables. Its rows fit together, so the keys
   * between them are not checked one by one.
   *
   * @param superuser a connection that may leave keys unchecked
   */
  void seed(Connection superuser) throws SQLException, IOException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
      statement.execute("set work_mem = '256MB'");
      statement.execute(text("templates.sql"));
      templates(superuser);
      statement.execute(text("teachers.sql").formatted(teachers));
      String crowd = text("plans.sql");
      for (long from = 0; from < plans; from += AT_ONCE) {
        statement.execute(
            crowd.formatted(from, Math.min(plans, from + AT_ONCE) - 1, teachers, TEMPLATES));
      }
      statement.execute("set session_replication_role = origin");
      for (String table : new String[] {"account", "class_plan", "revision"}) {
        statement.execute("vacuum analyze " + table);
      }
    }
  }

  private static void templates(Connection connection) throws SQLException {
    Classes classes = new Classes(DataFiles.poses(), 7);
    try (PreparedStatement insert = connection.prepareStatement(TEMPLATE)) {
      for (int i = 0; i < TEMPLATES; i++) {
        Sequence sequence = classes.terse(5 + i % 5, "Class " + i);
        insert.setInt(1, i);
        insert.setInt(2, Timeline.of(sequence).seconds());
        insert.setArray(
            3,
            connection.createArrayOf(
                "text", sequence.steps().stream().map(Step::pose).distinct().toArray()));
        insert.setString(4, StoredForm.write(sequence));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Any of the teachers. */
  int teacher(RandomGenerator dice) {
    return dice.nextInt(teachers);
  }

  /** Any of a teacher's plans. */
  UUID plan(int teacher, RandomGenerator dice) {
    long each = plans / teachers;
    return id("plan" + (teacher + dice.nextLong(each) * teachers));
  }

  /** A teacher's account. */
  static UUID account(int teacher) {
    return id("teacher" + teacher);
  }

  /** As {@code md5(…)::uuid} in SQL. */
  private static UUID id(String name) {
    try {
      ByteBuffer digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = Crowd.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the build left out " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
