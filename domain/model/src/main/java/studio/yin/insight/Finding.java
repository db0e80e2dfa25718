package studio.yin.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Edit;

/**
 * Something that a check has found. Each check finds one thing a place at most.
 *
 * @param step the step that it is about; absent where it is about the class
 * @param fingerprint what it is about, in words that stay the same for as long as the matter does:
 *     {@code hold=240 next=banana}; a dismissal holds while they do
 * @param particulars of its sentence, in the order of the bundle
 * @param mend an edit that mends it, where one click can; absent where the teacher has to decide
 * @param dismissed why the teacher does not follow it; absent while it is open
 */
public record Finding(
    Check check,
    @Nullable UUID step,
    String fingerprint,
    List<Argument> particulars,
    @Nullable Edit mend,
    @Nullable String dismissed) {

  public Finding {
    particulars = List.copyOf(particulars);
    fingerprint = clipped(fingerprint);
  }

  /** How much it weighs. */
  public Severity severity() {
    return check.severity();
  }

  /**
   * The edit that mends it.
   *
   * @throws studio.yin.RefusedException where the teacher has to decide
   */
  public Edit mending() {
    if (mend == null) {
      throw Refusal.of(Reason.MEND_ABSENT, "check").toException();
    }
    return mend;
  }

  /** Whether it waits for the teacher: neither mended nor dismissed. */
  public boolean open() {
    return dismissed == null;
  }

  /**
   * What to keep when the teacher does not follow this warning.
   *
   * @throws studio.yin.RefusedException when it is an error, or the reason is none
   */
  public Dismissal dismissal(String reason) {
    if (severity() == Severity.ERROR) {
      throw Refusal.of(Reason.ERROR_STAYS, "check").toException();
    }
    return new Dismissal(check.word(), step, fingerprint, reason);
  }

  /** The same finding, dismissed where one of these is about the same. */
  Finding heeding(List<Dismissal> dismissals) {
    if (severity() == Severity.ERROR) {
      return this;
    }
    Dismissal mine = dismissal("-");
    return dismissals.stream()
        .filter(d -> d.sameAs(mine) && d.fingerprint().equals(fingerprint))
        .findFirst()
        .map(d -> new Finding(check, step, fingerprint, particulars, mend, d.reason()))
        .orElse(this);
  }

  /** The same finding with what mends it. */
  Finding mendedBy(Edit edit) {
    return new Finding(check, step, fingerprint, particulars, edit, dismissed);
  }

  /** Too long to be kept is told by its beginning and a number made of all of it. */
  private static String clipped(String whole) {
    if (whole.length() <= Dismissal.FINGERPRINT) {
      return whole;
    }
    String number = "#" + Integer.toHexString(whole.hashCode());
    return whole.substring(0, Dismissal.FINGERPRINT - number.length()) + number;
  }
}
