package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.insight.Check;
import studio.yin.insight.Checks;
import studio.yin.insight.Finding;
import studio.yin.library.Poses;
import studio.yin.outside.Chance;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.timing.FitWish;

/**
 * What a teacher does to one of their plans. Changes to one plan come one after the other; somebody
 * else's plan is not there.
 */
@ApplicationScoped
public class Revising {
  private final HeldPlans held;
  private final Revisions revisions;
  private final Poses poses;
  private final Happenings happenings;
  private final EntityManager entities;
  private final Chance chance;
  private final Clock clock;
  private final ClassPlans plans;

  @Inject
  Revising(
      HeldPlans held,
      Revisions revisions,
      Poses poses,
      Happenings happenings,
      EntityManager entities,
      Chance chance,
      Clock clock,
      ClassPlans plans) {
    this.plans = plans;
    this.held = held;
    this.revisions = revisions;
    this.poses = poses;
    this.happenings = happenings;
    this.entities = entities;
    this.chance = chance;
    this.clock = clock;
  }

  /**
   * Applies an edit to a teacher's plan and keeps the revision it makes.
   *
   * @param seen what the editor had before them; what came since is merged with the edit
   * @return the plan as it is now
   * @throws studio.yin.RefusedException when the plan is not theirs, the edit cannot be done, or
   *     not together with what was changed since {@code seen}
   */
  @Transactional
  public ClassPlan revise(UUID id, UUID owner, Edit edit, Expected seen) {
    return held.change(id, owner, seen, one -> held.revise(one, edit));
  }

  /**
   * Makes the edit that mends what a check has found; what is mended already stays as it is.
   *
   * @param step where it was found; absent where it is about the class
   * @throws studio.yin.RefusedException when no edit mends it
   */
  @Transactional
  public ClassPlan mend(UUID id, UUID owner, Check check, @Nullable UUID step, Expected seen) {
    Edit nothing = new Edit.Together(List.of());
    Locale written = plans.language(id, owner);
    Edit mending =
        new Edit.AsItStands(
            sequence ->
                checks(sequence, written).of(check, step).map(Finding::mending).orElse(nothing));
    return revise(id, owner, mending, seen);
  }

  /**
   * Makes the class as long as somebody wants it, as they have seen it proposed.
   *
   * @throws studio.yin.RefusedException when it cannot be made so long in that way
   */
  @Transactional
  public ClassPlan fit(UUID id, UUID owner, FitWish wish, Expected seen) {
    Catalogue catalogue = poses.catalogue(plans.language(id, owner));
    return revise(
        id,
        owner,
        new Edit.AsItStands(sequence -> wish.answer(sequence, catalogue, chance::uuid).edit()),
        seen);
  }

  /**
   * Does not follow a warning.
   *
   * @param step where it was found; absent where it is about the class
   * @param reason the teacher's
   * @throws studio.yin.RefusedException when it is an error, is mended already, or the reason is
   *     none
   */
  @Transactional
  public ClassPlan dismiss(
      UUID id, UUID owner, Check check, @Nullable UUID step, String reason, Expected seen) {
    return held.change(
        id,
        owner,
        seen,
        one -> {
          Finding found =
              checks(one.plan().head().sequence(), one.plan().language())
                  .of(check, step)
                  .orElseThrow(() -> Refusal.of(Reason.FINDING_ABSENT, "check").toException());
          held.revise(one, new ClassEdit.Dismiss(found.dismissal(reason)));
        });
  }

  /**
   * Steps back along the plan's revisions. Asked twice from the same place, it steps once.
   *
   * @throws studio.yin.RefusedException when somebody has changed the plan since, whose change
   *     would be taken back instead
   */
  @Transactional
  public ClassPlan undo(UUID id, UUID owner, Expected seen) {
    return held.change(
        id,
        owner,
        seen,
        one -> {
          if (one.isPresent()) {
            one.plan().undo(clock.instant());
          } else if (!one.isBack()) {
            throw Refusal.of(Reason.CHANGED_MEANWHILE, "from").toException();
          }
        });
  }

  /**
   * Steps forward again, to the latest revision that was made from the present one.
   *
   * @throws studio.yin.RefusedException when there is none, or somebody has changed the plan since
   */
  @Transactional
  public ClassPlan redo(UUID id, UUID owner, Expected seen) {
    return held.change(
        id,
        owner,
        seen,
        one -> {
          if (one.isPresent()) {
            Revision next =
                revisions
                    .next(one.plan())
                    .orElseThrow(() -> Refusal.of(Reason.NOTHING_TO_REDO, "plan").toException());
            one.plan().redo(next, clock.instant());
          } else if (!one.isForth()) {
            throw Refusal.of(Reason.CHANGED_MEANWHILE, "from").toException();
          }
        });
  }

  /**
   * Lets students see the class as it stands now.
   *
   * @param note what has changed, at most {@value Publication#NOTE} characters in a line, may be
   *     empty
   * @param locale in which the poses are named of which something has to be mended first
   * @throws studio.yin.RefusedException when something in it has to be mended first, or the note is
   *     too long
   */
  @Transactional
  public ClassPlan publish(UUID id, UUID owner, String note, Expected seen, Locale locale) {
    return held.change(
        id,
        owner,
        seen,
        one -> {
          ClassPlan plan = one.plan();
          checks(plan.head().sequence(), locale).letShare();
          plan.publish(chance.uuid(), note, owner, clock.instant())
              .ifPresent(
                  made -> {
                    entities.persist(made);
                    happenings.note(Happening.What.PLAN_PUBLISHED, id, owner, plan.head().named());
                  });
        });
  }

  /** Puts a teacher's plan away. When this returns its links open nothing. */
  @Transactional
  public ClassPlan archive(UUID id, UUID owner, Expected seen) {
    return held.change(id, owner, seen, one -> one.plan().archive(clock.instant()));
  }

  /** Takes a teacher's plan back among the others; its links open again. */
  @Transactional
  public ClassPlan unarchive(UUID id, UUID owner, Expected seen) {
    return held.change(id, owner, seen, one -> one.plan().unarchive());
  }

  private Checks checks(Sequence sequence, Locale locale) {
    return Checks.of(sequence, poses.catalogue(locale), chance::uuid);
  }
}
