package studio.yin.web.plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.web.page.Refused;

/**
 * What was meant for a step that is not in the class any more, and has no place on the page.
 *
 * @param sentence what became of the step
 * @param words that were typed, one after the other; empty where there were none
 * @param step the step that it was meant for; empty where it was for none
 */
public record Gone(String sentence, String words, String step) {

  /** The form of a refusal that is about such a step. */
  static final String FORM = "gone";

  private static final Set<String> TECHNICAL =
      Set.of("csrf-token", "from", "open", "key", "step", "to", "at", "hold");

  /** Reads a refused form; null where it is about something else. */
  static @Nullable Gone of(Refused refused) {
    return refused.in(FORM)
        ? new Gone(refused.sentence(), words(refused.typed()), step(refused.field()))
        : null;
  }

  private static String words(Map<String, String> typed) {
    return Stream.concat(
            Stream.of(typed.getOrDefault("hold", "")),
            new TreeMap<>(typed)
                .entrySet().stream()
                    .filter(entry -> !TECHNICAL.contains(entry.getKey()))
                    .map(Map.Entry::getValue))
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(" \u00b7 "));
  }

  /** From the group of controls, {@code hold-<step>}. */
  private static String step(String group) {
    int dash = group.indexOf('-');
    return dash < 0 || group.length() < dash + 37 ? "" : group.substring(dash + 1, dash + 37);
  }
}
