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
    Reading reading = new Reading(sequence, catalogue, ids);
    List<Found> errors = errors(reading).toList();
    return new Checks(
        Arrays.stream(Check.values())
            .flatMap(check -> found(check, reading).stream())
            .map(found -> mendable(found, reading, errors).heeding(sequence.dismissals()))
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
      throw Refusal.of(Reason.NOT_SOUND, "plan", errors().toArray()).thrown();
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
  private static Finding mendable(Found found, Reading reading, List<Found> errors) {
    return found
        .mend()
        .get()
        .filter(
            mend ->
                reading.sequence().apply(mend) instanceof Outcome.Changed changed
                    && mended(found, reading.of(changed.sequence()), errors))
        .map(found.finding()::mendedBy)
        .orElse(found.finding());
  }

  private static boolean mended(Found found, Reading after, List<Found> errors) {
    return found(found.finding().check(), after).stream().noneMatch(found::sameAs)
        && errors(after).allMatch(error -> errors.stream().anyMatch(error::sameAs));
  }

  private static Stream<Found> errors(Reading reading) {
    return Arrays.stream(Check.values())
        .filter(check -> check.severity() == Severity.ERROR)
        .flatMap(check -> found(check, reading).stream());
  }

  private static List<Found> found(Check check, Reading reading) {
    return switch (check) {
      case NO_POSE -> PoseRules.noPose(reading);
      case POSE_UNKNOWN -> PoseRules.poseUnknown(reading);
      case ONE_SIDE_ONLY -> SideRules.oneSideOnly(reading);
      case UNEVEN_SIDES -> SideRules.unevenSides(reading);
      case CAUTION_UNANSWERED -> CautionRules.unanswered(reading);
      case HEAD_LOW_LONG -> CautionRules.headLowLong(reading);
      case PRONE_IN_PREGNANCY -> CautionRules.proneInPregnancy(reading);
      case HOLD_OUT_OF_RANGE -> HoldRules.outOfRange(reading);
      case TOO_SHORT_FOR_YIN -> HoldRules.tooShort(reading);
      case TOO_LONG_FOR_ALL -> HoldRules.tooLong(reading);
      case NO_SAVASANA -> SavasanaRules.missing(reading);
      case SAVASANA_NOT_LAST -> SavasanaRules.notLast(reading);
      case SAVASANA_SHORT -> SavasanaRules.tooShort(reading);
      case SAVASANA_LONG -> SavasanaRules.tooLong(reading);
      case NO_OPENING -> FrameRules.noOpening(reading);
      case NO_CLOSING -> FrameRules.noClosing(reading);
      case OFF_TARGET -> FrameRules.offTarget(reading);
      case DIRECTION_MISSING -> SpineRules.directionMissing(reading);
      case NO_NEUTRAL_BETWEEN -> SpineRules.noNeutralBetween(reading);
      case DIRECTION_UNCOUNTERED -> SpineRules.uncountered(reading);
      case SIDES_UNCOUNTERED -> SpineRules.leaning(reading);
      case NO_REBOUND -> RestRules.noRebound(reading);
      case KNEES_BENT_TWICE -> RestRules.kneesBentTwice(reading);
      case TOO_HARD_FOR_BEGINNERS -> PoseRules.tooHard(reading);
      case UP_AND_DOWN -> WayRules.upAndDown(reading);
      case TRANSITION_SHORT -> WayRules.transitionShort(reading);
      case PROPS_SHORT -> PropRules.propsShort(reading);
    };
  }
}
