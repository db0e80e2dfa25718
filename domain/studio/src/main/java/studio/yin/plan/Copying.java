package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.library.Library;
import studio.yin.library.LibrarySequence;
import studio.yin.outside.Chance;
import studio.yin.sequence.Sequence;

/**
 * How a teacher gets a plan: a copy of a library sequence or of a plan of their own. Somebody
 * else's plan is not there.
 */
@ApplicationScoped
public class Copying {
  private final ClassPlans plans;
  private final Revisions revisions;
  private final Library library;
  private final IdempotencyKeys keys;
  private final Happenings happenings;
  private final EntityManager entities;
  private final Chance chance;
  private final Clock clock;

  @Inject
  Copying(
      ClassPlans plans,
      Revisions revisions,
      Library library,
      IdempotencyKeys keys,
      Happenings happenings,
      EntityManager entities,
      Chance chance,
      Clock clock) {
    this.plans = plans;
    this.revisions = revisions;
    this.library = library;
    this.keys = keys;
    this.happenings = happenings;
    this.entities = entities;
    this.chance = chance;
    this.clock = clock;
  }

  /**
   * Makes a teacher's own copy of a library sequence.
   *
   * @param key the client's key for this copy: the same key makes one copy, however often it comes
   * @return the copy
   */
  @Transactional
  public Made clone(LibrarySequence source, UUID owner, Optional<UUID> key) {
    return once(owner, key, "clone of " + source.slug(), id -> cloned(source, id, owner));
  }

  /**
   * Makes a copy of a teacher's own plan as it stands, called one number higher.
   *
   * @param key the client's key for this copy: the same key makes one copy, however often it comes
   * @return the copy
   */
  @Transactional
  public Made copy(UUID id, UUID owner, Optional<UUID> key) {
    ClassPlan plan = plans.plan(id, owner);
    return once(owner, key, "copy of " + id, made -> copied(plan, plan.head(), made));
  }

  /**
   * Makes another copy of the very revision that a teacher's plan was cloned from, even where the
   * library offers a newer one, or none any more.
   *
   * @param key as for {@link #copy}
   * @return the copy
   * @throws studio.yin.RefusedException when the plan was not cloned from anything
   */
  @Transactional
  public Made copySource(UUID id, UUID owner, Optional<UUID> key) {
    ClassPlan plan = plans.plan(id, owner);
    ClassPlan.Source source =
        plan.source().orElseThrow(() -> Refusal.of(Reason.SOURCE_ABSENT, "source").toException());
    return once(owner, key, "copy of the source of " + id, made -> copied(source, made, owner));
  }

  private ClassPlan copied(ClassPlan.Source source, UUID id, UUID owner) {
    if (source.slug() != null) {
      return cloned(library.revision(source.slug(), source.revision()), id, owner);
    }
    ClassPlan other = plans.withDeleted(Objects.requireNonNull(source.plan()), owner);
    return copied(other, revisions.numbered(other, source.revision()), id);
  }

  private ClassPlan cloned(LibrarySequence source, UUID id, UUID owner) {
    return ClassPlan.clonedFrom(
        source, source.sequence().cloned(chance::uuid), id, chance.uuid(), owner, clock.instant());
  }

  private ClassPlan copied(ClassPlan source, Revision seen, UUID id) {
    Sequence copy = seen.sequence().copied(chance::uuid);
    return ClassPlan.copiedFrom(source, seen, copy, id, chance.uuid(), clock.instant());
  }

  private Made once(
      UUID owner, Optional<UUID> key, String request, Function<UUID, ClassPlan> making) {
    return keys.once(owner, "plan", key, request, id -> keep(making.apply(id)));
  }

  private void keep(ClassPlan plan) {
    plans.roomFor(plan.owner());
    entities.persist(plan.head());
    entities.persist(plan);
    happenings.note(
        Happening.What.PLAN_CLONED,
        plan.id(),
        plan.owner(),
        plan.source().map(ClassPlan.Source::named).orElse(Map.of()));
  }
}
