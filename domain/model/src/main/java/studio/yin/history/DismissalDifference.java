package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import studio.yin.history.ClassChange.About;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Sequence;

/** How the dismissed warnings of two versions of a class are different. */
final class DismissalDifference {
  private DismissalDifference() {}

  static List<ClassChange> between(Sequence before, Sequence after) {
    List<ClassChange> changes = new ArrayList<>();
    List<Dismissal> made = before.dismissals();
    for (var group : KeyedLists.between(made, after.dismissals(), About::of)) {
      var change = new ClassChange.Dismissed(group.key(), group.before(), group.after());
      changes.add(change);
      made = change.on(made);
    }
    if (!made.equals(after.dismissals())) {
      changes.add(order(before, after));
    }
    return changes;
  }

  static ClassChange.DismissalOrder order(Sequence before, Sequence after) {
    return new ClassChange.DismissalOrder(
        before.dismissals().stream().map(About::of).toList(),
        after.dismissals().stream().map(About::of).toList());
  }
}
