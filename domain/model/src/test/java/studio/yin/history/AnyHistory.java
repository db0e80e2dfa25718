package studio.yin.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import studio.yin.sequence.AnyClass;
import studio.yin.sequence.Edit;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

/** Classes and what became of them, as chance would have it. */
final class AnyHistory {
  private AnyHistory() {}

  /** A class, and what two people made of it. */
  record Three(Sequence base, Sequence mine, Sequence theirs) {
    Three swapped() {
      return new Three(base, theirs, mine);
    }

    Merge merge() {
      return Merge.of(base, mine, theirs);
    }

    Difference mineDifference() {
      return Difference.between(base, mine);
    }

    Difference theirDifference() {
      return Difference.between(base, theirs);
    }
  }

  /** Any class, its steps in any order and with ids from 1 to 12. */
  static Arbitrary<Sequence> sequences() {
    return Combinators.combine(AnyClass.sequences(), Arbitraries.longs()).as(AnyHistory::shuffled);
  }

  private static Sequence shuffled(Sequence sequence, long seed) {
    Random random = new Random(seed);
    List<UUID> ids = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      ids.add(SlowSunday.id(i));
    }
    Collections.shuffle(ids, random);
    List<Step> steps = new ArrayList<>();
    for (Step step : sequence.steps()) {
      steps.add(renamed(step, ids.removeFirst()));
    }
    List<SetAside> aside = new ArrayList<>();
    for (SetAside gone : sequence.aside()) {
      aside.add(new SetAside(renamed(gone.step(), ids.removeFirst()), gone.at(), gone.after()));
    }
    return sequence.steps(steps, aside);
  }

  private static Step renamed(Step step, UUID id) {
    return step.clonedAs(id).origin(step.origin());
  }

  /** What edits make of a class; those that are refused make nothing. */
  static Sequence edited(Sequence sequence, List<Edit> edits) {
    Sequence present = sequence;
    for (Edit edit : edits) {
      if (present.apply(edit) instanceof Outcome.Changed changed) {
        present = changed.sequence();
      }
    }
    return present;
  }

  static Arbitrary<List<Edit>> edits() {
    Arbitrary<Integer> ids = Arbitraries.integers().between(1, 12);
    Arbitrary<Edit> moves =
        Combinators.combine(ids, Arbitraries.integers().between(0, 7))
            .as((id, to) -> new OrderEdit.Move(SlowSunday.id(id), to));
    Arbitrary<Edit> discards = ids.map(id -> new OrderEdit.Discard(SlowSunday.id(id)));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, AnyClass.edits()),
            net.jqwik.api.Tuple.of(5, moves),
            net.jqwik.api.Tuple.of(1, discards))
        .list()
        .ofMaxSize(8);
  }

  /** Mostly edited from one; now and then of nothing in common, or one of them alike. */
  static Arbitrary<Three> threes() {
    Arbitrary<Three> edited =
        Combinators.combine(sequences(), edits(), edits(), edits())
            .as(
                (base, both, mine, theirs) -> {
                  Sequence shared = both.size() % 3 == 0 ? edited(base, both) : base;
                  return new Three(base, edited(shared, mine), edited(shared, theirs));
                });
    Arbitrary<Three> strangers =
        Combinators.combine(sequences(), sequences(), sequences()).as(Three::new);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, edited), net.jqwik.api.Tuple.of(1, strangers));
  }
}
