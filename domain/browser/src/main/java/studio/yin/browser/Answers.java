package studio.yin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.history.Change;
import studio.yin.history.Conflict;
import studio.yin.history.Difference;
import studio.yin.history.Merge;
import studio.yin.insight.Checks;
import studio.yin.insight.Finding;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.timing.Fit;
import studio.yin.timing.FittedHold;
import studio.yin.timing.Moment;
import studio.yin.timing.Proposal;
import studio.yin.timing.Timeline;

/**
 * Answers questions in one line, so that they can be asked in any place where the model runs, and
 * the answers be compared to the letter.
 */
final class Answers {
  private Answers() {}

  /**
   * The answer to a question: {@code timeline: CLASS}, {@code fit SECONDS: CLASS}, {@code checks:
   * CLASS}, {@code difference: CLASS | CLASS}, {@code merge: BASE | MINE | THEIRS}, {@code drawing
   * PROPS SIDE}. For classes see {@link WrittenClass}.
   */
  static String to(String question) {
    List<String> parts = WrittenClass.parts(question, ": ");
    List<String> words = WrittenClass.parts(parts.get(0), " ");
    try {
      List<Sequence> classes = parts.size() < 2 ? List.of() : WrittenClass.all(parts.get(1));
      return switch (words.get(0)) {
        case "timeline" -> timeline(classes.get(0));
        case "fit" -> fit(classes.get(0), Integer.parseInt(words.get(1)));
        case "checks" -> checks(classes.get(0));
        case "difference" -> difference(classes.get(0), classes.get(1));
        case "merge" -> merge(classes.get(0), classes.get(1), classes.get(2));
        case "drawing" -> Sitting.drawn(words.get(1), words.get(2));
        default -> throw new IllegalArgumentException("Nobody can answer: " + question);
      };
    } catch (RefusedException refused) {
      Refusal why = refused.refusal();
      return "refused " + why.reason() + " " + why.field() + " " + why.particulars();
    }
  }

  private static String timeline(Sequence sequence) {
    Timeline timeline = Timeline.of(sequence);
    return Stream.concat(
            timeline.moments().stream().map(Answers::moment), Stream.of(timeline.seconds() + " s"))
        .collect(Collectors.joining(", "));
  }

  private static String moment(Moment moment) {
    String side = moment.side() == null ? "" : " " + Vocabulary.word(moment.side());
    return moment.start() + " " + Vocabulary.word(moment.kind()) + side + " " + moment.seconds();
  }

  private static String fit(Sequence sequence, int seconds) {
    return switch (Fit.of(sequence, Shelf.CATALOGUE, seconds, ids())) {
      case Fit.Fitted fitted -> "fitted " + proposal(fitted.proposal());
      case Fit.TooShort no ->
          "too short by "
              + no.missing()
              + ", at least "
              + no.least()
              + no.keepingShapes().map(way -> "; shorter holds " + proposal(way)).orElse("")
              + "; without "
              + no.keepingHolds().stream()
                  .map(drop -> proposal(drop.proposal()))
                  .collect(Collectors.joining(" or "));
      case Fit.TooLong no ->
          "too long by "
              + no.spare()
              + "; added "
              + no.additions().size()
              + no.added().map(way -> ", then " + proposal(way)).orElse("");
    };
  }

  private static String proposal(Proposal proposal) {
    Stream<String> dropped = proposal.dropped().stream().map(step -> "no " + step.pose());
    Stream<String> holds = proposal.holds().stream().map(hold -> held(proposal.present(), hold));
    return Stream.of(dropped, holds, Stream.of(proposal.seconds() + " s"))
        .flatMap(all -> all)
        .collect(Collectors.joining(", "));
  }

  private static String held(Sequence sequence, FittedHold hold) {
    return sequence.step(hold.step()).map(Step::pose).orElse("another") + " " + hold.proposed();
  }

  private static String checks(Sequence sequence) {
    return Checks.of(sequence, Shelf.CATALOGUE, ids()).findings().stream()
        .map(Answers::found)
        .collect(Collectors.joining("; "));
  }

  private static String found(Finding finding) {
    String mended = finding.mend() == null ? "" : ", can be mended";
    return finding.check().word() + " " + finding.fingerprint() + mended;
  }

  private static String difference(Sequence before, Sequence after) {
    return names(Difference.between(before, after).changes());
  }

  private static String merge(Sequence base, Sequence mine, Sequence theirs) {
    Merge merge = Merge.of(base, mine, theirs);
    return merge.sequence().steps().stream()
            .map(step -> step.pose() + " " + step.hold().seconds())
            .collect(Collectors.joining(", "))
        + merge.conflicts().stream().map(Answers::conflict).collect(Collectors.joining());
  }

  private static String conflict(Conflict conflict) {
    return "; "
        + conflict.cause()
        + ": "
        + names(conflict.mine())
        + " or "
        + names(conflict.theirs());
  }

  private static String names(List<Change> changes) {
    return changes.stream().map(Change::name).collect(Collectors.joining(", "));
  }

  /** New ids, the same in every place. */
  private static Supplier<UUID> ids() {
    List<UUID> next =
        new ArrayList<>(IntStream.range(900, 950).mapToObj(WrittenClass::id).toList());
    return () -> next.remove(0);
  }
}
