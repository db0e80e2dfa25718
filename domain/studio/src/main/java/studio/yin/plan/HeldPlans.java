package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Hibernate;
import studio.yin.outside.Chance;
import studio.yin.sequence.Edit;

/**
 * The one way in to a plan that is to be changed. It is locked once, until the transaction ends, so
 * that no change overtakes another; what stands and what was seen are read once.
 */
@ApplicationScoped
class HeldPlans {
  private final ClassPlans.Rows rows;
  private final Revisions revisions;
  private final EntityManager entities;
  private final Chance chance;
  private final Clock clock;

  @Inject
  HeldPlans(
      ClassPlans.Rows rows,
      Revisions revisions,
      EntityManager entities,
      Chance chance,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.entities = entities;
    this.chance = chance;
    this.clock = clock;
  }

  /**
   * Changes a teacher's plan, and writes what was changed, so that the version that is answered is
   * the one that stands.
   *
   * @param changing what is done to it while it is held
   * @throws studio.yin.RefusedException when the plan is not there, deleted or not theirs, or never
   *     had the revision that was seen
   * @throws StaleException when it is not at the version that was seen
   */
  ClassPlan change(UUID id, UUID owner, Expected seen, Consumer<Held> changing) {
    ClassPlan plan = locked(id, owner);
    if (plan.deletedAt().isPresent()) {
      throw ClassPlans.absent();
    }
    seen.refuseOther(plan);
    Revision before =
        seen.isPresent(plan) ? plan.head() : revisions.numbered(plan, seen.revision().getAsInt());
    changing.accept(new Held(plan, before));
    entities.flush();
    return plan;
  }

  /** A teacher's plan, deleted or not, locked until the transaction ends. */
  ClassPlan locked(UUID id, UUID owner) {
    ClassPlan plan =
        rows.find("id = ?1 and owner = ?2", id, owner)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResultOptional()
            .orElseThrow(ClassPlans::absent);
    Hibernate.initialize(plan.head()); // whoever gets the plan reads its head after the transaction
    return plan;
  }

  /**
   * Makes a revision of what an edit makes of what was seen, merged with what came since.
   *
   * @throws studio.yin.RefusedException when the edit cannot be done, or not together with that
   */
  void revise(Held held, Edit edit) {
    ClassPlan plan = held.plan();
    plan.revise(edit, held.seen().sequence(), chance.uuid(), plan.owner(), clock.instant())
        .ifPresent(entities::persist);
  }

  /**
   * A plan that nobody else can change meanwhile.
   *
   * @param seen the revision that whoever changes it had before them
   */
  record Held(ClassPlan plan, Revision seen) {

    /** Whether what was seen is what stands. */
    boolean isPresent() {
      return seen.number() == plan.head().number();
    }

    /** Whether what stands is where a step back from what was seen leads. */
    boolean isBack() {
      return leads(seen, plan.head());
    }

    /** Whether what stands was made of what was seen. */
    boolean isForth() {
      return leads(plan.head(), seen);
    }

    private static boolean leads(Revision child, Revision parent) {
      return child.parent().map(Revision::id).filter(parent.id()::equals).isPresent();
    }
  }
}
