package studio.yin.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Step;

/**
 * What a rule has found, and how to make the edit that would mend it. It is made only for who will
 * be shown it: whether a mend mends is seen by asking the rule again.
 */
record Mendable(Finding finding, Supplier<Optional<? extends Edit>> mend) {

  /** No click mends it: the teacher has to choose. */
  static final Supplier<Optional<? extends Edit>> BY_HAND = Optional::empty;

  /** Something about a step; the sentence's first particular is what the step is called. */
  static Mendable at(
      Step step,
      Argument.Name name,
      Check check,
      String fingerprint,
      Supplier<Optional<? extends Edit>> mend,
      Argument... others) {
    List<Argument> particulars = new ArrayList<>(List.of(name));
    particulars.addAll(List.of(others));
    return new Mendable(new Finding(check, step.id(), fingerprint, particulars, null, null), mend);
  }

  /** Something about the class as a whole. */
  static Mendable ofClass(
      Check check,
      String fingerprint,
      Supplier<Optional<? extends Edit>> mend,
      Argument... particulars) {
    return new Mendable(
        new Finding(check, null, fingerprint, List.of(particulars), null, null), mend);
  }

  /** Whether the other one is of the same check in the same place. */
  boolean sameAs(Mendable other) {
    return finding.check() == other.finding.check()
        && java.util.Objects.equals(finding.step(), other.finding.step());
  }
}
