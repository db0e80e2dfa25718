package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.insight.Examples.unhurried;
import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.mended;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Stock;

class PropRulesTest {
  private static final Prop HEAD =
      new Prop(PropKind.BLOCK, 2, Place.UNDER_HEAD, null, "", Purpose.SUPPORT, true);
  private static final Prop STRAP =
      new Prop(PropKind.STRAP, 1, Place.AROUND_FEET, null, "", Purpose.SUPPORT, false);

  private static Sequence planned(Integer students, List<Prop> props, Stock... stock) {
    return changed(unhurried(), 1, step -> step.props(props))
        .brief(new Brief(null, students, List.of(), List.of(), List.of(stock)));
  }

  @Test
  void what_everybody_needs_is_counted_against_the_shelf() {
    assertEquals(List.of(), found(planned(6, List.of(HEAD), new Stock(PropKind.BLOCK, 12))));
    Sequence less = planned(6, List.of(HEAD), new Stock(PropKind.BLOCK, 11));
    assertEquals(List.of("props-short"), found(less));
    assertEquals(
        "This class takes 12 blocks for everybody, and the room has 11 blocks.",
        Lesson.sentence(less, Check.PROPS_SHORT));
    assertEquals("block=2/2/11 students=6", finding(less, Check.PROPS_SHORT).fingerprint());
    assertEquals(
        List.of(PropKind.BLANKET),
        mended(less, Check.PROPS_SHORT).steps().get(1).props().stream().map(Prop::kind).toList());
  }

  @Test
  void nobody_has_to_count_the_students() {
    assertEquals(
        List.of("props-short"), found(planned(null, List.of(HEAD), new Stock(PropKind.BLOCK, 1))));
    assertEquals(List.of(), found(planned(null, List.of(HEAD), new Stock(PropKind.BLOCK, 2))));
  }

  @Test
  void of_what_is_optional_none_at_all_is_short() {
    assertEquals(List.of(), found(planned(6, List.of(STRAP), new Stock(PropKind.STRAP, 1))));
    Sequence none =
        planned(
            6, List.of(HEAD, STRAP), new Stock(PropKind.STRAP, 0), new Stock(PropKind.BLOCK, 1));
    assertEquals(
        "This class takes 12 blocks and 6 straps for everybody, and the room has one block and no"
            + " straps.",
        Lesson.sentence(none, Check.PROPS_SHORT));
    assertEquals(
        "block=2/2/1 strap=0/1/0 students=6", finding(none, Check.PROPS_SHORT).fingerprint());
  }

  @Test
  void where_nothing_serves_instead_no_click_mends_it() {
    Prop needed = new Prop(PropKind.STRAP, 1, Place.AROUND_FEET, null, "", Purpose.SUPPORT, true);
    assertNull(
        finding(planned(6, List.of(needed), new Stock(PropKind.STRAP, 0)), Check.PROPS_SHORT)
            .mend());
  }
}
