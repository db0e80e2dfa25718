package studio.yin.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.insight.Argument;
import studio.yin.insight.PropChange;
import studio.yin.pose.Condition;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;
import studio.yin.pose.Vocabulary;

class SentencesTest {

  @Test
  void every_change_has_its_sentence() {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(PropChange.How.values()).forEach(how -> keys.add(Vocabulary.word(how)));
    assertEquals(keys, new TreeSet<>(bundle("props").keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"checks", "props"})
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
          "This class takes 1,200 bolsters for everybody, and the room has no wall and 2 straps.",
          Sentences.in(Locale.forLanguageTag(language))
              .said(
                  "checks",
                  "props-short",
                  List.of(
                      new Argument.Props(PropKind.BOLSTER, 1200),
                      new Argument.Several(
                          List.of(
                              new Argument.Props(PropKind.WALL, 0),
                              new Argument.Props(PropKind.STRAP, 2))))));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void what_a_teacher_calls_a_step_is_never_read_as_a_pattern() {
    assertEquals(
        "{1} it's <b> is held for 5:00, and nothing rests after it.",
        Sentences.in(Locale.ENGLISH)
            .said(
                "checks",
                "no-rebound",
                List.of(new Argument.Name("{1} it's <b>"), new Argument.Time(300))));
  }

  @Test
  void a_wall_is_leant_on() {
    assertEquals(
        "Legs up wall needs a place at the wall to lean on, and nothing here serves instead.",
        Sentences.in(Locale.ENGLISH)
            .said(
                "props",
                "impossible",
                List.of(
                    new Argument.Name("Legs up wall"),
                    new Argument.Props(PropKind.WALL, 1),
                    new Argument.Word(Place.AT_WALL))));
  }

  @Test
  void conditions_are_called_in_a_sentence_as_they_are_ticked() {
    assertEquals(
        "Saddle is to be left out in case of sore or injured knees, low-back pain and acid reflux,"
            + " and the step \u201CSaddle\u201D offers nothing instead that suits all who come.",
        Sentences.in(Locale.ENGLISH)
            .said(
                "checks",
                "caution-unanswered",
                List.of(
                    new Argument.Name("Saddle"),
                    new Argument.Several(
                        List.of(
                            new Argument.Word(Condition.KNEE),
                            new Argument.Word(Condition.LOW_BACK),
                            new Argument.Word(Condition.REFLUX))),
                    new Argument.Several(List.of()),
                    new Argument.Name("Saddle"))));
  }

  @Test
  void a_word_without_a_text_would_be_noticed() {
    assertThrows(
        MissingResourceException.class,
        () -> Sentences.in(Locale.ENGLISH).said("checks", "no-such-check", List.of()));
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("studio.yin.speech." + name, Locale.ROOT);
  }
}
