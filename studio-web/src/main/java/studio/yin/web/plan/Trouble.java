package studio.yin.web.plan;

import java.util.Map;

/**
 * What could not be done, where it was typed, and what was typed there.
 *
 * @param at the group of controls: {@code title}, {@code hold-<step>}, {@code prop-<step>-new}
 * @param field the control in the group, as the refusal names it
 * @param sentence what is wrong and what would mend it
 * @param typed what the form sent
 */
public record Trouble(String at, String field, String sentence, Map<String, String> typed) {

  /** Nothing wrong. */
  static final Trouble NONE = new Trouble("", "", "", Map.of());

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
}
