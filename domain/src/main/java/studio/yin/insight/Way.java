package studio.yin.insight;

/** Seconds that it takes to get from one step to the next, as is usual. */
final class Way {

  /** On the same base, at least; and from one base to another, at the very least. */
  static final int SHORT = 15;

  /** From one base to another: 30 to 60. */
  static final int CHANGE = 30;

  /** From lying on belly or side to standing, or down again. */
  static final int TWO_LEVELS = 45;

  /** From the back to the feet, or down again: by way of the side and the knees. */
  static final int BACK_TO_FEET = 60;

  private Way() {}
}
