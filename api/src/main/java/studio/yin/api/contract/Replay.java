package studio.yin.api.contract;

import org.jspecify.annotations.Nullable;

/** How an answer says that what it tells of was made when the same request came before. */
public final class Replay {

  /** The header, as others name it. */
  public static final String HEADER = "Idempotency-Replayed";

  private Replay() {}

  /** Its value; none where the thing was made now. */
  public static @Nullable String of(boolean before) {
    return before ? "true" : null;
  }
}
