package studio.yin.speech;

import java.util.Locale;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;
import studio.yin.pose.Vocabulary;

/**
 * How the constants of the closed vocabularies are said to people in a language; how they are
 * written for machines says {@link Vocabulary}. Each word stands once, in {@code
 * vocabulary.properties}, and pages, checks and changes all take it from here.
 */
public final class Words {
  private final Bundle words;

  private Words(Bundle words) {
    this.words = words;
  }

  /** The words of a language, English where we do not have it. */
  public static Words in(Locale locale) {
    return new Words(Bundle.of("vocabulary", locale));
  }

  /**
   * The word for a constant: "under the seat".
   *
   * @throws java.util.MissingResourceException when its vocabulary is none that people read
   */
  public String say(Enum<?> constant) {
    return words.text(key(constant));
  }

  /** The word for a constant where it begins a line: "High blood pressure". */
  public String label(Enum<?> constant) {
    String word = say(constant);
    int second = word.offsetByCodePoints(0, 1);
    return word.substring(0, second).toUpperCase(words.locale()) + word.substring(second);
  }

  /** The word for a constant within a sentence, which is another one for a few: "to lean on". */
  public String within(Enum<?> constant) {
    String within = key(constant) + ".within";
    return words.has(within) ? words.text(within) : say(constant);
  }

  /** More than one of a kind: "blocks". */
  public String many(PropKind kind) {
    return words.text(key(kind) + ".many");
  }

  /** So many of a kind: "no blocks", "one block", "3 blocks". */
  public String counted(PropKind kind, int count) {
    return words.say(key(kind) + ".counted", count);
  }

  /** So many of a kind, and where: "one block under the forehead". */
  public String placed(PropKind kind, int count, Place place) {
    return words.say("placed", counted(kind, count), within(place));
  }

  /** What stands in for a prop at home: "a bath towel, folded in four". */
  public String atHome(PropKind kind) {
    return words.text(key(kind) + ".at-home");
  }

  /** {@code Place.under-head}. */
  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + Vocabulary.word(constant);
  }
}
