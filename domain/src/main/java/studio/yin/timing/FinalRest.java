package studio.yin.timing;

import java.util.Optional;
import studio.yin.pose.Base;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * Which step of a class is its savasana: the last shape that is held, if it is a rest. A rest lies
 * on the back or on a side with a neutral spine, and the catalogue has it for opening and closing
 * or as restorative; so Legs up the Wall at the end is one, and the same shape in the middle is
 * not. A closing that is no rest (a seat, a bell) may follow it.
 */
public final class FinalRest {
  private FinalRest() {}

  /** The final rest of a class, if it has one. */
  public static Optional<Step> of(Sequence sequence, Catalogue catalogue) {
    for (Step step : sequence.steps().reversed()) {
      boolean shape = step.kind() == Kind.POSE || step.kind() == Kind.CLOSING;
      if (shape && catalogue.find(step.pose()).filter(FinalRest::isRest).isPresent()) {
        return Optional.of(step);
      }
      if (step.kind() == Kind.POSE || step.kind() == Kind.OPENING) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a shape can be the final rest. */
  static boolean isRest(Pose pose) {
    return (pose.category() == Category.OPENING_CLOSING || pose.category() == Category.RESTORATIVE)
        && (pose.base() == Base.SUPINE || pose.base() == Base.SIDE_LYING)
        && pose.movement() == SpinalMovement.Family.NEUTRAL;
  }
}
