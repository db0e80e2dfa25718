package studio.yin.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Side;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

/**
 * A sequence laid out in time: transition, hold, switch, hold again, rebound, without gaps. A left
 * and right pair counts once as a pose and twice in time.
 */
public final class Timeline {
  private final List<Moment> moments;

  private Timeline(List<Moment> moments) {
    this.moments = List.copyOf(moments);
  }

  /** Lays a sequence out. Moments of no length are left out. */
  public static Timeline of(Sequence sequence) {
    return laidOut(sequence.steps());
  }

  /** The shortest the sequence is meant to be: every hold at the low end of its range. */
  public static Timeline shortest(Sequence sequence) {
    return laidOut(sequence.steps().stream().map(step -> atEnd(step, false)).toList());
  }

  /** The longest the sequence is meant to be: every hold at the high end of its range. */
  public static Timeline longest(Sequence sequence) {
    return laidOut(sequence.steps().stream().map(step -> atEnd(step, true)).toList());
  }

  private static Step atEnd(Step step, boolean high) {
    HoldRange range = step.range();
    if (range == null) {
      return step;
    }
    Sides sides = step.sides();
    return step.hold(new Hold(high ? range.max() : range.min()))
        .sides(sides == null ? null : sides.even());
  }

  private static Timeline laidOut(List<Step> steps) {
    Layout layout = new Layout();
    for (Step step : steps) {
      layout.add(Moment.Kind.TRANSITION, step.id(), null, step.transition().seconds());
      List<Side> sides = step.sidesInOrder();
      Moment.Kind held = step.kind() == Kind.REBOUND ? Moment.Kind.REBOUND : Moment.Kind.HOLD;
      layout.add(held, step.id(), sides.isEmpty() ? null : sides.get(0), step.hold().seconds());
      step.secondHold()
          .ifPresent(
              second -> {
                layout.add(Moment.Kind.SWITCH, step.id(), null, step.switchSeconds());
                layout.add(held, step.id(), sides.get(1), second.seconds());
              });
    }
    return new Timeline(layout.moments);
  }

  /** Every moment in order; each begins where the one before ends. */
  public List<Moment> moments() {
    return moments;
  }

  /** Seconds from the first moment to the last. */
  public int seconds() {
    return moments.isEmpty() ? 0 : moments.get(moments.size() - 1).end();
  }

  /** When a step's first hold begins, in seconds from the beginning of the class. */
  public int arrival(UUID step) {
    return moments.stream()
        .filter(m -> m.kind().held() && m.step().equals(step))
        .mapToInt(Moment::start)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such step: " + step));
  }

  private static final class Layout {
    final List<Moment> moments = new ArrayList<>();
    int clock;

    void add(Moment.Kind kind, UUID step, @Nullable Side side, int seconds) {
      if (seconds > 0) {
        moments.add(new Moment(kind, step, side, clock, seconds));
        clock += seconds;
      }
    }
  }
}
