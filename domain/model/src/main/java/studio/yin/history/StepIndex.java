package studio.yin.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/**
 * The steps of a class by their ids.
 *
 * @param here those in the class, in order
 * @param aside those that were set aside, the latest first
 */
record StepIndex(Map<UUID, Step> here, Map<UUID, SetAside> aside) {

  static StepIndex of(Sequence sequence) {
    Map<UUID, Step> here = new LinkedHashMap<>();
    sequence.steps().forEach(step -> here.put(step.id(), step));
    Map<UUID, SetAside> aside = new LinkedHashMap<>();
    sequence.aside().forEach(gone -> aside.put(gone.step().id(), gone));
    return new StepIndex(here, aside);
  }

  Presence presence(UUID id) {
    if (here.containsKey(id)) {
      return Presence.HERE;
    }
    return aside.containsKey(id) ? Presence.ASIDE : Presence.GONE;
  }

  /** What a step says, whether it is in the class or set aside; null where it is neither. */
  @Nullable Step step(UUID id) {
    Step step = here.get(id);
    SetAside gone = aside.get(id);
    return step != null || gone == null ? step : gone.step();
  }

  /** In order. */
  List<UUID> order() {
    return List.copyOf(here.keySet());
  }

  /** The latest first. */
  List<UUID> asideOrder() {
    return List.copyOf(aside.keySet());
  }

  /** Everything that is known. */
  Set<UUID> ids() {
    Set<UUID> ids = new LinkedHashSet<>(here.keySet());
    ids.addAll(aside.keySet());
    return ids;
  }
}
