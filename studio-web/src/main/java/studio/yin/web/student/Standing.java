package studio.yin.web.student;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.yin.plan.ClassPlan;
import studio.yin.sharing.Opened;
import studio.yin.sharing.Share;

/**
 * How a page stands that students see: since when it is so, whether it may change, until when it
 * opens.
 *
 * @param at when what is shown was published, or put under the link; null where it never was
 * @param follows whether the page changes when the class is published again
 * @param until when the link ends by itself; null where it does not
 * @param preview whether the teacher of the class looks at it, who has no link
 */
public record Standing(
    @Nullable Instant at, boolean follows, @Nullable Instant until, boolean preview) {

  static Standing of(Opened opened) {
    return new Standing(
        opened.since(), opened.mode() == Share.Mode.FOLLOWS, opened.expiresAt(), false);
  }

  static Standing preview(ClassPlan plan) {
    return new Standing(plan.publishedAt().orElse(null), true, null, true);
  }
}
