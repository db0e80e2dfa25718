package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.figure.FixedFigures.settled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import studio.yin.figure.Skeleton.Limbs;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;
import studio.yin.pose.Vocabulary;

class SettlingTest {

  /** The bend of a spine is found by halving; so near it comes, in fractions of stature. */
  private static final double FOUND = .001;

  @ParameterizedTest
  @FieldSource("studio.yin.figure.FixedFigures#NAMES")
  void no_prop_stretches_a_limb_or_pushes_anything_into_the_floor(String name) {
    for (PropKind kind : List.of(PropKind.BLOCK, PropKind.BOLSTER, PropKind.CHAIR)) {
      for (Place place : Place.values()) {
        String props = Vocabulary.word(kind) + "@" + Vocabulary.word(place);
        Skeleton bones = settled(name, props);
        SkeletonTest.assertLengths(bones);
        double lowest = lowest(bones);
        assertTrue(lowest > -.04, name + " with " + props + " sinks to " + lowest);
      }
    }
  }

  private static double lowest(Skeleton bones) {
    double lowest = Math.min(Underside.head(bones), Underside.seat(bones));
    for (Limbs limbs : List.of(bones.right(), bones.left())) {
      lowest = Math.min(lowest, limbs.knee().y() - Body.KNEE);
      lowest = Math.min(lowest, limbs.ankle().y() - Body.ANKLE);
      lowest = Math.min(lowest, limbs.wrist().y() - Body.WRIST);
    }
    return lowest;
  }

  /** What lifts which part, and how high the underside of that part is then. */
  @ParameterizedTest
  @CsvSource({
    "kneeling, block@under-forehead, head, .06",
    "kneeling, block@under-forehead*2, head, .12",
    "kneeling, bolster@under-forehead, head, .11",
    "supine, blanket@under-head, head, .05",
    "legs-up, bolster@under-head, head, .11",
    "kneeling, bolster@under-chest, chest, .11",
    "kneeling, blanket@under-chest*3, chest, .15",
    "supine, bolster@under-back, chest, .11",
    "legs-up, blanket@under-shoulders, chest, .05",
    "prone, blanket@under-hips, seat, .05",
    "legs-up, bolster@under-hips, seat, .11",
    "seated, blanket@under-seat*2, seat, .1",
    "folded, block@under-seat, seat, .06",
    "seated, chair@under-seat, seat, .27",
    "all-fours, block@under-hands*2, hands, .06",
    "hips-high, chair@under-hands, hands, .27",
    "supine, bolster@under-knees, knees, .11",
    "folded, bolster@under-knees, knees, .11",
    "seated, block@under-knees*2, knees, .06",
    "supine, bolster@under-ankles, ankles, .11",
    "supine, block@under-ankles*2, ankles, .06"
  })
  void a_part_comes_to_lie_on_what_is_under_it(
      String name, String props, String part, double height) {
    assertEquals(height, underside(settled(name, props), part), FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "seated, block@under-forehead",
    "seated, block@under-hands",
    "all-fours, blanket@under-knees",
    "on-chair, block@under-seat",
    "supine, bolster@between-heels-and-seat",
    "on-chair, block@under-chest",
    "seated, block@in-front",
    "seated, strap@around-feet",
    "folded, wall@at-wall"
  })
  void a_part_that_is_higher_or_too_far_stays_where_it_is(String name, String props) {
    Skeleton before = settled(name, "");
    Skeleton after = settled(name, props);
    assertEquals(before.crown(), after.crown());
    assertEquals(before.pelvis(), after.pelvis());
    assertEquals(before.right().knee(), after.right().knee());
  }

  @ParameterizedTest
  @CsvSource({
    "folded, blanket@under-seat",
    "kneeling, bolster@under-chest",
    "seated, blanket@under-seat",
    "prone, blanket@under-hips",
    "folded, block@under-forehead"
  })
  void hands_and_feet_on_the_floor_stay_where_they_are(String name, String props) {
    Skeleton before = settled(name, "");
    Skeleton after = settled(name, props);
    assertNotEquals(before.crown(), after.crown());
    stays(before.right().ankle(), after.right().ankle());
    stays(before.left().ankle(), after.left().ankle());
    if (before.right().wrist().y() < Settling.ON_FLOOR) {
      stays(before.right().wrist(), after.right().wrist());
      stays(before.left().wrist(), after.left().wrist());
    }
  }

  @Test
  void a_head_that_hangs_bows_to_a_block_that_it_can_reach() {
    Skeleton before = settled("folded", "");
    Skeleton after = settled("folded", "block@under-forehead");
    assertTrue(after.headCentre().y() > before.headCentre().y() + .02);
    Skeleton prone = settled("prone", "block@under-forehead");
    assertTrue(prone.headCentre().y() < settled("prone", "").headCentre().y() - .02);
    assertTrue(prone.face().y() < settled("prone", "").face().y());
    assertEquals(Support.BLOCK_LONG, Underside.head(prone), .05);
  }

