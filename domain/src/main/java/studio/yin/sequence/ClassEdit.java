package studio.yin.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Level;

/** An edit of what is said of the class as a whole. */
public sealed interface ClassEdit extends Edit {

  /** Says something else in one part of the class. */
  record Change<V>(Part<Sequence, V> part, @Nullable V value) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return part.to(sequence, value);
    }
  }

  /** Calls the class something else. */
  record Retitle(String title) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.title(title);
    }
  }

  /** Says in a line what the class is for. */
  record Intend(String intention) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.intention(intention);
    }
  }

  /** Rewrites the teacher's own notes. */
  record Annotate(String notes) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.notes(notes);
    }
  }

  /** Says whom the class is for. */
  record ChangeLevel(Level level) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.level(level);
    }
  }

  /** Plans the class for another length, other people, another room. */
  record ChangeBrief(Brief brief) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.brief(brief);
    }
  }

  /** Says whose idea the class was. */
  record ChangeCredit(@Nullable Credit credit) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      return sequence.credit(credit);
    }
  }

  /** Does not follow a warning, in place of what was said of the same warning before. */
  record Dismiss(Dismissal dismissal) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      List<Dismissal> dismissals = new ArrayList<>(sequence.dismissals());
      int there = place(sequence, dismissal.check(), dismissal.step());
      if (there < 0) {
        dismissals.add(dismissal);
      } else {
        dismissals.set(there, dismissal);
      }
      return sequence.dismissals(dismissals);
    }
  }

  /** Wants to be told of a warning again. */
  record Reopen(String check, @Nullable UUID step) implements ClassEdit {
    @Override
    public Sequence on(Sequence sequence) {
      int there = place(sequence, check, step);
      if (there < 0) {
        throw Refusal.of(Reason.DISMISSAL_ABSENT, "check").thrown();
      }
      List<Dismissal> dismissals = new ArrayList<>(sequence.dismissals());
      dismissals.remove(there);
      return sequence.dismissals(dismissals);
    }
  }

  /** Has exactly these warnings dismissed. */
  record KeepDismissals(List<Dismissal> dismissals) implements ClassEdit {
    public KeepDismissals {
      dismissals = List.copyOf(dismissals);
    }

    @Override
    public Sequence on(Sequence sequence) {
      return sequence.dismissals(dismissals);
    }
  }

  private static int place(Sequence sequence, String check, @Nullable UUID step) {
    Dismissal wanted = new Dismissal(check, step, "-", "-");
    for (int i = 0; i < sequence.dismissals().size(); i++) {
      if (sequence.dismissals().get(i).sameAs(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
