package studio.yin.history;

import java.util.List;
import studio.yin.sequence.Sequence;

/**
 * What of a merge could not be merged, to be told to whom it is about.
 *
 * @param all of the merge
 * @param known the versions in which the steps that it speaks of are looked up, the latest last
 */
public record Conflicts(List<Conflict> all, List<Sequence> known) {
  public Conflicts {
    all = List.copyOf(all);
    known = List.copyOf(known);
  }

  /** Those of a merge with what they made of the class. */
  public static Conflicts of(Merge merge, Sequence theirs) {
    return new Conflicts(merge.conflicts(), List.of(theirs, merge.sequence()));
  }
}
