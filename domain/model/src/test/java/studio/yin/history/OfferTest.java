package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.EASY;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;
import static studio.yin.sequence.SlowSunday.REST;
import static studio.yin.sequence.SlowSunday.SAVASANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import studio.yin.Reason;
import studio.yin.pose.Condition;
import studio.yin.pose.PropKind;
import studio.yin.pose.Shapes;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.sequence.Stock;
import studio.yin.speech.Wording;

/** Jo has cloned Mira's "Slow Sunday", and Mira goes on with hers. */
class OfferTest {
  private final Supplier<UUID> ids = SlowSunday.ids();
  private final Sequence sunday = SlowSunday.sequence();
  private final Sequence clone = sunday.cloned(ids);

  /** Mira's class later: Banana shorter, Sphinx new behind it, Rest gone, another title. */
  private final Sequence later =
      edited(
          sunday,
          StepEdit.changeHold(BANANA, new Hold(240)),
          new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 4),
          new OrderEdit.Remove(REST),
          ClassEdit.retitle("Slow evening"));

  @Test
  void what_changed_in_the_source_is_offered_in_its_words() {
    assertEquals(
        List.of(
            "Title: “Slow Sunday” → “Slow evening”",
            "childs-pose taken out",
            "Banana by the sea: 6:00 → 4:00 a side",
            "sphinx added behind Banana by the sea"),
        Wording.sentences(offer(clone), Locale.ENGLISH, slug -> slug));
  }

  @Test
  void all_of_it_is_taken() {
    Merge merge = offer(clone).takeAll();
    assertTrue(merge.isClean());
    assertEquals("Slow evening", merge.sequence().title());
    assertEquals(List.of(EASY, HEART, BANANA, NOWHERE, SAVASANA), origins(merge.sequence()));
    assertEquals(new Hold(240), step(merge.sequence(), BANANA).hold());
    assertTrue(Offer.of(sunday, later, merge.sequence(), ids).isEmpty());
  }

  @Test
  void a_step_that_was_taken_out_there_is_set_aside_here() {
    Sequence taken = offer(clone).takeAll().sequence();
    assertEquals(REST, taken.aside().getFirst().step().origin());
    assertEquals(2, taken.aside().getFirst().at());
    assertEquals(step(clone, HEART).id(), taken.aside().getFirst().after());
  }

  @Test
  void one_change_is_taken_and_the_others_are_offered_again() {
    Offer offer = offer(clone);
    Merge merge = offer.take(List.of(of(offer, BANANA)));
    assertEquals(sunday.title(), merge.sequence().title());
    assertEquals(new Hold(240), step(merge.sequence(), BANANA).hold());
    assertEquals(
        offer.changes().stream().filter(change -> !BANANA.equals(change.step())).toList(),
        offer(merge.sequence()).changes());
  }

  @Test
  void a_step_that_was_taken_alone_stands_behind_what_it_stands_behind_there() {
    Offer offer = offer(clone);
    Merge merge = offer.take(List.of(of(offer, NOWHERE)));
    assertEquals(List.of(EASY, HEART, REST, BANANA, NOWHERE, SAVASANA), origins(merge.sequence()));
    assertNotEquals(NOWHERE, step(merge.sequence(), NOWHERE).id());
  }

  @Test
  void a_step_that_was_taken_and_changed_is_not_offered_again() {
    Offer offer = offer(clone);
    Sequence taken = offer.take(List.of(of(offer, NOWHERE))).sequence();
    UUID own = step(taken, NOWHERE).id();
    Sequence changed = edited(taken, StepEdit.changeHold(own, new Hold(66)));
    assertEquals(
        offer.changes().stream().filter(change -> !NOWHERE.equals(change.step())).toList(),
        offer(changed).changes());
    Merge all = offer(changed).takeAll();
    assertTrue(all.isClean());
    assertEquals(new Hold(66), step(all.sequence(), NOWHERE).hold());
  }

  @Test
  void what_was_refused_is_remembered_by_what_was_settled() {
    Offer offer = offer(clone);
    Sequence settled = offer.settled(List.of(of(offer, BANANA)));
    assertEquals(3, Offer.of(settled, later, clone, ids).changes().size());
    assertTrue(Offer.of(offer.settled(offer.changes()), later, clone, ids).isEmpty());
    Sequence again = edited(later, StepEdit.changeHold(BANANA, new Hold(200)));
    Offer next = Offer.of(offer.settled(offer.changes()), again, clone, ids);
    assertEquals(
        List.of(new PartChanged<>(BANANA, StepField.HOLD, new Hold(240), new Hold(200))),
        next.changes());
    assertEquals(1, next.takeAll().sequence().steps().size() - 4);
  }

  @Test
  void what_a_taken_step_became_there_since_is_offered_when_it_was_settled() {
    Offer offer = offer(clone);
    List<Change> sphinx = List.of(of(offer, NOWHERE));
    Sequence taken = offer.take(sphinx).sequence();
    Sequence again = edited(later, StepEdit.changeHold(NOWHERE, new Hold(200)));
    Offer next = Offer.of(offer.settled(sphinx), again, taken, ids);
    assertTrue(
        next.changes()
            .contains(new PartChanged<>(NOWHERE, StepField.HOLD, new Hold(180), new Hold(200))));
    assertEquals(new Hold(200), step(next.takeAll().sequence(), NOWHERE).hold());
  }

  @Test
  void what_both_have_changed_is_a_conflict_in_the_clones_words() {
    UUID own = step(clone, BANANA).id();
    Sequence mine = edited(clone, StepEdit.changeHold(own, new Hold(300)));
    Offer offer = offer(mine);
    Merge merge = offer.take(List.of(of(offer, BANANA)));
    assertEquals(own, merge.conflicts().getFirst().step().orElseThrow());
    assertEquals(new Hold(300), step(merge.sequence(), BANANA).hold());
    Edit theirs = merge.conflicts().getFirst().takeTheirs(merge.sequence());
    assertEquals(new Hold(240), step(edited(merge.sequence(), theirs), BANANA).hold());
  }

  @Test
  void a_step_that_the_clone_took_out_stays_out_unless_the_change_is_taken() {
    UUID own = step(clone, BANANA).id();
    for (Edit out : List.of(new OrderEdit.Remove(own), new OrderEdit.Discard(own))) {
      Sequence without = edited(clone, out);
      Offer offer = offer(without);
      assertTrue(offer.take(List.of(of(offer, NOWHERE))).isClean());
      Merge merge = offer.take(List.of(of(offer, BANANA)));
      assertEquals(Conflict.Cause.GONE, merge.conflicts().getFirst().cause());
      assertEquals(List.of(EASY, HEART, REST, SAVASANA), origins(merge.sequence()));
      Edit theirs = merge.conflicts().getFirst().takeTheirs(merge.sequence());
      Sequence back = edited(merge.sequence(), theirs);
      assertEquals(List.of(EASY, HEART, REST, BANANA, SAVASANA), origins(back));
      assertEquals(new Hold(240), step(back, BANANA).hold());
    }
  }

  @Test
  void what_the_clone_has_done_alike_is_not_offered() {
    Sequence mine =
        edited(
            clone,
            new OrderEdit.Remove(step(clone, REST).id()),
            StepEdit.changeHold(step(clone, BANANA).id(), new Hold(240)));
    assertEquals(2, offer(mine).changes().size());
  }

  @Test
  void a_clone_of_a_clone_is_offered_what_its_own_source_became() {
    Sequence second = clone.cloned(ids);
    Sequence cloneLater =
        edited(clone, StepEdit.changeHold(step(clone, BANANA).id(), new Hold(100)));
    Offer offer = Offer.of(clone, cloneLater, second, ids);
    assertEquals(1, offer.changes().size());
    Sequence taken = offer.takeAll().sequence();
    assertEquals(new Hold(100), step(taken, step(clone, BANANA).id()).hold());
    assertEquals(second.steps().get(3).id(), taken.steps().get(3).id());
  }

  @Test
  void of_two_steps_that_came_from_one_the_first_is_changed() {
    Step twin = step(clone, BANANA).clonedAs(SlowSunday.id(500)).origin(BANANA);
    Sequence twins = edited(clone, new OrderEdit.Insert(twin, 0));
    Offer offer = offer(twins);
    Sequence taken = offer.take(List.of(of(offer, BANANA))).sequence();
    assertEquals(new Hold(240), taken.steps().getFirst().hold());
    assertEquals(new Hold(360), taken.steps().get(4).hold());
  }

  @Test
  void what_is_private_is_not_offered_and_what_is_not_is() {
    Sequence full =
        sunday
            .notes("Mira's own.")
            .dismissals(List.of(new Dismissal("no-rebound", HEART, "hold", "Why.")))
            .brief(
                new Brief(
                    2700,
                    12,
                    List.of(SpinalMovement.Family.AXIAL),
                    List.of(Condition.KNEE),
                    List.of(new Stock(PropKind.BOLSTER, 1))));
    Offer offer = Offer.of(sunday, full, clone.notes("Jo's own."), ids);
    assertEquals(
        List.of("Planned for 45:00", "Focus: growing tall"),
        Wording.sentences(offer, Locale.ENGLISH, slug -> slug));
    Sequence taken = offer.takeAll().sequence();
    assertEquals("Jo's own.", taken.notes());
    assertEquals(
        new Brief(2700, null, List.of(SpinalMovement.Family.AXIAL), List.of(), List.of()),
        taken.brief());
  }

  @Test
  void one_more_than_fits_is_refused_alone_and_taken_with_what_makes_room() {
    List<Step> sixty = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sixty.add(Step.of(Shapes.SPHINX, SlowSunday.id(200 + i)));
    }
    Sequence source = sunday.steps(sixty, List.of());
    Sequence other =
        edited(
            source,
            new OrderEdit.Discard(SlowSunday.id(200)),
            new OrderEdit.Insert(Step.of(Shapes.BANANA, NOWHERE), 0));
    Sequence copy = source.cloned(ids);
    Offer offer = Offer.of(source, other, copy, ids);
    assertEquals(2, offer.changes().size());
    refused(Reason.TOO_MANY_STEPS, () -> offer.take(List.of(of(offer, NOWHERE))));
    assertEquals(60, offer.takeAll().sequence().steps().size());
    // in the clone there may be room already
    Sequence less = edited(copy, new OrderEdit.Remove(copy.steps().getFirst().id()));
    Offer again = Offer.of(source, other, less, ids);
    assertEquals(1, again.changes().size());
    assertEquals(60, again.takeAll().sequence().steps().size());
    // and a step that was taken there may be one that the base has no room for
    Sequence taken = again.takeAll().sequence();
    assertEquals(List.of(), changesOfSteps(Offer.of(source, other, taken, ids)));
  }

  private static List<Change> changesOfSteps(Offer offer) {
    return offer.changes().stream().filter(change -> change.step() != null).toList();
  }

  private Offer offer(Sequence mine) {
    return Offer.of(sunday, later, mine, ids);
  }

  private static Change of(Offer offer, UUID step) {
    return offer.changes().stream()
        .filter(change -> step.equals(change.step()))
        .findFirst()
        .orElseThrow();
  }

  private static Sequence edited(Sequence sequence, Edit... edits) {
    return sequence.apply(new Edit.Together(List.of(edits))).orThrow();
  }

  private static Step step(Sequence clone, UUID origin) {
    return clone.steps().stream()
        .filter(step -> origin.equals(step.origin()))
        .findFirst()
        .orElseThrow();
  }

  private static List<UUID> origins(Sequence clone) {
    return clone.steps().stream().map(Step::origin).toList();
  }
}
