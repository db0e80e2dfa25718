package studio.yin.history;

import java.util.List;
import java.util.UUID;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * Where a step stands: behind others. Places shift when neighbours come and go, so an anchor is
 * found again by the nearest of them that is still there.
 *
 * @param at counted from 0, as it was
 * @param behind the steps before it, the nearest first
 */
public record Anchor(int at, List<UUID> behind) {
  public Anchor {
    behind = List.copyOf(behind);
  }

  /** Where that step stands in a class that has it. */
  static Anchor of(UUID step, Sequence sequence) {
    int at = sequence.indexOf(step);
    return new Anchor(
        at, sequence.steps().subList(0, at).reversed().stream().map(Step::id).toList());
  }

  /** The edit that puts a step here: a new one, one that is set aside, or one from elsewhere. */
  Edit put(Step step, Sequence present) {
    return StepIndex.of(present).presence(step.id()) == Presence.GONE
        ? new OrderEdit.Insert(step, among(present.steps()))
        : move(step.id(), present);
  }

  /** The edit that brings a step here that is in the class or set aside. */
  Edit move(UUID step, Sequence present) {
    List<Step> others = present.steps().stream().filter(s -> !s.id().equals(step)).toList();
    Edit move = new OrderEdit.Move(step, among(others));
    return StepIndex.of(present).presence(step) == Presence.ASIDE
        ? new Edit.Together(List.of(new OrderEdit.Restore(step), move))
        : move;
  }

  private int among(List<Step> others) {
    List<UUID> ids = others.stream().map(Step::id).toList();
    return behind.stream().mapToInt(ids::indexOf).filter(i -> i >= 0).findFirst().orElse(-1) + 1;
  }
}
