package studio.yin.timing;

import java.util.UUID;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Step;

/**
 * Where a class that is being taught stands: in which step, at which of its moments, and for how
 * many seconds that moment has lasted. What came before needs no telling.
 */
public sealed interface Underway {

  /** The id of the step under way. */
  UUID step();

  /** Seconds that the present moment has lasted, 0 or more. */
  int passed();

  /** Seconds that the step will still take. */
  int left(Step step);

  /**
   * What each side is held in the end: what the first side really took, or what is planned where it
   * is not over.
   */
  int held(Step step);

  /** On the way into the step. */
  record Arriving(UUID step, int passed) implements Underway {
    public Arriving {
      checked(passed, 0, "passed");
    }

    @Override
    public int left(Step step) {
      int planned = step.transition().seconds();
      return step.seconds() - Math.min(planned, passed);
    }

    @Override
    public int held(Step step) {
      return step.hold().seconds();
    }
  }

  /** Holding the first side, or the only one. */
  record FirstSide(UUID step, int passed) implements Underway {
    public FirstSide {
      checked(passed, 0, "passed");
    }

    @Override
    public int left(Step step) {
      return held(step) - passed + step.switchSeconds() + second(step, held(step));
    }

    /** A side that lasts longer than planned already is as long as it lasts. */
    @Override
    public int held(Step step) {
      return Math.max(step.hold().seconds(), passed);
    }
  }

  /**
   * Between the sides.
   *
   * @param took what the first side really took, 1 or more
   */
  record Switching(UUID step, int took, int passed) implements Underway {
    public Switching {
      checked(took, 1, "took");
      checked(passed, 0, "passed");
    }

    @Override
    public int left(Step step) {
      return Math.max(0, step.switchSeconds() - passed) + second(step, took);
    }

    @Override
    public int held(Step step) {
      return took;
    }
  }

  /**
   * Holding the second side.
   *
   * @param took what the first side really took, 1 or more
   */
  record SecondSide(UUID step, int took, int passed) implements Underway {
    public SecondSide {
      checked(took, 1, "took");
      checked(passed, 0, "passed");
    }

    @Override
    public int left(Step step) {
      return Math.max(0, second(step, took) - passed);
    }

    @Override
    public int held(Step step) {
      return took;
    }
  }

  /** The second side is as long as the first one really was, unless it differs on purpose. */
  private static int second(Step step, int first) {
    if (step.secondHold().isEmpty()) {
      return 0;
    }
    return FitScope.differs(step) ? step.secondHold().get().seconds() : first;
  }

  private static void checked(int seconds, int least, String field) {
    if (seconds < least || seconds > Hold.LONGEST) {
      throw Refusal.of(Reason.SECONDS_OUT_OF_RANGE, field, least, Hold.LONGEST).toException();
    }
  }
}
