package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Shapes;
import studio.yin.pose.Side;

class StepTest {
  private static final Step HEART = SlowSunday.sequence().present(SlowSunday.HEART);
  private static final Step BANANA = SlowSunday.sequence().present(SlowSunday.BANANA);

  @Test
  void a_pose_of_the_catalogue_becomes_a_step_that_can_be_taught_as_it_is() {
    Step step = Step.of(Shapes.SPHINX, SlowSunday.NOWHERE);
    assertEquals(SlowSunday.NOWHERE, step.id());
    assertEquals("sphinx", step.pose());
    assertEquals(new Hold(180), step.hold());
    assertEquals(1, step.sideCount());
    assertEquals(
        List.of(Cue.Moment.ENTER, Cue.Moment.EXIT), step.cues().stream().map(Cue::moment).toList());
    assertEquals(
        List.of("Lie down.", "Stay a while."), step.cues().stream().map(Cue::text).toList());
    assertNull(step.origin());
    assertEquals(30 + 180, step.seconds());
  }

  @Test
  void a_two_sided_pose_becomes_a_step_with_two_sides_alike() {
    Step step = Step.of(Shapes.BANANA, SlowSunday.NOWHERE);
    assertEquals(List.of(Side.RIGHT, Side.LEFT), step.sidesInOrder());
    assertEquals(Optional.of(step.hold()), step.secondHold());
    assertEquals(30 + 180 + 45 + 180, step.seconds());
  }

  @Test
  void a_second_side_is_as_long_as_the_first() {
    assertEquals(Optional.of(new Hold(360)), BANANA.secondHold());
    assertEquals(Optional.of(new Hold(90)), BANANA.hold(new Hold(90)).secondHold());
    assertEquals(720, BANANA.stillSeconds());
  }

  @Test
  void a_second_side_that_was_made_different_on_purpose_stays_so() {
    Step uneven = BANANA.sides(BANANA.sides().second(new Hold(400)));
    assertEquals(Optional.of(new Hold(400)), uneven.hold(new Hold(90)).secondHold());
    assertEquals(760, uneven.stillSeconds());
    assertEquals(75 + 360 + 45 + 400, uneven.seconds());
  }

  @Test
  void a_pose_with_one_side_has_no_second_hold_and_no_switch() {
    assertEquals(Optional.empty(), HEART.secondHold());
    assertEquals(List.of(), HEART.sidesInOrder());
    assertEquals(0, HEART.switchSeconds());
    assertEquals(300, HEART.seconds());
  }

  @Test
  void the_left_may_begin() {
    Step left = BANANA.sides(Sides.alike(Side.LEFT, 0));
    assertEquals(List.of(Side.LEFT, Side.RIGHT), left.sidesInOrder());
  }

  @Test
  void a_copy_has_an_id_of_its_own_remembers_this_one_and_is_otherwise_the_same() {
    Step copy = BANANA.clonedAs(SlowSunday.NOWHERE);
    assertEquals(SlowSunday.NOWHERE, copy.id());
    assertEquals(BANANA.id(), copy.origin());
    assertEquals(BANANA, copyOf(copy, BANANA));
  }

  @Test
  void main_shape_and_alternatives_are_its_shapes() {
    assertEquals(List.of("banana", "half-butterfly"), BANANA.shapes());
    assertEquals(List.of("melting-heart"), HEART.shapes());
  }

  @Test
  void a_change_of_one_thing_leaves_all_others() {
    assertEquals(BANANA, BANANA.hold(new Hold(1)).hold(BANANA.hold()));
    assertEquals(BANANA, BANANA.sides(null).sides(BANANA.sides()));
    assertEquals(BANANA, BANANA.transition(Transition.NONE).transition(BANANA.transition()));
    assertEquals(BANANA, BANANA.props(List.of(SlowSunday.BLOCK)).props(BANANA.props()));
    assertEquals(BANANA, BANANA.cues(List.of()).cues(BANANA.cues()));
  }

  @Test
  void a_step_has_at_most_twelve_props() {
    List<Prop> twelve = new ArrayList<>();
    for (Place place : List.of(Place.values()).subList(0, Step.PROPS)) {
      twelve.add(new Prop(PropKind.BLOCK, 1, place, null, "", Purpose.SUPPORT, false));
    }
    assertEquals(12, HEART.props(twelve).props().size());
    twelve.add(new Prop(PropKind.STRAP, 1, Place.AROUND_FEET, null, "", Purpose.SUPPORT, false));
    assertEquals(
        List.of(12), refused(Reason.TOO_MANY_PROPS, () -> HEART.props(twelve)).particulars());
  }

