package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/** A change of the warnings that are dismissed in a class. */
public sealed interface ClassChange extends Change {

  @Override
  default @Nullable UUID step() {
    return null;
  }

  /**
   * A warning that was dismissed, is told of again, or is dismissed for another reason.
   *
   * @param about which warning, and where
   * @param before how it was dismissed: once, or not at all
   * @param after how it is
   */
  record Dismissed(About about, List<Dismissal> before, List<Dismissal> after)
      implements ClassChange {
    public Dismissed {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Object place() {
      return about;
    }

    @Override
    public Edit edit(Sequence present) {
      return ClassEdit.keepDismissals(on(present.dismissals()));
    }

    /** The dismissals with these in place of those that are about the same. */
    List<Dismissal> on(List<Dismissal> present) {
      List<Dismissal> others = new ArrayList<>(present);
      List<About> abouts = present.stream().map(About::of).toList();
      int there = abouts.contains(about) ? abouts.indexOf(about) : present.size();
      others.removeIf(other -> About.of(other).equals(about));
      others.addAll(there, after);
      return others;
    }

    @Override
    public Dismissed reversed() {
      return new Dismissed(about, after, before);
    }

    @Override
    public String part() {
      return "dismissals/" + about.check();
    }
  }

  /** The same dismissals in another order. Nothing that anybody wrote. */
  record DismissalOrder(List<About> before, List<About> after) implements ClassChange {
    public DismissalOrder {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public Object place() {
      return DismissalOrder.class;
    }

    @Override
    public Edit edit(Sequence present) {
      return ClassEdit.keepDismissals(KeyedLists.arranged(present.dismissals(), About::of, after));
    }

    @Override
    public DismissalOrder reversed() {
      return new DismissalOrder(after, before);
    }

    @Override
    public String part() {
      return "dismissals";
    }
  }

  /**
   * What a dismissal is about.
   *
   * @param check the word of the warning
   * @param step the step that is warned of; absent where it is the class
   */
  record About(String check, @Nullable UUID step) {

    /** What that dismissal is about. */
    public static About of(Dismissal dismissal) {
      return new About(dismissal.check(), dismissal.step());
    }
  }
}
