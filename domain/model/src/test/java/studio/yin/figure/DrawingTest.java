package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;

class DrawingTest {
  private static final int LARGEST = 6 * 1024;

  /** Paths with known classes, numbers and drawing commands: nothing else is ever written. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?:<path class=\"(?:m|[tls]f?|[hkbocewp]|[kbc]2)(?: [ng])?\" d=\"[MLlAaQqz0-9 .-]++\""
              + "(?: stroke-width=\"[0-9.]++\")?/>)++");

  private static final Pattern VIEW_BOX = Pattern.compile("-?\\d+ -?\\d+ [1-9]\\d* [1-9]\\d*");

  static Stream<String> slugs() {
    return Figures.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void a_figure_is_drawn_small_clean_and_always_the_same(String slug) {
    Figure figure = Figures.named(slug);
    Drawing drawing = Drawing.of(figure, List.of(), null);
    assertSound(drawing, slug);
    assertEquals(drawing.body(), Drawing.of(figure, List.of(), null).body());
    assertEquals(drawing.body(), Drawing.of(figure, List.of(), Side.RIGHT).body());
  }

  @ParameterizedTest
  @FieldSource("studio.yin.figure.FixedFigures#NAMES")
  void a_figure_with_all_its_props_stands_alone_as_a_document(String name) throws Exception {
    List<Prop> props =
        Stream.of(PropKind.values()).map(kind -> prop(kind, 1, Place.UNDER_HANDS)).toList();
    Drawing drawing = Drawing.of(FixedFigures.named(name), props, Side.LEFT);
    String document = drawing.document("Bridge & <Block>", "Somebody lies there.");
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(document)));
    assertEquals("Bridge & <Block>", svg.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(drawing.viewBox(), svg.getDocumentElement().getAttribute("viewBox"));
    assertEquals(
        drawing.body().split("<path", -1).length - 1, svg.getElementsByTagName("path").getLength());
    assertFalse(document.contains("class="), name);
    assertFalse(document.contains("style"), name);
  }

  @ParameterizedTest
  @FieldSource("studio.yin.figure.FixedFigures#NAMES")
  void every_prop_can_lie_in_every_place(String name) {
    for (PropKind kind : PropKind.values()) {
      everyPlace(FixedFigures.named(name), kind, name);
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void a_block_can_lie_in_every_place_of_the_catalogue(String slug) {
    everyPlace(Figures.named(slug), PropKind.BLOCK, slug);
  }

  private static void everyPlace(Figure figure, PropKind kind, String name) {
    for (Place place : Place.values()) {
      assertSound(
          Drawing.of(figure, List.of(prop(kind, 2, place)), Side.LEFT),
          name + " with " + kind + " " + place);
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void the_left_side_is_the_mirror_image_of_the_right(String slug) {
    Figure figure = Figures.named(slug);
    double[] right = numbers(Drawing.of(figure, List.of(), Side.RIGHT).viewBox());
    double[] left = numbers(Drawing.of(figure, List.of(), Side.LEFT).viewBox());
    assertEquals(-right[0] - right[2], left[0], 1, "left edge");
    assertEquals(right[1], left[1], "upper edge");
    assertEquals(right[2], left[2], 1, "width");
    assertEquals(right[3], left[3], "height");
  }

  @Test
  void a_block_under_the_forehead_lifts_the_head_onto_it() {
    Figure figure = Figures.named("melting-heart");
    List<Prop> block = List.of(prop(PropKind.BLOCK, 1, Place.UNDER_FOREHEAD));
    double before = Underside.head(Skeleton.of(figure));
    Figure settled = Settling.settle(figure, Support.all(figure, block));
    assertTrue(before < .02, "without a block the forehead is on the mat, not at " + before);
    assertEquals(Support.BLOCK_FLAT, Underside.head(Skeleton.of(settled)), .002);
    assertNotEquals(
        Drawing.of(figure, List.of(), null).body(), Drawing.of(figure, block, null).body());
  }

  @Test
  void a_blanket_under_the_seat_lifts_the_pelvis_and_leaves_the_feet() {
    Figure figure = Figures.named("easy-pose");
    Skeleton before = Skeleton.of(figure);
    Skeleton after =
        Skeleton.of(
            Settling.settle(
                figure, Support.all(figure, List.of(prop(PropKind.BLANKET, 2, Place.UNDER_SEAT)))));
    assertEquals(2 * Support.BLANKET, Underside.seat(after), .001);
    assertTrue(after.crown().y() > before.crown().y() + .05);
    assertEquals(0, after.right().ankle().distance(before.right().ankle()), .001);
  }

  @Test
  void what_a_shape_rests_on_is_drawn_once() {
    Figure figure = Figures.named("legs-up-wall");
    Drawing bare = Drawing.of(figure, List.of(), null);
    Drawing planned = Drawing.of(figure, List.of(prop(PropKind.WALL, 1, Place.AT_WALL)), null);
    assertTrue(bare.body().contains("class=\"w\""));
    assertEquals(bare.body(), planned.body());
  }

  @Test
  void what_a_shape_rests_on_gives_way_to_what_carries_it_there() {
    Figure bridge = Figures.named("supported-bridge");
    String onBolster =
        Drawing.of(bridge, List.of(prop(PropKind.BOLSTER, 1, Place.UNDER_HIPS)), null).body();
    assertTrue(onBolster.contains("class=\"o\""));
    assertFalse(onBolster.contains("class=\"k\""));
    String withBlanket =
        Drawing.of(bridge, List.of(prop(PropKind.BLANKET, 1, Place.UNDER_HIPS)), null).body();
    assertTrue(withBlanket.contains("class=\"k\""), "one blanket is too low for a bridge");
    Figure chair = Figures.named("easy-pose-chair");
    String cushioned =
        Drawing.of(chair, List.of(prop(PropKind.BOLSTER, 1, Place.UNDER_SEAT)), null).body();
    assertTrue(cushioned.contains("class=\"c\""), "nothing is as high as a chair");
  }

  @Test
  void more_blankets_are_a_higher_stack() {
    Figure figure = Figures.named("savasana");
    assertTrue(
        paths(figure, prop(PropKind.BLOCK, 2, Place.IN_FRONT))
            > paths(figure, prop(PropKind.BLOCK, 1, Place.IN_FRONT)));
    assertTrue(
        paths(figure, prop(PropKind.BLOCK, 2, Place.UNDER_HANDS))
            > paths(figure, prop(PropKind.BLOCK, 1, Place.UNDER_HANDS)));
  }

  @Test
  void limbs_reach_what_they_reach_for() {
    List<String> tooShort = new ArrayList<>();
    Figures.all()
        .forEach(
            (slug, figure) -> {
              Skeleton bones = Skeleton.of(figure);
              if (misses(figure.arms().right().reach(), bones.right().wrist())
                  || misses(figure.arms().leftOrMirror().reach(), bones.left().wrist())
                  || misses(figure.legs().right().reach(), bones.right().ankle())
                  || misses(figure.legs().leftOrMirror().reach(), bones.left().ankle())) {
                tooShort.add(slug);
              }
            });
    assertEquals(List.of(), tooShort);
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void no_part_of_a_body_is_below_the_floor(String slug) {
    Skeleton bones = Skeleton.of(Figures.named(slug));
    double lowest = Math.min(Underside.head(bones), Underside.seat(bones));
    for (Skeleton.Limbs limbs : List.of(bones.right(), bones.left())) {
      lowest = Math.min(lowest, limbs.knee().y() - Body.KNEE);
      lowest = Math.min(lowest, limbs.ankle().y() - Body.ANKLE);
      lowest = Math.min(lowest, limbs.wrist().y() - Body.WRIST);
    }
    assertTrue(lowest > -.012, slug + " sinks to " + lowest);
  }

  private static boolean misses(@Nullable Vec target, Vec end) {
    return target != null && target.distance(end) > .012;
  }

  private static long paths(Figure figure, Prop prop) {
    return Drawing.of(figure, List.of(prop), null).body().chars().filter(c -> c == '<').count();
  }

  private static void assertSound(Drawing drawing, String what) {
    assertTrue(MARKUP.matcher(drawing.body()).matches(), () -> what + ": " + drawing.body());
    assertTrue(VIEW_BOX.matcher(drawing.viewBox()).matches(), drawing.viewBox());
    assertTrue(VIEW_BOX.matcher(drawing.tightViewBox()).matches(), drawing.tightViewBox());
    assertFalse(drawing.body().length() > LARGEST, what + " is too large");
  }

  private static double[] numbers(String viewBox) {
    return Stream.of(viewBox.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private static Prop prop(PropKind kind, int count, Place place) {
    return new Prop(kind, count, place, null, "", Purpose.SUPPORT, false);
  }
}
