package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.figure.Camera.Point;

class OutlineTest {

  @Test
  void a_polygon_is_written_as_steps_and_says_nothing_twice() {
    Outline box = new Outline().polygon(List.of(at(-5, 2), at(5, 2), at(5.2, 2.1), at(5, -7)));
    assertEquals("M-5 2l10 0 0-9z", written(box));
    assertEquals("-13 -15 26 25", box.bounds().box().toString());
  }

  @Test
  void a_limb_tapers_between_two_circles() {
    Outline limb = new Outline().capsule(at(0, 0), .05, at(100, 0), .05);
    assertEquals("M0 30A30 30 0 0 1 0 -30L100 -30A30 30 0 1 1 100 30z", written(limb));
    assertEquals("-38 -38 176 76", limb.bounds().box().toString());
    assertEquals(
        "M6 29A30 30 0 1 1 6 -29L102 -10A10 10 0 0 1 102 10z",
        written(new Outline().capsule(at(0, 0), .05, at(100, 0), 1 / 60.0)));
  }

  @Test
  void a_limb_seen_from_its_end_is_the_larger_circle() {
    String large = "M-30 0a30 30 0 1 1 60 0a30 30 0 1 1 -60 0z";
    assertEquals(large, written(new Outline().capsule(at(0, 0), .05, at(3, 4), .04)));
    assertEquals(large, written(new Outline().capsule(at(3, 4), .04, at(0, 0), .05)));
  }

  @Test
  void a_smooth_curve_passes_half_way_between_its_points() {
    Outline curve = new Outline().smooth(List.of(at(0, 0), at(20, 0), at(20, 20), at(0, 20)));
    assertEquals("M0 10q0-10 10-10 10 0 10 10 0 10-10 10-10 0-10-10z", written(curve));
    assertEquals("-8 -8 36 36", curve.bounds().box().toString());
  }

  @Test
  void a_line_stays_open() {
    assertEquals(
        "M1 2L3 -4L5 6", written(new Outline().line(List.of(at(1, 2), at(3, -4), at(5, 6)))));
  }

  @Test
  void a_bow_goes_through_its_middle() {
    assertEquals("M0 0Q10 20 20 0", written(new Outline().bow(at(0, 0), at(10, 10), at(20, 0))));
  }

  @Test
  void a_hull_leaves_out_what_lies_within() {
    assertEquals(
        List.of(at(0, 0), at(10, 0), at(10, 10), at(0, 10)),
        Outline.hull(
            List.of(at(5, 5), at(10, 10), at(0, 0), at(5, 0), at(10, 0), at(2, 9), at(0, 10))));
  }

  @Test
  void a_ring_stands_around_its_middle() {
    List<Point> ring = Outline.ring(new Point(1, 2, 3), .01, 4);
    assertEquals(4, ring.size());
    assertEquals(7, ring.get(0).x(), 1e-9);
    assertEquals(8, ring.get(1).y(), 1e-9);
    assertEquals(-5, ring.get(2).x(), 1e-9);
    assertEquals(-4, ring.get(3).y(), 1e-9);
    assertEquals(3, ring.get(3).depth());
  }

  @Test
  void halves_are_rounded_away_from_zero_on_both_sides() {
    assertEquals(3, Outline.round(2.5));
    assertEquals(-3, Outline.round(-2.5));
    assertEquals(-2, Outline.round(-2.4));
    assertEquals(0, Outline.round(-.4));
  }

  private static String written(Outline outline) {
    return PathData.of(outline.path());
  }

  private static Point at(double x, double y) {
    return new Point(x, y, 0);
  }
}
