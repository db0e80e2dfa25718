package studio.yin.insight;

import java.util.List;
import java.util.Optional;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sides;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.timing.FinalRest;
import studio.yin.timing.TransitionTimes;

/** A class ends in Savasana, neither too short nor too long. */
final class SavasanaRules {

  /** The pose that is meant, unless somebody rests otherwise. */
  static final String SLUG = "savasana";

  /** Seconds that Savasana takes at least. */
  static final int LEAST = 180;

  /** What it is made as long as a multiple of, in seconds. */
  private static final int GRID = 30;

  private SavasanaRules() {}

  static List<Mendable> missing(CheckContext context) {
    if (of(context).isPresent()) {
      return List.of();
    }
    // the share of the class that it is then a part of, as in a fitted class
    int others = context.seconds() + TransitionTimes.CHANGE;
    int seconds = Math.max(LEAST, beside(others, FinalRest.LIKED));
    return List.of(
        Mendable.ofClass(
            Check.NO_SAVASANA,
            "savasana=none",
            () -> seconds > Hold.LONGEST ? Optional.empty() : MendSteps.savasana(context, seconds),
            new Argument.Time(seconds)));
  }

  static List<Mendable> notLast(CheckContext context) {
    return found(
        context,
        savasana -> {
          Optional<Step> last = lastPose(context);
          int to = last.map(step -> context.sequence().indexOf(step.id())).orElse(-1);
          return to > context.sequence().indexOf(savasana.id())
              ? last.map(
                  step ->
                      Mendable.at(
                          savasana,
                          context.name(savasana),
                          Check.SAVASANA_NOT_LAST,
                          "last=" + step.pose(),
                          () -> Optional.of(new OrderEdit.Move(savasana.id(), to)),
                          context.name(step)))
              : Optional.empty();
        });
  }

  static List<Mendable> tooShort(CheckContext context) {
    return found(
        context,
        savasana -> {
          int total = context.seconds();
          int still = savasana.stillSeconds();
          int least = Math.max(LEAST, beside(total - still, FinalRest.LEAST));
          return still < LEAST || FinalRest.isShort(still + GRID, total)
              ? Optional.of(share(context, savasana, Check.SAVASANA_SHORT, least))
              : Optional.empty();
        });
  }

  static List<Mendable> tooLong(CheckContext context) {
    return found(
        context,
        savasana -> {
          int total = context.seconds();
          int still = savasana.stillSeconds();
          int others = total - still;
          int most =
              Math.max(LEAST, others * FinalRest.MOST / (100 - FinalRest.MOST) / GRID * GRID);
          return still > LEAST && FinalRest.isLong(still - GRID, total)
              ? Optional.of(share(context, savasana, Check.SAVASANA_LONG, most))
              : Optional.empty();
        });
  }

  /** The final rest of the class; where there is none, a Savasana that comes too early. */
  static Optional<Step> of(CheckContext context) {
    return FinalRest.of(context.sequence(), context.catalogue())
        .or(() -> last(context.steps().stream().filter(SavasanaRules::isSavasana).toList()));
  }

  private static boolean isSavasana(Step step) {
    return step.pose().equals(SLUG) && (step.kind() == Kind.POSE || step.kind() == Kind.CLOSING);
  }

  private static Optional<Step> lastPose(CheckContext context) {
    return last(context.poses());
  }

  private static Optional<Step> last(List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  private static List<Mendable> found(
      CheckContext context, java.util.function.Function<Step, Optional<Mendable>> rule) {
    return of(context).flatMap(rule).stream().toList();
  }

  /** Savasana has that share of the class, and would be right with so many seconds. */
  private static Mendable share(CheckContext context, Step savasana, Check check, int seconds) {
    int total = context.seconds();
    int still = savasana.stillSeconds();
    return Mendable.at(
        savasana,
        context.name(savasana),
        check,
        "still=" + still + " class=" + total,
        () -> held(savasana, seconds / savasana.sideCount()),
        new Argument.Time(still),
        new Argument.Time(total),
        new Argument.Time(seconds));
  }

  /** Holds it for so long a side; both sides alike, where it has two. */
  private static Optional<Edit> held(Step savasana, int seconds) {
    if (seconds > Hold.LONGEST) {
      return Optional.empty();
    }
    Edit hold = StepEdit.changeHold(savasana.id(), new Hold(seconds));
    Sides sides = savasana.sides();
    return Optional.of(
        sides == null
            ? hold
            : new Edit.Together(List.of(StepEdit.changeSides(savasana.id(), sides.even()), hold)));
  }

  /** So many parts in a hundred of a class with those other seconds, up to the grid. */
  private static int beside(int others, int share) {
    return Math.ceilDiv(others * share, (100 - share) * GRID) * GRID;
  }
}
