package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static studio.yin.Refusals.refused;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.BLANKET;
import static studio.yin.sequence.SlowSunday.BLOCK;
import static studio.yin.sequence.SlowSunday.EASY;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;
import static studio.yin.sequence.SlowSunday.REST;
import static studio.yin.sequence.SlowSunday.SAVASANA;
import static studio.yin.sequence.SlowSunday.SPHINX;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.yin.Reason;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Shapes;
import studio.yin.pose.Side;

/** Each edit by itself: what it makes, and what leads back. */
class OtherEditTest {
  private static final Prop BOLSTER =
      new Prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, null, "", Purpose.SUPPORT, false);
  private static final Sides LEFT = new Sides(Side.LEFT, 20, null, true, true);
  private static final HoldRange SHORT = new HoldRange(60, 120);
  private static final Brief BRIEF = new Brief(2700, 8, List.of(), List.of(), List.of());
  private static final Dismissal REBOUND =
      new Dismissal("no-rebound", HEART, "hold=240", "Child's Pose follows.");
  private static final Dismissal OPENING = new Dismissal("no-opening", null, "none", "Late.");
  private static final Dismissal AGAIN = new Dismissal("no-rebound", HEART, "hold=300", "Still.");

  private final Sequence sunday = SlowSunday.sequence();

  /** An edit of Slow Sunday, and one that leads back from what it made. */
  static Stream<Arguments> edits() {
    Sequence sunday = SlowSunday.sequence();
    Step heart = sunday.present(HEART);
    Step banana = sunday.present(BANANA);
    return Stream.of(
        of(ClassEdit.retitle("x"), ClassEdit.retitle("Slow Sunday")),
        of(ClassEdit.intend("x"), ClassEdit.intend(sunday.intention())),
        of(ClassEdit.annotate("x"), ClassEdit.annotate(sunday.notes())),
        of(ClassEdit.changeLevel(Level.BEGINNER), ClassEdit.changeLevel(Level.ALL)),
        of(ClassEdit.changeBrief(BRIEF), ClassEdit.changeBrief(Brief.OPEN)),
        of(ClassEdit.changeCredit(null), ClassEdit.changeCredit(sunday.credit())),
        of(new ClassEdit.Dismiss(REBOUND), ClassEdit.keepDismissals(List.of())),
        of(ClassEdit.keepDismissals(List.of(REBOUND)), ClassEdit.keepDismissals(List.of())),
        of(StepEdit.changeHold(BANANA, new Hold(60)), StepEdit.changeHold(BANANA, new Hold(360))),
        of(
            new StepEdit.ChangeSecondHold(BANANA, new Hold(60)),
            StepEdit.changeSides(BANANA, banana.sides())),
        of(StepEdit.changeSides(BANANA, LEFT), StepEdit.changeSides(BANANA, banana.sides())),
        of(
            new StepEdit.ChangeTransition(HEART, 5, "x"),
            new StepEdit.ChangeTransition(HEART, 60, heart.transition().words())),
        of(
            StepEdit.changeMovements(HEART, List.of("cow")),
            StepEdit.changeMovements(HEART, List.of("cat", "cow"))),
        of(
            new StepEdit.ChangePose(BANANA, "seal", "wide", LEFT),
            new StepEdit.ChangePose(BANANA, "banana", null, banana.sides())),
        of(StepEdit.changeVariation(BANANA, "wide"), StepEdit.changeVariation(BANANA, null)),
        of(
            StepEdit.changeAlternatives(BANANA, List.of("seal")),
            StepEdit.changeAlternatives(BANANA, List.of("half-butterfly"))),
        of(StepEdit.rename(BANANA, "x"), StepEdit.rename(BANANA, "Banana by the sea")),
        of(StepEdit.changeKind(REST, Kind.MOVEMENT), StepEdit.changeKind(REST, Kind.REBOUND)),
        of(StepEdit.lock(REST, true), StepEdit.lock(REST, false)),
        of(StepEdit.changeOrigin(BANANA, NOWHERE), StepEdit.changeOrigin(BANANA, banana.origin())),
        of(
            new StepEdit.ChangeRange(BANANA, SHORT, false),
            new StepEdit.ChangeRange(BANANA, new HoldRange(240, 420), true)),
        of(
            new StepEdit.PutProp(HEART, BLOCK.key(), BOLSTER),
            StepEdit.changeProps(HEART, heart.props())),
        of(new StepEdit.HaveProp(HEART, BOLSTER), StepEdit.changeProps(HEART, heart.props())),
        of(
            new StepEdit.RemoveProp(HEART, BLANKET.key()),
            StepEdit.changeProps(HEART, heart.props())),
        of(
            StepEdit.changeProps(HEART, List.of(BOLSTER)),
            StepEdit.changeProps(HEART, heart.props())),
        of(
            new StepEdit.Say(HEART, Cue.Moment.SETTLE, Cue.Audience.STUDENTS, List.of("x")),
            StepEdit.changeCues(HEART, heart.cues())),
        of(StepEdit.changeCues(HEART, List.of()), StepEdit.changeCues(HEART, heart.cues())),
        of(new OrderEdit.Move(BANANA, 0), new OrderEdit.Move(BANANA, 3)),
        of(
            new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 1),
            new OrderEdit.Discard(NOWHERE)),
        of(new OrderEdit.Remove(BANANA), new OrderEdit.Restore(BANANA)),
        of(
            new OrderEdit.Restore(SPHINX),
            new Edit.Together(
                List.of(new OrderEdit.Discard(SPHINX), new OrderEdit.KeepAside(sunday.aside())))),
        of(new OrderEdit.Discard(BANANA), new OrderEdit.Insert(banana, 3)),
        of(new OrderEdit.KeepAside(List.of()), new OrderEdit.KeepAside(sunday.aside())),
        of(new Edit.Become(SlowSunday.planned()), new Edit.Become(sunday)));
  }

  private static Arguments of(Edit edit, Edit back) {
    return Arguments.of(edit, back);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void an_edit_makes_another_class_and_another_edit_leads_back(Edit edit, Edit back) {
    Sequence edited = sunday.apply(edit).orThrow();
    assertNotEquals(sunday, edited);
    assertEquals(sunday, edited.apply(back).orThrow());
  }

  @Test
  void a_warning_that_is_dismissed_again_keeps_its_place() {
    Sequence both = sunday.dismissals(List.of(REBOUND, OPENING));
    Sequence again = both.apply(new ClassEdit.Dismiss(AGAIN)).orThrow();
    assertEquals(List.of(AGAIN, OPENING), again.dismissals());
  }

  @Test
  void a_warning_is_told_of_again_where_it_was_dismissed() {
    Sequence both = sunday.dismissals(List.of(REBOUND, OPENING));
    Edit reopen = new ClassEdit.Reopen("no-opening", null);
    assertEquals(List.of(REBOUND), both.apply(reopen).orThrow().dismissals());
    refused(
        Reason.DISMISSAL_ABSENT,
        () -> both.apply(new ClassEdit.Reopen("no-opening", HEART)).orThrow());
    refused(
        Reason.DISMISSAL_ABSENT,
        () -> both.apply(new ClassEdit.Reopen("no-rebound", null)).orThrow());
  }

  @Test
  void a_pose_in_another_ones_place_keeps_hold_words_and_props() {
    Step seal =
        sunday.apply(new StepEdit.ChangePose(HEART, "seal", "wide", LEFT)).orThrow().present(HEART);
    Step heart = sunday.present(HEART);
    assertEquals(heart.pose("seal").variation("wide").sides(LEFT), seal);
    assertEquals(heart.cues(), seal.cues());
    assertEquals(heart.hold(), seal.hold());
  }

  @Test
  void a_removal_pushes_the_oldest_off_where_there_is_no_room_aside() {
    List<SetAside> twenty = aside(Sequence.ASIDE);
    Sequence full = sunday.steps(sunday.steps(), twenty);
    Sequence removed = full.apply(new OrderEdit.Remove(BANANA)).orThrow();
    assertEquals(BANANA, removed.aside().getFirst().step().id());
    assertEquals(twenty.subList(0, Sequence.ASIDE - 1), removed.aside().subList(1, Sequence.ASIDE));
    Edit back =
        new Edit.Together(List.of(new OrderEdit.Restore(BANANA), new OrderEdit.KeepAside(twenty)));
    assertEquals(full, removed.apply(back).orThrow());
  }

  @Test
  void a_step_goes_to_behind_those_that_were_set_aside_there_before() {
    Sequence without = sunday;
    for (UUID step : List.of(HEART, REST, EASY)) {
      without = without.apply(new OrderEdit.Remove(step)).orThrow();
    }
    assertEquals(List.of(BANANA, SAVASANA), ids(without));
    Sequence back = without;
    for (UUID step : List.of(REST, EASY, HEART)) {
      back = back.apply(new OrderEdit.Restore(step)).orThrow();
    }
    assertEquals(sunday.steps(), back.steps());
  }

  @Test
  void a_step_comes_back_as_far_along_as_it_was_where_nobody_knows_its_neighbour() {
    Step lost = Step.of(Shapes.SPHINX, NOWHERE);
    assertEquals(2, restored(new SetAside(lost, 2, SlowSunday.id(77))).indexOf(NOWHERE));
    assertEquals(5, restored(new SetAside(lost, 9, SlowSunday.id(77))).indexOf(NOWHERE));
    assertEquals(0, restored(new SetAside(lost, 4, null)).indexOf(NOWHERE));
  }

  @Test
  void two_that_were_set_aside_behind_each_other_come_back_all_the_same() {
    Step one = Step.of(Shapes.SPHINX, NOWHERE);
    Step other = Step.of(Shapes.BANANA, SlowSunday.id(98));
    Sequence circle =
        sunday.steps(
            sunday.steps(),
            List.of(new SetAside(one, 1, other.id()), new SetAside(other, 3, one.id())));
    assertEquals(1, circle.apply(new OrderEdit.Restore(NOWHERE)).orThrow().indexOf(NOWHERE));
  }

  private Sequence restored(SetAside gone) {
    return sunday
        .steps(sunday.steps(), List.of(gone))
        .apply(new OrderEdit.Restore(NOWHERE))
        .orThrow();
  }

  private static List<SetAside> aside(int count) {
    return Stream.iterate(200, i -> i + 1)
        .limit(count)
        .map(i -> new SetAside(Step.of(Shapes.SPHINX, SlowSunday.id(i)), 0, null))
        .toList();
  }

  private static List<UUID> ids(Sequence sequence) {
    return sequence.steps().stream().map(Step::id).toList();
  }
}
