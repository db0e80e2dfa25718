package studio.yin.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One order of what two people have ordered. For things that both have, diff3 (Khanna, Kunal and
 * Pierce, "A Formal Investigation of Diff3", 2007) is taken pair by pair: who changed which of two
 * comes first has the say. That answers every pair, so the answers are a tournament; where they
 * contradict each other in a circle, seen by the scores (Landau 1953), the circle is in doubt. In
 * doubt, and asked of nobody, is also what both have placed at different sides of something that
 * neither moved.
 *
 * <p>What only one of them has stands right behind what it stands behind there. Where both have put
 * something in one place, what has the lower name comes first, whoever is asked.
 *
 * @param order everything that stays; in doubt as in mine
 * @param doubts what no order suits both, thing by thing or circle by circle
 */
record OrderMerge<T>(List<T> order, List<Set<T>> doubts) {

  /** Merges two orders that have come from one. */
  static <T> OrderMerge<T> merge(List<T> base, List<T> mine, List<T> theirs, Predicate<T> stays) {
    return new Merging<>(base, mine, theirs, stays).merged();
  }

  /** One side's order. */
  private record Side<T>(List<T> order, Map<T, Integer> places, Set<T> placed) {
    static <T> Side<T> of(List<T> base, List<T> order) {
      Map<T, Integer> places = new HashMap<>();
      order.forEach(t -> places.put(t, places.size()));
      Set<T> placed = new HashSet<>(order);
      placed.removeAll(base);
      placed.addAll(Moves.between(base, order));
      return new Side<>(order, places, placed);
    }

    boolean has(T one) {
      return places.containsKey(one);
    }

    /** Whether the one comes before the other; both have to be there. */
    boolean before(T one, T other) {
      return Objects.requireNonNull(places.get(one)) < Objects.requireNonNull(places.get(other));
    }
  }

  private static final class Merging<T> {
    private final Side<T> base;
    private final Side<T> mine;
    private final Side<T> theirs;
    private final List<T> both;
    private final Set<T> apart;
    private final List<Set<T>> doubts = new ArrayList<>();
    private final Predicate<T> stays;

    Merging(List<T> base, List<T> mine, List<T> theirs, Predicate<T> stays) {
      this.base = Side.of(base, base);
      this.mine = Side.of(base, mine);
      this.theirs = Side.of(base, theirs);
      this.stays = stays;
      List<T> common = mine.stream().filter(stays).filter(this.theirs::has).toList();
      apart = new LinkedHashSet<>(common);
      apart.removeIf(one -> common.stream().noneMatch(other -> apart(one, other)));
      both = common.stream().filter(one -> !apart.contains(one)).toList();
    }

    OrderMerge<T> merged() {
      List<T> order = withOthers(ranked());
      apart.forEach(one -> doubts.add(Set.of(one)));
      return new OrderMerge<>(order, doubts);
    }

    private boolean placedByBoth(T one) {
      return mine.placed.contains(one) && theirs.placed.contains(one);
    }

    /**
     * Whether both have placed the one, at different sides of the other: of one that neither has
     * placed, or that both have, one of the two being new. Then it is told of the higher.
     */
    private boolean apart(T one, T other) {
      if (!placedByBoth(one) || mine.before(one, other) == theirs.before(one, other)) {
        return false;
      }
      return placedByBoth(other)
          ? !(base.has(one) && base.has(other)) && one.toString().compareTo(other.toString()) > 0
          : !mine.placed.contains(other) && !theirs.placed.contains(other);
    }

    private boolean before(T one, T other) {
      boolean inMine = mine.before(one, other);
      if (inMine == theirs.before(one, other)) {
        return inMine;
      }
      if (base.has(one) && base.has(other)) {
        return !base.before(one, other); // one of them has changed it
      }
      // one of the two is new to both; the other was placed by one of them, or there were a doubt
      T moved = placedByBoth(one) ? other : one;
      return mine.placed.contains(moved) == inMine;
    }

    /** What both have, what has most of it behind it first; circles as in mine. */
    private List<T> ranked() {
      Map<T, Integer> scores = new HashMap<>();
      for (T one : both) {
        int after = (int) both.stream().filter(t -> !t.equals(one) && before(one, t)).count();
        scores.put(one, after);
      }
      List<T> ranked = new ArrayList<>(both);
      ranked.sort(Comparator.comparing(t -> -Objects.requireNonNull(scores.get(t))));
      List<T> order = new ArrayList<>();
      Set<T> open = new LinkedHashSet<>();
      int surplus = 0;
      for (int i = 0; i < ranked.size(); i++) {
        open.add(ranked.get(i));
        surplus += ranked.size() - 1 - i - Objects.requireNonNull(scores.get(ranked.get(i)));
        if (surplus == 0) { // all of these come before all that follow
          if (open.size() > 1) {
            doubts.add(Set.copyOf(open));
          }
          mine.order.stream().filter(open::contains).forEach(order::add);
          open.clear();
        }
      }
      return order;
    }

    private List<T> withOthers(List<T> ranked) {
      Map<T, List<T>> behind = new HashMap<>();
      List<T> first = new ArrayList<>();
      hang(mine.order.stream().filter(stays).toList(), first, behind);
      hang(
          theirs.order.stream().filter(stays).filter(one -> !apart.contains(one)).toList(),
          first,
          behind);
      List<T> order = new ArrayList<>();
      followed(first, behind, order);
      for (T one : ranked) {
        order.add(one);
        followed(behind.getOrDefault(one, List.of()), behind, order);
      }
      return order;
    }

    /** Hangs what the other has not behind what it stands behind. */
    private void hang(List<T> order, List<T> first, Map<T, List<T>> behind) {
      T before = null;
      for (T one : order) {
        if (!both.contains(one)) {
          (before == null ? first : behind.computeIfAbsent(before, t -> new ArrayList<>()))
              .add(one);
        }
        before = one;
      }
    }

    /** These, each with all that stands behind it. */
    private void followed(List<T> heads, Map<T, List<T>> behind, List<T> order) {
      for (T head : heads.stream().sorted(Comparator.comparing(Object::toString)).toList()) {
        order.add(head);
        followed(behind.getOrDefault(head, List.of()), behind, order);
      }
    }
  }
}
