package studio.yin.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import studio.yin.local.Workbench;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.StoredForm;

/**
 * How lists, searches and opening a plan slow down as the studio fills: the packaged server over
 * HTTP, on a real PostgreSQL, with few plans and with many, asked in turns so that whatever else
 * the machine does meets both alike.
 */
final class PlansBench {
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 500;

  /** How much slower the slowest twentieth may be among many plans than among few. */
  private static final double SLOWER = 1.5;

  /** Bytes of a class of forty steps as the database keeps it. */
  private static final double STORED = 32 * 1024;

  private PlansBench() {}

  /** Seeds, measures, prints and tidies up; answers whether the limit is clearly broken. */
  static boolean run(Crowd crowd) throws Exception {
    Workbench bench = Workbench.passing(Path.of(System.getProperty("studio.root")));
    try {
      // one teacher who has as many as can be, to see what the longest search costs
      Crowd full = new Crowd(ClassPlans.PLANS, 1);
      seed(bench, "few", Crowd.SMALL);
      seed(bench, "many", crowd);
      seed(bench, "one", full);
      TokenSigner signer = new TokenSigner();
      TeacherClient few =
          new TeacherClient(bench.serve("few", signer.publicKey()), Crowd.SMALL, signer, 1);
      TeacherClient many =
          new TeacherClient(bench.serve("many", signer.publicKey()), crowd, signer, 2);
      TeacherClient one =
          new TeacherClient(bench.serve("one", signer.publicKey()), full, signer, 3);
      List<TeacherClient> all = List.of(few, many, one);
      System.out.printf("  Asking, %d times each%n", ROUNDS);
      ask(all, WARM_UP);
      all.forEach(TeacherClient::forget);
      ask(all, ROUNDS);
      Table table = new Table("p95 among many plans, of p95 among few");
      print(crowd, few, many, one, table);
      try (Connection connection = bench.superuser("few")) {
        table.row("40 steps with all cues and props, as kept", kept(connection), "bytes", STORED);
      }
      return table.printed();
    } finally {
      bench.discard();
    }
  }

  private static void seed(Workbench bench, String database, Crowd crowd) throws Exception {
    Schema.make(bench, database);
    long begun = System.nanoTime();
    try (Connection connection = bench.superuser(database)) {
      crowd.seed(connection);
      System.out.printf(
          Locale.ROOT,
          "  Seeded %,d plans of %,d teachers: %.0f s, %s%n",
          crowd.plans(),
          crowd.teachers(),
          (System.nanoTime() - begun) / 1e9,
          size(connection));
    }
  }

  private static String size(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
      row.next();
      return row.getString(1);
    }
  }

  /** Everybody in turns; the last one, whom nothing is compared with, more seldom. */
  private static void ask(List<TeacherClient> clients, int rounds) throws Exception {
    for (int round = 0; round < rounds; round++) {
      for (Question question : Question.values()) {
        for (TeacherClient client :
            clients.subList(0, round % 5 == 0 ? clients.size() : clients.size() - 1)) {
          client.ask(question);
        }
      }
    }
  }

  private static void print(
      Crowd crowd, TeacherClient few, TeacherClient many, TeacherClient one, Table table) {
    System.out.printf(
        Locale.ROOT,
        "%n%-30s %21s %21s %21s%n%-30s %21s %21s %21s%n",
        "milliseconds",
        "%,d plans".formatted(Crowd.SMALL.plans()),
        "%,d plans".formatted(crowd.plans()),
        "one teacher's %,d".formatted(ClassPlans.PLANS),
        "",
        "p50     p95",
        "p50     p95",
        "p50     p95");
    for (Question question : Question.values()) {
      double[] small = Times.at(few.times(question), .5, .95);
      double[] large = Times.at(many.times(question), .5, .95);
      double[] most = Times.at(one.times(question), .5, .95);
      System.out.printf(
          Locale.ROOT,
          "%-30s %13.1f %7.1f %13.1f %7.1f %13.1f %7.1f%n",
          question.words(),
          small[0],
          small[1],
          large[0],
          large[1],
          most[0],
          most[1]);
      table.row(question.words(), large[1] / small[1], "times", SLOWER);
    }
  }

  /** Bytes that a revision of forty steps takes in a row. */
  private static int kept(Connection connection) throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement(
                "update revision set sequence = ?::jsonb where number = 3");
        PreparedStatement size =
            connection.prepareStatement(
                "select max(pg_column_size(sequence)) from revision where number = 3")) {
      update.setString(1, StoredForm.write(Benchmarks.forty()));
      update.executeUpdate();
      try (ResultSet row = size.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
