package studio.yin.edge;

import java.sql.SQLException;

/** Tells a database that cannot be reached, or asked in time, from one that gave an answer. */
public final class DatabaseAway {
  private DatabaseAway() {}

  /**
   * Whether a failure came from a database that is away. Classes 22, 23 and 42 of SQL states are
   * answers: then it is there, and the fault is ours.
   */
  public static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        String state = sql.getSQLState();
        return state == null || !state.matches("(22|23|42).*");
      }
    }
    return false;
  }
}
