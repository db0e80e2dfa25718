package studio.yin.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import studio.yin.Dice;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.library.LibrarySequence;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * All class plans. Every method takes who asks, and every query says so: somebody else's plan is
 * not there. Changes to one plan come one after the other.
 */
@ApplicationScoped
public class ClassPlans implements PanacheRepositoryBase<ClassPlan, UUID> {

  /** Plans of one teacher. */
  public static final int PLANS = 5_000;

  private final Deeds deeds;
  private final Dice dice;
  private final Clock clock;

  @Inject
  ClassPlans(Deeds deeds, Dice dice, Clock clock) {
    this.deeds = deeds;
    this.dice = dice;
    this.clock = clock;
  }

  /** A page of a teacher's plans with their present revisions, the latest changed first. */
  public List<ClassPlan> ownedBy(UUID owner, Page page) {
    return find(
            "select p from ClassPlan p join fetch p.head where p.owner = ?1"
                + " order by p.updatedAt desc, p.id",
            owner)
        .page(page)
        .list();
  }

  /** How many plans a teacher has. */
  public long countOwnedBy(UUID owner) {
    return count("owner", owner);
  }

  /**
   * A teacher's plan with its present revision.
   *
   * @throws studio.yin.RefusedException when it is not there or not theirs
   */
  public ClassPlan plan(UUID id, UUID owner) {
    return find(
            "select p from ClassPlan p join fetch p.head where p.id = ?1 and p.owner = ?2",
            id,
            owner)
        .firstResultOptional()
        .orElseThrow(ClassPlans::absent);
  }

  /**
   * Whether there is a revision to go forward to from the present one.
   *
   * @see #redo
   */
  public boolean canRedo(ClassPlan plan) {
    return next(plan).isPresent();
  }

  /**
   * Makes a teacher's own copy of a library sequence.
   *
   * @param key the client's key for this copy: the same key makes one copy, however often it comes
   * @return the copy's identifier
   */
  @Transactional
  public UUID clone(LibrarySequence source, UUID owner, Optional<UUID> key) {
    return deeds.once(
        owner,
        "plan",
        key,
        id -> {
          if (countOwnedBy(owner) >= PLANS) {
            throw Refusal.of(Reason.TOO_MANY_PLANS, "plan", PLANS).thrown();
          }
          Sequence copy = source.sequence().cloned(dice::uuid);
          ClassPlan plan =
              ClassPlan.clonedFrom(source, copy, id, dice.uuid(), owner, clock.instant());
          getEntityManager().persist(plan.head());
          persist(plan);
        });
  }

  /**
   * Applies an edit to a teacher's plan and keeps the revision it makes.
   *
   * @param seen what the editor had before them
   * @return the plan as it is now
   * @throws studio.yin.RefusedException when the plan is not theirs, the edit cannot be done, or
   *     what it replaces was changed since {@code seen}
   */
  @Transactional
  public ClassPlan revise(UUID id, UUID owner, Edit edit, Seen seen) {
    return revise(id, owner, present -> edit, seen);
  }

  /**
   * Applies an edit that can only be said once the class is seen as it stands now.
   *
   * @param edit makes the edit from the present sequence, or refuses
   * @see #revise(UUID, UUID, Edit, Seen)
   */
  @Transactional
  public ClassPlan revise(UUID id, UUID owner, Function<Sequence, Edit> edit, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    @Nullable Sequence before =
        seen.revision().isEmpty() ? null : sequence(plan, seen.revision().getAsInt());
    plan.revise(edit.apply(plan.head().sequence()), before, dice.uuid(), owner, clock.instant())
        .ifPresent(made -> getEntityManager().persist(made));
    flush();
    return plan;
  }

  /** Steps back along the plan's revisions. Asked twice from the same place, it steps once. */
  @Transactional
  public ClassPlan undo(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    if (seen.isPresent(plan)) {
      plan.undo(clock.instant());
      flush();
    }
    return plan;
  }

  /** Steps forward again, to the latest revision that was made from the present one. */
  @Transactional
  public ClassPlan redo(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    if (seen.isPresent(plan)) {
      Revision next =
          next(plan).orElseThrow(() -> Refusal.of(Reason.NOTHING_TO_REDO, "plan").thrown());
      plan.redo(next, clock.instant());
      flush();
    }
    return plan;
  }

  /** Lets students see the class as it stands now. */
  @Transactional
  public ClassPlan publish(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    plan.publish(clock.instant());
    flush();
    return plan;
  }

  /** A teacher's plan, locked until the transaction ends, so that no edit overtakes another. */
  private ClassPlan held(UUID id, UUID owner, Seen seen) {
    ClassPlan plan =
        find("id = ?1 and owner = ?2", id, owner)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResultOptional()
            .orElseThrow(ClassPlans::absent);
    if (seen.version().isPresent() && seen.version().getAsLong() != plan.version()) {
      throw new StaleException();
    }
    Hibernate.initialize(plan.head()); // whoever gets the plan reads its head after the transaction
    return plan;
  }

  private Optional<Revision> next(ClassPlan plan) {
    return getEntityManager()
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

  /**
   * What a revision of the plan says.
   *
   * @throws studio.yin.RefusedException when the plan has no such revision: then nobody can have
   *     seen it, and what they mean is not known
   */
  private Sequence sequence(ClassPlan plan, int number) {
    return getEntityManager()
        .createQuery(
            "select r from Revision r where r.plan = :plan and r.number = :number", Revision.class)
        .setParameter("plan", plan.id())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(Revision::sequence)
        .orElseThrow(() -> Refusal.of(Reason.CHANGED_MEANWHILE, "from").thrown());
  }

  private static studio.yin.RefusedException absent() {
    return Refusal.of(Reason.PLAN_ABSENT, "plan").thrown();
  }
}
