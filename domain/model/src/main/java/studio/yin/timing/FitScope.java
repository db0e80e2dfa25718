package studio.yin.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;

/**
 * What is to be fitted: a class, or what is left of one that has begun.
 *
 * @param whole the class
 * @param steps those that have not begun yet
 * @param rest the id of its final rest; what is left out does not make another step the rest
 * @param underway the step that has begun; absent where the class has not
 */
record FitScope(Sequence whole, List<Step> steps, Optional<UUID> rest, Optional<Started> underway) {

  /**
   * The step that has begun.
   *
   * @param left seconds that it will still take
   * @param hold what its sides are held in the end
   */
  record Started(int left, FittedHold hold) {}

  /** A rebound grows to this at the most. */
  static final int REBOUND = 60;

  /** A closing that is no rest grows to this at the most. */
  static final int CLOSING = 120;

  /** The whole class. */
  static FitScope of(Sequence sequence, Catalogue catalogue) {
    return new FitScope(sequence, sequence.steps(), restOf(sequence, catalogue), Optional.empty());
  }

  /** What follows the step at that place, and the step itself as far as it is not over. */
  static FitScope after(int at, Started underway, Sequence sequence, Catalogue catalogue) {
    List<Step> later = sequence.steps().subList(at + 1, sequence.steps().size());
    return new FitScope(sequence, later, restOf(sequence, catalogue), Optional.of(underway));
  }

  private static Optional<UUID> restOf(Sequence sequence, Catalogue catalogue) {
    return FinalRest.of(sequence, catalogue).map(Step::id);
  }

  /** The same, without some of its steps. */
  FitScope without(Set<Step> gone) {
    return new FitScope(
        whole.steps(left(whole.steps(), gone), whole.aside()), left(steps, gone), rest, underway);
  }

  private static List<Step> left(List<Step> steps, Set<Step> gone) {
    return steps.stream().filter(step -> !gone.contains(step)).toList();
  }

  /** The same, with steps put in; only where the class has not begun. */
  FitScope with(List<OrderEdit.Insert> inserts) {
    Sequence more = whole.apply(new Edit.Together(List.copyOf(inserts))).orThrow();
    return new FitScope(more, more.steps(), rest, underway);
  }

  private boolean isRest(Step step) {
    return rest.filter(step.id()::equals).isPresent();
  }

  /** What may give and take in there, and what may not. */
  FitBounds frame(Catalogue catalogue, Set<Widening> widenings) {
    Ranges ranges = new Ranges(catalogue, whole.level(), widenings);
    List<Slot> slots = new ArrayList<>();
    int fixed = underway.map(Started::left).orElse(0);
    for (Step step : steps) {
      Optional<Slot> slot =
          isRest(step)
              ? rest(step, ranges)
              : slot(step, ranges, widenings.contains(Widening.PAUSES));
      slot.ifPresent(slots::add);
      fixed += slot.isPresent() ? step.seconds() - step.stillSeconds() : step.seconds();
    }
    return new FitBounds(slots, fixed, underway.isPresent());
  }

  private static Optional<Slot> slot(Step step, Ranges ranges, boolean pauses) {
    if (isSettled(step)) {
      return Optional.empty();
    }
    int hold = step.hold().seconds();
    return switch (step.kind()) {
      case OPENING -> held(step, Slot.Role.OPENING, ranges);
      case POSE -> held(step, Slot.Role.POSE, ranges);
      case REBOUND -> pauses ? Optional.of(pause(step, Math.max(hold, REBOUND))) : Optional.empty();
      case CLOSING -> pauses ? Optional.of(pause(step, Math.max(hold, CLOSING))) : Optional.empty();
      case MOVEMENT -> Optional.empty();
    };
  }

  /** What the teacher holds now is never out of reach, whatever the ranges say. */
  private static Optional<Slot> held(Step step, Slot.Role role, Ranges ranges) {
    int hold = step.hold().seconds();
    return ranges
        .usual(step)
        .map(
            usual -> {
              HoldRange range = ranges.widened(step, usual);
              return new Slot(
                  step,
                  role,
                  usual,
                  Math.min(range.min(), hold),
                  hold,
                  Math.max(range.max(), hold));
            });
  }

  private static Slot pause(Step step, int most) {
    int hold = step.hold().seconds();
    return new Slot(step, Slot.Role.PAUSE, new HoldRange(hold, hold), hold, hold, most);
  }

  /**
   * The final rest goes by its range and by the length of the class, not by what it is now. In a
   * class that has begun it is to stay as it is planned, and its floor is never lowered.
   */
  private Optional<Slot> rest(Step step, Ranges ranges) {
    if (isSettled(step)) {
      return Optional.empty();
    }
    if (underway.isPresent()) {
      return held(step, Slot.Role.REST, ranges.without(Widening.BEGINNER_MINIMUM));
    }
    if (step.sideCount() > 1) {
      return held(step, Slot.Role.REST, ranges);
    }
    return ranges
        .usual(step)
        .map(
            usual -> {
              HoldRange range = ranges.widened(step, usual);
              int hold = Math.clamp(step.hold().seconds(), range.min(), range.max());
              return new Slot(step, Slot.Role.REST, usual, range.min(), hold, range.max());
            });
  }

  private static boolean isSettled(Step step) {
    return step.locked() || differs(step);
  }

  /** Whether the sides of a step differ because they should. */
  static boolean differs(Step step) {
    Sides sides = step.sides();
    return sides != null && !sides.single() && sides.onPurpose() && sides.second() != null;
  }

  /** The poses that may be left out: not the rest, not locked, not one side of two. */
  List<Step> droppable() {
    return steps.stream()
        .filter(step -> step.kind() == Kind.POSE && !step.locked())
        .filter(step -> step.sides() == null || !step.sides().single())
        .filter(step -> !isRest(step))
        .toList();
  }

  /** A pose with the rebounds that follow it: without the pose, there is nothing to rest from. */
  List<Step> withRebounds(Step pose) {
    List<Step> together = new ArrayList<>(List.of(pose));
    for (Step step : steps.subList(steps.indexOf(pose) + 1, steps.size())) {
      if (step.kind() != Kind.REBOUND || step.locked()) {
        break;
      }
      together.add(step);
    }
    return together;
  }
}
