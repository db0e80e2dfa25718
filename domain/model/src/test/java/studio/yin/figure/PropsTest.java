package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import studio.yin.figure.Figure.View;
import studio.yin.pose.Place;
import studio.yin.pose.Side;

class PropsTest {
  private static final View LEVEL = new View(0, 0);

  /** From the side and level, the floor is the line at 0 and a height is 600 a stature. */
  @ParameterizedTest
  @CsvSource({
    "kneeling, block@under-forehead, k, 36",
    "supine, blanket@under-head, b, 30",
    "prone, blanket@under-hips, b, 30",
    "legs-up, blanket@under-hips*2, b, 60",
    "folded, blanket@under-seat, b, 30",
    "folded, block@under-seat*2, k, 72",
    "all-fours, block@under-hands*2, k, 36",
    "hips-high, block@under-hands*2, k, 36",
    "seated, block@under-knees*2, k, 36",
    "legs-up, blanket@under-shoulders, b, 30",
    "supine, blanket@under-knees, b, 30",
    "supine, block@under-ankles*2, k, 36",
    "seated, block@in-front, k, 36",
    "seated, block@beside-hip, k, 36",
    "all-fours, blanket@under-knees, b, 12"
  })
  void what_lies_under_a_part_stands_on_the_floor_and_comes_up_to_it(
      String name, String props, String colour, double height) {
    for (Side side : Side.values()) {
      List<Painted> shapes = shapes(name, props, side, colour);
      assertEquals(0, shapes.stream().mapToDouble(Painted::bottom).max().orElseThrow(), 1.1);
      assertEquals(-height, shapes.stream().mapToDouble(Painted::top).min().orElseThrow(), 1.1);
    }
  }

  @Test
  void what_is_on_the_legs_stands_on_them() {
    List<Painted> block = shapes("folded", "block@under-forehead", Side.RIGHT, "k");
    assertTrue(block.get(0).bottom() < -30, "above the floor, at " + block.get(0).bottom());
    List<Painted> blanket = shapes("kneeling", "blanket@between-heels-and-seat", Side.RIGHT, "b");
    assertTrue(blanket.get(0).bottom() < -20, "above the heels, at " + blanket.get(0).bottom());
  }

  @ParameterizedTest
  @CsvSource({"block, k, 3", "blanket, b, 3", "bolster, o, 3"})
  void as_many_are_stacked_as_the_plan_has(String kind, String colour, int count) {
    List<Painted> shapes = shapes("seated", kind + "@in-front*" + count, Side.RIGHT, colour);
    assertEquals(count, shapes.stream().filter(shape -> !shape.classes().endsWith(" n")).count());
  }

  @Test
  void two_blocks_are_one_under_each_hand() {
    List<Painted> one = shapes("supine", "block@under-hands", Side.RIGHT, "k");
    List<Painted> two = shapes("supine", "block@under-hands*2", Side.RIGHT, "k");
    assertEquals(one.size() * 2, two.size());
  }

  @Test
  void a_chair_has_four_legs_a_back_and_a_seat() {
    assertEquals(8, shapes("seated", "chair@in-front", Side.RIGHT, "c").size());
  }

  @Test
  void an_anchor_says_where_a_prop_goes_when_the_rule_is_wrong() {
    Figure plain = seenBy(FixedFigures.named("seated"), LEVEL, null);
    Figure anchored = seenBy(plain, LEVEL, Map.of(Place.UNDER_SEAT, new Vec(.5, .1, 0)));
    var block = ContactSheet.props("block@under-seat");
    Painted before = Painted.in(Drawing.of(plain, block, null), "k").get(0);
    Painted after = Painted.in(Drawing.of(anchored, block, null), "k").get(0);
    assertEquals(300, (after.left() + after.right()) / 2, 1);
    assertEquals(-60, after.bottom(), 1);
    assertNotEquals(before.left(), after.left());
  }

  @Test
  void a_band_reaches_from_edge_to_edge_of_the_thighs() {
    Painted band = shapes("legs-up", "strap@around-thighs", Side.RIGHT, "p").get(0);
    double width = band.right() - band.left();
    assertEquals(2 * (.4 * Body.THIGH + .6 * Body.KNEE) * 600 - 7, width, 4);
    Painted leg =
        shapes("leg-raised", "strap@around-thighs", Side.RIGHT, "p").stream()
            .filter(shape -> shape.points().size() == 3)
            .findFirst()
            .orElseThrow();
    assertEquals(width, leg.right() - leg.left(), 6, "around the raised leg alone");
  }

  @Test
  void a_strap_around_a_foot_begins_and_ends_in_the_hands() {
    Figure figure = seenBy(FixedFigures.named("leg-raised"), LEVEL, null);
    Skeleton bones = Skeleton.of(figure);
    Painted strap = Painted.in(Drawing.of(figure, List.of(), null), "p").get(0);
    Vec palm = bones.right().wrist().towards(bones.right().fingertips(), .5);
    assertEquals(palm.x() * 600, strap.points().getFirst().x(), 1);
    assertEquals(-palm.y() * 600, strap.points().getFirst().y(), 1);
    assertTrue(strap.top() < -bones.right().ankle().y() * 600, "over the foot");
  }

