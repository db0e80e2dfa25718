package studio.yin;

/**
 * A {@link Refusal} on its way to the page or the API that will say it. Nothing was changed, unless
 * its sentence says what was.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** Carries the refusal; the message names it, and is for nobody but those who read logs. */
  public RefusedException(Refusal refusal) {
    super(refusal.toString());
    this.refusal = refusal;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** An expected answer, not a fault: no stack is gathered for it. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