  @Test
  void no_two_props_of_a_step_are_of_one_kind_and_in_one_place() {
    Prop two = new Prop(PropKind.BLOCK, 2, Place.UNDER_FOREHEAD, null, "", Purpose.COMFORT, false);
    refused(Reason.PROP_TWICE, () -> HEART.props(List.of(SlowSunday.BLOCK, two)));
  }

  @Test
  void a_step_has_at_most_sixty_cues() {
    Cue cue = SlowSunday.students(Cue.Moment.SETTLE, "Breathe.");
    assertEquals(60, HEART.cues(Collections.nCopies(60, cue)).cues().size());
    assertEquals(
        List.of(60, 61),
        refused(Reason.TOO_MANY_LINES, () -> HEART.cues(Collections.nCopies(61, cue)))
            .particulars());
  }

  @Test
  void a_step_may_have_a_name_of_its_own_but_no_empty_one() {
    assertEquals("Mermaid", named(" Mermaid\n").name());
    assertNull(named(null).name());
    refused(Reason.TEXT_MISSING, () -> named("  "));
    refused(Reason.TEXT_TOO_LONG, () -> named("n".repeat(81)));
  }

  @Test
  void a_step_is_not_changed_by_changing_what_it_was_made_of() {
    List<Prop> props = new ArrayList<>(List.of(SlowSunday.BLOCK));
    Step step = BANANA.props(props);
    props.clear();
    assertEquals(List.of(SlowSunday.BLOCK), step.props());
    assertThrows(UnsupportedOperationException.class, () -> step.props().clear());
  }

  @Test
  void cues_are_found_by_moment_and_audience_in_their_order() {
    Step easy = SlowSunday.sequence().present(SlowSunday.EASY);
    assertEquals(
        List.of("Sit.", "Let the shins cross."),
        easy.cues(Cue.Moment.ENTER, Cue.Audience.STUDENTS).stream().map(Cue::text).toList());
    assertEquals(1, easy.cues(Cue.Moment.ENTER, Cue.Audience.TEACHER).size());
    assertTrue(easy.cues(Cue.Moment.EXIT, Cue.Audience.STUDENTS).isEmpty());
  }

  @Test
  void a_cue_says_something() {
    refused(Reason.TEXT_MISSING, () -> SlowSunday.students(Cue.Moment.ENTER, " \n "));
    refused(Reason.TEXT_TOO_LONG, () -> SlowSunday.students(Cue.Moment.ENTER, "c".repeat(2001)));
    assertEquals("Sit.\nStay.", SlowSunday.students(Cue.Moment.ENTER, "Sit.\r\nStay. ").text());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 901, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_transition_takes_up_to_fifteen_minutes(int seconds) {
    assertEquals(900, new Transition(900, "", List.of()).seconds());
    assertEquals(0, Transition.NONE.seconds());
    assertEquals(
        "transition",
        refused(Reason.SECONDS_OUT_OF_RANGE, () -> new Transition(seconds, "", List.of())).field());
  }

  @Test
  void the_words_of_a_transition_may_be_empty_but_not_endless() {
    assertEquals("", new Transition(0, " ", List.of()).words());
    refused(Reason.TEXT_TOO_LONG, () -> new Transition(0, "w".repeat(1001), List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 601})
  void changing_sides_takes_up_to_ten_minutes(int seconds) {
    assertEquals(600, Sides.alike(Side.LEFT, 600).switchSeconds());
    refused(Reason.SECONDS_OUT_OF_RANGE, () -> Sides.alike(Side.LEFT, seconds));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3601})
  void a_hold_is_a_second_to_an_hour(int seconds) {
    refused(Reason.HOLD_OUT_OF_RANGE, () -> new Hold(seconds));
  }

  private static Step named(String name) {
    return new Step(
        HEART.id(),
        null,
        Kind.POSE,
        "butterfly",
        List.of(),
        name,
        Transition.NONE,
        new Hold(60),
        null,
        null,
        false,
        false,
        null,
        List.of(),
        List.of());
  }

  /** The copy with id and origin of the one it was made from. */
  private static Step copyOf(Step copy, Step original) {
    return copy.clonedAs(original.id()).origin(original.origin());
  }
}
