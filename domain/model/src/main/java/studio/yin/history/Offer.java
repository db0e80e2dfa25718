package studio.yin.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import studio.yin.RefusedException;
import studio.yin.sequence.Sequence;

/**
 * What has changed in the source of a clone since it was cloned, and may be taken, all or one by
 * one. Taking merges: the clone keeps what its teacher made of it, and what both have changed is a
 * conflict.
 *
 * <p>The changes are said in the ids of the source, so that they are the same whenever the offer is
 * made again. What the clone has already is not offered: changes that would make nothing of it, and
 * steps that came later and that it has taken, whatever its teacher made of them since. A change
 * that was refused would be offered again; whoever wants to remember that keeps {@link #settled} as
 * the base of the next offer.
 *
 * <p>The teacher's notes, what was set aside or dismissed, who comes and what is in the room never
 * travel, see {@link Sequence#cloned}.
 *
 * @param difference from the base to the source as it is now, in the ids of the source
 * @param mine the clone as it is now
 * @param changes those that are offered
 * @param lineage between the two
 */
public record Offer(Difference difference, Sequence mine, List<Change> changes, Lineage lineage) {
  public Offer {
    changes = List.copyOf(changes);
  }

  /**
   * What a source offers a clone.
   *
   * @param base the source as it was when it was cloned, or when the last offer was settled
   * @param source as it is now
   * @param clone as it is now
   * @param ids new ones, for steps that the clone does not have
   */
  public static Offer of(Sequence base, Sequence source, Sequence clone, Supplier<UUID> ids) {
    Sequence now = Lineage.travelling(source);
    Sequence then = had(Difference.between(Lineage.travelling(base), now), clone);
    Lineage lineage = Lineage.of(clone, List.of(then, now), ids);
    Difference difference = Difference.between(then, now);
    Offer nothing = new Offer(difference, clone, List.of(), lineage);
    List<Change> had = new ArrayList<>();
    List<Change> offered = new ArrayList<>();
    for (Change change : difference.changes()) {
      had.add(change);
      if (nothing.wouldMatter(had)) {
        had.removeLast();
        offered.add(change);
      }
    }
    return new Offer(difference, clone, offered, lineage);
  }

  /** The base with the steps that came later and that the clone has taken, as they are now. */
  private static Sequence had(Difference difference, Sequence clone) {
    Set<UUID> kin = Lineage.kin(clone).keySet();
    List<Change> taken =
        difference.changes().stream()
            .filter(change -> change instanceof OrderChange.Added && kin.contains(change.step()))
            .toList();
    try {
      return difference.with(taken);
    } catch (RefusedException full) {
      return difference.before(); // they are offered again
    }
  }

  private boolean wouldMatter(List<Change> some) {
    try {
      Merge merge = merged(difference.with(some));
      return !merge.isClean() || !merge.sequence().equals(mine);
    } catch (RefusedException alone) {
      return true; // they cannot be made without the others, so nobody has made them yet
    }
  }

  /** Whether there is nothing to take. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The clone with some of the changes.
   *
   * @param some of those that are offered
   * @throws studio.yin.RefusedException when these cannot be taken without the others: more is
   *     added than fits where nothing is taken out
   */
  public Merge take(Collection<? extends Change> some) {
    return merged(settled(some));
  }

  /** The clone with every change. */
  public Merge takeAll() {
    return take(changes);
  }

  /**
   * What the next offer begins with, if the teacher has decided on some of the changes: the base,
   * with them and with what the clone had already.
   *
   * @param decided of those that are offered, taken or refused
   * @throws studio.yin.RefusedException as {@link #take} does
   */
  public Sequence settled(Collection<? extends Change> decided) {
    Set<Change> open =
        changes.stream().filter(change -> !decided.contains(change)).collect(Collectors.toSet());
    return difference.with(
        difference.changes().stream().filter(change -> !open.contains(change)).toList());
  }

  private Merge merged(Sequence source) {
    return Merge.of(
        lineage.asOwn(difference.before()), mine, lineage.asOwn(source, difference.before()));
  }
}
