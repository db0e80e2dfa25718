package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of letters, each letter once. */
class OrderMergeTest {

  @ParameterizedTest
  @CsvSource({
    // base, mine, theirs, merged
    "ABCDE,  ABCDE,  ABCDE,  ABCDE",
    "ABCDE,  BACDE,  ABCED,  BACED",
    "ABCDE,  BCDEA,  EABCD,  EBCDA",
    "ABCDE,  BACDE,  BACDE,  BACDE",
    "ABC,    CBA,    CBA,    CBA",
    "ABCDE,  AXBCDE, ABCDYE, AXBCDYE",
    "AB,     AXB,    AYB,    AXYB",
    "AB,     AYB,    AXB,    AXYB",
    "AB,     XYAB,   ZAB,    XYZAB",
    "AB,     ZAB,    XYAB,   XYZAB",
    "ABC,    AZXB,   AYBC,   AYZXB",
    "ABCD,   ACD,    ABDC,   ADC",
    "ABCD,   DABC,   ABXCD,  DABXC",
    "ABC,    BAC,    ABXC,   BXAC",
    "ABCDEF, DEFABC, ABXCDEF, DEFABXC"
  })
  void what_either_has_moved_or_put_in_stands_there(
      String base, String mine, String theirs, String merged) {
    OrderMerge<String> order = merge(base, mine, theirs);
    assertEquals(merged, String.join("", order.order()));
    assertEquals(List.of(), order.doubts());
    assertEquals(order, merge(base, theirs, mine));
  }

  @Test
  void what_both_moved_to_two_places_is_in_doubt_and_stands_as_in_mine() {
    OrderMerge<String> order = merge("AXBCD", "ABXCD", "ABCDX");
    assertEquals("ABXCD", String.join("", order.order()));
    assertEquals(List.of(Set.of("X")), order.doubts());
    assertEquals(order.doubts(), merge("AXBCD", "ABCDX", "ABXCD").doubts());
    assertEquals("ABCDX", String.join("", merge("AXBCD", "ABCDX", "ABXCD").order()));
  }

  @Test
  void what_both_put_in_two_places_is_in_doubt() {
    assertEquals(List.of(Set.of("X")), merge("ABC", "AXBC", "ABXC").doubts());
    assertEquals("AXBC", String.join("", merge("ABC", "AXBC", "ABXC").order()));
    assertEquals(List.of(Set.of("Y")), merge("AB", "AXYB", "AYXB").doubts());
    assertEquals(List.of(Set.of("Y")), merge("AB", "AYXB", "AXYB").doubts());
    assertEquals("AYXB", String.join("", merge("AB", "AYXB", "AXYB").order()));
  }

  @Test
  void moves_that_contradict_each_other_in_a_circle_are_in_doubt_together() {
    boolean circles = false;
    for (String mine : permutations("ABCDE")) {
      for (String theirs : List.of("BCADE", "EABCD", "BCDEA", "CABED", "DEABC")) {
        OrderMerge<String> order = merge("ABCDE", mine, theirs);
        assertEquals(Set.copyOf(order.doubts()), Set.copyOf(merge("ABCDE", theirs, mine).doubts()));
        for (Set<String> doubt : order.doubts()) {
          circles |= doubt.size() > 1;
          if (doubt.size() > 1) {
            assertEquals(only(mine, doubt), only(String.join("", order.order()), doubt));
          }
        }
      }
    }
    assertTrue(circles);
  }

  @Property
  void everything_that_stays_is_there_once_whatever_is_merged(
      @ForAll("letters") String base,
      @ForAll("letters") String mine,
      @ForAll("letters") String theirs,
      @ForAll("letters") String stays) {
    OrderMerge<String> order =
        OrderMerge.merge(list(base), list(mine), list(theirs), letter -> stays.contains(letter));
    List<String> wanted =
        Stream.concat(list(mine).stream(), list(theirs).stream())
            .distinct()
            .filter(stays::contains)
            .sorted()
            .toList();
    assertEquals(wanted, order.order().stream().sorted().toList());
  }

  @Property
  void where_both_agree_on_which_of_two_comes_first_so_does_the_merge(
      @ForAll("letters") String base,
      @ForAll("letters") String mine,
      @ForAll("letters") String theirs) {
    OrderMerge<String> order = merge(base, mine, theirs);
    String merged = String.join("", order.order());
    Set<String> doubted = new java.util.HashSet<>();
    order.doubts().forEach(doubted::addAll);
    for (String one : list(mine)) {
      for (String other : list(mine)) {
        boolean both = theirs.contains(one) && theirs.contains(other);
        boolean sure = !doubted.contains(one) && !doubted.contains(other);
        if (both
            && sure
            && mine.indexOf(one) < mine.indexOf(other)
            && theirs.indexOf(one) < theirs.indexOf(other)) {
          assertTrue(merged.indexOf(one) < merged.indexOf(other), merged);
        }
      }
    }
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of("A", "B", "C", "D", "E", "F", "G")
        .list()
        .uniqueElements()
        .map(letters -> String.join("", letters));
  }

  private static OrderMerge<String> merge(String base, String mine, String theirs) {
    // what one has taken out does not stay
    return OrderMerge.merge(
        list(base),
        list(mine),
        list(theirs),
        letter -> !base.contains(letter) || (mine.contains(letter) && theirs.contains(letter)));
  }

  private static List<String> list(String letters) {
    return letters.chars().mapToObj(Character::toString).toList();
  }

  private static String only(String letters, Set<String> some) {
    return String.join("", list(letters).stream().filter(some::contains).toList());
  }

  private static List<String> permutations(String letters) {
    if (letters.isEmpty()) {
      return List.of("");
    }
    List<String> all = new ArrayList<>();
    for (String letter : list(letters)) {
      permutations(letters.replace(letter, "")).forEach(rest -> all.add(letter + rest));
    }
    return all;
  }
}
