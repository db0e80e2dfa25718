package studio.yin.edge;

import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;

/** The HTTP status of what the domain refuses, one for each kind of reason. */
public final class Status {
  private Status() {}

  /** The status of the answer that tells it. */
  public static int of(RefusedException refused) {
    return of(refused.refusal());
  }

  /** The status of the answer that tells it. */
  public static int of(Refusal refusal) {
    return of(refusal.reason().kind());
  }

  /** The status of every refusal of that kind. */
  public static int of(Reason.Kind kind) {
    return switch (kind) {
      case INVALID -> 422;
      case ABSENT -> 404;
      case CONFLICT -> 409;
      case UNAVAILABLE -> 503;
    };
  }
}