  @ParameterizedTest
  @CsvSource({
    "seated, wall@at-wall, behind",
    "legs-up, wall@at-wall, before",
    "supine, wall@at-wall, before",
    "hips-high, wall@at-wall, behind"
  })
  void a_wall_is_at_the_feet_of_someone_who_lies_and_else_behind(
      String name, String props, String where) {
    Figure figure = seenBy(FixedFigures.named(name), LEVEL, null);
    Skeleton bones = Skeleton.of(figure);
    Vec forward = Vec.UP.cross(bones.pelvisRight()).level();
    Painted wall = Painted.in(Drawing.of(figure, ContactSheet.props(props), null), "w").get(0);
    double way = Math.signum(wall.left() / 600 - bones.pelvis().x()) * Math.signum(forward.x());
    assertEquals(where.equals("before") ? 1 : -1, way);
    assertEquals(0, wall.bottom(), 1);
  }

  @ParameterizedTest
  @FieldSource("studio.yin.figure.FixedFigures#NAMES")
  void the_left_side_is_painted_as_the_mirror_image_of_the_right(String name) {
    for (String props : List.of("", "block@under-head", "bolster@under-knees", "wall@at-wall")) {
      Figure figure = FixedFigures.named(name);
      var written = props.isEmpty() ? List.<studio.yin.pose.Prop>of() : ContactSheet.props(props);
      List<Painted> right = Painted.in(Drawing.of(figure, written, Side.RIGHT));
      List<Painted> left = Painted.in(Drawing.of(figure, written, Side.LEFT));
      assertEquals(right.size(), left.size());
      for (int i = 0; i < right.size(); i++) {
        assertEquals(right.get(i).classes(), left.get(i).classes());
        assertEquals(-right.get(i).right(), left.get(i).left(), 1.5, name + " " + props);
        assertEquals(-right.get(i).left(), left.get(i).right(), 1.5, name + " " + props);
        assertEquals(right.get(i).top(), left.get(i).top(), 1.5, name + " " + props);
        assertEquals(right.get(i).bottom(), left.get(i).bottom(), 1.5, name + " " + props);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // from above, both knees lie over it
    "reclining-twist, block@under-knees, 1",
    "reclining-twist, bolster@between-knees, 0",
    "easy-fold, bolster@under-chest, 1",
    // of a stack, and of a pair, the one that is seen speaks for both
    "dragonfly-side, block@under-head*2, 0",
    "camel-hands-on-back, block@under-hands*2, 0",
    "reclining-twist, block@under-knees block@under-shoulders, 2",
    "savasana, blanket@over-body, 0"
  })
  void props_that_the_body_hides_are_dashed_over_it(String name, String props, int dashed) {
    Figure figure = Objects.requireNonNull(Figures.all().get(name));
    for (Side side : Side.values()) {
      Drawing drawing = Drawing.of(figure, ContactSheet.props(props), side);
      List<String> last =
          Painted.in(drawing).reversed().stream().map(Painted::classes).limit(dashed + 1L).toList();
      assertEquals(dashed, last.stream().filter(classes -> classes.endsWith(" g")).count(), name);
    }
  }

  @Test
  void a_dashed_prop_has_its_colour_in_a_document_too() {
    Figure figure = Objects.requireNonNull(Figures.all().get("reclining-twist"));
    String document =
        Drawing.of(figure, ContactSheet.props("block@under-knees"), null).document("Twist", "");
    assertTrue(
        document.contains(
            "fill=\"none\" stroke=\"var(--fig-block, #b7793f)\" stroke-width=\"1.8\""
                + " stroke-dasharray=\"4 3.5\" vector-effect=\"non-scaling-stroke\""),
        document);
  }

  @Test
  void a_blanket_for_knees_that_lie_aslant_is_under_the_outer_one() {
    Figure halfFrog = Objects.requireNonNull(Figures.all().get("half-frog"));
    for (Side side : Side.values()) {
      Painted blanket =
          Painted.in(Drawing.of(halfFrog, ContactSheet.props("blanket@under-knees"), side), "b")
              .get(0);
      Painted both =
          Painted.in(
                  Drawing.of(
                      Objects.requireNonNull(Figures.all().get("frog")),
                      ContactSheet.props("blanket@under-knees"),
                      side),
                  "b")
              .get(0);
      assertTrue(blanket.bottom() - blanket.top() < both.bottom() - both.top());
    }
  }

  private static List<Painted> shapes(String name, String props, Side side, String colour) {
    Figure figure = seenBy(FixedFigures.named(name), LEVEL, null);
    return Painted.in(Drawing.of(figure, ContactSheet.props(props), side), colour);
  }

  private static Figure seenBy(Figure figure, View camera, @Nullable Map<Place, Vec> anchors) {
    return new Figure(
        camera,
        figure.pelvis(),
        figure.spine(),
        figure.pelvisRight(),
        figure.shouldersRight(),
        figure.face(),
        figure.arms(),
        figure.legs(),
        figure.shoulderShift(),
        figure.torsoNearer(),
        figure.headNearer(),
        figure.mat(),
        anchors == null ? figure.anchors() : anchors,
        figure.restsOn());
  }
}
