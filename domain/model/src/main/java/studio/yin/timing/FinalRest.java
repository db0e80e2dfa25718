package studio.yin.timing;

import java.util.Optional;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * Which step of a class is its savasana: the last shape that is held, if it {@linkplain Pose#rests
 * rests}; so Legs up the Wall at the end is one, and the same shape in the middle is not. A closing
 * that is no rest (a seat, a bell) may follow it.
 */
public final class FinalRest {
  /** Of a hundred parts of a class, the least that the rest takes where its range allows. */
  public static final int LEAST = 10;

  /** The share that it prefers. */
  public static final int LIKED = 12;

  /**
   * The most that it takes, both of this studio's making: published ones are 1 in 10 to 5 in 30.
   */
  public static final int MOST = 20;

  private FinalRest() {}

  /** Whether that many seconds are less than the rest's share of a class so long. */
  public static boolean isShort(int rest, int of) {
    return rest * 100 < of * LEAST;
  }

  /** Whether that many seconds are more than the rest's share of a class so long. */
  public static boolean isLong(int rest, int of) {
    return rest * 100 > of * MOST;
  }

  /** The final rest of a class, if it has one. */
  public static Optional<Step> of(Sequence sequence, Catalogue catalogue) {
    for (Step step : sequence.steps().reversed()) {
      boolean shape = step.kind() == Kind.POSE || step.kind() == Kind.CLOSING;
      if (shape && catalogue.find(step.pose()).filter(Pose::rests).isPresent()) {
        return Optional.of(step);
      }
      if (step.kind() == Kind.POSE || step.kind() == Kind.OPENING) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
