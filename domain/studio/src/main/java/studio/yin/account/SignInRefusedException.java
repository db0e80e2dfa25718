package studio.yin.account;

/** The sign-in server answered, and the answer was no. */
public final class SignInRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String said;
  private final Why why;
  private final String field;

  /** What the no was about. */
  public enum Why {
    /** There is no such account, or nothing of that name. */
    ABSENT,
    /** Somebody else has it already. */
    TAKEN,
    /** A part of what was sent is not taken there. */
    UNFIT
  }

  /**
   * A no.
   *
   * @param said what was answered, for the log and the book of changes; no name and no address
   * @param field what the complaint is about, empty when it does not say
   */
  public SignInRefusedException(String said, Why why, String field) {
    super(said);
    this.said = said;
    this.why = why;
    this.field = field;
  }

  String said() {
    return said;
  }

  /** What the no was about. */
  public Why why() {
    return why;
  }

  String field() {
    return field;
  }
}
