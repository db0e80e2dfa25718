package studio.yin.timing;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * What somebody wants of a class: to be so long, some holds as they say, in the way that they have
 * chosen.
 *
 * @param seconds that the class is to take
 * @param way the name of a {@link FitWay}; empty for the first
 */
public record FitWish(int seconds, ByHand byHand, String way) {

  /**
   * The answer.
   *
   * @param fit how the class can be made so long, those holds settled
   * @param ways to choose from; one at least
   * @param chosen one of them
   * @param edit the change that makes the class so, holds by hand included: one revision, one undo
   */
  public record Answer(Fit fit, List<FitWay> ways, FitWay chosen, Edit edit) {
    public Answer {
      ways = List.copyOf(ways);
    }
  }

  /**
   * Works it out for a class.
   *
   * @param ids identifiers for steps that might be added
   * @throws studio.yin.RefusedException when no class is that long, or it cannot be made so in the
   *     way that is named
   */
  public Answer answer(Sequence present, Catalogue catalogue, Supplier<UUID> ids) {
    Fit fit = Fit.of(byHand.settled(present), catalogue, seconds, ids);
    List<FitWay> ways = fit.ways();
    FitWay chosen =
        ways.stream()
            .filter(one -> way.isEmpty() || one.name().equals(way))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Reason.FIT_WAY_ABSENT, "way").toException());
    Edit edit = new Edit.Together(List.of(byHand.edit(present), chosen.proposal().edit()));
    return new Answer(fit, ways, chosen, edit);
  }
}
