package studio.yin.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * For how long the spine goes where, over a whole class: an account of still time.
 *
 * <p>A hold counts for what the catalogue says that the spine does first, and for nothing else, so
 * that the account adds up to the still time of the class: three minutes of Revolved Shoelace are
 * three minutes of rotation, though the spine grows long in it as well. Rebounds count as their
 * pose says; the spine does not know what we call a shape. Movements do not count, they are not
 * still. Alternatives do not count either.
 *
 * @param seconds per direction; those in which nobody was still are absent
 * @param untold seconds of which nobody can tell the direction, because the catalogue does not know
 *     the pose or the class does not say the side
 * @param gaps where the class is to take the spine, and no pose that it holds goes there, not even
 *     beside another direction; in the order of the brief
 */
public record Ledger(
    Map<SpinalMovement, Integer> seconds, int untold, List<SpinalMovement.Family> gaps) {

  /** So many times as long as the other way may one bend forward or back. */
  static final int BENDING = 3;

  /** Seconds below which bending one way asks for nothing back. Ours. */
  static final int LITTLE = 180;

  public Ledger {
    EnumMap<SpinalMovement, Integer> copy = new EnumMap<>(SpinalMovement.class);
    copy.putAll(seconds);
    seconds = Collections.unmodifiableMap(copy);
    gaps = List.copyOf(gaps);
  }

  /** Reads a class. */
  public static Ledger of(Sequence sequence, Catalogue catalogue) {
    return of(sequence, catalogue, pose -> true);
  }

  /** Reads of a class only the poses that count; what the catalogue does not know counts. */
  static Ledger of(Sequence sequence, Catalogue catalogue, Predicate<Pose> counts) {
    Map<SpinalMovement, Integer> seconds = new EnumMap<>(SpinalMovement.class);
    Set<SpinalMovement.Family> met = EnumSet.noneOf(SpinalMovement.Family.class);
    int untold = 0;
    for (Step step : sequence.steps()) {
      Optional<Pose> pose = catalogue.find(step.pose());
      if (step.kind() != Kind.MOVEMENT && pose.filter(counts.negate()).isEmpty()) {
        untold += entered(seconds, step, pose);
        pose.ifPresent(known -> known.spine().forEach(movement -> met.add(movement.family())));
      }
    }
    return new Ledger(
        seconds,
        untold,
        sequence.brief().focus().stream().filter(family -> !met.contains(family)).toList());
  }

  /** Enters the holds of a step, and answers the seconds of which the direction is unknown. */
  private static int entered(Map<SpinalMovement, Integer> seconds, Step step, Optional<Pose> pose) {
    List<Side> sides = step.sidesInOrder();
    int untold = 0;
    for (int i = 0; i < step.sideCount(); i++) {
      int held = i == 0 ? step.hold().seconds() : step.stillSeconds() - step.hold().seconds();
      @Nullable Side side = sides.isEmpty() ? null : sides.get(i);
      Optional<SpinalMovement> way = pose.flatMap(known -> way(known.spine().get(0), side));
      way.ifPresent(movement -> seconds.merge(movement, held, Integer::sum));
      untold += way.isPresent() ? 0 : held;
    }
    return untold;
  }

  /** The direction that a movement takes on a side; empty where it needs one and there is none. */
  private static Optional<SpinalMovement> way(SpinalMovement movement, @Nullable Side side) {
    if (side != null) {
      return Optional.of(movement.on(side));
    }
    return movement.on(Side.RIGHT) == movement ? Optional.of(movement) : Optional.empty();
  }

  /** Seconds in one direction. */
  public int seconds(SpinalMovement direction) {
    return seconds.getOrDefault(direction, 0);
  }

  /** Seconds in a family, left and right together. */
  public int seconds(SpinalMovement.Family family) {
    return seconds.entrySet().stream()
        .filter(entry -> entry.getKey().family() == family)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Seconds of stillness in the whole class. */
  public int still() {
    return untold + seconds.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * What is not balanced by the end: bending one way for more than {@value #BENDING} times as long
   * as the other (and for {@value #LITTLE} s or more), and any difference of left and right.
   */
  public List<Imbalance> imbalances() {
    List<Imbalance> imbalances = new ArrayList<>();
    imbalance(SpinalMovement.FLEXION, SpinalMovement.EXTENSION)
        .filter(bending -> bending.moreSeconds() >= LITTLE && bending.missing() > 0)
        .ifPresent(imbalances::add);
    imbalance(SpinalMovement.LATERAL_LEFT, SpinalMovement.LATERAL_RIGHT).ifPresent(imbalances::add);
    imbalance(SpinalMovement.ROTATION_LEFT, SpinalMovement.ROTATION_RIGHT)
        .ifPresent(imbalances::add);
    return imbalances;
  }

  private Optional<Imbalance> imbalance(SpinalMovement one, SpinalMovement other) {
    int here = seconds(one);
    int there = seconds(other);
    if (here == there) {
      return Optional.empty();
    }
    return Optional.of(
        here > there
            ? new Imbalance(one, here, other, there)
            : new Imbalance(other, there, one, here));
  }
}
