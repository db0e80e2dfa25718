package studio.yin.server.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import studio.yin.server.StudioServices;

/** What the studio wrote down of changes to accounts, read and bent behind its back. */
final class Book {
  private Book() {}

  /** Kinds and states of an account's changes, the oldest first: {@code DISABLE DONE}. */
  static List<String> of(UUID account) {
    return rows(
        "select kind || ' ' || state from account_change where account = ?::uuid order by made_at",
        account.toString());
  }

  /** The same of changes about a username, which creations have before they have an account. */
  static List<String> of(String username) {
    return rows(
        "select kind || ' ' || state from account_change where username = ? order by made_at",
        username);
  }

  /** Everything that was written of an account, as text. */
  static List<String> everything(UUID account) {
    return rows("select c::text from account_change c where account = ?::uuid", account.toString());
  }

  static List<String> rows(String query, String... parameters) {
    try (Connection connection = StudioServices.database();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        List<String> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(found.getString(1));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(String statement, Object... parameters) {
    try (Connection connection = StudioServices.database();
        PreparedStatement written = connection.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        written.setObject(i + 1, parameters[i]);
      }
      written.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a change older than it is, which the table allows nobody who works with it. */
  static void makeOlder(String username, Duration by) {
    try (Connection connection = StudioServices.database();
        Statement unguarded = connection.createStatement();
        PreparedStatement older =
            connection.prepareStatement(
                "update account_change set made_at = made_at - make_interval(secs => ?)"
                    + " where username = ?")) {
      unguarded.execute("set session_replication_role = replica");
      older.setLong(1, by.toSeconds());
      older.setString(2, username);
      older.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Lets the time pass after which pending changes are taken up again, and waits until they are.
   */
  static void letTimePass() throws InterruptedException {
    write(
        "update account_change set tried_at = tried_at - interval '2 minutes' where state ="
            + " 'PENDING'");
    awaitSettled();
  }

  private static void awaitSettled() throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (Instant.now().isBefore(end)) {
      if (rows("select id::text from account_change where state = 'PENDING'").isEmpty()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        "still pending: " + rows("select c::text from account_change c where state = 'PENDING'"));
  }
}
