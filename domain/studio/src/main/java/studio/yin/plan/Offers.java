package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.history.Change;
import studio.yin.history.Conflict;
import studio.yin.history.Merge;
import studio.yin.history.Offer;
import studio.yin.library.Library;
import studio.yin.library.LibrarySequence;
import studio.yin.outside.Chance;
import studio.yin.plan.HeldPlans.Held;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * What class plans are offered by where they come from, and what is done about it. Somebody else's
 * plan is not there, neither as the one that takes nor as the one that it came from.
 */
@ApplicationScoped
public class Offers {
  private final ClassPlans plans;
  private final HeldPlans held;
  private final Revisions revisions;
  private final Library library;
  private final Happenings happenings;
  private final Chance chance;

  @Inject
  Offers(
      ClassPlans plans,
      HeldPlans held,
      Revisions revisions,
      Library library,
      Happenings happenings,
      Chance chance) {
    this.plans = plans;
    this.held = held;
    this.revisions = revisions;
    this.library = library;
    this.happenings = happenings;
    this.chance = chance;
  }

  /**
   * Where a teacher's plan comes from, with what is offered from there.
   *
   * @throws studio.yin.RefusedException when the plan is not theirs, or comes from nowhere
   */
  @Transactional
  public SourceState source(UUID id, UUID owner) {
    ClassPlan plan = plans.plan(id, owner);
    return state(plan, plan.head().sequence());
  }

  /** Whether the source has a revision about which nothing was decided yet. */
  @Transactional
  public boolean isOffered(ClassPlan plan) {
    return plan.source().map(source -> newestNumber(source, plan.owner())).orElse(0)
        > plan.reviewed();
  }

  /**
   * Takes some of the changes that are offered. Where the teacher had changed the same thing, the
   * source's word replaces theirs; the revision before keeps it. What came into the plan since it
   * was seen is merged.
   *
   * @param upTo the revision of the source that was looked at
   * @param names of the changes, see {@link Change#name}
   * @throws studio.yin.RefusedException when one of the changes is not offered, or not any more,
   *     when they cannot be made without the others, or not together with what came since
   */
  @Transactional
  public ClassPlan accept(UUID id, UUID owner, int upTo, Collection<String> names, Expected seen) {
    return held.change(
        id,
        owner,
        seen,
        one -> {
          SourceState source = state(one.plan(), one.seen().sequence());
          List<Change> chosen = chosen(source, one, upTo, names);
          Merge merge = source.offer().take(chosen);
          Sequence made = merge.sequence();
          for (Conflict conflict : merge.conflicts()) {
            made = conflict.takeTheirs(made).on(made);
          }
          held.revise(one, new Edit.Become(made));
          review(source, chosen);
          happenings.note(Happening.What.CHANGES_TAKEN, id, owner, one.plan().head().named());
        });
  }

  /**
   * Leaves some of the changes that are offered, and is not asked about them again. The class stays
   * as it is.
   *
   * @see #accept
   */
  @Transactional
  public ClassPlan decline(UUID id, UUID owner, int upTo, Collection<String> names, Expected seen) {
    return held.change(
        id,
        owner,
        seen,
        one -> {
          SourceState source = state(one.plan(), one.seen().sequence());
          review(source, chosen(source, one, upTo, names));
        });
  }

  private static void review(SourceState source, List<Change> decided) {
    Offer offer = source.offer();
    boolean all = decided.containsAll(offer.changes());
    source.plan().review(offer.settled(decided), all ? source.upTo() : source.plan().reviewed());
  }

  /** What is named, in the order in which it is offered; all of it has to be there. */
  private static List<Change> chosen(
      SourceState source, Held one, int upTo, Collection<String> names) {
    Set<String> wanted = new HashSet<>(names);
    List<Change> chosen =
        source.offer().changes().stream().filter(change -> wanted.remove(change.name())).toList();
    if (!wanted.isEmpty()) {
      boolean looked = upTo == source.upTo() && one.isPresent();
      throw looked
          ? Refusal.of(Reason.CHANGE_NOT_OFFERED, "changes").toException()
          : Refusal.of(Reason.CHANGED_MEANWHILE, "until").toException();
    }
    return chosen;
  }

  /** The source of a plan, for whoever has that version of the plan before them. */
  private SourceState state(ClassPlan plan, Sequence mine) {
    ClassPlan.Source source =
        plan.source().orElseThrow(() -> Refusal.of(Reason.SOURCE_ABSENT, "source").toException());
    Newest newest = newest(source, plan.owner());
    Sequence base = plan.base().orElseGet(() -> cloned(source, plan.owner()));
    Offer offer = Offer.of(base, newest.sequence(), mine, chance::uuid);
    return new SourceState(
        plan,
        source,
        newest.sequence().title(),
        newest.there(),
        newest.number(),
        notes(plan, source),
        offer);
  }

  private List<Publication> notes(ClassPlan plan, ClassPlan.Source source) {
    return source.plan() == null
        ? List.of()
        : plans.publications(source.plan(), plan.owner()).stream()
            .filter(made -> made.revision().number() > plan.reviewed() && !made.note().isEmpty())
            .toList();
  }

  private Sequence cloned(ClassPlan.Source source, UUID owner) {
    return source.slug() != null
        ? library.revision(source.slug(), source.revision()).sequence()
        : revisions.numbered(other(source, owner), source.revision()).sequence();
  }

  private Newest newest(ClassPlan.Source source, UUID owner) {
    if (source.slug() == null) {
      ClassPlan other = other(source, owner);
      Revision head = other.head();
      return new Newest(head.number(), head.sequence(), other.deletedAt().isEmpty());
    }
    LibrarySequence newest = library.newest(source.slug());
    return new Newest(newest.number(), newest.sequence(), library.offers(source.slug()));
  }

  private int newestNumber(ClassPlan.Source source, UUID owner) {
    return source.slug() != null
        ? library.newestNumber(source.slug())
        : other(source, owner).head().number();
  }

  private ClassPlan other(ClassPlan.Source source, UUID owner) {
    return plans.withDeleted(Objects.requireNonNull(source.plan()), owner);
  }

  /** The source as it is now. */
  private record Newest(int number, Sequence sequence, boolean there) {}
}