  @Test
  void the_trunk_rises_with_the_hands_of_someone_who_leans_on_them() {
    assertTrue(
        settled("hips-high", "chair@under-hands").neck().y()
            > settled("hips-high", "").neck().y() + .15);
    assertEquals(
        settled("hips-high", "").pelvis(), settled("hips-high", "chair@under-hands").pelvis());
    assertEquals(settled("on-chair", "").neck(), settled("on-chair", "block@under-hands").neck());
  }

  @Test
  void who_sits_on_a_chair_has_both_feet_flat_and_the_hands_on_the_thighs() {
    Skeleton bones = settled("seated", "chair@under-seat");
    for (Limbs limbs : List.of(bones.right(), bones.left())) {
      assertEquals(90, limbs.kneeAngle(), 25);
      assertEquals(limbs.knee().x(), limbs.ankle().x(), .001);
      assertEquals(Body.FOOT, limbs.ball().y(), .001);
      Vec thigh = limbs.hip().towards(limbs.knee(), .65);
      assertEquals(0, limbs.wrist().distance(thigh.plus(Vec.UP, Body.THIGH)), .001);
    }
    assertTrue(bones.right().knee().z() > bones.right().hip().z());
    assertTrue(bones.left().knee().z() < bones.left().hip().z());
  }

  @ParameterizedTest
  @CsvSource({
    "half-lift, chair@under-hands, .12",
    "dangling, chair@under-arms, .12",
    "dangling-legs-straight, chair@under-arms, .12",
    "downward-dog, chair@under-hands, .3" // they were that far ahead already
  })
  void a_chair_for_the_hands_stands_before_the_feet(String slug, String props, double least) {
    Figure figure = Figures.named(slug);
    List<Support> supports = Support.all(figure, ContactSheet.props(props));
    Skeleton bones = Skeleton.of(Settling.settle(figure, supports));
    Vec ahead = bones.trunk().level();
    double reach = bones.right().wrist().minus(bones.right().toes()).dot(ahead);
    assertTrue(reach > least - .02, "so far before the toes: " + reach);
    if (least < .2) {
      assertEquals(least, reach, .06, "and no farther than needed");
    }
  }

  @Test
  void hands_that_held_the_shins_lie_flat_on_a_chair() {
    Figure figure = Figures.named("half-lift");
    List<Support> chair = Support.all(figure, ContactSheet.props("chair@under-hands"));
    Limbs hand = Skeleton.of(Settling.settle(figure, chair)).right();
    assertEquals(hand.wrist().y(), hand.fingertips().y(), .001);
    assertTrue(hand.fingertips().x() > hand.wrist().x());
    List<Support> block = Support.all(figure, ContactSheet.props("block@under-hands*2"));
    Limbs low = Skeleton.of(Settling.settle(figure, block)).right();
    assertTrue(low.fingertips().y() < low.wrist().y());
  }

  @Test
  void shins_lie_level_on_a_chair() {
    for (String name : List.of("supine", "legs-up")) {
      Limbs limbs = settled(name, "chair@under-shins").right();
      assertEquals(Support.CHAIR + Body.CALF, limbs.knee().y(), .05, name);
      assertEquals(limbs.knee().y(), limbs.ankle().y(), .001, name);
    }
  }

  @Test
  void a_strap_keeps_hands_away_from_feet_that_they_would_hold() {
    Skeleton bare = settled("holding-feet", "");
    Skeleton strapped = settled("holding-feet", "strap@around-feet");
    assertTrue(Grip.of(bare.right(), bare).isPresent());
    assertTrue(Grip.of(strapped.right(), strapped).isEmpty());
    assertEquals(.13, bare.right().wrist().distance(strapped.right().wrist()), .001);
    assertEquals(bare.right().ankle(), strapped.right().ankle());
  }

  @Test
  void one_block_is_under_one_knee_and_two_are_under_both() {
    Skeleton bare = settled("supine", "");
    Skeleton one = settled("supine", "block@under-knees");
    Skeleton two = settled("supine", "block@under-knees*2");
    assertEquals(.06 + Body.KNEE, one.right().knee().y(), FOUND);
    assertEquals(bare.left().knee(), one.left().knee());
    assertEquals(.06 + Body.KNEE, two.left().knee().y(), FOUND);
  }

  private static double underside(Skeleton bones, String part) {
    return switch (part) {
      case "head" -> Underside.head(bones);
      case "chest" -> Underside.chest(bones);
      case "seat" -> Underside.seat(bones);
      case "hands" -> Underside.hand(bones.right());
      case "arms" -> Underside.forearm(bones.right());
      case "knees" -> bones.right().knee().y() - Body.KNEE;
      case "ankles" -> bones.right().ankle().y() - Body.ANKLE;
      default -> throw new IllegalArgumentException(part);
    };
  }

  private static void stays(Vec before, Vec after) {
    assertEquals(0, before.distance(after), .005);
  }
}
