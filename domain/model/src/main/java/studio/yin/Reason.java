package studio.yin;

/**
 * Why something was refused. Each reason has its sentence in {@code refusals.properties}, with the
 * numbers and names of the case as arguments.
 */
public enum Reason {
  TEXT_MISSING(Kind.INVALID),
  TEXT_TOO_LONG(Kind.INVALID),
  TEXT_UNPRINTABLE(Kind.INVALID),
  HOLD_UNREADABLE(Kind.INVALID),
  HOLD_OUT_OF_RANGE(Kind.INVALID),
  SECONDS_UNREADABLE(Kind.INVALID),
  LENGTH_UNREADABLE(Kind.INVALID),
  SECONDS_OUT_OF_RANGE(Kind.INVALID),
  COUNT_OUT_OF_RANGE(Kind.INVALID),
  CHOICE_UNKNOWN(Kind.INVALID),
  LIE_UNFIT(Kind.INVALID),
  POSITION_OUT_OF_RANGE(Kind.INVALID),
  POSE_UNKNOWN(Kind.INVALID),
  POSE_HAS_ONE_SIDE(Kind.INVALID),
  VARIATION_UNKNOWN(Kind.INVALID),
  TOO_MANY_STEPS(Kind.INVALID),
  TOO_MANY_PROPS(Kind.INVALID),
  TOO_MANY_LINES(Kind.INVALID),
  TOO_MANY_ALTERNATIVES(Kind.INVALID),
  TOO_MANY_DISMISSALS(Kind.INVALID),
  ERROR_STAYS(Kind.INVALID),
  LENGTH_OUT_OF_RANGE(Kind.INVALID),
  LAST_STEP(Kind.INVALID),
  EMAIL_UNREADABLE(Kind.INVALID),
  USERNAME_UNREADABLE(Kind.INVALID),
  NAME_REFUSED(Kind.INVALID),
  PASSWORD_REFUSED(Kind.INVALID),
  CHANGE_NOT_OFFERED(Kind.INVALID),
  KEY_USED(Kind.INVALID),
  DATE_PASSED(Kind.INVALID),
  DATE_TOO_FAR(Kind.INVALID),
  DATE_UNREADABLE(Kind.INVALID),
  STEP_ABSENT(Kind.ABSENT),
  PROP_ABSENT(Kind.ABSENT),
  DISMISSAL_ABSENT(Kind.ABSENT),
  FINDING_ABSENT(Kind.ABSENT),
  FIT_WAY_ABSENT(Kind.ABSENT),
  MEND_ABSENT(Kind.CONFLICT),
  PLAN_ABSENT(Kind.ABSENT),
  SHARE_ABSENT(Kind.ABSENT),
  ACCOUNT_ABSENT(Kind.ABSENT),
  SEQUENCE_ABSENT(Kind.ABSENT),
  SOURCE_ABSENT(Kind.ABSENT),
  POSE_RETIRED(Kind.CONFLICT),
  STEP_TWICE(Kind.CONFLICT),
  PROP_TWICE(Kind.CONFLICT),
  NOTHING_TO_UNDO(Kind.CONFLICT),
  NOTHING_TO_REDO(Kind.CONFLICT),
  NOT_PUBLISHED(Kind.CONFLICT),
  PLAN_ARCHIVED(Kind.CONFLICT),
  SHARE_REVOKED(Kind.CONFLICT),
  NOT_SOUND(Kind.CONFLICT),
  CHANGED_MEANWHILE(Kind.CONFLICT),
  TOO_MANY_REVISIONS(Kind.CONFLICT),
  TOO_MANY_PLANS(Kind.CONFLICT),
  TOO_MANY_SHARES(Kind.CONFLICT),
  LAST_ADMIN(Kind.CONFLICT),
  ACCOUNT_TWICE(Kind.CONFLICT),
  EMAIL_TWICE(Kind.CONFLICT),
  PASSWORD_TWICE(Kind.CONFLICT),
  CHANGE_UNDER_WAY(Kind.CONFLICT),
  ACCOUNTS_UNREACHABLE(Kind.UNAVAILABLE),
  ACCESS_ENDED_HERE(Kind.UNAVAILABLE),
  CHANGE_NOTED(Kind.UNAVAILABLE),
  OUTCOME_UNKNOWN(Kind.UNAVAILABLE);

  private final Kind kind;

  Reason(Kind kind) {
    this.kind = kind;
  }

  /** What sort of refusal this is, so that each adapter can choose its status once. */
  public Kind kind() {
    return kind;
  }

  /** The sorts of refusal. */
  public enum Kind {
    /** What was said cannot be meant: say it differently. */
    INVALID,
    /** What it was said of is not there, or not theirs. */
    ABSENT,
    /** It could be meant, but not as things stand now. */
    CONFLICT,
    /** Somebody we depend on does not answer: try again. */
    UNAVAILABLE
  }
}
