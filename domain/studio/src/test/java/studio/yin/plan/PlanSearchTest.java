package studio.yin.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.Reason;

class PlanSearchTest {

  @ParameterizedTest
  @CsvSource({
    "slow,          Slow Sunday",
    "SUN slo,       Slow Sunday",
    "day,           Slow Sunday",
    "fruhling,      Frühling für den Rücken",
    "rücken früh,   Frühling für den Rücken",
    "50%,           50% effort",
    "_,             back_bends",
    "\\,            left \\ right",
    "🌙,            🧘‍♀️ slow 🌙"
  })
  void every_word_stands_somewhere_in_the_title(String words, String title) {
    assertTrue(found(words, title));
  }

  @ParameterizedTest
  @CsvSource({
    "slow monday, Slow Sunday",
    "%,           Slow Sunday",
    "S_ow,        Slow Sunday",
    ".*,          Slow Sunday",
    "🌙,          🧘‍♀️ slow"
  })
  void a_title_that_lacks_a_word_is_not_found(String words, String title) {
    assertFalse(found(words, title));
  }

  @Test
  void words_that_cannot_be_seen_find_everything() {
    assertTrue(found("\u0301", "Slow Sunday"));
  }

  @Test
  void a_word_may_stand_in_a_name_of_a_pose_instead() {
    Function<String, Set<String>> names =
        word -> "banana".contains(word) ? Set.of("banana") : Set.of();
    WordSearch search = new WordSearch("slow BAN", names);
    assertTrue(search.namePoses());
    assertTrue(search.standIn("Slow Sunday", new String[] {"sphinx", "banana"}));
    assertFalse(search.standIn("Slow Sunday", new String[] {"sphinx"}));
    assertFalse(search.standIn("Sunday", new String[] {"banana"}));
    assertFalse(new WordSearch("slow", names).namePoses());
  }

  private static boolean found(String words, String title) {
    return new WordSearch(PlanSearch.titled(words).words(), word -> Set.of())
        .standIn(title, new String[0]);
  }

  @Test
  void only_a_search_for_nothing_finds_every_plan() {
    assertTrue(PlanSearch.ANY.isAny());
    assertTrue(PlanSearch.titled("  ").isAny());
    assertFalse(PlanSearch.titled("slow").isAny());
    assertFalse(PlanSearch.using("sphinx").isAny());
  }

  @Test
  void eighty_characters_can_be_looked_for_and_no_more() {
    assertEquals(80, PlanSearch.titled("ä".repeat(80)).words().length());
    assertEquals(
        "q", refused(Reason.TEXT_TOO_LONG, () -> PlanSearch.titled("ä".repeat(81))).field());
    refused(Reason.TEXT_UNPRINTABLE, () -> PlanSearch.titled("slow\0"));
  }
}
