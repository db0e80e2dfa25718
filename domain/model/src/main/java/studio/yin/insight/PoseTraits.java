package studio.yin.insight;

import java.util.Set;
import studio.yin.pose.Base;
import studio.yin.pose.Category;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFamily;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;

/**
 * What the catalogue does not say of a pose in so many words, read out of what it does say. Each of
 * these is a reading: should poses come to carry such marks themselves, this is the one place to
 * change.
 */
final class PoseTraits {

  /** From here on, in seconds, a bend of no great difficulty is a strong one. */
  static final int STRONG = 180;

  private PoseTraits() {}

  /**
   * Whether the head hangs below the heart: what raised eye pressure forbids, but for what lies
   * flat on the back with the legs up.
   */
  static boolean headLow(Pose pose) {
    boolean flat = pose.base() == Base.SUPINE && neutral(pose);
    return pose.avoidedFor(Condition.GLAUCOMA) && !flat;
  }

  /**
   * Whether the knees are deeply bent and bear it: poses that a hurt knee forbids, and of those
   * that ask it for care, the kneeling ones but for lunges and back bends, and hip openers and
   * twists on the seat that are felt in the hips.
   */
  static boolean kneesDeep(Pose pose) {
    boolean deepSeat =
        pose.base() == Base.SEATED
            && Set.of(PoseFamily.HIPS, PoseFamily.TWIST).contains(pose.family())
            && pose.targets().contains(Target.HIPS);
    boolean kneeling =
        pose.base() == Base.KNEELING
            && !Set.of(PoseFamily.LUNGE, PoseFamily.BACK_BEND).contains(pose.family());
    return pose.avoidedFor(Condition.KNEE)
        || (pose.cautions().stream().anyMatch(c -> c.when() == Condition.KNEE)
            && (deepSeat || kneeling));
  }

  /** Whether the spine goes nowhere, or to and fro, or only grows long. */
  static boolean neutral(Pose pose) {
    return switch (pose.movement()) {
      case NEUTRAL, AXIAL -> true;
      case FLEXION -> pose.spine().contains(SpinalMovement.EXTENSION);
      case EXTENSION -> pose.spine().contains(SpinalMovement.FLEXION);
      case LATERAL, ROTATION -> false;
    };
  }

  /** Whether a step bends the spine strongly that way: for 3 min or more, or a difficult bend. */
  static boolean strongly(SpinalMovement.Family family, Step step, Pose pose) {
    return step.kind() == Kind.POSE
        && pose.movement() == family
        && !neutral(pose)
        && (pose.category() == Category.YIN || pose.category() == Category.YANG_COUNTER)
        && (pose.difficulty() > 1 || longest(step) >= STRONG);
  }

  /** Seconds of the longer of a step's holds. */
  static int longest(Step step) {
    return Math.max(step.hold().seconds(), step.secondHold().map(h -> h.seconds()).orElse(0));
  }
}
