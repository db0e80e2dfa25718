package studio.yin.pseudo;

import java.util.stream.Collectors;

/**
 * English with an accent on each letter, in brackets: {@code ⟦Šţáý⟧}. What is no word, the gaps of
 * a text and its choices between texts, stays as it is.
 */
public final class Accents {
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String ACCENTED = "áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž";

  private Accents() {}

  /** A text for people. */
  public static String of(String text) {
    return text.isBlank() ? text : "⟦" + accented(text) + "⟧";
  }

  /** A text with gaps as {@link java.text.MessageFormat} has them, choices among them. */
  static String ofMessage(String text) {
    return text.isBlank() ? text : "⟦" + message(text) + "⟧";
  }

  private static String message(String text) {
    return outside(text, Accents::gap);
  }

  private static String gap(String gap) {
    String choice = ",choice,";
    int at = gap.indexOf(choice);
    if (at < 0) {
      return gap;
    }
    String choices = gap.substring(at + choice.length(), gap.length() - 1);
    return gap.substring(0, at + choice.length())
        + split(choices).lines().map(Accents::choice).collect(Collectors.joining("|"))
        + "}";
  }

  private static String choice(String choice) {
    int words = 1 + (int) choice.chars().takeWhile(c -> "#<≤".indexOf(c) < 0).count();
    return choice.substring(0, words) + message(choice.substring(words));
  }

  /** Choices a line each: those within choices stay together. */
  private static String split(String choices) {
    StringBuilder lines = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < choices.length(); i++) {
      char c = choices.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      lines.append(c == '|' && depth == 0 ? '\n' : c);
    }
    return lines.toString();
  }

  /** A text with gaps as templates have them. */
  static String ofTemplate(String text) {
    return text.isBlank() ? text : "⟦" + outside(text, gap -> gap) + "⟧";
  }

  private interface Gap {
    String told(String gap);
  }

  /** Accents all that stands outside of braces. */
  private static String outside(String text, Gap gap) {
    StringBuilder told = new StringBuilder();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{' && depth++ == 0) {
        told.append(accented(text.substring(from, i)));
        from = i;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        told.append(gap.told(text.substring(from, i + 1)));
        from = i + 1;
      }
    }
    return told.append(accented(text.substring(from))).toString();
  }

  private static String accented(String text) {
    return text.chars()
        .mapToObj(c -> String.valueOf(accented((char) c)))
        .collect(Collectors.joining());
  }

  private static char accented(char c) {
    int at = PLAIN.indexOf(Character.toLowerCase(c));
    if (at < 0) {
      return c;
    }
    char accented = ACCENTED.charAt(at);
    return Character.isUpperCase(c) ? Character.toUpperCase(accented) : accented;
  }
}
