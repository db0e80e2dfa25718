package studio.yin.web.plan;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.PlanCounts;
import studio.yin.plan.PlanSearch;
import studio.yin.plan.PlanState;
import studio.yin.plan.RecentlyDeleted;
import studio.yin.pose.Pose;
import studio.yin.pose.Vocabulary;
import studio.yin.web.page.Glance;
import studio.yin.web.page.Refused;

/**
 * Everything that the list of plans shows.
 *
 * @param pose the shape that all of them have, where one is looked for
 * @param page counted from 1
 * @param count of plans on all pages
 * @param counts of all plans, wherever they are kept
 * @param put the plan that was put away, deleted or brought back just now
 * @param refused a search that could not be done
 */
public record PlanList(
    List<Card> cards,
    PlanSearch search,
    Optional<Pose> pose,
    int page,
    int pages,
    long count,
    PlanCounts counts,
    Optional<ClassPlan> put,
    Refused refused) {

  /** As many are seen at a glance. */
  private static final int HANDFUL = 6;

  /** Whether a search was asked for. */
  public boolean isSearched() {
    return !search.isAny() || refused.isAny();
  }

  /** What stands in the field of the search. */
  public String typed() {
    return refused.typed("q", search.words());
  }

  /** Whether there is something to search among. */
  public boolean isSearchable() {
    return isSearched() || count > HANDFUL;
  }

  /** Where the plans of this list are kept. */
  public String state() {
    return Vocabulary.word(search.state());
  }

  /** Whether there is anything but the plans in use. */
  public boolean isDivided() {
    return counts.archived() > 0 || counts.deleted() > 0 || search.state() != PlanState.CURRENT;
  }

  /** Whether there are as many plans as there can be. */
  public boolean isFull() {
    return counts.current() + counts.archived() >= ClassPlans.PLANS;
  }

  /** As many plans as there can be. */
  public int most() {
    return ClassPlans.PLANS;
  }

  /** For how many days a deleted plan can be brought back. */
  public long days() {
    return RecentlyDeleted.KEPT.toDays();
  }

  /** The address of another page of the same list. */
  public String at(int number) {
    UriBuilder address = UriBuilder.fromPath("/plans").queryParam("page", number);
    if (search.state() != PlanState.CURRENT) {
      address.queryParam("state", state());
    }
    if (!search.words().isEmpty()) {
      address.queryParam("q", "{q}");
    }
    pose.ifPresent(shape -> address.queryParam("pose", shape.slug()));
    return address.build(search.words()).toString();
  }

  /**
   * A plan in the list.
   *
   * @param key of the form that copies it, so that a form sent twice makes one copy
   */
  public record Card(ClassPlan plan, Glance glance, UUID key) {

    /** When it was deleted; null where it was not. */
    public @Nullable Instant deletedAt() {
      return plan.deletedAt().orElse(null);
    }

    /** When it is erased; null where it was not deleted. */
    public @Nullable Instant erasedAt() {
      return plan.deletedAt().map(at -> at.plus(RecentlyDeleted.KEPT)).orElse(null);
    }
  }
}
