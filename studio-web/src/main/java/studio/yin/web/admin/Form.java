package studio.yin.web.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.account.Account;

/**
 * A form about somebody: what stands in its fields, and what is wrong with each.
 *
 * @param typed by field
 * @param wrong a sentence by field, in the order of the fields
 */
public record Form(Map<String, String> typed, Map<String, String> wrong) {
  static final Form EMPTY = new Form(Map.of(), Map.of());

  private static final Set<String> FIELDS = Set.of("firstName", "lastName", "email", "username");

  static Form sent(MultivaluedMap<String, String> sent) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach((name, values) -> typed.put(name, values.get(0)));
    return new Form(typed, Map.of());
  }

  static Form of(Account account) {
    return new Form(
        Map.of(
            "firstName", account.firstName(),
            "lastName", account.lastName(),
            "email", account.address()),
        Map.of());
  }

  Form refused(List<Refusal> refusals) {
    Map<String, String> sentences = new LinkedHashMap<>();
    refusals.forEach(
        refusal -> sentences.putIfAbsent(refusal.field(), refusal.sentence(Locale.ENGLISH)));
    return new Form(typed, sentences);
  }

  Form refused(RefusedException refused) {
    return refused(List.of(refused.refusal()));
  }

  /** What stands in a field. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is wrong with a field; empty when nothing is. */
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }

  /** Whether a field is the first that is wrong. */
  public boolean isFirst(String field) {
    return wrong.keySet().stream().findFirst().filter(field::equals).isPresent();
  }

  /** How many things are wrong. */
  public int faults() {
    return wrong.size();
  }

  /** What is wrong with no field of the form; empty when nothing is. */
  public String elsewhere() {
    return wrong.entrySet().stream()
        .filter(fault -> !FIELDS.contains(fault.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
