package studio.yin.plan;

import java.util.List;

/**
 * A page of a teacher's plans, the latest changed first.
 *
 * @param total how many plans the search finds, on all pages together
 */
public record PlanPage(List<ClassPlan> plans, long total) {
  public PlanPage {
    plans = List.copyOf(plans);
  }
}
