package studio.yin.plan;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What somebody had before them when they asked for a change: a page knows which revision it was
 * made from, a client of the API which version of the plan.
 *
 * @param revision the number of the revision; what changed since then is merged where it can be
 * @param version the version of the plan; any change since then refuses the request
 */
public record Expected(OptionalInt revision, OptionalLong version) {

  /** A page that was made from that revision. */
  public static Expected revision(int number) {
    return new Expected(OptionalInt.of(number), OptionalLong.empty());
  }

  /** A client that holds that version. */
  public static Expected version(long number) {
    return new Expected(OptionalInt.empty(), OptionalLong.of(number));
  }

  /** Somebody who wants the change whatever the plan says now. */
  public static Expected anything() {
    return new Expected(OptionalInt.empty(), OptionalLong.empty());
  }

  /** Whether the plan still stands at what was seen. */
  boolean isPresent(ClassPlan plan) {
    return revision.isEmpty() || revision.getAsInt() == plan.head().number();
  }

  /**
   * Makes sure that the plan is still at the version that was seen, where one was named.
   *
   * @throws StaleException when it is not
   */
  void refuseOther(ClassPlan plan) {
    if (version.isPresent() && version.getAsLong() != plan.version()) {
      throw new StaleException(plan.version());
    }
  }
}
