package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.sequence.Brief;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.Stock;

class PropListTest {
  private static final Prop SEAT = prop(PropKind.BLANKET, 1, Place.UNDER_SEAT, true);
  private static final Prop KNEES = prop(PropKind.BLANKET, 2, Place.UNDER_KNEES, false);
  private static final Prop HEAD = prop(PropKind.BLANKET, 1, Place.UNDER_HEAD, true);
  private static final Prop CHAIR = prop(PropKind.CHAIR, 1, Place.UNDER_KNEES, false);

  @Test
  void a_student_needs_what_is_in_use_at_one_time() {
    PropList.Need blankets =
        need(lesson(with(SEAT, KNEES), with(HEAD, SEAT), with(HEAD)), PropKind.BLANKET);
    assertEquals(2, blankets.needed());
    assertEquals(3, blankets.most());
    assertEquals(1, blankets.optional());
  }

  @Test
  void what_one_step_needs_is_not_what_another_would_like() {
    Prop needed = prop(PropKind.BLOCK, 1, Place.UNDER_HEAD, true);
    Prop liked = prop(PropKind.BLOCK, 3, Place.UNDER_KNEES, false);
    PropList.Need blocks = need(lesson(with(needed), with(liked)), PropKind.BLOCK);
    assertEquals(
        List.of(1, 1, 2, 3, 2),
        List.of(blocks.needed(), blocks.count(), blocks.optional(), blocks.most(), blocks.steps()));
    assertEquals(3, need(lesson(with(liked)), PropKind.BLOCK).count(), "where none is needed");
  }

  @Test
  void a_class_needs_that_for_each_of_its_students() {
    PropList.Need blankets = need(lesson(with(SEAT, KNEES)), PropKind.BLANKET);
    assertEquals(12, blankets.neededFor(12));
    assertEquals(36, blankets.mostFor(12));
  }

  @Test
  void it_is_known_which_steps_use_what_and_where() {
    assertEquals(
        List.of(
            new PropList.Use(SlowSunday.id(1), SEAT, List.of()),
            new PropList.Use(SlowSunday.id(1), KNEES, List.of()),
            new PropList.Use(SlowSunday.id(3), HEAD, List.of())),
        need(lesson(with(SEAT, KNEES), held("staff", 60), with(HEAD)), PropKind.BLANKET).uses());
  }

  @Test
  void two_optional_things_in_one_place_are_a_choice() {
    Sequence lesson = lesson(with(KNEES, CHAIR));
    assertEquals(List.of(CHAIR), need(lesson, PropKind.BLANKET).uses().get(0).or());
    assertEquals(List.of(KNEES), need(lesson, PropKind.CHAIR).uses().get(0).or());
    assertEquals(2, need(lesson, PropKind.BLANKET).most());
  }

  @Test
  void what_is_needed_there_or_lies_elsewhere_is_no_choice() {
    Prop bolster = prop(PropKind.BOLSTER, 1, Place.UNDER_KNEES, true);
    Prop strap = prop(PropKind.STRAP, 1, Place.AROUND_FEET, false);
    Sequence lesson = lesson(with(KNEES, bolster, strap));
    for (PropKind kind : List.of(PropKind.BLANKET, PropKind.BOLSTER, PropKind.STRAP)) {
      assertEquals(List.of(), need(lesson, kind).uses().get(0).or());
    }
  }

  @Test
  void kinds_come_in_the_order_of_the_vocabulary_and_only_if_they_are_used() {
    PropList list = PropList.of(lesson(with(CHAIR, SEAT)));
    assertEquals(
        List.of(PropKind.BLANKET, PropKind.CHAIR),
        list.needs().stream().map(PropList.Need::kind).toList());
    assertEquals(Optional.empty(), list.of(PropKind.BLOCK));
    assertEquals(List.of(), PropList.of(Lesson.quiet()).needs());
  }

  @Property
  void what_was_set_aside_takes_nothing(@ForAll("lessons") Sequence lesson) {
    if (lesson.steps().size() > 1) {
      Step first = lesson.steps().get(0);
      Sequence shorter = lesson.apply(new OrderEdit.Remove(first.id())).orThrow();
      assertTrue(
          PropList.of(shorter).needs().stream()
              .flatMap(need -> need.uses().stream())
              .noneMatch(use -> use.step().equals(first.id())));
    }
  }

