package studio.yin.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.yin.Reason;
import studio.yin.RefusedException;
import studio.yin.history.Change;
import studio.yin.history.Conflict;
import studio.yin.history.Conflicts;
import studio.yin.history.Difference;
import studio.yin.sequence.AnyClass;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.StepEdit;

/** What holds for any two edits that two people make of one class without knowing of each other. */
class TwoAtOncePropertyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private int ids = 5000;

  @Property(maxDiscardRatio = 50)
  void an_edit_of_one_step_is_made_whatever_others_say_in_another(
      @ForAll("sequences") Sequence seen,
      @ForAll("stepEdits") StepEdit mine,
      @ForAll("stepEdits") StepEdit theirs) {
    Assume.that(!mine.step().equals(theirs.step()));
    Assume.that(seen.apply(mine) instanceof Outcome.Changed);
    ClassPlan plan = Plans.of(seen, NOON);
    Sequence after = after(plan, theirs);
    revise(plan, mine, seen);
    assertEquals(after.apply(mine).orThrow(), plan.head().sequence());
  }

  @Property(tries = 2000)
  void what_both_say_is_done_or_the_second_is_told_why_not(
      @ForAll("sequences") Sequence seen,
      @ForAll("edits") Edit mine,
      @ForAll("edits") Edit theirs) {
    Assume.that(seen.apply(mine) instanceof Outcome.Changed);
    Difference wanted = Difference.between(seen, seen.apply(mine).orThrow());
    ClassPlan plan = Plans.of(seen, NOON);
    Difference done = Difference.between(seen, after(plan, theirs));
    Revision head = plan.head();
    try {
      revise(plan, mine, seen);
      if (plan.head() != head) {
        assertEquals(List.of(), lost(done, plan.head().sequence(), wanted), "theirs");
      }
    } catch (RefusedException refused) {
      assertSame(head, plan.head());
      if (refused.refusal().reason() == Reason.CHANGED_MEANWHILE) {
        Conflicts told = (Conflicts) refused.refusal().particulars().getFirst();
        assertFalse(told.all().isEmpty());
        for (Conflict conflict : told.all()) {
          assertTrue(wanted.changes().containsAll(conflict.mine()), conflict::toString);
          assertTrue(done.changes().containsAll(conflict.theirs()), conflict::toString);
        }
      }
    }
  }

  /** What one has said of steps and class that is not said any more, though the other left it. */
  private static List<Change> lost(Difference done, Sequence now, Difference other) {
    List<List<Object>> others = other.changes().stream().map(TwoAtOncePropertyTest::place).toList();
    List<List<Object>> same =
        Difference.between(done.after(), now).changes().stream()
            .map(TwoAtOncePropertyTest::place)
            .filter(place -> !others.contains(place))
            .toList();
    return done.changes().stream().filter(change -> same.contains(place(change))).toList();
  }

  private static List<Object> place(Change change) {
    return List.of(Optional.ofNullable(change.step()), change.place());
  }

  @Property
  void an_edit_that_arrives_twice_from_one_page_does_no_more_than_once(
      @ForAll("sequences") Sequence seen, @ForAll("simpleEdits") Edit mine) {
    ClassPlan plan = Plans.of(seen, NOON);
    Sequence once = after(plan, mine);
    try {
      revise(plan, mine, seen);
    } catch (RefusedException refused) {
      // then it is told why, and nothing was changed
    }
    assertEquals(once, plan.head().sequence());
  }

  /** The class after somebody asked for an edit, whatever the answer was. */
  private Sequence after(ClassPlan plan, Edit edit) {
    try {
      revise(plan, edit, plan.head().sequence());
    } catch (RefusedException refused) {
      // nothing was changed
    }
    return plan.head().sequence();
  }

  private void revise(ClassPlan plan, Edit edit, Sequence seen) {
    plan.revise(edit, seen, SlowSunday.id(ids++), Plans.MIRA, NOON);
  }

  @Provide
  Arbitrary<Sequence> sequences() {
    return AnyClass.sequences();
  }

  @Provide
  Arbitrary<Edit> edits() {
    return AnyClass.edits();
  }

  @Provide
  Arbitrary<StepEdit> stepEdits() {
    return AnyClass.simpleEdits().filter(StepEdit.class::isInstance).map(StepEdit.class::cast);
  }

  @Provide
  Arbitrary<Edit> simpleEdits() {
    return AnyClass.simpleEdits();
  }
}
