package studio.yin.server;

import io.quarkus.logging.LoggingFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Writes the stack of a fault once a minute, and only its sentence in between, so that nobody can
 * fill the disk by calling the same fault again and again.
 */
@LoggingFilter(name = "stack-once")
public final class StackOnce implements Filter {
  private static final long MINUTE = 60_000;
  private static final int KINDS = 200;

  private final Map<String, Long> told = new ConcurrentHashMap<>();

  @Override
  public boolean isLoggable(LogRecord record) {
    Throwable fault = record.getThrown();
    if (fault != null && !isFirst(kind(fault), record.getInstant().toEpochMilli())) {
      record.setMessage(record.getMessage() + " (again: " + fault.getClass().getSimpleName() + ")");
      record.setThrown(null);
    }
    return true;
  }

  private boolean isFirst(String kind, long now) {
    if (told.size() > KINDS) {
      told.clear();
    }
    Long at = told.get(kind);
    boolean first = at == null || now - at > MINUTE;
    if (first) {
      told.put(kind, now);
    }
    return first;
  }

  /** The fault and where it came up, which its message may not tell: that may be a stranger's. */
  private static String kind(Throwable fault) {
    StackTraceElement[] stack = fault.getStackTrace();
    return fault.getClass().getName() + (stack.length == 0 ? "" : "@" + stack[0]);
  }
}
