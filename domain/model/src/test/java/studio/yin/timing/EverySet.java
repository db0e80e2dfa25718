package studio.yin.timing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/** The best poses to drop, found by trying every set of them. */
final class EverySet {
  private EverySet() {}

  /** A set as it is ranked: directions lost, poses, and the exact share. */
  record Key(int lost, int poses, Slack share) {}

  /** How a set is compared with others, whatever its poses are. */
  static String key(int lost, int poses, Slack share) {
    return lost + " " + poses + " " + Math.round(share.fraction() * 1e9);
  }

  /** The best set for each choice of directions to lose, where no other loses and drops less. */
  static List<String> best(FitScope span, int wanted, Set<Widening> widenings) {
    List<Step> poses = span.droppable();
    Set<Family> had = directions(span.whole());
    Map<Set<Family>, Key> best = new HashMap<>();
    for (int chosen = 1; chosen < 1 << poses.size(); chosen++) {
      Set<Step> gone = new HashSet<>();
      for (int i = 0; i < poses.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          gone.addAll(span.withRebounds(poses.get(i)));
        }
      }
      if (gone.size() == span.whole().steps().size()) {
        continue;
      }
      FitScope without = span.without(gone);
      FitBounds frame = without.frame(Spine.CATALOGUE, widenings);
      if (frame.reaches(wanted)) {
        Set<Family> lost = EnumSet.copyOf(had);
        lost.removeAll(directions(without.whole()));
        Slack share = EvenShare.of(frame.at(wanted), wanted - frame.fixed()).share();
        Key key = new Key(lost.size(), Integer.bitCount(chosen), share);
        best.merge(lost, key, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
      }
    }
    return best.entrySet().stream()
        .filter(
            one ->
                best.entrySet().stream()
                    .noneMatch(
                        other ->
                            one != other
                                && one.getKey().containsAll(other.getKey())
                                && one.getValue().poses() >= other.getValue().poses()))
        .map(Map.Entry::getValue)
        .sorted(ORDER)
        .limit(5)
        .map(key -> key(key.lost(), key.poses(), key.share()))
        .toList();
  }

  private static final java.util.Comparator<Key> ORDER =
      java.util.Comparator.comparingInt(Key::lost)
          .thenComparingInt(Key::poses)
          .thenComparingDouble(key -> key.share().fraction());

  private static Set<Family> directions(Sequence sequence) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    for (Step step : sequence.steps()) {
      if (step.kind() != Kind.REBOUND && step.kind() != Kind.MOVEMENT) {
        Spine.CATALOGUE.pose(step.pose()).spine().forEach(moves -> families.add(moves.family()));
      }
    }
    families.remove(Family.NEUTRAL);
    return families;
  }
}
