package studio.yin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;

class FiguresTest {
  private static final Prop BLANKET = prop(PropKind.BLANKET, Place.UNDER_HIPS, false);
  private static final Prop BOLSTER = prop(PropKind.BOLSTER, Place.UNDER_HIPS, false);
  private static final Prop BLOCK = prop(PropKind.BLOCK, Place.UNDER_HIPS, true);
  private static final Prop PILLOW = prop(PropKind.BLANKET, Place.UNDER_HEAD, false);

  @Test
  void of_alternatives_in_one_place_the_first_is_drawn() {
    assertEquals(List.of(BLANKET, PILLOW), Figures.shown(List.of(BLANKET, BOLSTER, PILLOW)));
  }

  @Test
  void where_something_needed_lies_no_alternative_is_drawn() {
    assertEquals(List.of(BLOCK, PILLOW), Figures.shown(List.of(BLOCK, BOLSTER, PILLOW)));
    assertEquals(List.of(BLOCK, PILLOW), Figures.shown(List.of(BLANKET, BLOCK, PILLOW)));
  }

  private static Prop prop(PropKind kind, Place place, boolean needed) {
    return new Prop(kind, 1, place, null, "", Purpose.SUPPORT, needed);
  }
}
