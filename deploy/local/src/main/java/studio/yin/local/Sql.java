package studio.yin.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs the SQL files that {@code psql} would run: one statement after another, each ending with a
 * semicolon at the end of a line, with {@code :'name'} for a value.
 */
final class Sql {

  private static final Pattern END = Pattern.compile(";\\s*\\n");

  private Sql() {}

  static void run(Connection connection, String resource, Map<String, String> values)
      throws IOException, SQLException {
    for (String statement : END.split(read(resource), -1)) {
      String sql = statement;
      for (var value : values.entrySet()) {
        sql =
            sql.replace(
                ":'" + value.getKey() + "'", "'" + value.getValue().replace("'", "''") + "'");
      }
      if (!sql.isBlank()) {
        try (Statement one = connection.createStatement()) {
          one.execute(sql);
        }
      }
    }
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = Sql.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the build left out " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
