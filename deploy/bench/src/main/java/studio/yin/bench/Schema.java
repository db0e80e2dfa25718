package studio.yin.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import studio.yin.local.Workbench;

/** Databases with the studio's tables, made by the very migrations that make the studio's. */
final class Schema {
  /** Held, so that it stays quiet. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Schema() {}

  /** Makes a database where there is none, and brings it to the present schema. */
  static void make(Workbench bench, String database) throws SQLException, IOException {
    FLYWAY.setLevel(Level.WARNING);
    bench.make(database);
    Flyway.configure()
        .dataSource(bench.url(database), "studio_owner", bench.ownersPassword())
        .placeholderPrefix("#{flyway:")
        .load()
        .migrate();
  }
}
