package studio.yin.web.plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could not be done, where it was typed, and what was typed there.
 *
 * @param at the group of controls: {@code title}, {@code hold-<step>}, {@code prop-<step>-new}
 * @param field the control in the group, as the refusal names it
 * @param sentence what is wrong and what would mend it
 * @param typed what the form sent
 * @param both whether somebody else has changed the same meanwhile, so that both have to be shown
 * @param conflict what both have changed, in words; empty where it was nothing that can be named
 */
public record Trouble(
    String at,
    String field,
    String sentence,
    Map<String, String> typed,
    boolean both,
    String conflict) {

  /** The group of what was meant for a step that is not in the class any more. */
  static final String GONE = "gone";

  private static final Set<String> TECHNICAL =
      Set.of("csrf-token", "from", "open", "key", "step", "to", "at", "hold");

  /** Nothing wrong. */
  static final Trouble NONE = new Trouble("", "", "", Map.of(), false, "");

  /** All that is wrong, for those who listen. */
  String said() {
    return conflict.isEmpty() ? sentence : sentence + " " + conflict;
  }

  /** Whether it is about that group. */
  public boolean in(String group) {
    return at.equals(group);
  }

  /** What was typed into a control of that group, or else what stands there. */
  public String typed(String group, String control, String otherwise) {
    return in(group) ? typed.getOrDefault(control, otherwise) : otherwise;
  }

  /** Whether a box of that group was ticked when the form was sent, or else as it stands. */
  public boolean ticked(String group, String control, boolean otherwise) {
    return in(group) ? typed.containsKey(control) : otherwise;
  }

  /** Whether it is about a step that is not in the class any more. */
  public boolean isGone() {
    return in(GONE);
  }

  /** The words that were typed, one after the other; empty where there were none. */
  public String words() {
    String hold = typed.getOrDefault("hold", "");
    return Stream.concat(
            Stream.of(hold),
            new TreeMap<>(typed)
                .entrySet().stream()
                    .filter(entry -> !TECHNICAL.contains(entry.getKey()))
                    .map(Map.Entry::getValue))
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(" \u00b7 "));
  }

  /** The step that it was meant for; empty where it was for none. */
  public String step() {
    int dash = field.indexOf('-');
    return dash < 0 || field.length() < dash + 37 ? "" : field.substring(dash + 1, dash + 37);
  }
}
