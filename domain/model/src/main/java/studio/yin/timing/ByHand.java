package studio.yin.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/**
 * Holds that somebody says by hand while the others are fitted around them.
 *
 * @param holds by their steps, each for one side; steps that a class does not have say nothing
 */
public record ByHand(Map<UUID, Hold> holds) {
  public static final ByHand NOTHING = new ByHand(Map.of());

  public ByHand {
    holds = Map.copyOf(holds);
  }

  /** The change that makes those holds so; both sides alike but where they differ on purpose. */
  Edit edit(Sequence present) {
    List<Edit> edits = new ArrayList<>();
    for (Step step : present.steps()) {
      Optional.ofNullable(holds.get(step.id()))
          .filter(hold -> !hold.equals(step.hold()))
          .ifPresent(hold -> edits.add(StepEdit.changeHold(step.id(), hold)));
      if (holds.containsKey(step.id())) {
        uneven(step).ifPresent(sides -> edits.add(StepEdit.changeSides(step.id(), sides.even())));
      }
    }
    return new Edit.Together(edits);
  }

  /** The class with those holds, which a fit then leaves alone. */
  Sequence settled(Sequence present) {
    Stream<Edit> locks =
        present.steps().stream()
            .map(Step::id)
            .filter(holds::containsKey)
            .map(step -> StepEdit.lock(step, true));
    return present
        .apply(new Edit.Together(Stream.concat(Stream.of(edit(present)), locks).toList()))
        .orThrow();
  }

  /** The sides of a step that differ by mistake. */
  static Optional<Sides> uneven(Step step) {
    return Optional.ofNullable(step.sides())
        .filter(sides -> !sides.single() && sides.second() != null && !sides.onPurpose());
  }
}
