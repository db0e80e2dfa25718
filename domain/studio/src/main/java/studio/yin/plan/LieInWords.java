package studio.yin.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.yin.pose.Lie;
import studio.yin.pose.PropKind;
import studio.yin.pose.Vocabulary;

/**
 * How a prop lies, as the first two stored formats said it: in English, somewhere in the detail.
 *
 * @param rest what else the detail says, without the words that {@code lie} says now
 */
record LieInWords(Lie lie, String rest) {

  /** What drawings looked for anywhere in a detail, in the order in which they did. */
  private static final Map<String, Lie> ANYWHERE = new LinkedHashMap<>();

  /** What means it where a detail begins with it, and might be said of anything elsewhere. */
  private static final Map<String, Lie> AT_FIRST =
      Map.of("flat", Lie.FLAT, "folded", Lie.FOLDED, "rolled", Lie.ROLLED);

  static {
    ANYWHERE.put("on end", Lie.ON_END);
    ANYWHERE.put("upright", Lie.ON_END);
    ANYWHERE.put("on edge", Lie.ON_EDGE);
    ANYWHERE.put("on its side", Lie.ON_EDGE);
    ANYWHERE.put("lengthwise", Lie.LENGTHWISE);
    ANYWHERE.put("along", Lie.LENGTHWISE);
    ANYWHERE.put("across", Lie.CROSSWISE);
    ANYWHERE.put("crosswise", Lie.CROSSWISE);
  }

  /** How a prop of that kind lies by its detail, where that says it. */
  static Optional<LieInWords> in(String kind, String detail) {
    String lower = detail.toLowerCase(Locale.ROOT);
    Optional<LieInWords> anywhere =
        ANYWHERE.entrySet().stream()
            .filter(word -> lower.contains(word.getKey()))
            .findFirst()
            .map(word -> new LieInWords(word.getValue(), without(word.getKey(), detail)));
    return anywhere
        .or(
            () ->
                AT_FIRST.entrySet().stream()
                    .filter(word -> begins(lower, word.getKey()))
                    .findFirst()
                    .map(word -> new LieInWords(word.getValue(), without(word.getKey(), detail))))
        .filter(found -> found.suits(kind));
  }

  private boolean suits(String kind) {
    for (PropKind one : PropKind.values()) {
      if (Vocabulary.word(one).equals(kind)) {
        return lie.suits(one);
      }
    }
    return false;
  }

  /** "Along the spine" is a way of its own to say it, and stays. */
  private static String without(String word, String detail) {
    boolean ofOthers = word.equals("along") || word.equals("across");
    if (!begins(detail.toLowerCase(Locale.ROOT), word) || (ofOthers && !isAll(word, detail))) {
      return detail;
    }
    String rest = detail.substring(word.length());
    return (rest.startsWith(",") ? rest.substring(1) : rest).strip();
  }

  private static boolean isAll(String word, String detail) {
    return detail.length() == word.length() || detail.charAt(word.length()) == ',';
  }

  private static boolean begins(String lower, String word) {
    return lower.startsWith(word)
        && (lower.length() == word.length() || " ,".indexOf(lower.charAt(word.length())) >= 0);
  }
}
