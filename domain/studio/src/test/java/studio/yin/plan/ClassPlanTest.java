package studio.yin.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.EASY;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;
import static studio.yin.sequence.SlowSunday.SAVASANA;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.history.Conflicts;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Shapes;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.speech.Wording;
import studio.yin.timing.Timeline;

class ClassPlanTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Sequence sunday = SlowSunday.sequence();
  private final ClassPlan plan = Plans.of(sunday, NOON);
  private Instant now = NOON;
  private int ids = 5000;

  @Test
  void a_clone_begins_with_one_revision_that_nobody_else_sees() {
    assertEquals(Plans.PLAN, plan.id());
    assertEquals(Plans.MIRA, plan.owner());
    assertEquals(1, plan.head().number());
    assertEquals(Optional.empty(), plan.head().parent());
    assertEquals(Plans.PLAN, plan.head().plan());
    assertEquals(Plans.MIRA, plan.head().author());
    assertEquals(sunday, plan.head().sequence());
    assertFalse(plan.isPublished());
    assertEquals(Optional.empty(), plan.published());
    assertEquals(NOON, plan.createdAt());
  }

  @Test
  void a_clone_remembers_where_it_comes_from() {
    revise(ClassEdit.retitle("Slow Monday"));
    assertEquals(Optional.of(new ClassPlan.Source("slow-sunday", null, 3)), plan.source());
  }

  @Test
  void an_edit_makes_a_revision_of_its_own() {
    Revision first = plan.head();
    Revision made = revise(StepEdit.changeHold(BANANA, new Hold(240))).orElseThrow();
    assertSame(made, plan.head());
    assertEquals(2, made.number());
    assertSame(first, made.parent().orElseThrow());
    assertEquals(now, made.madeAt());
    assertEquals(now, plan.updatedAt());
    assertEquals(NOON, plan.createdAt());
    assertEquals(sunday, first.sequence(), "the earlier one stays as it was");
  }

  @Test
  void what_lists_need_follows_every_change() {
    assertEquals(SlowSunday.SECONDS, plan.seconds());
    assertEquals(
        List.of(
            "easy-pose", "melting-heart", "childs-pose", "banana", "half-butterfly", "savasana"),
        plan.poses());
    revise(ClassEdit.retitle("Slow Monday"));
    revise(new OrderEdit.Remove(BANANA));
    assertEquals("Slow Monday", plan.title());
    assertEquals(Timeline.of(plan.head().sequence()).seconds(), plan.seconds());
    assertEquals(List.of("easy-pose", "melting-heart", "childs-pose", "savasana"), plan.poses());
    plan.undo(tick());
    assertEquals(SlowSunday.SECONDS, plan.seconds());
  }

  @Test
  void an_edit_that_changes_nothing_makes_no_revision() {
    assertEquals(Optional.empty(), revise(ClassEdit.retitle(" Slow Sunday ")));
    assertEquals(Optional.empty(), revise(StepEdit.changeHold(BANANA, new Hold(360))));
    assertEquals(1, plan.head().number());
    assertEquals(NOON, plan.updatedAt());
  }

  @Test
  void an_edit_that_arrives_twice_makes_one_revision_even_from_an_old_page() {
    Edit edit = StepEdit.changeHold(BANANA, new Hold(240));
    assertTrue(revise(edit, sunday).isPresent());
    assertEquals(Optional.empty(), revise(edit, sunday));
    assertEquals(2, plan.head().number());
  }

  @Test
  void an_edit_that_is_refused_changes_nothing() {
    unchanged(Reason.STEP_ABSENT, () -> revise(new OrderEdit.Remove(NOWHERE)));
    unchanged(Reason.TEXT_MISSING, () -> revise(ClassEdit.retitle("")));
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten() {
    revise(StepEdit.changeHold(BANANA, new Hold(240)), sunday);
    unchanged(
        Reason.CHANGED_MEANWHILE, () -> revise(StepEdit.changeHold(BANANA, new Hold(300)), sunday));
    revise(ClassEdit.retitle("Slow Monday"), sunday);
    unchanged(Reason.CHANGED_MEANWHILE, () -> revise(ClassEdit.retitle("Slow Tuesday"), sunday));
  }

  @Test
  void edits_of_different_things_from_one_old_page_are_both_kept() {
    revise(StepEdit.changeHold(BANANA, new Hold(240)), sunday);
    revise(StepEdit.changeHold(HEART, new Hold(300)), sunday);
    revise(ClassEdit.retitle("Slow Monday"), sunday);
    revise(new StepEdit.ChangeTransition(BANANA, 10, "Roll over."), sunday);
    revise(new StepEdit.RemoveProp(HEART, SlowSunday.BLOCK.key()), sunday);
    revise(new OrderEdit.Move(SAVASANA, 0), sunday);
    Sequence merged = plan.head().sequence();
    assertEquals(7, plan.head().number());
    assertEquals(new Hold(240), merged.step(BANANA).orElseThrow().hold());
    assertEquals(new Hold(300), merged.step(HEART).orElseThrow().hold());
    assertEquals("Slow Monday", merged.title());
    assertEquals(10, merged.step(BANANA).orElseThrow().transition().seconds());
    assertEquals(List.of(SlowSunday.BLANKET), merged.step(HEART).orElseThrow().props());
    assertEquals(0, merged.indexOf(SAVASANA));
  }

  @Test
  void an_edit_of_a_step_that_somebody_took_out_meanwhile_is_refused() {
    revise(new OrderEdit.Remove(BANANA), sunday);
    unchanged(Reason.STEP_ABSENT, () -> revise(StepEdit.changeHold(BANANA, new Hold(60)), sunday));
  }

  @Test
  void a_change_that_was_taken_back_meanwhile_is_no_change() {
    revise(StepEdit.changeHold(BANANA, new Hold(240)), sunday);
    revise(StepEdit.changeHold(BANANA, new Hold(360)), plan.head().sequence());
    assertTrue(revise(StepEdit.changeHold(BANANA, new Hold(60)), sunday).isPresent());
  }

  @Test
  void of_several_edits_one_that_comes_too_late_keeps_back_all() {
    revise(StepEdit.changeHold(BANANA, new Hold(240)), sunday);
    unchanged(
        Reason.CHANGED_MEANWHILE,
        () ->
            revise(
                new Edit.Together(
                    List.of(
                        ClassEdit.retitle("Slow Monday"),
                        StepEdit.changeHold(BANANA, new Hold(300)))),
                sunday));
  }

  @Test
  void a_conflict_says_what_both_have_changed() {
    revise(StepEdit.changeHold(BANANA, new Hold(240)), sunday);
    assertEquals(
        List.of(
            "Said differently. Yours: Banana by the sea: 6:00 \u2192 5:00 a side."
                + " Theirs: Banana by the sea: 6:00 \u2192 4:00 a side."),
        conflicts(StepEdit.changeHold(BANANA, new Hold(300))));
  }

  @Test
  void a_step_that_somebody_changed_meanwhile_is_not_taken_out_in_silence() {
    revise(StepEdit.changeHold(BANANA, new Hold(240)), sunday);
    assertEquals(
        List.of(
            "One took out what the other changed. Yours: Banana by the sea taken out."
                + " Theirs: Banana by the sea: 6:00 \u2192 4:00 a side."),
        conflicts(new OrderEdit.Remove(BANANA)));
    assertTrue(revise(new OrderEdit.Remove(BANANA), plan.head().sequence()).isPresent());
  }

  @Test
  void one_step_that_two_put_at_two_places_stays_where_the_first_put_it() {
    revise(new OrderEdit.Move(BANANA, 0), sunday);
    assertEquals(
        List.of(
            "Placed differently. Yours: Banana by the sea moved behind Savasana."
                + " Theirs: Banana by the sea moved to the beginning."),
        conflicts(new OrderEdit.Move(BANANA, 4)));
  }

  @Test
  void a_place_is_meant_among_the_steps_that_were_seen() {
    revise(new OrderEdit.Discard(HEART), sunday);
    revise(new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 4), sunday);
    assertEquals(3, plan.head().sequence().indexOf(NOWHERE), "behind Banana, before Savasana");
    revise(new OrderEdit.Move(EASY, 4), sunday);
    assertEquals(EASY, plan.head().sequence().steps().getLast().id());
  }

  @Test
  void two_who_say_something_else_of_the_same_plan_for_a_class_are_both_heard() {
    Brief forEight = new Brief(null, 8, List.of(), List.of(), List.of());
    Brief anHour = new Brief(3600, null, List.of(), List.of(), List.of());
    revise(ClassEdit.changeBrief(forEight), sunday);
    revise(ClassEdit.changeBrief(anHour), sunday);
    assertEquals(
        new Brief(3600, 8, List.of(), List.of(), List.of()), plan.head().sequence().brief());
  }

  @Test
  void an_edit_of_what_was_not_there_when_it_was_seen_is_asked_about() {
    Prop bolster =
        new Prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, null, "", Purpose.SUPPORT, false);
    revise(new StepEdit.PutProp(HEART, null, bolster), sunday);
    Edit taken = new StepEdit.RemoveProp(HEART, bolster.key());
    unchanged(Reason.CHANGED_MEANWHILE, () -> revise(taken, sunday));
    assertTrue(revise(taken, plan.head().sequence()).isPresent());
  }

  @Test
  void what_was_done_already_is_not_done_again_from_an_old_page() {
    Edit removal = new StepEdit.RemoveProp(HEART, SlowSunday.BLOCK.key());
    assertTrue(revise(removal, sunday).isPresent());
    assertEquals(Optional.empty(), revise(removal, sunday));
    Edit insert =
        new Edit.AsItStands(
            present ->
                present.step(NOWHERE).isPresent()
                    ? new Edit.Together(List.of())
                    : new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 2));
    assertTrue(revise(insert, sunday).isPresent());
    revise(StepEdit.changeHold(NOWHERE, new Hold(77)));
    assertEquals(Optional.empty(), revise(insert, sunday));
  }

  @Test
  void two_who_together_take_out_everything_are_told_that_the_last_step_stays() {
    Edit others = withoutAll(EASY);
    revise(others, sunday);
    unchanged(Reason.LAST_STEP, () -> revise(new OrderEdit.Remove(EASY), sunday));
  }

  private Edit withoutAll(UUID kept) {
    return new Edit.Together(
        sunday.steps().stream()
            .map(Step::id)
            .filter(step -> !step.equals(kept))
            .<Edit>map(OrderEdit.Remove::new)
            .toList());
  }

  private List<String> conflicts(Edit mine) {
    Revision head = plan.head();
    Refusal told = refused(Reason.CHANGED_MEANWHILE, () -> revise(mine, sunday));
    assertSame(head, plan.head());
    return Wording.sentences(
        (Conflicts) told.particulars().getFirst(),
        Locale.ENGLISH,
        slug -> slug.equals("savasana") ? "Savasana" : slug);
  }

  @Test
  void undo_goes_back_along_the_revisions_and_redo_forward_again() {
    Revision first = plan.head();
    Revision second = revise(ClassEdit.retitle("Slow Monday")).orElseThrow();
    Revision third = revise(new OrderEdit.Remove(BANANA)).orElseThrow();
    plan.undo(tick());
    assertSame(second, plan.head());
    plan.undo(tick());
    assertSame(first, plan.head());
    assertEquals("Slow Sunday", plan.title());
    unchanged(Reason.NOTHING_TO_UNDO, () -> plan.undo(now));
    plan.redo(second, tick());
    plan.redo(third, tick());
    assertSame(third, plan.head());
    assertEquals("Slow Monday", plan.title());
    assertEquals(now, plan.updatedAt());
  }

  @Test
  void an_edit_after_undo_begins_a_branch_with_the_next_free_number() {
    Revision first = plan.head();
    revise(ClassEdit.retitle("Slow Monday"));
    plan.undo(tick());
    Revision branch = revise(ClassEdit.retitle("Slow Tuesday")).orElseThrow();
    assertEquals(3, branch.number());
    assertSame(first, branch.parent().orElseThrow());
  }

  @Test
  void students_see_what_was_published_last_and_not_what_came_after() {
    plan.publish(UUID.randomUUID(), "", plan.owner(), tick());
    Instant published = now;
    assertTrue(plan.isPublished());
    Revision first = plan.head();
    revise(ClassEdit.retitle("Slow Monday"));
    assertFalse(plan.isPublished());
    assertSame(first, plan.published().orElseThrow());
    assertEquals(Optional.of(published), plan.publishedAt());
    plan.undo(tick());
    assertTrue(plan.isPublished());
    plan.publish(UUID.randomUUID(), "", plan.owner(), tick());
    assertEquals(Optional.of(published), plan.publishedAt(), "nothing new was published");
  }

  @Test
  void a_plan_has_a_last_revision() {
    Sequence present = sunday;
    while (plan.head().number() < ClassPlan.REVISIONS) {
      revise(ClassEdit.retitle(plan.head().number() % 2 == 0 ? "Slow Monday" : "Slow Sunday!"));
    }
    assertEquals(
        List.of(ClassPlan.REVISIONS),
        refused(Reason.TOO_MANY_REVISIONS, () -> revise(ClassEdit.retitle("One more")))
            .particulars());
    assertEquals(present.steps(), plan.head().sequence().steps());
    assertEquals(Optional.empty(), revise(ClassEdit.retitle(plan.title())));
  }

  @Test
  void a_page_stands_where_the_plan_stands_or_does_not_say() {
    assertTrue(Expected.revision(1).isPresent(plan));
    assertTrue(Expected.anything().isPresent(plan));
    assertTrue(Expected.version(77).isPresent(plan), "versions are compared elsewhere");
    revise(ClassEdit.retitle("Slow Monday"));
    assertFalse(Expected.revision(1).isPresent(plan));
    assertTrue(Expected.revision(2).isPresent(plan));
  }

  private Optional<Revision> revise(Edit edit) {
    return revise(edit, plan.head().sequence());
  }

  private Optional<Revision> revise(Edit edit, Sequence seen) {
    return plan.revise(edit, seen, id(), Plans.MIRA, tick());
  }

  private void unchanged(Reason reason, Executable act) {
    Revision head = plan.head();
    String title = plan.title();
    Instant updated = plan.updatedAt();
    refused(reason, act);
    assertSame(head, plan.head());
    assertEquals(title, plan.title());
    assertEquals(updated, plan.updatedAt());
  }

  private UUID id() {
    return SlowSunday.id(ids++);
  }

  private Instant tick() {
    now = now.plusSeconds(1);
    return now;
  }
}
