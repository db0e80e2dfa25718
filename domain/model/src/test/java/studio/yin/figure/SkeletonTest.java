package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import studio.yin.figure.Figure.Arm;
import studio.yin.figure.Figure.Direction;
import studio.yin.figure.Figure.Leg;
import studio.yin.figure.Skeleton.Limbs;

class SkeletonTest {
  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @FieldSource("studio.yin.figure.FixedFigures#NAMES")
  void every_bone_has_its_length(String name) {
    assertLengths(Skeleton.of(FixedFigures.named(name)));
  }

  static void assertLengths(Skeleton bones) {
    assertEquals(Skeleton.PELVIS, bones.pelvis().distance(bones.waist()), EXACT);
    assertEquals(Skeleton.LUMBAR, bones.waist().distance(bones.ribs()), EXACT);
    assertEquals(Skeleton.THORAX, bones.ribs().distance(bones.neck()), EXACT);
    assertEquals(Skeleton.NECK, bones.neck().distance(bones.skull()), EXACT);
    assertEquals(Skeleton.HEAD, bones.skull().distance(bones.crown()), EXACT);
    assertEquals(.1, bones.right().hip().distance(bones.left().hip()), EXACT);
    assertEquals(.21, bones.right().shoulder().distance(bones.left().shoulder()), EXACT);
    assertEquals(1, bones.face().length(), EXACT);
    assertEquals(0, bones.face().dot(bones.crown().minus(bones.skull())), EXACT);
    for (Limbs limbs : new Limbs[] {bones.right(), bones.left()}) {
      assertEquals(Skeleton.UPPER_ARM, limbs.shoulder().distance(limbs.elbow()), EXACT);
      assertEquals(Skeleton.FOREARM, limbs.elbow().distance(limbs.wrist()), EXACT);
      assertEquals(Skeleton.HAND, limbs.wrist().distance(limbs.fingertips()), EXACT);
      assertEquals(Skeleton.THIGH, limbs.hip().distance(limbs.knee()), EXACT);
      assertEquals(Skeleton.SHIN, limbs.knee().distance(limbs.ankle()), EXACT);
      assertEquals(Skeleton.HEEL + Skeleton.FOREFOOT, limbs.heel().distance(limbs.toes()), EXACT);
    }
  }

  @Test
  void a_wrist_comes_to_where_it_reaches_and_the_elbow_bends_to_its_side() {
    Skeleton bones = Skeleton.of(reaching(new Vec(.2, .1, .2), new Vec(0, -1, 0)));
    Limbs right = bones.right();
    assertEquals(0, right.wrist().distance(new Vec(.2, .1, .2)), EXACT);
    Vec off = right.elbow().minus(right.shoulder().towards(right.wrist(), .5));
    assertEquals(-1, Math.signum(off.y()));
    assertEquals(0, bones.left().wrist().distance(new Vec(.2, .1, -.2)), EXACT);
  }

  @Test
  void a_wrist_goes_as_far_as_the_arm_is_long() {
    Limbs right = Skeleton.of(reaching(new Vec(9, .1, .2), Vec.UP)).right();
    assertEquals(.332 * .999, right.shoulder().distance(right.wrist()), 1e-6);
    Limbs close = Skeleton.of(reaching(right.shoulder().plus(Vec.UP, .001), Vec.UP)).right();
    assertEquals(.06, close.shoulder().distance(close.wrist()), 1e-6);
  }

  @Test
  void shoulders_can_slide_and_turn_against_the_hips() {
    Figure plain = FixedFigures.named("on-chair");
    Skeleton before = Skeleton.of(plain);
    Skeleton after =
        Skeleton.of(
            new Figure(
                plain.camera(),
                plain.pelvis(),
                plain.spine(),
                null,
                Vec.FORWARD,
                null,
                plain.arms(),
                plain.legs(),
                new Vec(0, .02, 0),
                null,
                null,
                plain.mat(),
                null,
                null));
    Vec middle = after.right().shoulder().towards(after.left().shoulder(), .5);
    assertEquals(
        .02,
        middle.y() - before.right().shoulder().towards(before.left().shoulder(), .5).y(),
        EXACT);
    assertEquals(.105, after.right().shoulder().x() - middle.x(), EXACT);
    assertEquals(before.right().hip(), after.right().hip());
  }

  @Test
  void a_foot_that_stands_has_its_sole_below_the_ankle() {
    Limbs standing = Skeleton.of(FixedFigures.named("on-chair")).right();
    Limbs lying = Skeleton.of(FixedFigures.named("prone")).right();
    assertEquals(
        -Skeleton.ANKLE_HEIGHT, fromAnkle(standing).y(), EXACT, "the sole of a foot that stands");
    assertEquals(0, fromAnkle(lying).y(), EXACT, "the middle of a foot that lies");
  }

  /** From the ankle to the point of the foot that is below it or within it. */
  private static Vec fromAnkle(Limbs limbs) {
    return limbs.heel().towards(limbs.toes(), Skeleton.HEEL / .15).minus(limbs.ankle());
  }

  @Test
  void a_knee_is_measured_by_its_angle() {
    assertEquals(90, bent(new Direction(0, 0), new Direction(0, -90)).kneeAngle(), 1e-6);
    assertEquals(180, bent(new Direction(0, 0), new Direction(0, 0)).kneeAngle(), 1e-6);
    assertEquals(30, bent(new Direction(0, 0), new Direction(180, 30)).kneeAngle(), 1e-6);
  }

  @Test
  void calf_and_ball_lie_on_their_bones() {
    Limbs leg = bent(new Direction(0, 0), new Direction(0, -90));
    assertEquals(.246 * .38, leg.knee().y() - leg.calf().y(), EXACT);
    assertEquals(.15 * .55, leg.ball().distance(leg.heel()), EXACT);
  }

  @Test
  void a_trunk_points_from_the_hips_to_the_neck() {
    assertEquals(1, Skeleton.of(FixedFigures.named("on-chair")).trunk().dot(Vec.UP), .001);
    assertEquals(-1, Skeleton.of(FixedFigures.named("legs-up")).trunk().dot(Vec.FORWARD), .01);
  }

  @Test
  void a_direction_is_read_back_from_its_vector() {
    Direction direction = new Direction(-130, 35);
    assertEquals(-130, Direction.of(direction.vec()).turn(), 1e-6);
    assertEquals(35, Direction.of(direction.vec().times(3)).tilt(), 1e-6);
    assertEquals(new Direction(130, 35), direction.mirrored());
  }

  private static Limbs bent(Direction thigh, Direction shin) {
    Figure figure = FixedFigures.named("prone");
    Leg leg = new Leg(thigh, shin, null, null, new Direction(0, 0), null, null, null);
    return Skeleton.of(figure.withLegs(leg, leg)).right();
  }

  private static Figure reaching(Vec target, Vec bend) {
    Figure figure = FixedFigures.named("seated").withPelvis(new Vec(0, 0, 0));
    Arm arm = new Arm(null, null, target, bend, new Direction(0, 0), null);
    return figure.withArms(arm, arm.mirrored());
  }
}
