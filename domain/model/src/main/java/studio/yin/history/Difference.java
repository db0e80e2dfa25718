package studio.yin.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import studio.yin.sequence.Sequence;

/**
 * How two versions of a class are different, in the words of the model and by the identity of the
 * steps: a step that moved is moved, not taken out and added; what it says is told thing by thing.
 * The steps that moved are as few as can be, see {@link Moves}.
 *
 * <p>Made one after the other, the changes lead from the one to the other, see {@link #with}. They
 * are a description, not what somebody did: of two neighbours that changed places one has moved,
 * and nobody knows which one it was that was dragged.
 *
 * @param before the one version
 * @param after the other
 * @param changes in the order in which they can be made and are well told: the class, what was
 *     taken out, then the steps as they now stand; none of them is without effect
 */
public record Difference(Sequence before, Sequence after, List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** How they are different. Total: any two sequences will do. */
  public static Difference between(Sequence before, Sequence after) {
    List<Change> changes = new ArrayList<>();
    ClassField.ALL.forEach(field -> field.between(null, before, after).ifPresent(changes::add));
    changes.addAll(DismissalDifference.between(before, after));
    changes.addAll(StepsDifference.between(before, after));
    return new Difference(before, after, changes);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * What the one version becomes by some of the changes alone.
   *
   * @param some of the changes; all of them make the other version
   * @throws studio.yin.RefusedException when these cannot be made without the others: more is added
   *     than fits where nothing is taken out
   */
  public Sequence with(Collection<? extends Change> some) {
    Sequence made = before;
    for (Change change : changes) {
      if (some.contains(change)) {
        made = change.edit(made).on(made);
      }
    }
    return made;
  }

  /**
   * The changes as they are told to a person. Where one prop of a step went and one came, that is
   * told as one becoming the other: so it looks to whoever chose another kind or place for it.
   */
  public List<Change> told() {
    return changes.stream().flatMap(change -> told(change).stream()).toList();
  }

  /** A change as it is told: itself, more than itself, or nothing where another one tells it. */
  private Optional<Change> told(Change change) {
    if (!(change instanceof StepChange.OtherProp || change instanceof StepChange.PropOrder)) {
      return Optional.of(change);
    }
    List<StepChange.OtherProp> props =
        changes.stream()
            .filter(StepChange.OtherProp.class::isInstance)
            .map(StepChange.OtherProp.class::cast)
            .filter(other -> other.step().equals(((StepChange) change).step()))
            .toList();
    List<StepChange.OtherProp> gone = props.stream().filter(one -> one.after() == null).toList();
    List<StepChange.OtherProp> come = props.stream().filter(one -> one.before() == null).toList();
    if (gone.size() != 1 || come.size() != 1) {
      return Optional.of(change);
    }
    if (!change.equals(come.getFirst())) {
      return Optional.of(change).filter(other -> props.contains(other) && !gone.contains(other));
    }
    return Optional.of(
        new StepChange.OtherProp(
            come.getFirst().step(),
            come.getFirst().prop(),
            gone.getFirst().before(),
            come.getFirst().after()));
  }
}
