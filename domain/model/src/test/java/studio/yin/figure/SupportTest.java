package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.figure.Support.Sides;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;

class SupportTest {

  @ParameterizedTest
  @CsvSource({
    "BLOCK, UNDER_HEAD, 1, 0, .06",
    "BLOCK, UNDER_HEAD, 1, .079, .079",
    "BLOCK, UNDER_HEAD, 1, .081, .09",
    "BLOCK, UNDER_HEAD, 1, .114, .114",
    "BLOCK, UNDER_HEAD, 1, .116, .135",
    "BLOCK, UNDER_HEAD, 1, .17, .17",
    "BLOCK, UNDER_HEAD, 1, .3, .135",
    "BLOCK, UNDER_HEAD, 2, .17, .18",
    "BLOCK, UNDER_HANDS, 2, .05, .06",
    "BLOCK, UNDER_HANDS, 3, .05, .12",
    "BLANKET, UNDER_SEAT, 1, 0, .05",
    "BLANKET, UNDER_SEAT, 3, 0, .15",
    "BLANKET, UNDER_ANKLES, 1, 0, .02",
    "BLANKET, UNDER_SHINS, 1, 0, .02",
    "BLANKET, UNDER_FEET, 1, 0, .02",
    "BOLSTER, UNDER_CHEST, 1, 0, .11",
    "BOLSTER, UNDER_CHEST, 2, .23, .23",
    "BOLSTER, UNDER_CHEST, 2, .3, .22",
    "CHAIR, UNDER_SEAT, 1, 0, .27",
    "STRAP, AROUND_FEET, 1, .02, 0",
    "WALL, AT_WALL, 1, .02, 0"
  })
  void a_prop_is_as_high_as_it_is_thick_and_reaches_a_little_farther(
      PropKind kind, Place place, int count, double gap, double height) {
    assertEquals(height, new Support(kind, place, count, null).height(gap), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "BLOCK, ON_END, UNDER_BACK, .135",
    "BLOCK, ON_EDGE, UNDER_BACK, .09",
    "BLOCK, FLAT, UNDER_BACK, .06",
    "BLOCK, LENGTHWISE, UNDER_BACK, .06",
    "BLANKET, FLAT, UNDER_HEAD, .02",
    "BLANKET, FOLDED, UNDER_HEAD, .05",
    "BLANKET, ROLLED, UNDER_HEAD, .07",
    "BLANKET, FOLDED, UNDER_FEET, .05",
    "BLANKET, ROLLED, UNDER_FEET, .07",
    "BLANKET, LENGTHWISE, UNDER_FEET, .02"
  })
  void a_prop_is_as_high_as_it_lies(PropKind kind, Lie lie, Place place, double height) {
    Support support = new Support(kind, place, 1, lie);
    assertEquals(height, support.height(0), 1e-9);
    boolean rolled = lie == Lie.ROLLED;
    assertEquals(rolled, support.rolled());
    if (kind == PropKind.BLANKET) {
      assertEquals(rolled ? .07 : .02, support.pressed(0), 1e-9);
    }
  }

  @Test
  void a_flat_block_stays_flat_however_far_the_body_is() {
    assertEquals(.06, new Support(PropKind.BLOCK, Place.UNDER_HEAD, 1, Lie.FLAT).height(.3), 1e-9);
  }

  @Test
  void a_prop_lies_as_the_plan_says_and_never_as_its_detail_does() {
    assertEquals(Lie.ON_END, block(Lie.ON_END, "flat").lie());
    assertNull(block(null, "on end").lie());
  }

  @Test
  void a_blanket_gives_under_knees() {
    assertEquals(.02, new Support(PropKind.BLANKET, Place.UNDER_KNEES, 1, null).pressed(0), 1e-9);
    assertEquals(.06, new Support(PropKind.BLOCK, Place.UNDER_KNEES, 1, null).pressed(0));
  }

  @Test
  void the_trunk_settles_before_the_limbs_and_the_seat_before_the_chest() {
    List<Prop> props =
        ContactSheet.props(
            "block@under-knees block@under-head block@under-hands bolster@under-chest"
                + " blanket@under-seat");
    assertEquals(
        List.of(
            Place.UNDER_SEAT,
            Place.UNDER_CHEST,
            Place.UNDER_HANDS,
            Place.UNDER_HEAD,
            Place.UNDER_KNEES),
        Support.all(FixedFigures.named("seated"), props).stream().map(Support::place).toList());
  }

  @Test
  void what_a_shape_rests_on_is_there_unless_the_plan_has_it() {
    Figure chair = FixedFigures.named("on-chair");
    assertEquals(
        List.of(new Support(PropKind.CHAIR, Place.UNDER_SEAT, 1, null)),
        Support.all(chair, List.of()));
    assertEquals(
        List.of(PropKind.CHAIR, PropKind.BLOCK),
        Support.all(chair, ContactSheet.props("block@under-feet chair@under-seat")).stream()
            .map(Support::kind)
            .toList());
  }

  /** Two heights, how far apart, what of it, how many, and under which of the two it lies. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, .1, BLOCK, 1, true, true",
    "0, 0, .3, BLOCK, 1, true, false",
    "0, 0, .3, BLOCK, 2, true, true",
    "0, 0, .3, BLANKET, 1, true, true",
    "0, .2, .3, BLANKET, 1, true, false",
    ".2, 0, .3, BLANKET, 1, false, true",
    ".2, 0, .3, BLANKET, 2, true, true",
    ".05, 0, .3, BLOCK, 1, false, true"
  })
  void one_of_two_places_is_the_lower_one(
      double right, double left, double apart, PropKind kind, int count, boolean r, boolean l) {
    Support support = new Support(kind, Place.UNDER_KNEES, count, null);
    Sides sides = support.sides(new Vec(0, right, 0), new Vec(apart, left, 0));
    assertEquals(new Sides(r, l), sides);
    assertEquals(r && l, sides.both());
  }

  private static Support block(@Nullable Lie lie, String detail) {
    Prop prop = new Prop(PropKind.BLOCK, 1, Place.UNDER_BACK, lie, detail, Purpose.SUPPORT, false);
    return Support.all(FixedFigures.named("supine"), List.of(prop)).get(0);
  }
}
