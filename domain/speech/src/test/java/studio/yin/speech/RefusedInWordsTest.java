package studio.yin.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Refusals;

class RefusedInWordsTest {

  @Test
  void every_reason_has_its_sentence_and_every_sentence_its_reason() throws IOException {
    Set<String> reasons =
        Arrays.stream(Reason.values())
            .map(Reason::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(reasons, new TreeSet<>(sentences().stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_sentence_is_whole_and_ends_where_it_should(Reason reason) throws IOException {
    String pattern = sentences().getProperty(reason.name());
    assertFalse(pattern.contains("'"), "MessageFormat swallows it: " + pattern);
    Object[] particulars =
        new Object[new MessageFormat(pattern, Locale.ENGLISH).getFormats().length];
    Arrays.fill(particulars, 7);
    Refusal refusal = Refusal.of(reason, "field", particulars);
    Refusals.assertWhole(refusal);
    String sentence = Sentences.in(Locale.ENGLISH).of(refusal);
    assertTrue(sentence.matches("[A-Z7\u201c].*[.!?]"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "tlh-KX", "de-AT", "ar-EG", "fa-IR", "hi-IN-u-nu-deva", "und"})
  void a_language_that_we_do_not_have_is_answered_in_english(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(
          "That is 10,000 characters long; 4,000 fit here.",
          Sentences.in(locale).of(Refusal.of(Reason.TEXT_TOO_LONG, "notes", 4000, 10_000)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void what_a_person_typed_is_never_read_as_a_pattern() {
    String sentence =
        Sentences.in(Locale.ENGLISH).of(Refusal.of(Reason.CHOICE_UNKNOWN, "kind", "{1} it's <b>"));
    assertTrue(sentence.contains("\u201c{1} it's <b>\u201d"), sentence);
  }

  private static Properties sentences() throws IOException {
    Properties sentences = new Properties();
    try (InputStream file = Sentences.class.getResourceAsStream("refusals.properties")) {
      sentences.load(file);
    }
    return sentences;
  }
}
