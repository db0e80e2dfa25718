package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.Refusals.refused;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.pose.Condition;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement.Family;

class BriefTest {

  @Test
  void words_are_kept_once_and_in_the_order_of_their_vocabularies() {
    Brief brief =
        new Brief(
            null,
            null,
            List.of(Family.ROTATION, Family.FLEXION, Family.ROTATION),
            List.of(Condition.NECK, Condition.PREGNANCY, Condition.NECK),
            List.of(new Stock(PropKind.STRAP, 4), new Stock(PropKind.BLOCK, 0)));
    assertEquals(List.of(Family.FLEXION, Family.ROTATION), brief.focus());
    assertEquals(List.of(Condition.PREGNANCY, Condition.NECK), brief.conditions());
    assertEquals(
        List.of(new Stock(PropKind.BLOCK, 0), new Stock(PropKind.STRAP, 4)), brief.stock());
  }

  @Test
  void what_nobody_counted_is_not_none() {
    Brief brief = stocked(new Stock(PropKind.STRAP, 4), new Stock(PropKind.BLOCK, 0));
    assertEquals(OptionalInt.of(4), brief.stock(PropKind.STRAP));
    assertEquals(OptionalInt.of(0), brief.stock(PropKind.BLOCK));
    assertEquals(OptionalInt.empty(), brief.stock(PropKind.BOLSTER));
  }

  @Test
  void a_kind_of_prop_is_counted_once() {
    refused(
        Reason.PROP_TWICE,
        () -> stocked(new Stock(PropKind.BLOCK, 1), new Stock(PropKind.BLOCK, 2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Brief.SHORTEST, Brief.LONGEST})
  void a_class_can_be_planned_for_any_length_that_a_class_can_have(int seconds) {
    assertEquals(seconds, planned(seconds, null).target());
  }

  @ParameterizedTest
  @ValueSource(ints = {Brief.SHORTEST - 1, Brief.LONGEST + 1, 0, -1})
  void no_other_length_can_be_planned_for(int seconds) {
    refused(Reason.LENGTH_OUT_OF_RANGE, () -> planned(seconds, null));
  }

  @Test
  void between_one_and_very_many_students_come() {
    assertEquals(1, planned(null, 1).students());
    assertEquals(Brief.STUDENTS, planned(null, Brief.STUDENTS).students());
    refused(Reason.COUNT_OUT_OF_RANGE, () -> planned(null, 0));
    refused(Reason.COUNT_OUT_OF_RANGE, () -> planned(null, Brief.STUDENTS + 1));
  }

  @Test
  void a_room_has_between_none_and_very_many_of_a_prop() {
    assertEquals(0, new Stock(PropKind.BLOCK, 0).count());
    assertEquals(Stock.MOST, new Stock(PropKind.BLOCK, Stock.MOST).count());
    refused(Reason.COUNT_OUT_OF_RANGE, () -> new Stock(PropKind.BLOCK, Stock.MOST + 1));
    refused(Reason.COUNT_OUT_OF_RANGE, () -> new Stock(PropKind.BLOCK, -1));
  }

  private static Brief planned(Integer target, Integer students) {
    return new Brief(target, students, List.of(), List.of(), List.of());
  }

  private static Brief stocked(Stock... stock) {
    return new Brief(null, null, List.of(), List.of(), List.of(stock));
  }
}
