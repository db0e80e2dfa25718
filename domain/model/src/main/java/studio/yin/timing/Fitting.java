package studio.yin.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studio.yin.pose.Catalogue;
import studio.yin.pose.HoldRange;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Step;

/** Looks for a way to fit a class, or what is left of it, to a length. */
record Fitting(FitScope span, Catalogue catalogue, int wanted) {

  private static final Set<Widening> STATED = Set.of();
  private static final Set<Widening> MILD = Set.of(Widening.BEGINNER_MINIMUM);
  private static final Set<Widening> PAUSES = Set.of(Widening.PAUSES);
  private static final Set<Widening> LONG = EnumSet.of(Widening.PAUSES, Widening.CATALOGUE_MAXIMUM);

  /** Below this, holds are rounded to quarter minutes. */
  private static final int COARSE = 2700;

  /**
   * The answer.
   *
   * @param adding finds poses to put in where the class is not long enough
   */
  Fit answer(Function<FitScope, List<Addition>> adding) {
    FitBounds frame = span.frame(catalogue, STATED);
    if (wanted < frame.shortest()) {
      return tooShort(frame.shortest());
    }
    if (wanted > frame.longest()) {
      return tooLong(frame.longest(), adding);
    }
    return new Fit.Fitted(wanted, proposal(span, STATED, List.of(), List.of()));
  }

  private Fit tooShort(int shortest) {
    return new Fit.TooShort(
        wanted,
        shortest,
        reached(span, MILD, List.of()),
        drops(STATED),
        drops(MILD),
        least(),
        to(shortest).proposal(span, STATED, List.of(), List.of()));
  }

  private List<Drop> drops(Set<Widening> widenings) {
    return new Dropping(span, catalogue, wanted, widenings)
        .best().stream()
            .map(
                found ->
                    new Drop(
                        found.poses(),
                        found.lost(),
                        proposal(
                            span.without(found.gone()),
                            widenings,
                            inOrder(found.gone()),
                            List.of())))
            .toList();
  }

  private List<Step> inOrder(Set<Step> gone) {
    return span.steps().stream().filter(gone::contains).toList();
  }

  /** With everything gone that may go, and the others held as short as for beginners. */
  private int least() {
    List<Step> poses = span.droppable();
    Set<Step> gone = new HashSet<>();
    poses.forEach(pose -> gone.addAll(span.withRebounds(pose)));
    if (gone.size() < span.whole().steps().size()) {
      return span.without(gone).frame(catalogue, MILD).shortest();
    }
    return poses.stream() // one has to stay
        .map(pose -> span.without(without(gone, pose)).frame(catalogue, MILD).shortest())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Set<Step> without(Set<Step> gone, Step pose) {
    Set<Step> others = new HashSet<>(gone);
    others.remove(pose);
    return others;
  }

  private Fit tooLong(int longest, Function<FitScope, List<Addition>> adding) {
    List<Addition> additions = adding.apply(span);
    List<OrderEdit.Insert> inserts =
        additions.stream().flatMap(addition -> addition.inserts().stream()).toList();
    FitScope more = inserts.isEmpty() ? span : span.with(inserts);
    return new Fit.TooLong(
        wanted,
        longest,
        stretch(PAUSES),
        additions,
        additions.isEmpty() ? Optional.empty() : reached(more, PAUSES, inserts),
        stretch(LONG),
        to(more.frame(catalogue, LONG).longest()).proposal(more, LONG, List.of(), inserts));
  }

  private Fitting to(int seconds) {
    return new Fitting(span, catalogue, seconds);
  }

  private Stretch stretch(Set<Widening> widenings) {
    return new Stretch(
        span.frame(catalogue, widenings).longest(), reached(span, widenings, List.of()));
  }

  private Optional<Proposal> reached(
      FitScope changed, Set<Widening> widenings, List<OrderEdit.Insert> added) {
    return changed.frame(catalogue, widenings).reaches(wanted)
        ? Optional.of(proposal(changed, widenings, List.of(), added))
        : Optional.empty();
  }

  private Proposal proposal(
      FitScope changed, Set<Widening> widenings, List<Step> dropped, List<OrderEdit.Insert> added) {
    FitBounds frame = changed.frame(catalogue, widenings);
    List<Slot> slots = frame.at(wanted);
    int still = wanted - frame.fixed();
    EvenShare even = EvenShare.of(slots, still);
    int[] rounded = even.rounded(still, wanted < COARSE ? 15 : 30);
    List<FittedHold> holds = new ArrayList<>();
    changed.underway().ifPresent(step -> holds.add(step.hold()));
    int seconds = frame.fixed();
    for (int i = 0; i < rounded.length; i++) {
      Slot slot = slots.get(i);
      holds.add(fitted(slot, rounded[i]));
      seconds += slot.sides() * rounded[i];
    }
    return new Proposal(
        span.whole(), dropped, added, holds, even.share(), widenings, seconds, wanted - seconds);
  }

  private static FittedHold fitted(Slot slot, int seconds) {
    Step step = slot.step();
    return new FittedHold(
        step.id(),
        slot.sides(),
        step.hold().seconds(),
        seconds,
        slot.usual(),
        new HoldRange(slot.low(), slot.high()));
  }
}
