package studio.yin.insight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

/**
 * What a step leaves unanswered of what those bring who come, and what would answer it: what the
 * catalogue names instead comes in, and of the other shapes that were on offer those go out that
 * somebody still should leave out.
 */
record Answering(
    Step step,
    CheckContext context,
    List<Offering.Unanswered> held,
    List<Offering.Unanswered> moved) {

  static Answering of(Step step, Pose pose, CheckContext context) {
    return new Answering(
        step,
        context,
        offering(pose.slug(), step.alternatives(), context).unanswered(),
        Offering.of(step.transition().movements(), context).unanswered());
  }

  /** Everything that is unanswered: what is held first, then what is moved. */
  List<Offering.Unanswered> unanswered() {
    return Stream.concat(held.stream(), moved.stream()).toList();
  }

  /** How it is mended: 0 not by a click, 1 something comes in, 2 and goes out, 3 only goes out. */
  int way() {
    if (!can()) {
      return 0;
    }
    if (dropped().findAny().isEmpty()) {
      return 1;
    }
    return added().findAny().isPresent() ? 2 : 3;
  }

  /** What comes in, in order. */
  Stream<String> added() {
    return can() ? choices(of(true), moved).distinct() : Stream.of();
  }

  /** Which of the alternatives go out. */
  Stream<String> dropped() {
    List<String> stays = alternatives();
    return can() ? step.alternatives().stream().filter(slug -> !stays.contains(slug)) : Stream.of();
  }

  /** The edit that answers everything, where the catalogue names something that suits. */
  Optional<Edit> edit() {
    return can()
        ? Optional.of(
            new Edit.Together(
                List.of(
                    StepEdit.changeAlternatives(step.id(), alternatives()),
                    StepEdit.changeMovements(
                        step.id(),
                        with(step.transition().movements(), choices(moved, List.of()))))))
        : Optional.empty();
  }

  /** Whether there is something for all that cannot simply go out. */
  private boolean can() {
    return Stream.concat(of(true).stream(), moved.stream())
        .allMatch(left -> left.choice(context).isPresent());
  }

  private List<String> alternatives() {
    List<String> all = with(step.alternatives(), choices(of(true), List.of()));
    Offering then = offering(step.pose(), all, context);
    Set<String> out = new LinkedHashSet<>();
    then.unanswered().stream().map(left -> left.pose().slug()).forEach(out::add);
    return all.stream().filter(slug -> !out.contains(slug)).toList();
  }

  /** What is unanswered of the step's own pose, or of the other shapes that it offers. */
  private List<Offering.Unanswered> of(boolean own) {
    return held.stream().filter(left -> left.pose().slug().equals(step.pose()) == own).toList();
  }

  private Stream<String> choices(List<Offering.Unanswered> some, List<Offering.Unanswered> others) {
    return Stream.concat(some.stream(), others.stream())
        .flatMap(left -> left.choice(context).stream());
  }

  private static Offering offering(String pose, List<String> alternatives, CheckContext context) {
    return Offering.of(Stream.concat(Stream.of(pose), alternatives.stream()).toList(), context);
  }

  private static List<String> with(List<String> there, Stream<String> more) {
    return Stream.concat(there.stream(), more).distinct().toList();
  }
}
