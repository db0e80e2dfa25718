package studio.yin.timing;

import java.util.List;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * Running late, or early: what is left of a class that has begun, fitted to what is left of its
 * time. A proposal like every {@link Fit}, with these differences:
 *
 * <ul>
 *   <li>The step under way is as it is. Its second side is as long as the first one really was.
 *   <li>The final rest stays as it was planned while the poses can give enough; only then is it
 *       shortened, never below its range.
 *   <li>No poses are added.
 * </ul>
 *
 * <p>Seconds of the answer are those of what is left. Where poses are proposed to be left out,
 * their order goes by the share that they and the rest would give together.
 */
public final class FitTheRest {
  private FitTheRest() {}

  /**
   * Fits the rest of a class to the time that is left.
   *
   * @param begun where the class stands now
   * @param left seconds from now to the end of the class, 0 to {@value Brief#LONGEST}
   * @throws studio.yin.RefusedException when the class has no such step, or the time is no time
   */
  public static Fit of(Sequence sequence, Catalogue catalogue, Underway begun, int left) {
    if (left < 0 || left > Brief.LONGEST) {
      throw Refusal.of(Reason.SECONDS_OUT_OF_RANGE, "left", 0, Brief.LONGEST).toException();
    }
    int at = sequence.indexOf(begun.step());
    if (at < 0) {
      throw Refusal.of(Reason.STEP_ABSENT, "step").toException();
    }
    Step started = sequence.steps().get(at);
    FitScope.Started underway =
        new FitScope.Started(begun.left(started), settled(started, begun.held(started)));
    FitScope span = FitScope.after(at, underway, sequence, catalogue);
    return new Fitting(span, catalogue, left).answer(any -> List.of());
  }

  private static FittedHold settled(Step started, int held) {
    HoldRange real = new HoldRange(held, held);
    return new FittedHold(
        started.id(), started.sideCount(), started.hold().seconds(), held, real, real);
  }
}
