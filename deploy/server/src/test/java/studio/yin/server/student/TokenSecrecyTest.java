package studio.yin.server.student;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Given;
import studio.yin.sharing.Share;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class TokenSecrecyTest {
  @Inject Given given;

  @Test
  void a_token_stands_in_no_column_of_any_table() throws Exception {
    Given.Link link = given.link();
    Browser.ofNobody().get(link.path());
    byte[] secret = Base64.getUrlDecoder().decode(link.token());
    List<String> columns = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement()) {
      for (Column column : columns(statement)) {
        columns.add(column.toString());
        String text = column.isBytes ? "encode(%s, 'hex')" : "%s::text";
        String said = text.formatted("\"" + column.name + "\"");
        ResultSet row =
            statement.executeQuery(
                "select count(*) from \"%s\" where %s ilike '%%%s%%' or %s like '%%%s%%'"
                    .formatted(
                        column.table,
                        said,
                        HexFormat.of().formatHex(secret),
                        said,
                        column.isBytes
                            ? HexFormat.of()
                                .formatHex(
                                    link.token()
                                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                            : link.token()));
        row.next();
        if (row.getLong(1) > 0) {
          found.add(column.toString());
        }
      }
    }
    assertThat(columns.size(), greaterThan(30));
    assertThat(found, is(empty()));
    System.out.println("columns searched for a token: " + columns.size());
  }

  @Test
  void a_token_reaches_no_log_even_when_its_page_fails() throws Exception {
    UUID plan = given.plan(Person.MIRA);
    Given.Link broken = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    Given.Link whole = given.link();
    Given.sql(
        "update revision set sequence = jsonb_set(sequence, '{steps,0,hold}', '\"gone\"')"
            + " where plan_id = ?",
        plan);
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler = listening(lines);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      assertThat(Browser.ofNobody().get(broken.path()).status() >= 400, is(true));
      assertThat(Browser.ofNobody().get(whole.path()).status(), is(200));
      assertThat(Browser.at("127.0.0.16").get(whole.path() + "x").status(), is(404));
      assertThat(Browser.at("127.0.0.16").get(whole.path() + "%00").status(), is(302));
      assertThat(
          Browser.at("127.0.0.16").post(whole.path(), java.util.Map.of("a", "b")).status() >= 400,
          is(true));
    } finally {
      root.removeHandler(handler);
    }
    for (Given.Link link : List.of(broken, whole)) {
      assertThat(lines.stream().filter(line -> line.contains(link.token())).toList(), is(empty()));
    }
  }

  private static Handler listening(List<String> lines) {
    PatternFormatter formatter = new PatternFormatter("%c %s%e");
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord logged) {
            lines.add(formatter.format(ExtLogRecord.wrap(logged)));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    return handler;
  }

  private static List<Column> columns(Statement statement) throws SQLException {
    List<Column> columns = new ArrayList<>();
    ResultSet row =
        statement.executeQuery(
            "select table_name, column_name, data_type = 'bytea' from information_schema.columns"
                + " where table_schema = 'public'");
    while (row.next()) {
      columns.add(new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
    }
    return columns;
  }

  private record Column(String table, String name, boolean isBytes) {}
}
