package studio.yin.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * The places of a class where a pose may be put in: after the opening, before the closing and the
 * final rest, and never between a pose and the rebound after it.
 */
record Gaps(Sequence sequence, Catalogue catalogue) {

  /** Changing from bending back to folding forward, or the reverse, weighs as much as two bases. */
  private static final int REVERSAL = 2;

  /**
   * A place for one pose.
   *
   * @param at counted from 0, as an insertion wants it
   * @param strain changes of base that the pose brings there, and what else speaks against it
   */
  record Gap(int at, int strain) {}

  /** The place where a pose disturbs least, the earliest of these; empty where there is none. */
  Optional<Gap> best(Pose pose) {
    List<Gap> gaps = new ArrayList<>();
    for (int at = first(); at <= last(); at++) {
      if (at == steps().size() || steps().get(at).kind() != Kind.REBOUND) {
        gaps.add(new Gap(at, strain(pose, before(at), after(at))));
      }
    }
    return gaps.stream().min(Comparator.comparingInt(Gap::strain));
  }

  private List<Step> steps() {
    return sequence.steps();
  }

  private int first() {
    int at = 0;
    while (at < steps().size() && steps().get(at).kind() == Kind.OPENING) {
      at++;
    }
    return at;
  }

  private int last() {
    Optional<Step> rest = FinalRest.of(sequence, catalogue);
    int at = rest.map(steps()::indexOf).orElse(steps().size());
    while (at > 0 && steps().get(at - 1).kind() == Kind.CLOSING) {
      at--;
    }
    return at;
  }

  private static int strain(Pose pose, Optional<Pose> before, Optional<Pose> after) {
    boolean between = before.isPresent() && after.isPresent();
    return strain(before, Optional.of(pose))
        + strain(Optional.of(pose), after)
        - (between ? strain(before, after) : 0);
  }

  private static int strain(Optional<Pose> one, Optional<Pose> next) {
    if (one.isEmpty() || next.isEmpty()) {
      return 0;
    }
    Family from = one.get().movement();
    Family to = next.get().movement();
    boolean reversal =
        (from == Family.EXTENSION && to == Family.FLEXION)
            || (from == Family.FLEXION && to == Family.EXTENSION);
    return (one.get().base() == next.get().base() ? 0 : 1) + (reversal ? REVERSAL : 0);
  }

  private Optional<Pose> before(int at) {
    return held(steps().subList(0, at).reversed());
  }

  private Optional<Pose> after(int at) {
    return held(steps().subList(at, steps().size()));
  }

  /** The first shape among these that is held; rebounds and movements have no say. */
  private Optional<Pose> held(List<Step> there) {
    return there.stream()
        .filter(step -> step.kind() != Kind.REBOUND && step.kind() != Kind.MOVEMENT)
        .findFirst()
        .flatMap(step -> catalogue.find(step.pose()));
  }
}
