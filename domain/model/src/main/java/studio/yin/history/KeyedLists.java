package studio.yin.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Lists in which things are known by a key: props by kind and place, cues by their moment. */
final class KeyedLists {
  private KeyedLists() {}

  /**
   * What is different under one key.
   *
   * @param before in order, none where there was nothing
   * @param after in order, none where there is nothing
   */
  record Change<K, E>(K key, List<E> before, List<E> after) {}

  /** The things under each key, the keys in the order in which they come first. */
  static <K, E> Map<K, List<E>> groups(List<E> list, Function<E, K> key) {
    Map<K, List<E>> groups = new LinkedHashMap<>();
    list.forEach(e -> groups.computeIfAbsent(key.apply(e), k -> new ArrayList<>()).add(e));
    return groups;
  }

  /**
   * What is different between two lists, key by key. What becomes less comes first, so that no list
   * is ever longer on the way than at its ends.
   */
  static <K, E> List<Change<K, E>> between(List<E> before, List<E> after, Function<E, K> key) {
    Map<K, List<E>> were = groups(before, key);
    Map<K, List<E>> are = groups(after, key);
    Set<K> keys = new LinkedHashSet<>(were.keySet());
    keys.addAll(are.keySet());
    return keys.stream()
        .map(k -> new Change<>(k, were.getOrDefault(k, List.of()), are.getOrDefault(k, List.of())))
        .filter(change -> !change.before().equals(change.after()))
        .sorted(Comparator.comparing(c -> Integer.signum(c.after().size() - c.before().size())))
        .toList();
  }

  /**
   * The list arranged as its keys are in that order, those under one key among each other as they
   * were. What the order does not name comes last, as it was: a key that it names twice takes two
   * along, and a third stays behind. To arrange it so once more changes nothing.
   */
  static <K, E> List<E> arranged(List<E> list, Function<E, K> key, List<K> order) {
    Map<K, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      places.computeIfAbsent(key.apply(list.get(i)), k -> new ArrayDeque<>()).add(i);
    }
    Set<Integer> arranged = new LinkedHashSet<>();
    for (K k : order) {
      Deque<Integer> left = places.get(k);
      if (left != null && !left.isEmpty()) {
        arranged.add(left.remove());
      }
    }
    for (int i = 0; i < list.size(); i++) {
      arranged.add(i); // those that are placed stay where they are
    }
    return arranged.stream().map(list::get).toList();
  }
}
