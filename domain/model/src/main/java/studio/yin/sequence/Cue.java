package studio.yin.sequence;

import studio.yin.Text;

/**
 * Words for a moment of a step.
 *
 * @param moment when they are said
 * @param audience for whom they are
 * @param text one thought, never empty
 */
public record Cue(Moment moment, Audience audience, String text) {

  /** Characters in one cue. */
  public static final int LENGTH = 2000;

  public Cue {
    text = Text.lines("text", text, LENGTH);
    if (text.isEmpty()) {
      throw studio.yin.Refusal.of(studio.yin.Reason.TEXT_MISSING, "text").toException();
    }
  }

  /** When a cue is said. */
  public enum Moment {
    ENTER,
    SETTLE,
    REMIND,
    EXIT
  }

  /** Whom a cue is for. */
  public enum Audience {
    /** For the teacher alone: never leaves the plan. */
    TEACHER,
    /** For students too. */
    STUDENTS
  }
}
