package studio.yin;

import java.util.List;

/**
 * A reasoned no: why, about which field, and the particulars. It is no sentence yet: whoever knows
 * the language of the person makes one.
 *
 * @param reason why
 * @param field what it is about, as forms and JSON name it: {@code hold}, {@code title}, {@code
 *     place}
 * @param particulars numbers, names and findings that its sentence mentions, in its order
 */
public record Refusal(Reason reason, String field, List<Object> particulars) {

  public Refusal {
    particulars = List.copyOf(particulars);
  }

  /** A refusal about a field, with the particulars of its sentence. */
  public static Refusal of(Reason reason, String field, Object... particulars) {
    return new Refusal(reason, field, List.of(particulars));
  }

  /** This refusal as something to throw, for constructors that cannot answer otherwise. */
  public RefusedException toException() {
    return new RefusedException(this);
  }
}
