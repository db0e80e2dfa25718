package studio.yin.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/**
 * A class as it could be, beside the class as it is. Nothing changes until somebody makes its
 * {@link #edit()}.
 *
 * @param present the class as it is
 * @param dropped steps that would be set aside, in the order of the class
 * @param added steps that would be put in, in the order of their coming
 * @param holds of every step that could give or take, also of those that stay as they are
 * @param share what each of them gave or took
 * @param widenings how far beyond the usual ranges the holds were allowed to go
 * @param seconds that it would take: the class, or what is left of it
 * @param spare seconds that nobody could take, 0 or more
 */
public record Proposal(
    Sequence present,
    List<Step> dropped,
    List<OrderEdit.Insert> added,
    List<FittedHold> holds,
    Slack share,
    Set<Widening> widenings,
    int seconds,
    int spare) {

  public Proposal {
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
    holds = List.copyOf(holds);
    widenings = Set.copyOf(widenings);
  }

  /** The proposed hold of a step; empty where its hold is not asked for anything. */
  public Optional<FittedHold> hold(UUID step) {
    return holds.stream().filter(hold -> hold.step().equals(step)).findFirst();
  }

  /** The change that makes the class so: one edit, which one undo takes back. */
  public Edit edit() {
    List<Edit> edits = new ArrayList<>();
    dropped.forEach(step -> edits.add(new OrderEdit.Remove(step.id())));
    edits.addAll(added);
    for (FittedHold hold : holds) {
      if (hold.changed()) {
        edits.add(StepEdit.changeHold(hold.step(), new Hold(hold.proposed())));
      }
      present
          .step(hold.step())
          .flatMap(ByHand::uneven)
          .ifPresent(sides -> edits.add(StepEdit.changeSides(hold.step(), sides.even())));
    }
    return new Edit.Together(edits);
  }

  /** The class as it would be. */
  public Sequence fitted() {
    return present.apply(edit()).orThrow();
  }
}
