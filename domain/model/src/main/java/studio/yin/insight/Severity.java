package studio.yin.insight;

/** How much a finding weighs. */
public enum Severity {
  /** Has to be mended before the class is shared or taught live. */
  ERROR,
  /** Worth a thought; the teacher may dismiss it with a reason. */
  WARNING
}
