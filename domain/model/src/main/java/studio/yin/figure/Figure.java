package studio.yin.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Place;
import studio.yin.pose.PropKind;

/**
 * The shape that a pose gives a body, as data: where the pelvis is and which way every segment
 * points. It is not a picture; {@link Skeleton} finds the joints and {@link Drawing} draws them.
 * Lengths are fractions of stature, angles are degrees, and the floor is where y is zero. A shape
 * with two sides is stored as its right side; the left one is the mirror image.
 *
 * @param camera from where it is looked at
 * @param pelvis the middle between the hip joints
 * @param pelvisRight towards the right hip; to the viewer (z) when absent
 * @param shouldersRight towards the right shoulder; as the pelvis when absent
 * @param face where the nose points; forward (x) when absent
 * @param shoulderShift how far both shoulders slide from their place, as in reaching up
 * @param torsoNearer added to the depth of the trunk where the plain order of depth would hide it
 * @param headNearer the same for the head
 * @param anchors where a prop's middle goes when the rule for its place would put it badly
 * @param restsOn what the shape cannot be drawn without: a chair to sit on, a wall for the legs
 */
public record Figure(
    View camera,
    Vec pelvis,
    Spine spine,
    @Nullable Vec pelvisRight,
    @Nullable Vec shouldersRight,
    @Nullable Vec face,
    Arms arms,
    Legs legs,
    @Nullable Vec shoulderShift,
    @Nullable Double torsoNearer,
    @Nullable Double headNearer,
    Mat mat,
    @Nullable Map<Place, Vec> anchors,
    @Nullable Map<Place, PropKind> restsOn) {

  public Figure {
    anchors = anchors == null ? null : Map.copyOf(anchors);
    restsOn = restsOn == null ? null : Map.copyOf(restsOn);
  }

  /**
   * Where the viewer stands.
   *
   * @param turn 0 looks from the side (along z), 90 from the front (along x)
   * @param tilt 0 looks level with the floor, 90 from straight above
   */
  public record View(double turn, double tilt) {}

  /**
   * Which way a segment points.
   *
   * @param turn in the floor's plane, from x towards z
   * @param tilt above the floor; below it when negative
   */
  public record Direction(double turn, double tilt) {

    /** The direction of length one. */
    Vec vec() {
      double around = Math.toRadians(turn);
      double above = Math.toRadians(tilt);
      return new Vec(
          Math.cos(above) * Math.cos(around), Math.sin(above), Math.cos(above) * Math.sin(around));
    }

    static Direction of(Vec vec) {
      Vec unit = vec.unit();
      return new Direction(
          Math.toDegrees(Math.atan2(unit.z(), unit.x())),
          Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, unit.y())))));
    }

    Direction mirrored() {
      return new Direction(-turn, tilt);
    }
  }

  /** The five segments from the seat to the crown. */
  public record Spine(
      Direction pelvis, Direction lumbar, Direction thorax, Direction neck, Direction head) {}

  /** Both arms; a left arm that is absent mirrors the right one. */
  public record Arms(Arm right, @Nullable Arm left) {
    Arm leftOrMirror() {
      return left == null ? right.mirrored() : left;
    }
  }

  /** Both legs; a left leg that is absent mirrors the right one. */
  public record Legs(Leg right, @Nullable Leg left) {
    Leg leftOrMirror() {
      return left == null ? right.mirrored() : left;
    }
  }

  /**
   * An arm: either the directions of its two segments, or the point that the wrist reaches for and
   * the direction to which the elbow bends.
   *
   * @param nearer added to the arm's depth, where the plain order would hide it
   */
  public record Arm(
      @Nullable Direction upper,
      @Nullable Direction fore,
      @Nullable Vec reach,
      @Nullable Vec bend,
      Direction hand,
      @Nullable Double nearer) {
    Arm mirrored() {
      return new Arm(
          turned(upper), turned(fore), flipped(reach), flipped(bend), hand.mirrored(), nearer);
    }

    Arm withHand(Direction other) {
      return new Arm(upper, fore, reach, bend, other, nearer);
    }
  }

  /**
   * A leg: either the directions of its two segments, or the point that the ankle reaches for and
   * the direction to which the knee bends.
   *
   * @param sole where the sole looks when the foot stands on something; absent where it lies
   * @param nearer added to the thigh's depth, and to the shin's when that has none of its own
   * @param shinNearer added to the depth of shin and foot
   */
  public record Leg(
      @Nullable Direction thigh,
      @Nullable Direction shin,
      @Nullable Vec reach,
      @Nullable Vec bend,
      Direction foot,
      @Nullable Vec sole,
      @Nullable Double nearer,
      @Nullable Double shinNearer) {
    Leg mirrored() {
      return new Leg(
          turned(thigh),
          turned(shin),
          flipped(reach),
          flipped(bend),
          foot.mirrored(),
          flipped(sole),
          nearer,
          shinNearer);
    }
  }

  /** The mat, as two ends along x and two edges along z. */
  public record Mat(double from, double to, double left, double right) {}

  private static @Nullable Direction turned(@Nullable Direction direction) {
    return direction == null ? null : direction.mirrored();
  }

  private static @Nullable Vec flipped(@Nullable Vec vec) {
    return vec == null ? null : vec.mirrored();
  }

  Figure withPelvis(Vec moved) {
    return with(moved, spine, face, arms, legs);
  }

  Figure withSpine(Spine bent, @Nullable Vec looking) {
    return with(pelvis, bent, looking, arms, legs);
  }

  Figure withArms(Arm right, Arm left) {
    return with(pelvis, spine, face, new Arms(right, left), legs);
  }

  Figure withLegs(Leg right, Leg left) {
    return with(pelvis, spine, face, arms, new Legs(right, left));
  }

  /** What settling on the floor and on props moves; the rest is as the pose has it. */
  private Figure with(Vec seat, Spine back, @Nullable Vec looking, Arms upper, Legs lower) {
    return new Figure(
        camera,
        seat,
        back,
        pelvisRight,
        shouldersRight,
        looking,
        upper,
        lower,
        shoulderShift,
        torsoNearer,
        headNearer,
        mat,
        anchors,
        restsOn);
  }
}
