package studio.yin.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.yin.RefusedException;
import studio.yin.history.Change;
import studio.yin.history.Merge;
import studio.yin.history.Offer;
import studio.yin.speech.PoseNames;
import studio.yin.speech.Sentences;
import studio.yin.speech.Wording;

/**
 * Where a class plan comes from, and what has changed there since.
 *
 * @param plan the class that came from there
 * @param source which revision of what it was
 * @param title what the source is called now
 * @param there whether it can be looked at: a retired library sequence is on no shelf, a deleted
 *     plan in no list
 * @param upTo the newest revision of the source, up to which it is told here
 * @param notes publications of the source about whose changes nothing was decided yet and of which
 *     something was said, the latest first
 * @param offer its changes that the plan does not have
 */
public record SourceState(
    ClassPlan plan,
    ClassPlan.Source source,
    String title,
    boolean there,
    int upTo,
    List<Publication> notes,
    Offer offer) {

  public SourceState {
    notes = List.copyOf(notes);
  }

  /** Every change that is offered, as a person reads it. */
  public List<Offered> offered(Locale locale, PoseNames poses) {
    Wording wording = Wording.of(offer, locale, poses);
    return offer.changes().stream()
        .map(
            change ->
                new Offered(
                    change,
                    wording.sentence(change),
                    wording.was(change),
                    wording.is(change),
                    against(change, locale, poses)))
        .toList();
  }

  /** What speaks against taking one change alone. */
  private Optional<String> against(Change change, Locale locale, PoseNames poses) {
    try {
      Merge merge = offer.take(List.of(change));
      Wording wording = new Wording(locale, poses, List.of(offer.mine(), merge.sequence()));
      return merge.conflicts().stream().map(wording::sentence).findFirst();
    } catch (RefusedException alone) {
      return Optional.of(Sentences.in(locale).of(alone.refusal()));
    }
  }

  /**
   * A change that is offered.
   *
   * @param before what was said there, in words; empty where nothing was
   * @param after what is said there, in words; empty where nothing is
   * @param against what the teacher has done in the same place, so that taking it replaces that;
   *     empty where nothing is in the way
   */
  public record Offered(
      Change change, String sentence, String before, String after, Optional<String> against) {

    /** By which it is taken or left, see {@link Change#name}. */
    public String name() {
      return change.name();
    }
  }
}
