package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Shapes;
import studio.yin.pose.Variation;

class EditTest {
  private static final Prop BOLSTER =
      new Prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, null, "", Purpose.SUPPORT, false);
  private static final Prop TWO_BLOCKS =
      new Prop(PropKind.BLOCK, 2, Place.UNDER_FOREHEAD, null, "stacked", Purpose.SUPPORT, true);

  private final Sequence sunday = SlowSunday.sequence();

  // the class as a whole

  @Test
  void a_class_is_called_something_else() {
    Sequence monday = apply(ClassEdit.retitle(" Slow Monday "));
    assertEquals("Slow Monday", monday.title());
    assertEquals(sunday, monday.title("Slow Sunday"));
    refuse(Reason.TEXT_MISSING, ClassEdit.retitle("  "));
    refuse(Reason.TEXT_TOO_LONG, ClassEdit.retitle("t".repeat(121)));
    refuse(Reason.TEXT_UNPRINTABLE, ClassEdit.retitle("\u0007"));
  }

  @Test
  void a_class_is_for_something_else_or_for_nothing_in_particular() {
    assertEquals("Rest", apply(ClassEdit.intend("Rest")).intention());
    assertEquals("", apply(ClassEdit.intend("")).intention());
    refuse(Reason.TEXT_TOO_LONG, ClassEdit.intend("i".repeat(281)));
  }

  @Test
  void notes_are_rewritten_whatever_language_they_are_in() {
    String notes = "🧘 <script>\nשלום";
    assertEquals(notes, apply(ClassEdit.annotate(notes)).notes());
    refuse(Reason.TEXT_TOO_LONG, ClassEdit.annotate("n".repeat(10_000)));
  }

  // holds

  @Test
  void a_hold_is_changed_on_both_sides_where_they_are_alike() {
    Step banana = apply(StepEdit.changeHold(BANANA, new Hold(240))).present(BANANA);
    assertEquals(new Hold(240), banana.hold());
    assertEquals(Optional.of(new Hold(240)), banana.secondHold());
  }

  @Test
  void a_second_side_is_made_different_on_purpose_and_alike_again() {
    Sequence uneven = apply(new StepEdit.ChangeSecondHold(BANANA, new Hold(420)));
    assertEquals(Optional.of(new Hold(420)), uneven.present(BANANA).secondHold());
    Sequence longer = uneven.apply(StepEdit.changeHold(BANANA, new Hold(300))).orThrow();
    assertEquals(Optional.of(new Hold(420)), longer.present(BANANA).secondHold());
    Sequence alike = longer.apply(new StepEdit.ChangeSecondHold(BANANA, null)).orThrow();
    assertEquals(Optional.of(new Hold(300)), alike.present(BANANA).secondHold());
    assertEquals(45, alike.present(BANANA).switchSeconds());
  }

  @Test
  void a_pose_with_one_side_has_no_second_to_change() {
    refuse(Reason.POSE_HAS_ONE_SIDE, new StepEdit.ChangeSecondHold(HEART, new Hold(60)));
    refuse(Reason.POSE_HAS_ONE_SIDE, new StepEdit.ChangeSecondHold(HEART, null));
  }

  @Test
  void a_transition_takes_another_time_and_other_words_and_keeps_its_movements() {
    Step heart = apply(new StepEdit.ChangeTransition(HEART, 90, "Walk\r\nout.")).present(HEART);
    assertEquals(new Transition(90, "Walk\nout.", List.of("cat", "cow")), heart.transition());
    refuse(Reason.SECONDS_OUT_OF_RANGE, new StepEdit.ChangeTransition(HEART, -1, ""));
    refuse(Reason.SECONDS_OUT_OF_RANGE, new StepEdit.ChangeTransition(HEART, 901, ""));
    refuse(Reason.TEXT_TOO_LONG, new StepEdit.ChangeTransition(HEART, 1, "w".repeat(1001)));
  }

  // props

  @Test
  void a_prop_is_added_after_the_others() {
    assertEquals(
        List.of(BLOCK, BLANKET, BOLSTER), props(new StepEdit.PutProp(HEART, null, BOLSTER)));
  }

  @Test
  void a_prop_is_replaced_where_it_stood() {
    assertEquals(
        List.of(BOLSTER, BLANKET), props(new StepEdit.PutProp(HEART, BLOCK.key(), BOLSTER)));
    assertEquals(
        List.of(TWO_BLOCKS, BLANKET), props(new StepEdit.PutProp(HEART, BLOCK.key(), TWO_BLOCKS)));
  }

  @Test
  void a_second_prop_of_one_kind_in_one_place_is_refused() {
    refuse(Reason.PROP_TWICE, new StepEdit.PutProp(HEART, null, TWO_BLOCKS));
    refuse(Reason.PROP_TWICE, new StepEdit.PutProp(HEART, BLANKET.key(), TWO_BLOCKS));
    refuse(Reason.PROP_TWICE, new StepEdit.PutProp(HEART, BLANKET.key(), BLOCK));
  }

  @Test
  void a_prop_that_is_sent_twice_lies_there_once() {
    assertEquals(List.of(BLOCK, BLANKET), props(new StepEdit.PutProp(HEART, null, BLOCK)));
    Edit replacing = new StepEdit.PutProp(HEART, BLOCK.key(), BOLSTER);
    Sequence once = apply(replacing);
    assertEquals(once, once.apply(replacing).orThrow());
  }

  @Test
  void a_prop_that_is_not_there_cannot_be_replaced_or_taken_out() {
    refuse(
        Reason.PROP_ABSENT,
        new StepEdit.PutProp(
            HEART,
            BOLSTER.key(),
            new Prop(PropKind.CHAIR, 1, Place.IN_FRONT, null, "", Purpose.SUPPORT, false)));
    refuse(Reason.PROP_ABSENT, new StepEdit.RemoveProp(HEART, BOLSTER.key()));
  }

  @Test
  void a_prop_is_had_whether_or_not_one_of_its_kind_and_place_was_there() {
    assertEquals(List.of(TWO_BLOCKS, BLANKET), props(new StepEdit.HaveProp(HEART, TWO_BLOCKS)));
    assertEquals(List.of(BLOCK, BLANKET, BOLSTER), props(new StepEdit.HaveProp(HEART, BOLSTER)));
    assertEquals(List.of(BLOCK, BLANKET), props(new StepEdit.HaveProp(HEART, BLOCK)));
  }

  @Test
  void a_prop_is_taken_out_and_the_others_stay() {
    assertEquals(List.of(BLANKET), props(new StepEdit.RemoveProp(HEART, BLOCK.key())));
  }

  @Test
  void a_thirteenth_prop_is_refused() {
    Sequence full = sunday;
    for (Place place : List.of(Place.values()).subList(0, Step.PROPS)) {
      full = full.apply(new StepEdit.HaveProp(EASY, strap(place))).orThrow();
    }
    Sequence twelve = full;
    refused(
        Reason.TOO_MANY_PROPS,
        () -> twelve.apply(new StepEdit.HaveProp(EASY, strap(Place.AT_WALL))).orThrow());
  }

  // words

  @Test
  void what_is_said_at_a_moment_keeps_its_place_among_the_cues() {
    Edit say = say(EASY, Cue.Moment.ENTER, Cue.Audience.STUDENTS, "One.", "Two.", "Three.");
    assertEquals(List.of("One.", "Two.", "Three.", "Greet late comers."), texts(apply(say), EASY));
    Edit settle = say(HEART, Cue.Moment.SETTLE, Cue.Audience.STUDENTS, "Soften.");
    assertEquals(
        List.of(
            "Walk the hands forward.",
            "Soften.",
            "Mind Jo's shoulder.",
            "Come back the way you came."),
        texts(apply(settle), HEART));
  }

  @Test
  void words_for_a_moment_that_had_none_come_last() {
    Edit say = say(EASY, Cue.Moment.EXIT, Cue.Audience.TEACHER, "Ring the bell.");
    assertEquals(
        List.of("Sit.", "Greet late comers.", "Let the shins cross.", "Ring the bell."),
        texts(apply(say), EASY));
  }

  @Test
  void a_moment_can_be_left_without_words() {
    Sequence silent = apply(say(EASY, Cue.Moment.ENTER, Cue.Audience.STUDENTS));
    assertEquals(List.of("Greet late comers."), texts(silent, EASY));
  }

  @Test
  void what_is_said_to_others_or_at_other_moments_stays() {
    Step heart =
        apply(say(HEART, Cue.Moment.REMIND, Cue.Audience.STUDENTS, "Breathe.")).present(HEART);
    assertEquals(1, heart.cues(Cue.Moment.REMIND, Cue.Audience.TEACHER).size());
    assertEquals(5, heart.cues().size());
  }

  @Test
  void empty_endless_or_too_many_lines_are_refused() {
    refuse(Reason.TEXT_MISSING, say(EASY, Cue.Moment.ENTER, Cue.Audience.STUDENTS, "Sit.", " "));
    refuse(
        Reason.TEXT_TOO_LONG,
        say(EASY, Cue.Moment.ENTER, Cue.Audience.STUDENTS, "l".repeat(10_000)));
    refuse(
        Reason.TOO_MANY_LINES,
        new StepEdit.Say(
            EASY, Cue.Moment.ENTER, Cue.Audience.STUDENTS, Collections.nCopies(Step.CUES, "Sit.")));
  }

  // order

  @Test
  void a_step_moves_and_the_others_keep_their_order() {
    assertEquals(
        List.of(EASY, BANANA, HEART, REST, SAVASANA), order(new OrderEdit.Move(BANANA, 1)));
    assertEquals(List.of(HEART, REST, BANANA, SAVASANA, EASY), order(new OrderEdit.Move(EASY, 4)));
    assertEquals(sunday, apply(new OrderEdit.Move(BANANA, 3)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_step_moves_only_within_the_class(int to) {
    assertEquals(
        List.of(5),
        refused(
                Reason.POSITION_OUT_OF_RANGE,
                () -> sunday.apply(new OrderEdit.Move(BANANA, to)).orThrow())
            .particulars());
  }

  @Test
  void a_step_is_added_anywhere_from_first_to_last() {
    Step step = Step.of(Shapes.SPHINX, NOWHERE);
    assertEquals(NOWHERE, order(new OrderEdit.Insert(step, 0)).get(0));
    assertEquals(NOWHERE, order(new OrderEdit.Insert(step, 2)).get(2));
    assertEquals(NOWHERE, order(new OrderEdit.Insert(step, 5)).get(5));
    refuse(Reason.POSITION_OUT_OF_RANGE, new OrderEdit.Insert(step, -1));
    refuse(Reason.POSITION_OUT_OF_RANGE, new OrderEdit.Insert(step, 6));
  }

  @Test
  void a_step_that_is_there_or_set_aside_is_not_added_again() {
    refuse(Reason.STEP_TWICE, new OrderEdit.Insert(sunday.present(EASY), 0));
    refuse(Reason.STEP_TWICE, new OrderEdit.Insert(Step.of(Shapes.SPHINX, SPHINX), 0));
  }

  @Test
  void a_sixty_first_step_is_neither_added_nor_restored() {
    Sequence full = sunday;
    for (int i = full.steps().size(); i < Sequence.STEPS; i++) {
      full =
          full.apply(new OrderEdit.Insert(Step.of(Shapes.SPHINX, SlowSunday.id(200 + i)), i))
              .orThrow();
    }
    Sequence sixty = full;
    refused(
        Reason.TOO_MANY_STEPS,
        () -> sixty.apply(new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 0)).orThrow());
    refused(Reason.TOO_MANY_STEPS, () -> sixty.apply(new OrderEdit.Restore(SPHINX)).orThrow());
  }

  @Test
  void a_step_that_is_taken_out_is_set_aside_before_those_that_went_earlier() {
    Sequence without = apply(new OrderEdit.Remove(BANANA));
    assertEquals(List.of(EASY, HEART, REST, SAVASANA), ids(without));
    assertEquals(new SetAside(sunday.present(BANANA), 3, REST), without.aside().get(0));
    assertEquals(SPHINX, without.aside().get(1).step().id());
  }

  @Test
  void a_step_comes_back_as_it_was_and_where_it_stood() {
    Sequence without = apply(new OrderEdit.Remove(BANANA));
    assertEquals(sunday, without.apply(new OrderEdit.Restore(BANANA)).orThrow());
    assertEquals(
        List.of(EASY, HEART, SPHINX, REST, BANANA, SAVASANA), order(new OrderEdit.Restore(SPHINX)));
  }

  @Test
  void a_step_comes_back_as_near_as_there_is_to_where_it_stood() {
    Sequence one = sunday;
    for (UUID step : List.of(SAVASANA, EASY, HEART, REST)) {
      one = one.apply(new OrderEdit.Remove(step)).orThrow();
    }
    assertEquals(
        List.of(BANANA, SAVASANA), ids(one.apply(new OrderEdit.Restore(SAVASANA)).orThrow()));
  }

  @Test
  void the_last_step_stays() {
    Sequence one = sunday.steps(List.of(sunday.present(BANANA)), List.of());
    refused(Reason.LAST_STEP, () -> one.apply(new OrderEdit.Remove(BANANA)).orThrow());
  }

  @Test
  void a_step_that_is_in_the_class_cannot_come_back() {
    refuse(Reason.STEP_ABSENT, new OrderEdit.Restore(EASY));
  }

  // several at once

  @Test
  void several_edits_are_made_together_or_not_at_all() {
    Edit good = StepEdit.changeHold(BANANA, new Hold(60));
    Sequence both = apply(new Edit.Together(List.of(good, ClassEdit.retitle("Slow Monday"))));
    assertEquals("Slow Monday", both.title());
    assertEquals(new Hold(60), both.present(BANANA).hold());
    refuse(Reason.TEXT_MISSING, new Edit.Together(List.of(good, ClassEdit.retitle(""))));
    assertEquals(sunday, apply(new Edit.Together(List.of())));
  }

  @Test
  void a_later_edit_sees_what_an_earlier_one_made() {
    Edit both =
        new Edit.Together(
            List.of(
                new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 0),
                StepEdit.changeHold(NOWHERE, new Hold(77))));
    assertEquals(new Hold(77), apply(both).steps().get(0).hold());
  }

  // steps that are not there

  static Stream<Edit> edits_of_a_step_that_is_not_there() {
    return Stream.of(
            Stream.of(NOWHERE, SPHINX)
                .<Edit>flatMap(
                    step ->
                        Stream.of(
                            StepEdit.changeHold(step, new Hold(60)),
                            new StepEdit.ChangeSecondHold(step, null),
                            new StepEdit.ChangeTransition(step, 1, ""),
                            new StepEdit.PutProp(step, null, BOLSTER),
                            new StepEdit.PutProp(step, BLOCK.key(), BOLSTER),
                            new StepEdit.HaveProp(step, BOLSTER),
                            new StepEdit.RemoveProp(step, BLOCK.key()),
                            say(step, Cue.Moment.ENTER, Cue.Audience.STUDENTS, "Sit."),
                            new OrderEdit.Move(step, 0),
                            new OrderEdit.Remove(step),
                            new Edit.Together(
                                List.of(
                                    ClassEdit.retitle("Slow Monday"),
                                    new OrderEdit.Remove(step))))),
            Stream.<Edit>of(new OrderEdit.Restore(NOWHERE)))
        .flatMap(edits -> edits);
  }

  @ParameterizedTest
  @MethodSource("edits_of_a_step_that_is_not_there")
  void an_edit_of_a_step_that_is_not_there_is_refused(Edit edit) {
    refuse(Reason.STEP_ABSENT, edit);
  }

  private Sequence apply(Edit edit) {
    return sunday.apply(edit).orThrow();
  }

  private void refuse(Reason reason, Edit edit) {
    refused(reason, () -> sunday.apply(edit).orThrow());
  }

  private List<Prop> props(Edit edit) {
    return apply(edit).present(HEART).props();
  }

  private List<UUID> order(Edit edit) {
    return ids(apply(edit));
  }

  private static List<UUID> ids(Sequence sequence) {
    return sequence.steps().stream().map(Step::id).toList();
  }

  private static List<String> texts(Sequence sequence, UUID step) {
    return sequence.present(step).cues().stream().map(Cue::text).toList();
  }

  private static Edit say(UUID step, Cue.Moment moment, Cue.Audience audience, String... lines) {
    return new StepEdit.Say(step, moment, audience, List.of(lines));
  }

  private static Prop strap(Place place) {
    return new Prop(PropKind.STRAP, 1, place, null, "", Purpose.SUPPORT, false);
  }

  @Test
  void a_step_takes_only_variations_that_its_pose_has() {
    Pose banana = Shapes.shape("banana", "Banana", null);
    Variation crossed = new Variation("ankles-crossed", "Ankles crossed", "banana", "Curved.");
    Catalogue catalogue = Catalogue.of(List.of(Shapes.with(banana, List.of(crossed))));
    Edit edit = StepEdit.changeVariation(sunday, BANANA, "ankles-crossed", catalogue);
    assertEquals("ankles-crossed", edit.on(sunday).present(BANANA).variation());
    assertNull(
        StepEdit.changeVariation(edit.on(sunday), BANANA, null, catalogue)
            .on(edit.on(sunday))
            .present(BANANA)
            .variation());
    refused(
        Reason.VARIATION_UNKNOWN,
        () -> StepEdit.changeVariation(sunday, BANANA, "upside-down", catalogue));
    refused(
        Reason.STEP_ABSENT,
        () -> StepEdit.changeVariation(sunday, NOWHERE, "ankles-crossed", catalogue));
  }
}
