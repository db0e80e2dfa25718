package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import studio.yin.Reason;
import studio.yin.Refusal;

/** The revisions of plans that were found as their teachers'. */
@ApplicationScoped
class Revisions {
  private final EntityManager entities;

  @Inject
  Revisions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A revision of a plan.
   *
   * @param number counted from 1
   * @throws studio.yin.RefusedException when the plan has no such revision: then nobody can have
   *     seen it, and what they mean is not known
   */
  Revision numbered(ClassPlan plan, int number) {
    return entities
        .createQuery(
            "select r from Revision r where r.plan = :plan and r.number = :number", Revision.class)
        .setParameter("plan", plan.id())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.of(Reason.CHANGED_MEANWHILE, "from").toException());
  }

  /** The latest revision that was made from the present one. */
  Optional<Revision> next(ClassPlan plan) {
    return entities
        .createQuery(
            "select r from Revision r where r.plan = :plan and r.parent = :head"
                + " order by r.number desc",
            Revision.class)
        .setParameter("plan", plan.id())
        .setParameter("head", plan.head())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
