package studio.yin.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/**
 * One of two who have changed a class.
 *
 * @param difference what they made of it
 * @param index the steps as they left them
 * @param changes what they changed in each step
 */
record Branch(Difference difference, StepIndex index, Map<UUID, List<Change>> changes) {

  static Branch of(Difference difference) {
    Map<UUID, List<Change>> changes = new LinkedHashMap<>();
    for (Change change : difference.changes()) {
      UUID step = change.step();
      if (step != null) {
        changes.computeIfAbsent(step, id -> new ArrayList<>()).add(change);
      }
    }
    return new Branch(difference, StepIndex.of(difference.after()), changes);
  }

  Presence presence(UUID id) {
    return index.presence(id);
  }

  @Nullable Step step(UUID id) {
    return index.step(id);
  }

  @Nullable SetAside aside(UUID id) {
    return index.aside().get(id);
  }

  /** What they changed in a step. */
  List<Change> changes(UUID id) {
    return changes.getOrDefault(id, List.of());
  }

  /** Whether they said something else in a step, or moved it. Taking it out is neither. */
  boolean touched(UUID id) {
    return changes(id).stream().anyMatch(change -> !(change instanceof OrderChange.Removed));
  }

  /** Where they put those steps. */
  List<Change> placing(Collection<UUID> steps) {
    return steps(change -> change instanceof OrderChange && steps.contains(change.step()));
  }

  /** What they changed in steps, if it is wanted, in its order. */
  List<Change> steps(Predicate<Change> wanted) {
    return difference.changes().stream()
        .filter(change -> change.step() != null && wanted.test(change))
        .toList();
  }
}
