package studio.yin.insight;

import java.util.List;
import java.util.Optional;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.timing.FinalRest;

/** A class begins, ends, and lasts as long as it was promised. */
final class FrameRules {

  /** Seconds that nobody minds. */
  private static final int SLACK = 60;

  private FrameRules() {}

  static List<Mendable> noOpening(CheckContext context) {
    return has(context, Kind.OPENING)
        ? List.of()
        : List.of(
            Mendable.ofClass(Check.NO_OPENING, "opening=none", () -> MendSteps.opening(context)));
  }

  static List<Mendable> noClosing(CheckContext context) {
    return has(context, Kind.CLOSING)
        ? List.of()
        : List.of(Mendable.ofClass(Check.NO_CLOSING, "closing=none", () -> closed(context)));
  }

  private static boolean has(CheckContext context, Kind kind) {
    return context.steps().stream().anyMatch(step -> step.kind() == kind);
  }

  /** Where the class ends in Savasana, that is its closing; else somebody has to sit up. */
  private static Optional<? extends Edit> closed(CheckContext context) {
    return SavasanaRules.of(context)
        .filter(step -> context.after(step).isEmpty())
        .filter(step -> context.poses().size() > 1 && step.sides() == null)
        .<Edit>map(step -> StepEdit.changeKind(step.id(), Kind.CLOSING))
        .or(() -> MendSteps.closing(context));
  }

  static List<Mendable> offTarget(CheckContext context) {
    Integer target = context.sequence().brief().target();
    int seconds = context.seconds();
    return target == null || Math.abs(seconds - target) <= SLACK
        ? List.of()
        : List.of(
            Mendable.ofClass(
                Check.OFF_TARGET,
                "length=" + seconds + " target=" + target,
                () ->
                    SavasanaRules.of(context).flatMap(savasana -> given(savasana, seconds, target)),
                new Argument.Time(seconds),
                new Argument.Time(target),
                new Argument.Time(Math.abs(seconds - target))));
  }

  /** Savasana gives or takes what is too much or missing, as long as it keeps its own share. */
  private static Optional<Edit> given(Step savasana, int seconds, int target) {
    int still = savasana.stillSeconds() + target - seconds;
    boolean right =
        still >= SavasanaRules.LEAST
            && !FinalRest.isShort(still, target)
            && (!FinalRest.isLong(still, target) || still == SavasanaRules.LEAST)
            && still <= Hold.LONGEST
            && savasana.sideCount() == 1;
    return right
        ? Optional.of(StepEdit.changeHold(savasana.id(), new Hold(still)))
        : Optional.empty();
  }
}
