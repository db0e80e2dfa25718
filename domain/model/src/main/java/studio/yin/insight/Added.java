package studio.yin.insight;

import java.util.List;
import java.util.Optional;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;
import studio.yin.timing.Rebound;
import studio.yin.timing.Way;

/** The steps that a mend adds: an arrival, a rest, an end. */
final class Added {

  /** Seconds of an opening: 2 to 5 min are usual. */
  private static final int OPENING = 120;

  /** Seconds of a closing seat: 1 to 2 min are usual. */
  private static final int CLOSING = 60;

  private static final List<String> SEATS =
      List.of("easy-pose", "seated-meditation", "easy-pose-chair");

  private Added() {}

  /** Sits down before everything else. */
  static Optional<Edit> opening(Reading reading) {
    return first(reading, SEATS)
        .map(seat -> step(reading, seat, Kind.OPENING, OPENING, 0))
        .map(step -> new OrderEdit.Insert(step, 0));
  }

  /** Sits up after everything else. */
  static Optional<Edit> closing(Reading reading) {
    return first(reading, SEATS)
        .map(seat -> step(reading, seat, Kind.CLOSING, CLOSING, Way.CHANGE))
        .map(step -> new OrderEdit.Insert(step, reading.steps().size()));
  }

  /**
   * Lies down behind the last pose, before whatever closes the class.
   *
   * @param seconds how long
   */
  static Optional<Edit> savasana(Reading reading, int seconds) {
    List<Step> steps = reading.steps();
    int at = steps.size();
    while (at > 0 && steps.get(at - 1).kind() == Kind.CLOSING) {
      at--;
    }
    int place = at;
    return first(reading, List.of(SavasanaRules.SLUG))
        .map(pose -> step(reading, pose, Kind.CLOSING, seconds, Way.CHANGE))
        .map(step -> new OrderEdit.Insert(step, place));
  }

  /** Rests behind a step, near to where it ends, with legs that have nothing to do. */
  static Optional<Edit> rebound(Reading reading, Step behind, Pose pose) {
    return Rebound.after(pose, reading.conditions(), reading.catalogue(), reading.ids())
        .map(step -> new OrderEdit.Insert(step, reading.sequence().indexOf(behind.id()) + 1));
  }

  /** The first of these that is on offer, and that nobody who comes should leave out. */
  private static Optional<Pose> first(Reading reading, List<String> slugs) {
    return slugs.stream()
        .flatMap(slug -> reading.offered(slug).stream())
        .filter(pose -> pose.suits(reading.conditions()))
        .findFirst();
  }

  private static Step step(Reading reading, Pose pose, Kind kind, int seconds, int transition) {
    return Step.of(pose, reading.ids().get())
        .kind(kind)
        .hold(new Hold(seconds))
        .transition(new Transition(transition, "", List.of()));
  }
}
