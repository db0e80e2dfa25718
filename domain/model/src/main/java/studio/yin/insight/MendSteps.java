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
import studio.yin.timing.TransitionTimes;

/** The steps that a mend adds: an arrival, a rest, an end. */
final class MendSteps {

  /** Seconds of an opening: 2 to 5 min are usual. */
  private static final int OPENING = 120;

  /** Seconds of a closing seat: 1 to 2 min are usual. */
  private static final int CLOSING = 60;

  private static final List<String> SEATS =
      List.of("easy-pose", "seated-meditation", "easy-pose-chair");

  private MendSteps() {}

  /** Sits down before everything else. */
  static Optional<Edit> opening(CheckContext context) {
    return first(context, SEATS)
        .map(seat -> step(context, seat, Kind.OPENING, OPENING, 0))
        .map(step -> new OrderEdit.Insert(step, 0));
  }

  /** Sits up after everything else. */
  static Optional<Edit> closing(CheckContext context) {
    return first(context, SEATS)
        .map(seat -> step(context, seat, Kind.CLOSING, CLOSING, TransitionTimes.CHANGE))
        .map(step -> new OrderEdit.Insert(step, context.steps().size()));
  }

  /**
   * Lies down behind the last pose, before whatever closes the class.
   *
   * @param seconds how long
   */
  static Optional<Edit> savasana(CheckContext context, int seconds) {
    List<Step> steps = context.steps();
    int at = steps.size();
    while (at > 0 && steps.get(at - 1).kind() == Kind.CLOSING) {
      at--;
    }
    int place = at;
    return first(context, List.of(SavasanaRules.SLUG))
        .map(pose -> step(context, pose, Kind.CLOSING, seconds, TransitionTimes.CHANGE))
        .map(step -> new OrderEdit.Insert(step, place));
  }

  /** Rests behind a step, near to where it ends, with legs that have nothing to do. */
  static Optional<Edit> rebound(CheckContext context, Step behind, Pose pose) {
    return Rebound.after(pose, context.conditions(), context.catalogue(), context.ids())
        .map(step -> new OrderEdit.Insert(step, context.sequence().indexOf(behind.id()) + 1));
  }

  /** The first of these that is on offer, and that nobody who comes should leave out. */
  private static Optional<Pose> first(CheckContext context, List<String> slugs) {
    return slugs.stream()
        .flatMap(slug -> context.offered(slug).stream())
        .filter(pose -> pose.suits(context.conditions()))
        .findFirst();
  }

  private static Step step(
      CheckContext context, Pose pose, Kind kind, int seconds, int transition) {
    return Step.of(pose, context.ids().get())
        .kind(kind)
        .hold(new Hold(seconds))
        .transition(new Transition(transition, "", List.of()));
  }
}
