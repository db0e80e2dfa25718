package studio.yin;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import studio.yin.pose.Choice;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;

/**
 * How the constants of the closed vocabularies are said to people in a language; how they are
 * written for machines says {@link Choice}. Each word stands once, in {@code
 * vocabulary.properties}, and pages, checks and changes all take it from here.
 */
public final class Words {

  /** Without this, a missing language would fall to the machine's own instead of English. */
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;

  private Words(ResourceBundle words) {
    this.words = words;
  }

  /** The words of a language, English where we do not have it. */
  public static Words in(Locale locale) {
    return new Words(ResourceBundle.getBundle("studio.yin.vocabulary", locale, ENGLISH_OTHERWISE));
  }

  /**
   * The word for a constant: "under the seat".
   *
   * @throws java.util.MissingResourceException when its vocabulary is none that people read
   */
  public String say(Enum<?> constant) {
    return words.getString(key(constant));
  }

  /** The word for a constant where it begins a line: "High blood pressure". */
  public String label(Enum<?> constant) {
    String word = say(constant);
    int second = word.offsetByCodePoints(0, 1);
    return word.substring(0, second).toUpperCase(words.getLocale()) + word.substring(second);
  }

  /** The word for a constant within a sentence, which is another one for a few: "to lean on". */
  public String within(Enum<?> constant) {
    String within = key(constant) + ".within";
    return words.containsKey(within) ? words.getString(within) : say(constant);
  }

  /** More than one of a kind: "blocks". */
  public String many(PropKind kind) {
    return words.getString(key(kind) + ".many");
  }

  /** So many of a kind: "no blocks", "one block", "3 blocks". */
  public String counted(PropKind kind, int count) {
    return formatted(key(kind) + ".counted", count);
  }

  /** So many of a kind, and where: "one block under the forehead". */
  public String placed(PropKind kind, int count, Place place) {
    return formatted("placed", counted(kind, count), within(place));
  }

  /** What stands in for a prop at home: "a bath towel, folded in four". */
  public String atHome(PropKind kind) {
    return words.getString(key(kind) + ".at-home");
  }

  /** {@code Place.under-head}. */
  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + Choice.word(constant);
  }

  private String formatted(String key, Object... particulars) {
    // numbers go with the language that was found, not with the one that was asked for
    return new MessageFormat(words.getString(key), words.getLocale()).format(particulars);
  }
}
