package studio.yin.web.plan;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.PlanSearch;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement;
import studio.yin.web.page.ClassView;

/**
 * Everything that the list of plans shows.
 *
 * @param pose the shape that all of them have, where one is looked for
 * @param page counted from 1
 * @param count of plans on all pages
 * @param wrong why the search could not be done; empty where it was
 * @param typed what stands in the field of the search
 */
public record PlanList(
    List<Card> cards,
    PlanSearch search,
    Optional<Pose> pose,
    int page,
    int pages,
    long count,
    String wrong,
    String typed) {

  /** As many are seen at a glance. */
  private static final int HANDFUL = 6;

  /** Whether a search was asked for. */
  public boolean isSearched() {
    return !search.isAny() || !wrong.isEmpty();
  }

  /** Whether there is something to search among. */
  public boolean isSearchable() {
    return isSearched() || count > HANDFUL;
  }

  /** The address of another page of the same list. */
  public String at(int number) {
    UriBuilder address = UriBuilder.fromPath("/plans").queryParam("page", number);
    if (!search.words().isEmpty()) {
      address.queryParam("q", "{q}");
    }
    pose.ifPresent(shape -> address.queryParam("pose", shape.slug()));
    return address.build(search.words()).toString();
  }

  /** A plan in the list. */
  public record Card(ClassPlan plan, ClassView view) {

    /** The step whose drawing stands for the whole: the one that takes longest, rest aside. */
    public ClassView.StepView face() {
      return view.steps().stream()
          .filter(step -> step.movement() != SpinalMovement.Family.NEUTRAL)
          .max(Comparator.comparingInt(step -> step.step().stillSeconds()))
          .orElseGet(() -> view.steps().get(0));
    }
  }
}
