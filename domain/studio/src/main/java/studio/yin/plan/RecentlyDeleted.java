package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plans that were deleted. They are in no list but their own, nobody can work on them, and
 * their links open nothing; for {@link #KEPT} their teacher can bring them back, then they are
 * erased.
 */
@ApplicationScoped
public class RecentlyDeleted {

  /** How long a deleted plan can be brought back. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** Deleted plans of one teacher; of more, those that were deleted first are erased at once. */
  public static final int PLANS = 1_000;

  /** Plans that are erased in one transaction. */
  public static final int AT_ONCE = 50;

  private final ClassPlans plans;
  private final HeldPlans held;
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  RecentlyDeleted(ClassPlans plans, HeldPlans held, EntityManager entities, Clock clock) {
    this.plans = plans;
    this.held = held;
    this.entities = entities;
    this.clock = clock;
  }

  /** A teacher's plan, deleted or not, with its present revision; empty where it is not theirs. */
  public Optional<ClassPlan> find(UUID id, UUID owner) {
    return plans.everKept(id, owner);
  }

  /**
   * Deletes a teacher's plan. When this returns its links open nothing any more. Deleting what is
   * deleted does nothing, whatever was seen of it.
   *
   * @throws studio.yin.RefusedException when it is not there or not theirs
   */
  @Transactional
  public void delete(UUID id, UUID owner, Expected seen) {
    ClassPlan plan = held.locked(id, owner);
    if (plan.deletedAt().isEmpty()) {
      seen.refuseOther(plan);
      plan.delete(clock.instant());
      entities.flush();
      erase(surplus(owner));
    }
  }

  /**
   * Brings a teacher's plan back as it was, its links too. A plan that is not deleted stays as it
   * is.
   *
   * @throws studio.yin.RefusedException when it is not there any more, not theirs, or there are as
   *     many plans as there can be
   */
  @Transactional
  public ClassPlan restore(UUID id, UUID owner) {
    ClassPlan plan = held.locked(id, owner);
    if (plan.deletedAt().isPresent()) {
      plans.roomFor(owner);
      plan.restore();
      entities.flush();
    }
    return plan;
  }

  /**
   * Erases some of the plans whose time is over; what another server is erasing is left to it.
   *
   * @return how many: as many as {@link #AT_ONCE} where there may be more
   */
  @Transactional
  public int eraseSome() {
    List<UUID> due =
        uuids(
            entities
                .createNativeQuery(
                    "select id from class_plan where deleted_at < :then"
                        + " order by deleted_at limit :most for update skip locked",
                    UUID.class)
                .setParameter("then", clock.instant().minus(KEPT))
                .setParameter("most", AT_ONCE)
                .getResultList());
    erase(due);
    return due.size();
  }

  private List<UUID> surplus(UUID owner) {
    return uuids(
        entities
            .createQuery(
                "select p.id from ClassPlan p where p.owner = :owner and p.deletedAt is not null"
                    + " order by p.deletedAt desc, p.id",
                UUID.class)
            .setParameter("owner", owner)
            .setFirstResult(PLANS)
            .setMaxResults(AT_ONCE)
            .getResultList());
  }

  /** Copies of an erased plan stay, and no longer say where they came from. */
  private void erase(List<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    for (String statement :
        List.of(
            "update class_plan set source_plan = null, source_number = null,"
                + " source_settled = null, source_decided = null, version = version + 1"
                + " where source_plan in (:ids)",
            "delete from share where plan_id in (:ids)",
            "delete from class_plan where id in (:ids)",
            "delete from revision where plan_id in (:ids)")) {
      entities.createNativeQuery(statement).setParameter("ids", ids).executeUpdate();
    }
  }

  private static List<UUID> uuids(List<?> rows) {
    return rows.stream().map(UUID.class::cast).toList();
  }
}
