package studio.yin.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Condition;
import studio.yin.pose.Confidence;
import studio.yin.pose.Level;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Kind;

class WordsTest {
  private static final Words WORDS = Words.in(Locale.ENGLISH);

  /** All that people read a word of. */
  private static List<Class<? extends Enum<?>>> vocabularies() {
    return List.of(
        Base.class,
        Category.class,
        Condition.class,
        Confidence.Agreement.class,
        Confidence.Evidence.class,
        Cue.Audience.class,
        Cue.Moment.class,
        Kind.class,
        Level.class,
        Lie.class,
        Place.class,
        PoseFamily.class,
        PropKind.class,
        Purpose.class,
        Side.class,
        SpinalMovement.class,
        SpinalMovement.Family.class,
        Target.class);
  }

  private static Stream<Enum<?>> constants(Class<? extends Enum<?>> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants());
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + Vocabulary.word(constant);
  }

  private static Set<String> keys(String bundle) {
    return ResourceBundle.getBundle("studio.yin.speech." + bundle, Locale.ROOT).keySet();
  }

  // each word once

  @Test
  void every_constant_has_its_word_and_no_word_is_left_over() {
    Set<String> keys = new TreeSet<>(List.of("placed", "Place.at-wall.within"));
    vocabularies().stream().flatMap(WordsTest::constants).forEach(word -> keys.add(key(word)));
    for (PropKind kind : PropKind.values()) {
      Stream.of(".many", ".counted", ".at-home").forEach(form -> keys.add(key(kind) + form));
    }
    assertEquals(keys, new TreeSet<>(keys("vocabulary")));
  }

  @Test
  void no_vocabulary_is_taken_for_another() {
    assertEquals(
        vocabularies().size(),
        vocabularies().stream().map(Class::getSimpleName).distinct().count());
    assertThrows(MissingResourceException.class, () -> WORDS.say(Reason.CHOICE_UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"refusals", "changes", "checks", "props"})
  void no_other_bundle_has_words_of_its_own(String bundle) {
    for (Class<?> vocabulary : vocabularies()) {
      String own = vocabulary.getSimpleName() + ".";
      for (String key : keys(bundle)) {
        assertFalse(key.regionMatches(true, 0, own, 0, own.length()), key);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void no_two_constants_of_a_vocabulary_are_called_the_same(Class<? extends Enum<?>> vocabulary) {
    List<String> words = constants(vocabulary).map(WORDS::say).toList();
    assertEquals(words.size(), Set.copyOf(words).size(), words.toString());
    words.forEach(word -> assertTrue(word.matches("[a-z].*[a-z]"), word));
  }

  // forms

  @ParameterizedTest
  @CsvSource({
    "HIGH_BP, high blood pressure, High blood pressure",
    "SI_JOINT, sacroiliac pain, Sacroiliac pain"
  })
  void a_word_that_begins_a_line_begins_with_a_capital(
      Condition condition, String word, String label) {
    assertEquals(word, WORDS.say(condition));
    assertEquals(label, WORDS.label(condition));
  }

  @Test
  void within_a_sentence_nothing_but_the_wall_is_called_otherwise() {
    for (Class<? extends Enum<?>> vocabulary : vocabularies()) {
      constants(vocabulary)
          .filter(constant -> constant != Place.AT_WALL)
          .forEach(constant -> assertEquals(WORDS.say(constant), WORDS.within(constant)));
    }
    assertEquals("at the wall", WORDS.say(Place.AT_WALL));
    assertEquals("to lean on", WORDS.within(Place.AT_WALL));
  }

  @ParameterizedTest
  @EnumSource
  void props_are_counted_in_words(PropKind kind) {
    List<String> counted =
        Stream.of(0, 1, 2).map(count -> WORDS.counted(kind, count)).distinct().toList();
    assertEquals(3, counted.size(), counted.toString());
    assertTrue(counted.get(2).startsWith("2 "), counted.toString());
    if (kind != PropKind.WALL) {
      assertEquals(
          List.of("no " + WORDS.many(kind), "one " + WORDS.say(kind), "2 " + WORDS.many(kind)),
          counted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BLOCK, 1, UNDER_FOREHEAD, one block under the forehead",
    "BLANKET, 2, OVER_BODY, 2 blankets over the body",
    "WALL, 1, AT_WALL, a place at the wall to lean on"
  })
  void props_are_said_together_with_their_place(
      PropKind kind, int count, Place place, String placed) {
    assertEquals(placed, WORDS.placed(kind, count, place));
  }

  @Test
  void everything_has_its_substitute_at_home() {
    List<String> all = Arrays.stream(PropKind.values()).map(WORDS::atHome).distinct().toList();
    assertEquals(PropKind.values().length, all.size(), all.toString());
    all.forEach(instead -> assertTrue(instead.matches("[a-z].*[a-z]"), instead));
  }

  @Test
  void no_pattern_has_an_apostrophe_that_the_format_would_swallow() {
    ResourceBundle words = ResourceBundle.getBundle("studio.yin.speech.vocabulary", Locale.ROOT);
    words.keySet().stream()
        .filter(key -> words.getString(key).contains("{"))
        .forEach(key -> assertFalse(words.getString(key).contains("'"), key));
  }

  // languages

  @ParameterizedTest
  @ValueSource(strings = {"xx", "de-AT", "ar-EG", "hi-IN-u-nu-deva", "und"})
  void a_language_that_we_do_not_have_is_answered_in_english(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Words words = Words.in(Locale.forLanguageTag(language));
      assertEquals("1,200 bolsters", words.counted(PropKind.BOLSTER, 1200));
      assertEquals("on hands and knees", words.say(Base.ALL_FOURS));
    } finally {
      Locale.setDefault(before);
    }
  }
}