  @Property
  void whoever_has_that_much_has_enough_in_every_step(@ForAll("lessons") Sequence lesson) {
    for (PropList.Need need : PropList.of(lesson).needs()) {
      List<Integer> all = lesson.steps().stream().map(s -> count(s, need.kind(), false)).toList();
      List<Integer> needed = lesson.steps().stream().map(s -> count(s, need.kind(), true)).toList();
      assertEquals(all.stream().max(Integer::compare).orElseThrow(), need.most());
      assertEquals(needed.stream().max(Integer::compare).orElseThrow(), need.needed());
      assertEquals(
          all.stream().mapToInt(Integer::intValue).sum(),
          need.uses().stream().mapToInt(use -> use.prop().count()).sum());
    }
  }

  private static int count(Step step, PropKind kind, boolean needed) {
    return step.props().stream()
        .filter(prop -> prop.kind() == kind && (prop.needed() || !needed))
        .mapToInt(Prop::count)
        .sum();
  }

  @Provide
  Arbitrary<Sequence> lessons() {
    return AnyLesson.lessons();
  }

  // the room

  @ParameterizedTest
  @CsvSource({
    "24, 12, false", // two for each
    "23, 12, true",
    "0,  12, true",
    "2,   1, false",
    "1,   1, true"
  })
  void a_room_lacks_what_does_not_go_round(int stock, int students, boolean lacks) {
    Room room = new Room(List.of(new Stock(PropKind.BLANKET, stock)), students);
    assertEquals(lacks, room.lacks(need(lesson(with(SEAT, HEAD)), PropKind.BLANKET)));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "0, true"})
  void of_what_is_optional_some_will_do(int stock, boolean lacks) {
    Room room = new Room(List.of(new Stock(PropKind.BLANKET, stock)), 12);
    assertEquals(lacks, room.lacks(need(lesson(with(KNEES)), PropKind.BLANKET)));
  }

  @Test
  void what_was_not_counted_is_there_in_plenty() {
    Room room = Room.of(Brief.OPEN);
    assertEquals(1, room.students());
    assertEquals(Integer.MAX_VALUE, room.count(PropKind.BLOCK));
    assertFalse(room.none(PropKind.BLOCK));
    assertFalse(room.lacks(need(lesson(with(SEAT)), PropKind.BLANKET)));
  }

  @Test
  void a_room_is_that_of_the_brief() {
    Brief brief = new Brief(null, 5, List.of(), List.of(), List.of(new Stock(PropKind.BLOCK, 14)));
    assertEquals(new Room(List.of(new Stock(PropKind.BLOCK, 14)), 5), Room.of(brief));
    assertEquals(2, Room.of(brief).each(PropKind.BLOCK));
  }

  @Test
  void a_room_without_some_kinds_has_none_of_them_and_keeps_the_rest() {
    Room room =
        new Room(List.of(new Stock(PropKind.BLOCK, 14), new Stock(PropKind.STRAP, 3)), 5)
            .without(List.of(PropKind.BLOCK, PropKind.WALL));
    assertTrue(room.none(PropKind.BLOCK));
    assertTrue(room.none(PropKind.WALL));
    assertEquals(3, room.count(PropKind.STRAP));
    assertFalse(room.none(PropKind.CHAIR));
    assertEquals(5, room.students());
    assertEquals(3, room.stock().size());
  }

  @Test
  void nobody_practises_in_an_empty_room() {
    assertThrows(IllegalArgumentException.class, () -> new Room(List.of(), 0));
    assertEquals(1, new Room(List.of(), 1).students());
  }

  private static PropList.Need need(Sequence lesson, PropKind kind) {
    return PropList.of(lesson).of(kind).orElseThrow();
  }

  private static Step with(Prop... props) {
    return held("staff", 60).props(List.of(props));
  }

  private static Prop prop(PropKind kind, int count, Place place, boolean needed) {
    return new Prop(kind, count, place, null, "", Purpose.SUPPORT, needed);
  }
}
