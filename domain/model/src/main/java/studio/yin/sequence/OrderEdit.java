package studio.yin.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;

/** An edit of which steps there are, and in what order. */
public sealed interface OrderEdit extends Edit {

  /** Puts a step at another place, counted from 0. */
  record Move(UUID step, int to) implements OrderEdit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      if (to < 0 || to >= sequence.steps().size()) {
        throw Refusal.of(Reason.POSITION_OUT_OF_RANGE, "to", sequence.steps().size()).toException();
      }
      List<Step> steps = new ArrayList<>(sequence.steps());
      steps.remove(present);
      steps.add(to, present);
      return sequence.steps(steps, sequence.aside());
    }
  }

  /** Adds a step at a place, counted from 0. */
  record Insert(Step step, int at) implements OrderEdit {
    @Override
    public Sequence on(Sequence sequence) {
      if (at < 0 || at > sequence.steps().size()) {
        throw Refusal.of(Reason.POSITION_OUT_OF_RANGE, "at", sequence.steps().size()).toException();
      }
      List<Step> steps = new ArrayList<>(sequence.steps());
      steps.add(at, step);
      return sequence.steps(steps, sequence.aside());
    }
  }

  /** Takes a step out and sets it aside. */
  record Remove(UUID step) implements OrderEdit {
    @Override
    public Sequence on(Sequence sequence) {
      Step present = sequence.present(step);
      int at = sequence.indexOf(step);
      List<Step> steps = new ArrayList<>(sequence.steps());
      List<SetAside> aside = new ArrayList<>(sequence.aside());
      aside.add(0, new SetAside(present, at, before(sequence, at)));
      steps.remove(present);
      return sequence.steps(steps, aside);
    }
  }

  /** Brings a step back that was set aside, to behind the one that it stood behind. */
  record Restore(UUID step) implements OrderEdit {
    @Override
    public Sequence on(Sequence sequence) {
      SetAside gone =
          gone(sequence, step)
              .orElseThrow(() -> Refusal.of(Reason.STEP_ABSENT, "step").toException());
      List<Step> steps = new ArrayList<>(sequence.steps());
      List<SetAside> aside = new ArrayList<>(sequence.aside());
      aside.remove(gone);
      steps.add(place(sequence, gone), gone.step());
      return sequence.steps(steps, aside);
    }
  }

  /** Takes a step out and keeps nothing of it: for what was put in by mistake a moment ago. */
  record Discard(UUID step) implements OrderEdit {
    @Override
    public Sequence on(Sequence sequence) {
      List<Step> steps = new ArrayList<>(sequence.steps());
      steps.remove(sequence.present(step));
      return sequence.steps(steps, sequence.aside());
    }
  }

  /** Keeps exactly these steps aside. */
  record KeepAside(List<SetAside> aside) implements OrderEdit {
    public KeepAside {
      aside = List.copyOf(aside);
    }

    @Override
    public Sequence on(Sequence sequence) {
      return sequence.steps(sequence.steps(), aside);
    }
  }

  private static Optional<SetAside> gone(Sequence sequence, UUID step) {
    return sequence.aside().stream().filter(a -> a.step().id().equals(step)).findFirst();
  }

  /**
   * The step that stands before a place: in the class, or set aside from between it and the place.
   */
  private static @Nullable UUID before(Sequence sequence, int at) {
    @Nullable UUID before = at == 0 ? null : sequence.steps().get(at - 1).id();
    for (SetAside next = behind(sequence, before); next != null; next = behind(sequence, before)) {
      before = next.step().id();
    }
    return before;
  }

  private static @Nullable SetAside behind(Sequence sequence, @Nullable UUID step) {
    return sequence.aside().stream()
        .filter(gone -> java.util.Objects.equals(gone.after(), step))
        .findFirst()
        .orElse(null);
  }

  /** Behind the nearest step before it that is still there; where none is known, as far along. */
  private static int place(Sequence sequence, SetAside gone) {
    @Nullable UUID after = gone.after();
    Set<UUID> met = new HashSet<>();
    while (after != null && met.add(after)) {
      int there = sequence.indexOf(after);
      if (there >= 0) {
        return there + 1;
      }
      @Nullable SetAside other = gone(sequence, after).orElse(null);
      if (other == null) {
        return Math.min(gone.at(), sequence.steps().size());
      }
      after = other.after();
    }
    return after == null ? 0 : Math.min(gone.at(), sequence.steps().size());
  }
}
