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
  static ClassEdit retitle(String title) {
    return new Change<>(ClassPart.TITLE, title);
  }

  /** Says in a line what the class is for. */
  static ClassEdit intend(String intention) {
    return new Change<>(ClassPart.INTENTION, intention);
  }

  /** Rewrites the teacher's own notes. */
  static ClassEdit annotate(String notes) {
    return new Change<>(ClassPart.NOTES, notes);
  }

  /** Says whom the class is for. */
  static ClassEdit changeLevel(Level level) {
    return new Change<>(ClassPart.LEVEL, level);
  }

  /** Plans the class for another length, other people, another room. */
  static ClassEdit changeBrief(Brief brief) {
    return new Change<>(ClassPart.BRIEF, brief);
  }

  /** Says whose idea the class was. */
  static ClassEdit changeCredit(@Nullable Credit credit) {
    return new Change<>(ClassPart.CREDIT, credit);
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
        throw Refusal.of(Reason.DISMISSAL_ABSENT, "check").toException();
      }
      List<Dismissal> dismissals = new ArrayList<>(sequence.dismissals());
      dismissals.remove(there);
      return sequence.dismissals(dismissals);
    }
  }

  /** Has exactly these warnings dismissed. */
  static ClassEdit keepDismissals(List<Dismissal> dismissals) {
    return new Change<>(ClassPart.DISMISSALS, dismissals);
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
