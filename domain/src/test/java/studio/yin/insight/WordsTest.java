package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.pose.Base;
import studio.yin.pose.Choice;
import studio.yin.pose.Condition;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;

class WordsTest {

  @Test
  void every_word_that_a_sentence_may_take_is_there_and_no_other() {
    Set<String> keys = new TreeSet<>(List.of("list.more", "list.last", "list.none"));
    Stream.of(
            Place.values(),
            PropKind.values(),
            Base.values(),
            Condition.values(),
            Side.values(),
            SpinalMovement.Family.values())
        .flatMap(Arrays::stream)
        .forEach(word -> keys.add(key(word)));
    Stream.of(SpinalMovement.values())
        .filter(movement -> movement == movement.on(Side.RIGHT))
        .filter(movement -> movement.family() != SpinalMovement.Family.AXIAL)
        .filter(movement -> movement.family() != SpinalMovement.Family.NEUTRAL)
        .forEach(word -> keys.add(key(word)));
    assertEquals(keys, new TreeSet<>(bundle("words").keySet()));
  }

  private static String key(Enum<?> word) {
    return word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
        + "."
        + Choice.word(word);
  }

  @Test
  void every_change_has_its_sentence_and_every_kind_its_substitute_at_home() {
    Set<String> keys = new TreeSet<>(List.of("counted"));
    Arrays.stream(Change.How.values()).forEach(how -> keys.add(Choice.word(how)));
    Arrays.stream(PropKind.values()).forEach(kind -> keys.add("household." + Choice.word(kind)));
    assertEquals(keys, new TreeSet<>(bundle("props").keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"checks", "props", "words"})
  void no_text_has_an_apostrophe_that_the_format_would_swallow(String name) {
    List<String> texts = new ArrayList<>();
    Collections.list(bundle(name).getKeys()).forEach(key -> texts.add(bundle(name).getString(key)));
    texts.forEach(text -> assertFalse(text.contains("'"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "de-AT", "ar-EG", "hi-IN-u-nu-deva", "und"})
  void a_language_that_we_do_not_have_is_answered_in_english(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(
          "1,200 bolsters",
          Household.counted(PropKind.BOLSTER, 1200, Locale.forLanguageTag(language)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void what_a_teacher_calls_a_step_is_never_read_as_a_pattern() {
    assertEquals(
        "{1} it's <b> is held for 5:00, and nothing rests after it.",
        Words.sentence(
            "checks",
            "no-rebound",
            List.of(new Said.Name("{1} it's <b>"), new Said.Time(300)),
            Locale.ENGLISH));
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("studio.yin.insight." + name, Locale.ROOT);
  }
}
