package studio.yin.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "57P01, true",
    "55P03, true",
    "22001, false",
    "23505, false",
    "42P01, false"
  })
  void what_the_database_says_itself_is_an_answer(String state, boolean away) {
    assertEquals(away, DatabaseAway.caused(new SQLException("no", state)));
  }

  @Test
  void the_cause_may_lie_deep() {
    assertTrue(DatabaseAway.caused(new IllegalStateException(new SQLException("no route"))));
    assertFalse(DatabaseAway.caused(new IllegalStateException(new RuntimeException("ours"))));
  }
}
