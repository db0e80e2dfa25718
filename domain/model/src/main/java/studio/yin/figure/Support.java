package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;

/**
 * A prop as a drawing needs it: what, where, how many, how it lies, and so how high it is. Lengths
 * are fractions of a stature of about 1.70 m: a block of 23 x 15 x 10 cm, a bolster 19 cm thick, a
 * blanket folded to 8 cm or rolled to 12 cm, a chair 46 cm high.
 */
record Support(PropKind kind, Place place, int count, @Nullable Lie lie) {

  static final double BLOCK_LONG = .135;
  static final double BLOCK_MIDDLE = .09;
  static final double BLOCK_FLAT = .06;
  static final double BOLSTER_RADIUS = .055;
  static final double BLANKET = .05;
  static final double ROLL = .07;
  static final double CHAIR = .27;

  /** A gap that is at most this much too high is closed by drawing the prop a little higher. */
  private static final double GIVE = .045;

  /** The props to draw, those first that move the trunk. */
  static List<Support> all(Figure figure, List<Prop> props) {
    List<Support> supports = new ArrayList<>();
    for (Prop prop : props) {
      supports.add(new Support(prop.kind(), prop.place(), prop.count(), prop.lie()));
    }
    Map<Place, PropKind> rests = figure.restsOn() == null ? Map.of() : figure.restsOn();
    rests.forEach(
        (place, kind) -> {
          if (supports.stream().noneMatch(support -> support.standsIn(place, kind))) {
            supports.add(new Support(kind, place, 1, null));
          }
        });
    supports.sort(Comparator.comparingInt(support -> support.turn()));
    return supports;
  }

  /** The trunk settles from the seat upwards, then the limbs follow. */
  private int turn() {
    return switch (place) {
      case UNDER_SEAT, BETWEEN_HEELS_AND_SEAT, UNDER_HIPS -> 0;
      case UNDER_CHEST, UNDER_BACK, UNDER_SHOULDERS -> 1;
      case UNDER_ARMS, UNDER_HANDS -> 2;
      case UNDER_HEAD, UNDER_FOREHEAD -> 3;
      default -> 4;
    };
  }

  /**
   * Whether it does what a shape needs something for: by being that, or by being as good in its
   * place. Nothing is as high as a chair, and a single blanket is as high as nothing.
   */
  private boolean standsIn(Place needed, PropKind by) {
    boolean low = by == PropKind.BLOCK || by == PropKind.BOLSTER || by == PropKind.BLANKET;
    return kind == by || (place == needed && low && height(0) >= BLOCK_FLAT);
  }

  /** Whether the place is two places, one on each side of the body. */
  boolean paired() {
    return switch (place) {
      case UNDER_ARMS,
          UNDER_HANDS,
          UNDER_THIGHS,
          UNDER_KNEES,
          UNDER_SHINS,
          UNDER_ANKLES,
          UNDER_FEET ->
          true;
      default -> false;
    };
  }

  /** How many lie on top of each other. */
  int stacked() {
    return paired() ? (count + 1) / 2 : count;
  }

  /** Whether it is high enough, and stands on the floor, so that something can lie on it. */
  boolean carries() {
    return kind == PropKind.BLOCK
        || kind == PropKind.BLANKET
        || kind == PropKind.BOLSTER
        || kind == PropKind.CHAIR;
  }

  /**
   * How high the prop comes.
   *
   * @param gap the room between what it stands on and the body; a block is turned to fit it
   */
  double height(double gap) {
    double high =
        switch (kind) {
          case BLOCK -> block(gap / stacked()) * stacked();
          case BLANKET -> (rolled() ? ROLL : pad() ? BLANKET * .4 : BLANKET) * stacked();
          case BOLSTER -> 2 * BOLSTER_RADIUS * stacked();
          case CHAIR -> CHAIR;
          case STRAP, WALL -> 0;
        };
    return carries() && gap > high && gap < high + GIVE ? gap : high;
  }

  /** How high it comes under the weight of someone who kneels on it. */
  double pressed(double gap) {
    return kind == PropKind.BLANKET && !rolled() ? BLANKET * .4 * stacked() : height(gap);
  }

  /** Whether it is a blanket that was made a roll. */
  boolean rolled() {
    return kind == PropKind.BLANKET && lie == Lie.ROLLED;
  }

  /** Spread out; so is a blanket under the bones of shins and feet, unless it is folded. */
  private boolean pad() {
    return lie == Lie.FLAT || (lie != Lie.FOLDED && flatten());
  }

  private boolean flatten() {
    return place == Place.UNDER_ANKLES || place == Place.UNDER_SHINS || place == Place.UNDER_FEET;
  }

  private double block(double gap) {
    return switch (lie) {
      case ON_END -> BLOCK_LONG;
      case ON_EDGE -> BLOCK_MIDDLE;
      case FLAT -> BLOCK_FLAT;
      case null, default ->
          gap > BLOCK_LONG - .02
              ? BLOCK_LONG
              : gap > BLOCK_MIDDLE - .01 ? BLOCK_MIDDLE : BLOCK_FLAT;
    };
  }

  /**
   * Which of two places it lies under: both when there are two of it, when one reaches across, or
   * when it is soft and long; else the lower one, and the right one of equals.
   */
  Sides sides(Vec right, Vec left) {
    boolean level = Math.abs(right.y() - left.y()) < .1;
    boolean close = right.distance(left) < .17;
    if (count > 1 || (level && (close || kind != PropKind.BLOCK))) {
      return new Sides(true, true);
    }
    boolean lowerRight = right.y() < left.y() + .01;
    return new Sides(lowerRight, !lowerRight);
  }

  record Sides(boolean right, boolean left) {
    boolean both() {
      return right && left;
    }
  }
}
