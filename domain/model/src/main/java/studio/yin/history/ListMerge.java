package studio.yin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One list of what two people have made of one: diff3 key by key. Where only one of both has put it
 * into another order, it has that order.
 *
 * @param merged what both have, as far as can be; else what I have
 * @param clashes keys under which both have something else
 * @param full whether both together are too many, and all is mine
 * @param crossed whether no order suits both
 */
record ListMerge<K, E>(List<E> merged, Set<K> clashes, boolean full, boolean crossed) {

  /**
   * A list as somebody left it.
   *
   * @param ordered whether they put it into another order, beyond what came and went
   */
  record Left<E>(List<E> list, boolean ordered) {}

  /** A thing's key, and the how manyth it is under that key. */
  private record Slot<K>(K key, int nth) {}

  /**
   * Merges two lists.
   *
   * @param base what both began with; absent where each of them began with nothing, so that every
   *     difference is a clash
   * @param most how long the list can be
   */
  static <K, E> ListMerge<K, E> of(
      @Nullable List<E> base, Left<E> mine, Left<E> theirs, Function<E, K> key, int most) {
    if (base != null && (base.equals(mine.list()) || base.equals(theirs.list()))) {
      List<E> changed = base.equals(mine.list()) ? theirs.list() : mine.list();
      return new ListMerge<>(changed, Set.of(), false, false); // most lists, and quick
    }
    Map<K, List<E>> were = base == null ? Map.of() : KeyedLists.groups(base, key);
    Map<K, List<E>> own = KeyedLists.groups(mine.list(), key);
    Map<K, List<E>> others = KeyedLists.groups(theirs.list(), key);
    Set<K> keys = new LinkedHashSet<>(own.keySet());
    keys.addAll(others.keySet());
    Map<K, List<E>> groups = new LinkedHashMap<>();
    Set<K> clashes = new LinkedHashSet<>();
    for (K k : keys) {
      List<E> was = were.getOrDefault(k, List.of());
      List<E> my = own.getOrDefault(k, List.of());
      List<E> their = others.getOrDefault(k, List.of());
      boolean theirsAlone = base != null && my.equals(was);
      boolean clash = !my.equals(their) && !theirsAlone && (base == null || !their.equals(was));
      if (clash) {
        clashes.add(k);
      }
      groups.put(k, theirsAlone ? their : my);
    }
    List<E> all = groups.values().stream().flatMap(List::stream).toList();
    if (all.size() > most) {
      return new ListMerge<>(mine.list(), Set.of(), true, false);
    }
    OrderMerge<Slot<K>> order =
        OrderMerge.merge(
            slots(base == null ? List.of() : base, key),
            slots(mine.list(), key),
            slots(theirs.list(), key),
            slot -> slot.nth() < groups.getOrDefault(slot.key(), List.of()).size());
    List<E> merged = KeyedLists.arranged(all, key, order.order().stream().map(Slot::key).toList());
    if (!mine.ordered() && !theirs.ordered()) {
      return new ListMerge<>(merged, clashes, false, !order.doubts().isEmpty());
    }
    List<K> myOrder = mine.list().stream().map(key).toList();
    List<K> theirOrder = theirs.list().stream().map(key).toList();
    boolean crossed = mine.ordered() && theirs.ordered() && !myOrder.equals(theirOrder);
    List<K> wanted = mine.ordered() ? myOrder : theirOrder;
    return new ListMerge<>(KeyedLists.arranged(merged, key, wanted), clashes, false, crossed);
  }

  private static <K, E> List<Slot<K>> slots(List<E> list, Function<E, K> key) {
    Map<K, Integer> counts = new HashMap<>();
    return list.stream()
        .map(key)
        .map(k -> new Slot<>(k, counts.merge(k, 1, Integer::sum) - 1))
        .toList();
  }

  /**
   * The conflicts of the merge.
   *
   * @param mine how my list is different
   * @param theirs how theirs is
   * @param myOrder how mine is ordered, in place of theirs
   * @param theirOrder how theirs is ordered, in place of mine
   */
  List<Conflict> conflicts(
      List<? extends Change> mine,
      List<? extends Change> theirs,
      Change myOrder,
      Change theirOrder) {
    if (full) {
      List<Change> my = new ArrayList<>(mine);
      List<Change> their = new ArrayList<>(theirs);
      my.removeAll(theirs);
      their.removeAll(mine);
      return List.of(new Conflict(Conflict.Cause.FULL, my, their));
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (K key : clashes) {
      conflicts.add(
          new Conflict(Conflict.Cause.OTHERWISE, at(mine, key).toList(), at(theirs, key).toList()));
    }
    if (crossed) {
      Change my = at(mine, myOrder.place()).findFirst().orElse(myOrder);
      Change their = at(theirs, theirOrder.place()).findFirst().orElse(theirOrder);
      conflicts.add(new Conflict(Conflict.Cause.ORDER, List.of(my), List.of(their)));
    }
    return conflicts;
  }

  private static Stream<Change> at(List<? extends Change> changes, Object place) {
    return changes.stream().<Change>map(change -> change).filter(c -> c.place().equals(place));
  }
}
