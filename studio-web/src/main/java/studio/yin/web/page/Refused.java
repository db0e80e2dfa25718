package studio.yin.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.speech.Sentences;

/**
 * A form that was refused, to be shown again: what is wrong with it, and what was typed. Every form
 * of the studio comes back as one of these.
 *
 * @param form which form of its page; empty where the page has but one
 * @param wrong a sentence by field, as refusals name the fields, in the order in which they were
 *     found
 * @param typed what was sent, by control
 * @param meanwhile what somebody else has changed of the same, in words, empty where it cannot be
 *     named; null where nobody has
 */
public record Refused(
    String form, Map<String, String> wrong, Map<String, String> typed, @Nullable String meanwhile) {

  /** Controls that nobody sees, so that nothing can be said beside them. */
  private static final Set<String> HIDDEN = Set.of("key");

  /** No form was. */
  public static final Refused NOTHING = new Refused("", Map.of(), Map.of(), null);

  public Refused {
    wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
    typed = Map.copyOf(typed);
  }

  /** A form that the domain refused, told in a language. */
  public static Refused of(
      String form, RefusedException refused, Map<String, String> typed, Locale locale) {
    return of(form, List.of(refused.refusal()), typed, locale);
  }

  /** A form of which several things were refused; of each field the first is told. */
  public static Refused of(
      String form, Collection<Refusal> refusals, Map<String, String> typed, Locale locale) {
    Sentences sentences = Sentences.in(locale);
    Map<String, String> wrong = new LinkedHashMap<>();
    refusals.forEach(refusal -> wrong.putIfAbsent(refusal.field(), sentences.of(refusal)));
    boolean meanwhile =
        refusals.stream().anyMatch(refusal -> refusal.reason() == Reason.CHANGED_MEANWHILE);
    return new Refused(form, wrong, typed, meanwhile ? "" : null);
  }

  /** What a form sent, by control; where one sent several words, the last. */
  public static Map<String, String> typed(MultivaluedMap<String, String> sent) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach((control, words) -> typed.put(control, words.get(words.size() - 1)));
    return typed;
  }

  /** The same, told in another sentence. */
  public Refused saying(String sentence) {
    return new Refused(form, Map.of(field(), sentence), typed, meanwhile);
  }

  /** The same, with what somebody else has changed of it. */
  public Refused meanwhile(String words) {
    return new Refused(form, wrong, typed, words);
  }

  /** Whether anything was refused. */
  public boolean isAny() {
    return !wrong.isEmpty();
  }

  /** How many things are wrong. */
  public int faults() {
    return wrong.size();
  }

  /** Whether it is about that form of the page. */
  public boolean in(String other) {
    return isAny() && form.equals(other);
  }

  /** What is wrong, the first of it; empty where nothing is. */
  public String sentence() {
    return wrong.values().stream().findFirst().orElse("");
  }

  /** The field that is wrong, or the first of several; empty where none is. */
  public String field() {
    return wrong.keySet().stream().findFirst().orElse("");
  }

  /** What is wrong with a field; empty where nothing is. */
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }

  /** Whether a field of that form is wrong. */
  public boolean isWrong(String other, String field) {
    return in(other) && wrong.containsKey(field);
  }

  /** Whether that is the field to begin with: the first that is wrong. */
  public boolean isFirst(String field) {
    return isAny() && field().equals(field);
  }

  /** What is wrong with no control that can be seen; empty where nothing is. */
  public String elsewhere() {
    return wrong.entrySet().stream()
        .filter(fault -> !typed.containsKey(fault.getKey()) || HIDDEN.contains(fault.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** What was typed into a control, or else what stands there. */
  public String typed(String control, String otherwise) {
    return typed.getOrDefault(control, otherwise);
  }

  /** What was typed into a control of that form, or else what stands there. */
  public String typed(String other, String control, String otherwise) {
    return in(other) ? typed(control, otherwise) : otherwise;
  }

  /** Whether a box of that form was ticked when it was sent, or else as it stands. */
  public boolean ticked(String other, String control, boolean otherwise) {
    return in(other) ? typed.containsKey(control) : otherwise;
  }

  /** Whether somebody else has changed the same meanwhile, so that both have to be shown. */
  public boolean both() {
    return meanwhile != null;
  }

  /** All that is wrong, for those who listen. */
  public String said() {
    return meanwhile == null || meanwhile.isEmpty() ? sentence() : sentence() + " " + meanwhile;
  }
}
