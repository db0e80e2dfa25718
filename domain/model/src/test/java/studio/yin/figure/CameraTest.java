package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraTest {

  /** A turn and a tilt in degrees, and where a point at 1, 2, 3 is then seen, and how near. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 600, -1200, 3",
    "90, 0, -1800, -1200, 1",
    "180, 0, -600, -1200, -3",
    "0, 90, 600, 1800, 2",
    "90, 90, -1800, 600, 2",
    "90, 30, -1800, -739.23, 1.866025"
  })
  void a_point_is_seen_from_where_the_viewer_stands(
      double turn, double tilt, double x, double y, double depth) {
    for (boolean mirrored : new boolean[] {false, true}) {
      Camera camera = camera(turn, tilt, mirrored);
      Camera.Point spot = camera.see(new Vec(1, 2, 3));
      assertEquals(mirrored ? -x : x, spot.x(), .01);
      assertEquals(y, spot.y(), .01);
      assertEquals(depth, spot.depth(), 1e-6);
      assertEquals(depth, camera.depth(new Vec(1, 2, 3)), 1e-6);
    }
  }

  @Test
  void what_looks_at_the_viewer_faces_it() {
    Camera front = camera(90, 0, false);
    assertEquals(1, front.facing(Vec.FORWARD), 1e-9);
    assertEquals(0, front.facing(Vec.SIDEWAYS), 1e-9);
    assertEquals(-1, front.facing(Vec.FORWARD.times(-1)), 1e-9);
  }

  @Test
  void tops_are_seen_by_whoever_looks_down_at_all() {
    assertFalse(camera(0, 0, false).seesTops());
    assertFalse(camera(0, 1, false).seesTops());
    assertTrue(camera(0, 3, false).seesTops());
    assertFalse(camera(0, 44, false).fromAbove());
    assertTrue(camera(0, 45, false).fromAbove());
  }

  private static Camera camera(double turn, double tilt, boolean mirrored) {
    return new Camera(new Figure.View(turn, tilt), mirrored);
  }
}
