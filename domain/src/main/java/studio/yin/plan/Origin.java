package studio.yin.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import studio.yin.RefusedException;
import studio.yin.history.Change;
import studio.yin.history.Merge;
import studio.yin.history.Offer;
import studio.yin.history.Wording;

/**
 * Where a class plan comes from, and what has changed there since.
 *
 * @param title what the source is called now
 * @param there whether it can be looked at: a retired library sequence is on no shelf, a deleted
 *     plan in no list
 * @param number the newest revision of the source
 * @param offer its changes that the plan does not have
 */
public record Origin(
    ClassPlan.Source source, String title, boolean there, int number, Offer offer) {

  /** Every change that is offered, as a person reads it; one knows them by their place here. */
  public List<Offered> offered(Locale locale, Function<String, String> poses) {
    List<String> sentences = offer.sentences(locale, poses);
    List<Offered> offered = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      offered.add(new Offered(i, sentences.get(i), against(offer.changes().get(i), locale, poses)));
    }
    return offered;
  }

  /** What speaks against taking one change alone. */
  private Optional<String> against(Change change, Locale locale, Function<String, String> poses) {
    try {
      Merge merge = offer.take(List.of(change));
      Wording wording = new Wording(locale, poses, List.of(offer.mine(), merge.sequence()));
      return merge.conflicts().stream().map(conflict -> conflict.sentence(wording)).findFirst();
    } catch (RefusedException alone) {
      return Optional.of(alone.refusal().sentence(locale));
    }
  }

  /**
   * A change that is offered.
   *
   * @param place among those that are offered, counted from 0
   * @param against what the teacher has done in the same place, so that taking it replaces that;
   *     empty where nothing is in the way
   */
  public record Offered(int place, String sentence, Optional<String> against) {}
}
