package studio.yin.web.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.Publication;
import studio.yin.web.page.Refused;

/**
 * What students see of a class.
 *
 * @param at when it was published; null when it never was
 * @param changed whether the class was changed since then
 * @param number the revision that is worked on
 * @param archived whether the class was put away, so that its links open nothing
 * @param versions what they were given to see, the latest first
 * @param refused a publication that could not be made
 */
public record PublicationView(
    UUID id,
    String title,
    @Nullable Instant at,
    boolean changed,
    int number,
    boolean archived,
    List<Publication> versions,
    Refused refused) {

  /** Whether a note stands beside one of them. */
  public boolean isNoted() {
    return versions.stream().anyMatch(one -> !one.note().isEmpty());
  }

  static PublicationView of(ClassPlan plan, List<Publication> versions, Refused refused) {
    return new PublicationView(
        plan.id(),
        plan.title(),
        plan.publishedAt().orElse(null),
        !plan.isPublished(),
        plan.head().number(),
        plan.archivedAt().isPresent(),
        versions,
        refused);
  }
}
