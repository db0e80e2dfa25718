package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One filter, and faults that come by it again and again. */
class StackOnceTest {
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private final StackOnce filter = new StackOnce();

  @Test
  void a_fault_brings_its_stack_once_a_minute_and_its_sentence_always() {
    RuntimeException fault = new IllegalStateException("of a stranger");

    assertSame(fault, logged(fault, NOON).getThrown());
    for (int second : new int[] {0, 1, 60}) {
      LogRecord again = logged(fault, NOON.plusSeconds(second));
      assertNull(again.getThrown());
      assertEquals("It failed. (again: IllegalStateException)", again.getMessage());
    }
    assertSame(fault, logged(fault, NOON.plusSeconds(61)).getThrown());
  }

  @Test
  void another_fault_and_another_place_bring_theirs() {
    RuntimeException one = new IllegalStateException();
    RuntimeException elsewhere = new IllegalStateException();
    logged(one, NOON);

    assertSame(elsewhere, logged(elsewhere, NOON).getThrown());
    RuntimeException other = new IllegalArgumentException();
    assertSame(other, logged(other, NOON).getThrown());
    assertNull(logged(null, NOON).getThrown());
  }

  private LogRecord logged(@Nullable Throwable fault, Instant at) {
    LogRecord record = new LogRecord(Level.SEVERE, "It failed.");
    record.setThrown(fault);
    record.setInstant(at);
    assertTrue(filter.isLoggable(record));
    return record;
  }
}
