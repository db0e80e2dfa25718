package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things such as "a1", their letter being their key. */
class KeyedListsTest {

  @ParameterizedTest
  @CsvSource({
    // things, order, arranged
    "a1 b1 c1,       c b a,  c1 b1 a1",
    "a1 b1 a2,       b a a,  b1 a1 a2",
    "a1 b1 c1,       c,      c1 a1 b1",
    "a1 b1 a2,       b,      b1 a1 a2",
    "b1 a1 a2,       a,      a1 b1 a2",
    "a1 b1 a2 c1 a3, a a,    a1 a2 b1 c1 a3",
    "a1 b1,          a x b a, a1 b1"
  })
  void what_the_order_names_comes_first_and_the_rest_stays_as_it_was(
      String things, String order, String arranged) {
    assertEquals(words(arranged), arranged(words(things), words(order)));
  }

  @Property
  void to_arrange_once_more_changes_nothing(
      @ForAll("things") List<String> things, @ForAll("letters") List<String> order) {
    List<String> arranged = arranged(things, order);
    assertEquals(arranged, arranged(arranged, order));
    assertEquals(things.stream().sorted().toList(), arranged.stream().sorted().toList());
  }

  @Property
  void what_is_different_makes_the_one_the_other_key_by_key(
      @ForAll("things") List<String> before, @ForAll("things") List<String> after) {
    var groups = KeyedLists.groups(before, KeyedListsTest::letter);
    int length = before.size();
    for (var change : KeyedLists.between(before, after, KeyedListsTest::letter)) {
      assertEquals(groups.getOrDefault(change.key(), List.of()), change.before());
      groups.put(change.key(), change.after());
      groups.values().removeIf(List::isEmpty);
      length += change.after().size() - change.before().size();
      assertTrue(length <= Math.max(before.size(), after.size()), "longer on the way");
    }
    assertEquals(KeyedLists.groups(after, KeyedListsTest::letter), groups);
  }

  private static List<String> arranged(List<String> things, List<String> order) {
    return KeyedLists.arranged(things, KeyedListsTest::letter, order);
  }

  private static String letter(String thing) {
    return thing.substring(0, 1);
  }

  private static List<String> words(String line) {
    return List.of(line.trim().split(" "));
  }

  @Provide
  Arbitrary<List<String>> letters() {
    return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(8);
  }

  /** Any letters, numbered as they come. */
  @Provide
  Arbitrary<List<String>> things() {
    return letters()
        .map(
            letters -> {
              List<String> things = new ArrayList<>();
              letters.forEach(letter -> things.add(letter + things.size()));
              return things;
            });
  }
}
