package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import studio.yin.Dice;
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
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * What class plans take from where they come from. Somebody else's plan is not there, neither as
 * the one that takes nor as the one that it came from.
 */
@ApplicationScoped
public class Lineages {
  private final ClassPlans plans;
  private final Library library;
  private final Happenings happenings;
  private final Dice dice;

  @Inject
  Lineages(ClassPlans plans, Library library, Happenings happenings, Dice dice) {
    this.plans = plans;
    this.library = library;
    this.happenings = happenings;
    this.dice = dice;
  }

  /**
   * Where a teacher's plan comes from, with what is offered from there.
   *
   * @throws studio.yin.RefusedException when the plan is not theirs, or comes from nowhere
   */
  @Transactional
  public Origin origin(UUID id, UUID owner) {
    return origin(plans.plan(id, owner));
  }

  /** Whether the source has a revision about which nothing was decided yet. */
  @Transactional
  public boolean isOffered(ClassPlan plan) {
    return plan.source().map(source -> newestNumber(source, plan.owner())).orElse(0)
        > plan.decided();
  }

  /**
   * Takes some of the changes that are offered. Where the teacher has changed the same thing, the
   * source's word replaces theirs; the revision before keeps it.
   *
   * @param until the revision of the source that was looked at
   * @param places of the changes, see {@link Origin.Offered}
   * @throws studio.yin.RefusedException when source or plan have changed since they were looked at,
   *     or the changes cannot be made without the others
   */
  @Transactional
  public ClassPlan take(UUID id, UUID owner, int until, Collection<Integer> places, Seen seen) {
    ClassPlan plan = plans.seen(id, owner, seen);
    Offer offer = offer(plan, until);
    List<Change> chosen = chosen(offer, places);
    Merge merge = offer.take(chosen);
    Sequence made = merge.sequence();
    for (Conflict conflict : merge.conflicts()) {
      made = conflict.takeTheirs(made).on(made);
    }
    ClassPlan revised = plans.revise(id, owner, new Edit.Become(made), seen);
    settle(revised, offer, chosen, until);
    happenings.note(Happening.What.CHANGES_TAKEN, id, owner, ClassPlans.at(revised.head()));
    plans.flush();
    return revised;
  }

  /** Leaves some of the changes that are offered, and is not asked about them again. */
  @Transactional
  public ClassPlan leave(UUID id, UUID owner, int until, Collection<Integer> places, Seen seen) {
    ClassPlan plan = plans.seen(id, owner, seen);
    Offer offer = offer(plan, until);
    settle(plan, offer, chosen(offer, places), until);
    plans.flush();
    return plan;
  }

  private void settle(ClassPlan plan, Offer offer, List<Change> decided, int until) {
    boolean all = decided.containsAll(offer.changes());
    plan.settle(offer.settled(decided), all ? until : plan.decided());
  }

  private Offer offer(ClassPlan plan, int until) {
    Origin origin = origin(plan);
    if (origin.number() != until) {
      throw Refusal.of(Reason.CHANGED_MEANWHILE, "until").thrown();
    }
    return origin.offer();
  }

  private static List<Change> chosen(Offer offer, Collection<Integer> places) {
    for (int place : places) {
      if (place < 0 || place >= offer.changes().size()) {
        throw Refusal.of(Reason.CHANGE_NOT_OFFERED, "changes").thrown();
      }
    }
    return places.stream().distinct().sorted().map(offer.changes()::get).toList();
  }

  private Origin origin(ClassPlan plan) {
    ClassPlan.Source source =
        plan.source().orElseThrow(() -> Refusal.of(Reason.SOURCE_ABSENT, "source").thrown());
    Newest newest = newest(source, plan.owner());
    Sequence base = plan.settled().orElseGet(() -> cloned(source, plan.owner()));
    Offer offer = Offer.of(base, newest.sequence(), plan.head().sequence(), dice::uuid);
    return new Origin(source, newest.sequence().title(), newest.there(), newest.number(), offer);
  }

  private Sequence cloned(ClassPlan.Source source, UUID owner) {
    return source.slug() != null
        ? library.revision(source.slug(), source.number()).sequence()
        : plans.revision(other(source, owner), source.number()).sequence();
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
