package studio.yin.pose;

import java.util.ArrayList;
import java.util.List;
import studio.yin.Text;

/**
 * A name as it sounds, so that it is found however it is spelt: without case, marks or hyphens, and
 * with the letters that Sanskrit is written with in English brought together. "Śavāsana",
 * "Savasana" and "shavasana" are one.
 */
final class Spelling {
  private static final String APOSTROPHES = "'\u2018\u2019\u02BC";

  /** Fewer letters than this have to be typed as they are. */
  private static final int FORGIVING = 5;

  private final List<String> words;

  private Spelling(List<String> words) {
    this.words = words;
  }

  /** How a text sounds. */
  static Spelling of(String text) {
    // IAST writes one letter where English writes two: \u015B and \u1E63 are "sh", c is "ch"
    String plain = Text.folded(text).replace("sh", "s").replace("ch", "c");
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int before = ' ';
    for (int c : (plain + " ").codePoints().filter(c -> APOSTROPHES.indexOf(c) < 0).toArray()) {
      if (isNumber(c) || (Character.isLetter(c) && c != before)) {
        word.appendCodePoint(c);
      } else if (!Character.isLetter(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      before = c;
    }
    return new Spelling(words);
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** Whether there is nothing in it to look for. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** How well this name answers to what was typed; the worst is {@link Fit#NONE}. */
  Fit answers(Spelling typed) {
    String name = String.join("", words);
    String wanted = String.join("", typed.words);
    if (name.equals(wanted)) {
      return Fit.WHOLE;
    }
    if (name.startsWith(wanted)) {
      return Fit.BEGINNING;
    }
    if (typed.words.stream().allMatch(w -> words.stream().anyMatch(own -> own.startsWith(w)))) {
      return Fit.WORDS;
    }
    if (name.contains(wanted)) {
      return Fit.WITHIN;
    }
    return typed.words.stream().allMatch(w -> words.stream().anyMatch(own -> nearly(own, w)))
        ? Fit.NEARLY
        : Fit.NONE;
  }

  /** How well a name answers, the best first. */
  enum Fit {
    WHOLE,
    BEGINNING,
    WORDS,
    WITHIN,
    NEARLY,
    NONE
  }

  /** Whether one slip of the finger lies between the two: a letter more, less, other or swapped. */
  private static boolean nearly(String own, String typed) {
    if (typed.length() < FORGIVING) {
      return own.startsWith(typed);
    }
    int same = 0;
    while (same < own.length() && same < typed.length() && own.charAt(same) == typed.charAt(same)) {
      same++;
    }
    return own.startsWith(rest(typed, same), same)
        || rest(own, same).startsWith(rest(typed, same + 1))
        || rest(own, same + 1).startsWith(rest(typed, same))
        || rest(own, same + 1).startsWith(rest(typed, same + 1))
        || swapped(own, typed, same);
  }

  private static boolean swapped(String own, String typed, int at) {
    return at + 1 < own.length()
        && at + 1 < typed.length()
        && own.charAt(at) == typed.charAt(at + 1)
        && own.charAt(at + 1) == typed.charAt(at)
        && rest(own, at + 2).startsWith(rest(typed, at + 2));
  }

  private static String rest(String word, int from) {
    return word.substring(Math.min(from, word.length()));
  }
}
