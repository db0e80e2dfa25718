package studio.yin.api.sequence;

import java.util.List;
import studio.yin.insight.PropList;
import studio.yin.pose.PropKind;
import studio.yin.sequence.Sequence;

/**
 * How many props of a kind each student should have.
 *
 * @param needed how many nobody can do without; 0 where all are optional
 * @param most how many each has in use at one time, optional ones among them
 * @param steps how many steps use it
 */
public record Need(PropKind kind, int needed, int most, int steps) {

  /** What each student should have for a class. */
  public static List<Need> of(Sequence sequence) {
    return PropList.of(sequence).needs().stream()
        .map(need -> new Need(need.kind(), need.needed(), need.most(), need.steps()))
        .toList();
  }
}
