package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/**
 * What two people have made of one class, in one. It serves two tabs on one plan, edits that were
 * made offline, and clones that are offered what changed in their source.
 *
 * <p>Three-way, after diff3 (Khanna, Kunal and Pierce 2007), but thing by thing instead of line by
 * line, as structured merges do (Mens, "A State-of-the-Art Survey on Software Merging", 2002): of
 * every field of every step, every prop by its kind and place, the cues of every moment, what only
 * one of both has changed is changed, and what both have changed alike is changed once. Steps are
 * known by their ids; their order is merged as {@link OrderMerge} says. Arranging what is set
 * aside, or dismissed warnings, is nobody's work and never a conflict of its own, but for the order
 * of the latter.
 *
 * <p>What cannot be merged is a {@link Conflict}, which has both. The merged class then says what
 * mine says, and is as sound as any other. A step that one took out and the other changed stays: in
 * the class where it was I who changed it, else set aside, with the change. Where both together are
 * more than fits, the list in question is mine.
 *
 * <p>Laws: merged with itself, or with what it came from, a class is what it was; where nothing
 * conflicts, it does not matter who is asked; the conflicts are the same for both, seen from the
 * other side; and every change of either is made or stands in a conflict.
 *
 * @param sequence the merged class
 * @param conflicts what cannot be merged; none where all went well
 */
public record Merge(Sequence sequence, List<Conflict> conflicts) {
  public Merge {
    conflicts = List.copyOf(conflicts);
  }

  /** Merges two versions of a class. Total: any three sequences will do. */
  public static Merge of(Sequence base, Sequence mine, Sequence theirs) {
    Branch me = Branch.of(Difference.between(base, mine));
    Branch they = Branch.of(Difference.between(base, theirs));
    StepIndex was = StepIndex.of(base);
    ClassMerge said = ClassMerge.of(me.difference(), they.difference());
    StepsMerge arranged = StepsMerge.of(was, me, they);
    List<Conflict> conflicts = new ArrayList<>(said.conflicts());
    conflicts.addAll(arranged.conflicts());

    List<Step> steps = new ArrayList<>();
    for (UUID id : arranged.here()) {
      steps.add(step(id, was, me, they, conflicts));
    }
    List<SetAside> aside = new ArrayList<>();
    for (UUID id : arranged.aside()) {
      aside.add(StepsMerge.aside(step(id, was, me, they, conflicts), base, me, they));
    }
    return new Merge(said.merged().steps(steps, aside), conflicts);
  }

  private static Step step(
      UUID id, StepIndex was, Branch mine, Branch theirs, List<Conflict> conflicts) {
    Step my = mine.step(id);
    Step their = theirs.step(id);
    if (my == null || their == null) {
      return Objects.requireNonNull(my == null ? their : my, "known to one of both");
    }
    StepMerge merge = StepMerge.of(was.step(id), my, their);
    conflicts.addAll(merge.conflicts());
    return merge.merged();
  }

  /** Whether everything could be merged. */
  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
