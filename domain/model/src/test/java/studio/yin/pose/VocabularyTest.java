package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusal;

class VocabularyTest {

  @ParameterizedTest
  @EnumSource(Place.class)
  void a_word_leads_back_to_its_constant(Place place) {
    String word = Vocabulary.word(place);
    assertTrue(word.matches("[a-z]+(-[a-z]+)*"), word);
    assertEquals(place, Vocabulary.of(Place.class, "place", word));
  }

  @Test
  void a_word_is_the_same_in_every_language() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("side-lying", Vocabulary.word(Base.SIDE_LYING));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UNDER_HEAD", "under_head", "Under-Head", "under-head ", "nowhere"})
  void a_word_that_is_not_of_the_vocabulary_is_refused_by_name(String word) {
    Refusal refusal =
        refused(Reason.CHOICE_UNKNOWN, () -> Vocabulary.of(Place.class, "place", word));
    assertEquals("place", refusal.field());
    assertEquals(List.of(word), refusal.particulars());
  }

  @Test
  void only_the_beginning_of_a_long_word_is_said_back() {
    Refusal refusal =
        refused(Reason.CHOICE_UNKNOWN, () -> Vocabulary.of(Place.class, "place", "🧘".repeat(100)));
    assertEquals(List.of("🧘".repeat(40) + "…"), refusal.particulars());
  }
}
