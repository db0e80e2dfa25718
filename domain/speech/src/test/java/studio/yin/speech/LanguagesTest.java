package studio.yin.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final List<Locale> HAD =
      List.of(Languages.FIRST, Locale.GERMAN, Locale.forLanguageTag("es-MX"));

  @ParameterizedTest
  @CsvSource({
    "de,                         de",
    "de-AT,                      de",
    "'de;q=0.5, en;q=0.8',       en",
    "'fr, de;q=0.3',             de",
    "es-mx,                      es-MX",
    "'en-GB, *',                 en",
    "'de;q=0, en;q=0.1',         en"
  })
  void what_is_liked_best_of_those_that_there_are(String ranges, String best) {
    assertEquals(Optional.of(best), liked(ranges));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"fr", "*", "es", "not a language;;q=x", "''", "NULL"},
      nullValues = "NULL")
  void what_nobody_has_or_can_read_is_no_choice(@Nullable String ranges) {
    assertEquals(Optional.empty(), liked(ranges));
  }

  @Test
  void a_language_is_nearer_than_the_first_one_which_is_nearer_than_a_foreign_one() {
    Locale austrian = Locale.forLanguageTag("de-AT");
    assertEquals(
        List.of(0, 1, 2, Languages.FOREIGN),
        List.of("de-AT", "de", "en", "es").stream()
            .map(tag -> Languages.distance(tag, austrian))
            .toList());
  }

  private static Optional<String> liked(@Nullable String ranges) {
    return Languages.liked(ranges, HAD).map(Locale::toLanguageTag);
  }
}
