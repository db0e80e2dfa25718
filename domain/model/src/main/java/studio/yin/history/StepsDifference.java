package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Step;

/**
 * How the steps of two versions of a class are different, as changes that can be made one after the
 * other: no class is ever empty or too full on the way. What is set aside is followed along, to see
 * at the end whether it has become what it should.
 */
final class StepsDifference {
  private final Sequence before;
  private final Sequence after;
  private final StepIndex was;
  private final StepIndex is;
  private final List<Change> changes = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();

  private StepsDifference(Sequence before, Sequence after) {
    this.before = before;
    this.after = after;
    was = StepIndex.of(before);
    is = StepIndex.of(after);
  }

  static List<Change> between(Sequence before, Sequence after) {
    StepsDifference difference = new StepsDifference(before, after);
    difference.follow();
    return difference.changes;
  }

  private void follow() {
    before.aside().forEach(this::keep);
    List<Step> leaving = leaving();
    boolean all = leaving.size() == before.steps().size();
    // a class is never empty: the last one waits until the first of the others has come
    leaving.subList(0, leaving.size() - (all ? 1 : 0)).forEach(this::leave);
    Set<UUID> moved = Moves.between(was.order(), is.order());
    for (Step step : after.steps()) {
      arrive(step, moved.contains(step.id()));
      if (all) {
        leave(leaving.getLast());
        all = false;
      }
    }
    if (!aside.equals(after.aside())) {
      changes.add(new OrderChange.AsideKept(before.aside(), after.aside()));
    }
  }

  /** A step that lies aside before and after is changed there. */
  private void keep(SetAside gone) {
    SetAside still = is.aside().get(gone.step().id());
    Step step = still == null ? gone.step() : still.step();
    changes.addAll(StepDifference.between(gone.step(), step));
    aside.add(new SetAside(step, gone.at(), gone.after()));
  }

  /** What is not even kept first, then what is kept, the latest last. */
  private List<Step> leaving() {
    List<Step> leaving = new ArrayList<>(before.steps());
    leaving.removeIf(step -> is.presence(step.id()) != Presence.GONE);
    for (UUID id : is.asideOrder().reversed()) {
      Step step = was.here().get(id);
      if (step != null) {
        leaving.add(step);
      }
    }
    return leaving;
  }

  private void leave(Step step) {
    SetAside kept = is.aside().get(step.id());
    if (kept != null) {
      changes.addAll(StepDifference.between(step, kept.step()));
      aside.add(0, kept);
    }
    changes.add(new OrderChange.Removed(step, Anchor.of(step.id(), before), kept));
    if (aside.size() > Sequence.ASIDE) {
      aside.removeLast();
    }
  }

  private void arrive(Step step, boolean moved) {
    UUID id = step.id();
    Anchor to = Anchor.of(id, after);
    switch (was.presence(id)) {
      case GONE -> changes.add(new OrderChange.Added(step, to));
      case ASIDE -> {
        SetAside gone = Objects.requireNonNull(was.aside().get(id));
        aside.removeIf(other -> other.step().id().equals(id));
        changes.add(new OrderChange.Restored(gone, to));
        changes.addAll(StepDifference.between(gone.step(), step));
      }
      case HERE -> {
        if (moved) {
          changes.add(new OrderChange.Moved(id, Anchor.of(id, before), to));
        }
        changes.addAll(StepDifference.between(Objects.requireNonNull(was.here().get(id)), step));
      }
    }
  }
}
