package studio.yin.api.plan;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.plan.ClassPlan;

/** What a client has of a plan already (RFC 9110, 13.1.2: compared weakly). */
final class IfNoneMatch {
  private IfNoneMatch() {}

  /** Whether the plan still stands at a version that the header names. */
  static boolean has(@Nullable String header, ClassPlan plan) {
    String tag = "\"" + plan.version() + "\"";
    return header != null
        && Stream.of(header.split(","))
            .map(String::strip)
            .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
  }
}
