package studio.yin.timing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.pose.Base;
import studio.yin.pose.BodyLevel;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Category;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFamily;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;

/** The pause after a long hold, in a shape that has nothing to do. */
public final class Rebound {

  /** Seconds of a hold after which the body wants to rest. */
  public static final int LONG = 240;

  /** Seconds of a rebound: 30 to 60 are usual. */
  public static final int SECONDS = 45;

  private Rebound() {}

  /** Whether it is a rest by itself: lying down, or carried by props. */
  public static boolean rests(Pose pose) {
    return pose.family() == PoseFamily.REST || pose.category() == Category.RESTORATIVE;
  }

  /**
   * A rebound near to where a pose ends.
   *
   * @param conditions what those bring who come: it suits them
   * @return nothing where no rest of the catalogue does
   */
  public static Optional<Step> after(
      Pose pose, List<Condition> conditions, Catalogue catalogue, Supplier<UUID> ids) {
    return near(pose.base()).stream()
        .flatMap(slug -> catalogue.find(slug).stream())
        .filter(rest -> catalogue.isOffered(rest) && rest.suits(conditions))
        .findFirst()
        .map(
            rest ->
                Step.of(rest, ids.get())
                    .kind(Kind.REBOUND)
                    .hold(new Hold(SECONDS))
                    .transition(new Transition(way(pose, rest), "", List.of())));
  }

  private static int way(Pose pose, Pose rest) {
    return BodyLevel.of(rest.base()) == BodyLevel.of(pose.base())
        ? TransitionTimes.SHORT
        : TransitionTimes.CHANGE;
  }

  /** Where to rest after a pose on that base, the nearest first. */
  private static List<String> near(Base base) {
    return switch (base) {
      case PRONE, ALL_FOURS, KNEELING -> List.of("prone-rest", "side-lying-rest", "savasana");
      case SEATED -> List.of("staff", "constructive-rest", "savasana");
      case STANDING -> List.of("mountain", "savasana");
      case SUPINE, SIDE_LYING -> List.of("constructive-rest", "savasana");
    };
  }
}
