package studio.yin.web.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.plan.ClassPlan;

/**
 * What students see of a class.
 *
 * @param at when it was published; null when it never was
 * @param changed whether the class was changed since then
 * @param number the revision that is worked on
 * @param archived whether the class was put away, so that its links open nothing
 */
public record Published(
    UUID id, String title, @Nullable Instant at, boolean changed, int number, boolean archived) {

  static Published of(ClassPlan plan) {
    return new Published(
        plan.id(),
        plan.title(),
        plan.publishedAt().orElse(null),
        !plan.isPublished(),
        plan.head().number(),
        plan.archivedAt().isPresent());
  }
}
