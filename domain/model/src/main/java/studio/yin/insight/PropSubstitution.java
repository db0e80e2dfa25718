package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/**
 * How a class can do with what is in a room: "no bolsters here". A proposal; nothing changes until
 * its edit is made.
 *
 * @param edit makes all the changes that can be made
 * @param changes what it changes, in the order of the class
 * @param impossible what would still be missing afterwards, in the order of the class
 */
public record PropSubstitution(
    Edit.Together edit, List<PropChange> changes, List<PropChange> impossible) {

  public PropSubstitution {
    changes = List.copyOf(changes);
    impossible = List.copyOf(impossible);
  }

  /** What a class would change in that room; nothing where nothing is missing. */
  public static PropSubstitution of(Sequence sequence, Catalogue catalogue, Room room) {
    List<Edit> edits = new ArrayList<>();
    List<PropChange> changes = new ArrayList<>();
    List<PropChange> impossible = new ArrayList<>();
    for (Step step : sequence.steps()) {
      StepSubstitution own = StepSubstitution.of(step, catalogue, room);
      Optional<OtherPose> other =
          own.impossible().isEmpty()
              ? Optional.empty()
              : OtherPose.of(step, own.impossible().get(0).prop(), sequence, catalogue, room);
      if (other.isPresent()) {
        edits.add(other.get().edit());
        changes.add(other.get().change());
      } else {
        edits.addAll(own.edits());
        changes.addAll(own.changes());
        impossible.addAll(own.impossible());
      }
    }
    return new PropSubstitution(new Edit.Together(edits), changes, impossible);
  }

  /** Whether there is nothing to change and nothing missing. */
  public boolean isEmpty() {
    return changes.isEmpty() && impossible.isEmpty();
  }

  /** Whether the class can be taught in that room once this is taken. */
  public boolean isPossible() {
    return impossible.isEmpty();
  }
}
