package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.or;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Condition;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.Stock;
import studio.yin.speech.Sentences;

class PropSubstitutionTest {
  private static final Prop BOLSTER = prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, true);
  private static final Prop STRAP = prop(PropKind.STRAP, 1, Place.AROUND_FEET, true);
  private static final Room PLENTY = new Room(List.of(), 12);

  @Test
  void where_nothing_is_missing_nothing_is_proposed() {
    PropSubstitution without = without(lesson(with(BOLSTER), with(STRAP)), PLENTY);
    assertTrue(without.isEmpty());
    assertTrue(without.isPossible());
    assertEquals(List.of(), without.edit().edits());
  }

  @Test
  void two_blankets_serve_as_a_bolster() {
    Sequence lesson = lesson(with(BOLSTER));
    PropSubstitution without = without(lesson, noBolsters());
    assertEquals(
        List.of("Staff: 2 blankets under the chest in place of one bolster."), said(without));
    assertEquals(
        List.of(prop(PropKind.BLANKET, 2, Place.UNDER_CHEST, true)), props(taken(lesson, without)));
    assertFalse(without.isEmpty());
  }

  @Test
  void what_is_optional_goes() {
    Prop knees = prop(PropKind.BOLSTER, 1, Place.UNDER_KNEES, false);
    Sequence lesson = lesson(with(STRAP, knees));
    PropSubstitution without = without(lesson, noBolsters());
    assertEquals(
        List.of("Staff can do without one bolster under the knees, and there is none."),
        said(without));
    assertEquals(List.of(STRAP), props(taken(lesson, without)));
  }

  @Test
  void what_is_optional_stays_for_as_many_as_there_are() {
    Prop knees = prop(PropKind.BOLSTER, 1, Place.UNDER_KNEES, false);
    Room room = new Room(List.of(new Stock(PropKind.BOLSTER, 1)), 12);
    assertTrue(without(lesson(with(knees)), room).isEmpty());
  }

  @Test
  void where_nothing_serves_the_step_takes_its_other_shape_with_what_that_needs() {
    Sequence lesson = lesson(or(with(STRAP), "legs-up-wall", "caterpillar"));
    PropSubstitution without = without(lesson, no(PropKind.STRAP));
    assertEquals(
        List.of(
            "Nothing here serves as one strap around the feet in Staff, so Legs up wall takes its"
                + " place."),
        said(without));
    Step step = taken(lesson, without).steps().get(0);
    assertEquals("legs-up-wall", step.pose());
    assertEquals(List.of("caterpillar"), step.alternatives());
    assertEquals(List.of(PropKind.WALL), step.props().stream().map(Prop::kind).toList());
    assertEquals(60, step.hold().seconds());
  }

  @Test
  void another_shape_is_taken_only_if_the_room_has_what_it_needs() {
    Sequence lesson = lesson(or(with(STRAP), "moon-pose", "legs-up-wall", "caterpillar"));
    PropSubstitution without = without(lesson, no(PropKind.STRAP, PropKind.WALL));
    assertEquals("caterpillar", taken(lesson, without).steps().get(0).pose());
  }

  @Test
  void another_shape_is_taken_only_if_nobody_who_comes_should_leave_it_out() {
    Sequence lesson =
        Lesson.forConditions(lesson(or(with(STRAP), "dangling", "banana")), Condition.HIGH_BP);
    Step step = taken(lesson, without(lesson, no(PropKind.STRAP))).steps().get(0);
    assertEquals("banana", step.pose());
    assertEquals(Sides.alike(Side.RIGHT, 45), step.sides());
  }

  @Test
  void a_pose_that_takes_the_place_brings_its_own_words_and_leaves_the_teachers_notes() {
    Cue note = new Cue(Cue.Moment.REMIND, Cue.Audience.TEACHER, "Ask Jo.");
    Cue old = new Cue(Cue.Moment.ENTER, Cue.Audience.STUDENTS, "Sit tall.");
    Sequence lesson =
        lesson(or(with(STRAP), "caterpillar").cues(List.of(note, old)).name("Long legs"));
    Step step = taken(lesson, without(lesson, no(PropKind.STRAP))).steps().get(0);
    assertEquals(
        List.of("Come in.", "Stay.", "Ask Jo."), step.cues().stream().map(Cue::text).toList());
    assertEquals(null, step.name());
  }

  @Test
  void sides_stay_as_they_are_where_the_other_pose_has_sides_too() {
    Sides sides = new Sides(Side.LEFT, 20, null, false, false);
    Step step = or(held("shoelace", 60), "banana", "staff").sides(sides).props(List.of(STRAP));
    Sequence lesson = lesson(step);
    assertEquals(sides, taken(lesson, without(lesson, no(PropKind.STRAP))).steps().get(0).sides());
    Sequence other = lesson(step.alternatives(List.of("staff")));
    assertEquals(null, taken(other, without(other, no(PropKind.STRAP))).steps().get(0).sides());
  }

  @Test
  void a_side_whose_other_side_is_elsewhere_keeps_its_pose() {
    Sequence lesson =
        lesson(
            Lesson.single(or(held("shoelace", 60), "banana").props(List.of(STRAP)), Side.RIGHT),
            Lesson.single(held("shoelace", 60), Side.LEFT));
    PropSubstitution without = without(lesson, no(PropKind.STRAP));
    assertEquals(1, without.impossible().size());
    assertEquals(lesson, taken(lesson, without));
  }

  @Test
  void what_stays_impossible_is_named() {
    Sequence lesson = lesson(with(BOLSTER, STRAP), with(STRAP));
    PropSubstitution without = without(lesson, no(PropKind.STRAP, PropKind.BOLSTER));
    assertFalse(without.isPossible());
    assertFalse(without.isEmpty());
    assertEquals(
        List.of(SlowSunday.id(1), SlowSunday.id(2)),
        without.impossible().stream().map(PropChange::step).toList());
    assertEquals(STRAP, without.impossible().get(0).prop());
    assertEquals(PropChange.How.IMPOSSIBLE, without.impossible().get(0).how());
    assertEquals(
        "Staff needs one strap around the feet, and nothing here serves instead.",
        Sentences.in(Locale.ENGLISH).of(without.impossible().get(0)));
    assertEquals(1, without.changes().size(), "the bolster is replaced all the same");
  }

  @Test
  void nothing_but_impossible_is_not_nothing() {
    PropSubstitution without = without(lesson(with(STRAP)), no(PropKind.STRAP));
    assertEquals(List.of(), without.changes());
    assertFalse(without.isEmpty());
  }

  // sharing out

  @Test
  void what_there_is_goes_to_what_is_fetched_first() {
    Prop first = prop(PropKind.BLOCK, 1, Place.UNDER_SEAT, true);
    Prop second = prop(PropKind.BLOCK, 1, Place.UNDER_HEAD, true);
    Sequence lesson = lesson(with(first, second));
    PropSubstitution without = without(lesson, new Room(List.of(new Stock(PropKind.BLOCK, 6)), 6));
    assertEquals(
        List.of(first, prop(PropKind.BLANKET, 1, Place.UNDER_HEAD, true)),
        props(taken(lesson, without)));
  }

  @Test
  void a_substitute_that_does_not_go_round_either_is_none() {
    Sequence lesson = lesson(with(BOLSTER));
    List<Stock> none = List.of(new Stock(PropKind.BOLSTER, 0), new Stock(PropKind.BLANKET, 7));
    assertFalse(without(lesson, new Room(none, 4)).isPossible());
    assertTrue(without(lesson, new Room(none, 3)).isPossible());
  }

  @Test
  void a_substitute_does_not_take_what_the_step_needs_elsewhere() {
    Prop head = prop(PropKind.BLANKET, 1, Place.UNDER_HEAD, true);
    List<Stock> stock = List.of(new Stock(PropKind.BOLSTER, 0), new Stock(PropKind.BLANKET, 2));
    assertFalse(without(lesson(with(BOLSTER, head)), new Room(stock, 1)).isPossible());
    assertTrue(without(lesson(with(BOLSTER), with(head)), new Room(stock, 1)).isPossible());
  }

  @Test
  void the_second_best_serves_where_the_best_is_not_there() {
    Prop block = prop(PropKind.BLOCK, 1, Place.UNDER_HEAD, true);
    Sequence lesson = lesson(with(block));
    assertEquals(
        List.of(prop(PropKind.BOLSTER, 1, Place.UNDER_HEAD, true)),
        props(taken(lesson, without(lesson, no(PropKind.BLOCK, PropKind.BLANKET)))));
  }

  @Test
  void a_substitute_joins_what_lies_in_its_place() {
    Prop there =
        new Prop(PropKind.BLANKET, 1, Place.UNDER_CHEST, null, "flat", Purpose.COMFORT, true);
    Sequence lesson = lesson(with(BOLSTER, there));
    assertEquals(
        List.of(
            new Prop(PropKind.BLANKET, 3, Place.UNDER_CHEST, null, "flat", Purpose.SUPPORT, true)),
        props(taken(lesson, without(lesson, noBolsters()))));
  }

  @Test
  void a_substitute_takes_the_place_of_what_was_optional_there() {
    Prop there = prop(PropKind.BLANKET, 1, Place.UNDER_CHEST, false);
    Sequence lesson = lesson(with(BOLSTER, there));
    assertEquals(
        List.of(prop(PropKind.BLANKET, 2, Place.UNDER_CHEST, true)),
        props(taken(lesson, without(lesson, noBolsters()))));
  }

  @Test
  void more_than_can_lie_in_one_place_is_no_substitute() {
    Prop many = prop(PropKind.BOLSTER, 4, Place.UNDER_CHEST, true);
    Prop one = prop(PropKind.BLANKET, 1, Place.UNDER_CHEST, true);
    Prop two = prop(PropKind.BLANKET, 2, Place.UNDER_CHEST, true);
    assertTrue(without(lesson(with(many, one)), noBolsters()).isPossible());
    assertFalse(without(lesson(with(many, two)), noBolsters()).isPossible());
    Prop five = prop(PropKind.BOLSTER, 5, Place.UNDER_CHEST, true);
    assertFalse(without(lesson(with(five)), noBolsters()).isPossible());
  }

  // for any class and any room

  @Property
  void afterwards_nothing_is_missing_but_what_was_named(
      @ForAll("lessons") Sequence lesson, @ForAll("rooms") Room room) {
    PropSubstitution without = without(lesson, room);
    Sequence taken = taken(lesson, without);
    Set<UUID> named = new HashSet<>(without.impossible().stream().map(PropChange::step).toList());
    for (Step step : taken.steps()) {
      boolean lacks = PropList.of(lesson(step)).needs().stream().anyMatch(room::lacks);
      assertEquals(named.contains(step.id()), lacks, step::toString);
    }
    for (PropChange change : without.impossible()) {
      assertEquals(
          change.prop(),
          taken.step(change.step()).orElseThrow().prop(change.prop().key()).orElseThrow());
    }
  }

  @Property
  void once_it_is_taken_there_is_nothing_more_to_propose(
      @ForAll("lessons") Sequence lesson, @ForAll("rooms") Room room) {
    PropSubstitution without = without(lesson, room);
    PropSubstitution again = without(taken(lesson, without), room);
    assertEquals(List.of(), again.changes());
    assertEquals(List.of(), again.edit().edits());
    assertEquals(without.impossible().size(), again.impossible().size());
  }

  @Property
  void there_is_a_proposal_exactly_where_the_room_lacks_something(
      @ForAll("lessons") Sequence lesson, @ForAll("rooms") Room room) {
    boolean lacks = PropList.of(lesson).needs().stream().anyMatch(room::lacks);
    assertEquals(!lacks, without(lesson, room).isEmpty());
  }

  @Property
  void steps_that_lack_nothing_stay_as_they_are(
      @ForAll("lessons") Sequence lesson, @ForAll("rooms") Room room) {
    PropSubstitution without = without(lesson, room);
    Set<UUID> changed = new HashSet<>(without.changes().stream().map(PropChange::step).toList());
    Sequence taken = taken(lesson, without);
    List<Step> before = new ArrayList<>(lesson.steps());
    List<Step> after = new ArrayList<>(taken.steps());
    before.removeIf(step -> changed.contains(step.id()));
    after.removeIf(step -> changed.contains(step.id()));
    assertEquals(before, after);
    assertEquals(
        lesson.steps().stream().map(Step::id).toList(),
        taken.steps().stream().map(Step::id).toList());
    assertEquals(lesson, taken.steps(lesson.steps(), lesson.aside()), "and so does the class");
  }

  @Property
  void each_change_is_said_in_a_whole_sentence(
      @ForAll("lessons") Sequence lesson, @ForAll("rooms") Room room) {
    PropSubstitution without = without(lesson, room);
    List<PropChange> all = new ArrayList<>(without.changes());
    all.addAll(without.impossible());
    for (PropChange change : all) {
      String said = Sentences.in(Locale.ENGLISH).of(change);
      assertTrue(said.matches("[A-Zm].*\\."), said);
      assertFalse(said.matches(".*(\\{|\\}|null|  ).*"), said);
    }
  }

  @Provide
  Arbitrary<Sequence> lessons() {
    return AnyLesson.lessons();
  }

  @Provide
  Arbitrary<Room> rooms() {
    return AnyLesson.rooms();
  }

  private static PropSubstitution without(Sequence lesson, Room room) {
    return PropSubstitution.of(lesson, Shelf.CATALOGUE, room);
  }

  private static Sequence taken(Sequence lesson, PropSubstitution without) {
    return lesson.apply(without.edit()).orThrow();
  }

  private static Room noBolsters() {
    return no(PropKind.BOLSTER);
  }

  private static Room no(PropKind... kinds) {
    return Room.of(Brief.OPEN).without(List.of(kinds));
  }

  private static List<String> said(PropSubstitution without) {
    return without.changes().stream()
        .map(change -> Sentences.in(Locale.ENGLISH).of(change))
        .toList();
  }

  private static List<Prop> props(Sequence lesson) {
    return lesson.steps().get(0).props();
  }

  private static Step with(Prop... props) {
    return held("staff", 60).props(List.of(props));
  }

  private static Prop prop(PropKind kind, int count, Place place, boolean needed) {
    return new Prop(kind, count, place, null, "", Purpose.SUPPORT, needed);
  }
}
