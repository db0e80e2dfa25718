package studio.yin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which things have moved between two orders. Those that stayed are a longest common subsequence,
 * which for things that occur once is a longest increasing subsequence of their places (Schensted
 * 1961; Fredman 1975, by patience sorting), so that no smaller set of moves leads from one order to
 * the other.
 */
final class Moves {
  private Moves() {}

  /** The fewest things that have to move; those that only came or went are none of them. */
  static <T> Set<T> between(List<T> before, List<T> after) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      places.put(after.get(i), i);
    }
    List<T> both = before.stream().filter(places::containsKey).toList();
    Set<T> moved = new LinkedHashSet<>(both);
    moved.removeAll(
        rising(both.stream().map(places::get).toList()).stream().map(both::get).toList());
    return moved;
  }

  /** Where a longest rising subsequence lies, the last first. The numbers differ. */
  private static List<Integer> rising(List<Integer> numbers) {
    List<Integer> tops = new ArrayList<>(); // where the lowest end of each length lies
    int[] before = new int[numbers.size()];
    for (int i = 0; i < numbers.size(); i++) {
      int length = 0;
      while (length < tops.size() && numbers.get(tops.get(length)) < numbers.get(i)) {
        length++;
      }
      before[i] = length == 0 ? -1 : tops.get(length - 1);
      if (length == tops.size()) {
        tops.add(i);
      } else {
        tops.set(length, i);
      }
    }
    List<Integer> rising = new ArrayList<>();
    for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = before[i]) {
      rising.add(i);
    }
    return rising;
  }
}
