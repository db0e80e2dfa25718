package studio.yin.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Catalogue;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;

/**
 * Finds the poses to leave out so that the others fill a time: for every choice of directions that
 * the spine may lose, the set with the fewest poses and then the smallest share.
 *
 * <p>Not by trying sets. What a set saves is the sum of what its poses save, and the share of the
 * others follows from three sums: the seconds of preferred holds that go, and the room that goes in
 * either direction. For a number of poses and a sum of preferred seconds, less lost room is always
 * better; so {@link Knapsack} keeps one set for each, and is exact.
 */
record Dropping(FitScope span, Catalogue catalogue, int wanted, Set<Widening> widenings) {

  /** More proposals than this are no help. */
  private static final int OFFERED = 5;

  /**
   * A set of poses to leave out.
   *
   * @param gone the poses and the rebounds after them
   * @param share what the others then give or take
   */
  record DropSet(List<Step> poses, Set<Step> gone, List<Family> lost, Slack share) {

    /** Whether the other one loses no more and drops no more, so that nobody wants this one. */
    boolean needless(DropSet other) {
      return !equals(other) && lost.containsAll(other.lost) && poses.size() >= other.poses.size();
    }
  }

  private static final Comparator<DropSet> BEST =
      Comparator.comparingInt((DropSet found) -> found.lost().size())
          .thenComparingInt(found -> found.poses().size())
          .thenComparing(DropSet::share, Slack.SMALLEST);

  /** The best sets, the best first. */
  List<DropSet> best() {
    List<Step> poses = span.droppable();
    FitBounds frame = span.frame(catalogue, widenings);
    List<Slot> slots = frame.begun() ? frame.slots() : frame.at(wanted);
    int liked = frame.fixed() + FitBounds.sum(slots, Slot::liked);
    int up = FitBounds.sum(slots, slot -> slot.room(true));
    int down = FitBounds.sum(slots, slot -> slot.room(false));
    List<Family> risked = risked(poses);
    List<Knapsack.Saving> savings =
        poses.stream().map(pose -> saving(pose, slots, risked)).toList();
    // with holds as short as can be it must be short enough, and with the longest long enough
    Knapsack knapsack =
        new Knapsack(savings, risked.size(), liked - down - wanted, liked + up - wanted);
    int all = (1 << risked.size()) - 1;
    Map<Integer, DropSet> best = new HashMap<>();
    // once a set is found that loses nothing, larger ones are needless: first look for small ones
    int fewest = knapsack.fewest();
    for (int more = 0; more == 0 || fewest + more / 2 < poses.size(); more = 2 * more + 1) {
      knapsack.forEach(
          Math.min(fewest + more, poses.size()),
          (chosen, kept) -> {
            Knapsack.Saving saved = together(savings, chosen);
            int longer = wanted - liked + saved.seconds();
            Slack share = Slack.of(longer, longer >= 0 ? up - saved.up() : down - saved.down());
            if (share.possible() && better(best.get(kept), Long.bitCount(chosen), share)) {
              best.put(kept, found(poses, chosen, risked, kept, share));
            }
          });
      if (best.containsKey(all)) {
        break;
      }
    }
    return best.values().stream()
        .filter(found -> best.values().stream().noneMatch(found::needless))
        .sorted(BEST)
        .limit(OFFERED)
        .toList();
  }

  private static Knapsack.Saving together(List<Knapsack.Saving> savings, long chosen) {
    int seconds = 0;
    int up = 0;
    int down = 0;
    for (long rest = chosen; rest != 0; rest &= rest - 1) {
      Knapsack.Saving saving = savings.get(Long.numberOfTrailingZeros(rest));
      seconds += saving.seconds();
      up += saving.up();
      down += saving.down();
    }
    return new Knapsack.Saving(seconds, up, down, 0);
  }

  private static boolean better(@Nullable DropSet before, int poses, Slack share) {
    return before == null
        || poses < before.poses().size()
        || (poses == before.poses().size() && Slack.SMALLEST.compare(share, before.share()) < 0);
  }

  /** Directions that only poses have that may go, so that they can be lost. */
  private List<Family> risked(List<Step> poses) {
    Set<Family> risked = EnumSet.noneOf(Family.class);
    poses.forEach(pose -> risked.addAll(directions(pose)));
    for (Step step : span.whole().steps()) {
      boolean held = step.kind() != Kind.MOVEMENT && step.kind() != Kind.REBOUND;
      if (held && !poses.contains(step)) {
        risked.removeAll(directions(step));
      }
    }
    return List.copyOf(risked);
  }

  private Set<Family> directions(Step step) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    catalogue
        .find(step.pose())
        .ifPresent(pose -> pose.spine().forEach(moves -> families.add(moves.family())));
    families.remove(Family.NEUTRAL);
    return families;
  }

  private Knapsack.Saving saving(Step pose, List<Slot> slots, List<Family> risked) {
    int seconds = span.withRebounds(pose).stream().mapToInt(Step::seconds).sum();
    int up = 0;
    int down = 0;
    for (Slot slot : slots) {
      if (slot.step().equals(pose)) {
        seconds += slot.sides() * slot.liked() - pose.stillSeconds();
        up = slot.sides() * slot.room(true);
        down = slot.sides() * slot.room(false);
      }
    }
    int families = 0;
    for (Family family : directions(pose)) {
      int at = risked.indexOf(family);
      families |= at < 0 ? 0 : 1 << at;
    }
    return new Knapsack.Saving(seconds, up, down, families);
  }

  private DropSet found(List<Step> poses, long chosen, List<Family> risked, int kept, Slack share) {
    List<Step> dropped = new ArrayList<>();
    Set<Step> gone = new HashSet<>();
    for (int i = 0; i < poses.size(); i++) {
      if ((chosen >> i & 1) == 1) {
        dropped.add(poses.get(i));
        gone.addAll(span.withRebounds(poses.get(i)));
      }
    }
    List<Family> lost =
        risked.stream().filter(family -> (kept >> risked.indexOf(family) & 1) == 0).toList();
    return new DropSet(dropped, gone, lost, share);
  }
}
