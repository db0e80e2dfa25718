package studio.yin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Sequence;

/**
 * What is said of the class as a whole, of what two people have made of one: diff3 field by field.
 *
 * @param merged mine, with what they said of the class; its steps are mine
 * @param conflicts what both say otherwise
 */
record ClassMerge(Sequence merged, List<Conflict> conflicts) {

  static ClassMerge of(Difference mine, Difference theirs) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<Object, Change> own =
        said(mine).stream().collect(Collectors.toMap(Change::place, Function.identity()));
    Sequence merged = mine.after();
    for (Change change : said(theirs)) {
      Change same = own.get(change.place());
      if (same == null) {
        merged = change.edit(merged).on(merged);
      } else if (!same.equals(change)) {
        conflicts.add(new Conflict(Conflict.Cause.OTHERWISE, List.of(same), List.of(change)));
      }
    }
    var dismissals = dismissals(mine, theirs);
    conflicts.addAll(
        dismissals.conflicts(
            ofDismissals(mine),
            ofDismissals(theirs),
            DismissalDifference.order(theirs.after(), mine.after()),
            DismissalDifference.order(mine.after(), theirs.after())));
    return new ClassMerge(merged.dismissals(dismissals.merged()), conflicts);
  }

  private static ListMerge<ClassChange.About, Dismissal> dismissals(
      Difference mine, Difference theirs) {
    return ListMerge.of(
        mine.before().dismissals(),
        left(mine),
        left(theirs),
        ClassChange.About::of,
        Sequence.DISMISSALS);
  }

  private static ListMerge.Left<Dismissal> left(Difference difference) {
    boolean ordered =
        difference.changes().stream().anyMatch(c -> c instanceof ClassChange.DismissalOrder);
    return new ListMerge.Left<>(difference.after().dismissals(), ordered);
  }

  private static List<Change> said(Difference difference) {
    return difference.changes().stream()
        .filter(change -> change instanceof PartChanged && change.step() == null)
        .toList();
  }

  private static List<Change> ofDismissals(Difference difference) {
    return difference.changes().stream()
        .filter(
            change ->
                change instanceof ClassChange.Dismissed
                    || change instanceof ClassChange.DismissalOrder)
        .toList();
  }
}
