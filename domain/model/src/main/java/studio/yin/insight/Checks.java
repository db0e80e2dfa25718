package studio.yin.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Sequence;

/**
 * All that the checks have found in a class.
 *
 * @param findings errors first, then warnings; of each, what is about the class comes before what
 *     is about its steps, and these come in the order of the class. Dismissed ones are among them
 */
public record Checks(List<Finding> findings) {

  public Checks {
    findings = List.copyOf(findings);
  }

  /**
   * Reads a class.
   *
   * @param ids one for each step that a mend would add
   */
  public static Checks of(Sequence sequence, Catalogue catalogue, Supplier<UUID> ids) {
    CheckContext context = new CheckContext(sequence, catalogue, ids);
    List<Mendable> errors = errors(context).toList();
    return new Checks(
        Arrays.stream(Check.values())
            .flatMap(check -> found(check, context).stream())
            .map(found -> mendable(found, context, errors).heeding(sequence.dismissals()))
            .sorted(
                Comparator.comparing(Finding::severity)
                    .thenComparing(finding -> place(sequence, finding.step()))
                    .thenComparing(Finding::check))
            .toList());
  }

  /** Whether the class may be shared and taught live: nothing is left that has to be mended. */
  public boolean mayBeShared() {
    return errors().isEmpty();
  }

  /**
   * Does nothing when the class may be shared and taught live.
   *
   * @throws studio.yin.RefusedException with all that has to be mended; its sentence says the first
   */
  public void letShare() {
    if (!mayBeShared()) {
      throw Refusal.of(Reason.NOT_SOUND, "plan", errors().toArray()).toException();
    }
  }

  /** What has to be mended. */
  public List<Finding> errors() {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  /** The warnings that the teacher has not dismissed, or that are back. */
  public List<Finding> warnings() {
    return findings.stream().filter(f -> f.severity() == Severity.WARNING && f.open()).toList();
  }

  /** The warnings that are dismissed, as things stand. */
  public List<Finding> dismissed() {
    return findings.stream().filter(finding -> !finding.open()).toList();
  }

  /** What was found about a step; about the class where none is given. */
  public List<Finding> at(@Nullable UUID step) {
    return findings.stream().filter(f -> java.util.Objects.equals(f.step(), step)).toList();
  }

  /** What a check has found in a place, if it has. */
  public Optional<Finding> of(Check check, @Nullable UUID step) {
    return at(step).stream().filter(finding -> finding.check() == check).findFirst();
  }

  private static int place(Sequence sequence, @Nullable UUID step) {
    return step == null ? -1 : sequence.indexOf(step);
  }

  /** A mend is offered only where it can be made, does mend, and makes no new error. */
  private static Finding mendable(Mendable found, CheckContext context, List<Mendable> errors) {
    return found
        .mend()
        .get()
        .filter(
            mend ->
                context.sequence().apply(mend) instanceof Outcome.Changed changed
                    && mended(found, context.of(changed.sequence()), errors))
        .map(found.finding()::mendedBy)
        .orElse(found.finding());
  }

  private static boolean mended(Mendable found, CheckContext after, List<Mendable> errors) {
    return found(found.finding().check(), after).stream().noneMatch(found::sameAs)
        && errors(after).allMatch(error -> errors.stream().anyMatch(error::sameAs));
  }

  private static Stream<Mendable> errors(CheckContext context) {
    return Arrays.stream(Check.values())
        .filter(check -> check.severity() == Severity.ERROR)
        .flatMap(check -> found(check, context).stream());
  }

  private static List<Mendable> found(Check check, CheckContext context) {
    return switch (check) {
      case NO_POSE -> PoseRules.noPose(context);
      case POSE_UNKNOWN -> PoseRules.poseUnknown(context);
      case ONE_SIDE_ONLY -> SideRules.oneSideOnly(context);
      case UNEVEN_SIDES -> SideRules.unevenSides(context);
      case CAUTION_UNANSWERED -> CautionRules.unanswered(context);
      case HEAD_LOW_LONG -> CautionRules.headLowLong(context);
      case PRONE_IN_PREGNANCY -> CautionRules.proneInPregnancy(context);
      case HOLD_OUT_OF_RANGE -> HoldRules.outOfRange(context);
      case TOO_SHORT_FOR_YIN -> HoldRules.tooShort(context);
      case TOO_LONG_FOR_ALL -> HoldRules.tooLong(context);
      case NO_SAVASANA -> SavasanaRules.missing(context);
      case SAVASANA_NOT_LAST -> SavasanaRules.notLast(context);
      case SAVASANA_SHORT -> SavasanaRules.tooShort(context);
      case SAVASANA_LONG -> SavasanaRules.tooLong(context);
      case NO_OPENING -> FrameRules.noOpening(context);
      case NO_CLOSING -> FrameRules.noClosing(context);
      case OFF_TARGET -> FrameRules.offTarget(context);
      case DIRECTION_MISSING -> SpineRules.directionMissing(context);
      case NO_NEUTRAL_BETWEEN -> SpineRules.noNeutralBetween(context);
      case DIRECTION_UNCOUNTERED -> SpineRules.uncountered(context);
      case SIDES_UNCOUNTERED -> SpineRules.leaning(context);
      case NO_REBOUND -> RestRules.noRebound(context);
      case KNEES_BENT_TWICE -> RestRules.kneesBentTwice(context);
      case TOO_HARD_FOR_BEGINNERS -> PoseRules.tooHard(context);
      case UP_AND_DOWN -> WayRules.upAndDown(context);
      case TRANSITION_SHORT -> WayRules.transitionShort(context);
      case PROPS_SHORT -> PropRules.propsShort(context);
    };
  }
}
