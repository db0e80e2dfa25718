package studio.yin.figure;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import studio.yin.figure.Figure.Direction;
import studio.yin.figure.Figure.Spine;

/**
 * A way in which a spine gives when something carries a part of it: how far each segment turns
 * about the line through the shoulders, as a share of the whole bend.
 */
enum Bend {
  /** The neck alone: the head is lifted. */
  NECK(0, 0, 0, 1, .6),

  /** From the upper back: the head bows to what is before it. */
  BOW(0, 0, .3, 1, 1),

  /** From the waist: the chest is lifted, and the head follows a little. */
  WAIST(.7, 1, .7, .4, .3),

  /** At the hips, with a straight back. */
  TRUNK(1, 1, 1, 1, 1);

  /** No joint of the spine gives more than this, in degrees. */
  private static final double MOST = 60;

  /** Halvings of {@link #MOST}: the bend is then found to a hundredth of a degree. */
  private static final int HALVINGS = 12;

  private final double pelvis;
  private final double lumbar;
  private final double thorax;
  private final double neck;
  private final double head;

  Bend(double pelvis, double lumbar, double thorax, double neck, double head) {
    this.pelvis = pelvis;
    this.lumbar = lumbar;
    this.thorax = thorax;
    this.neck = neck;
    this.head = head;
  }

  /** Bends until something has the measure that is wanted, or as far as a spine goes. */
  Figure until(Figure figure, ToDoubleFunction<Skeleton> measure, double wanted) {
    Vec axis = Skeleton.of(figure).shouldersRight();
    double now = measure.applyAsDouble(Skeleton.of(figure));
    boolean upwards = wanted > now;
    double forth = measure.applyAsDouble(Skeleton.of(by(figure, axis, 5)));
    double sign = (forth > now) == upwards ? 1 : -1;
    double least = 0;
    double most = MOST;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (least + most) / 2;
      double there = measure.applyAsDouble(Skeleton.of(by(figure, axis, sign * middle)));
      if ((there < wanted) == upwards) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return by(figure, axis, sign * most);
  }

  private Figure by(Figure figure, Vec axis, double degrees) {
    Spine spine = figure.spine();
    Spine bent =
        new Spine(
            turned(spine.pelvis(), axis, degrees * pelvis),
            turned(spine.lumbar(), axis, degrees * lumbar),
            turned(spine.thorax(), axis, degrees * thorax),
            turned(spine.neck(), axis, degrees * neck),
            turned(spine.head(), axis, degrees * head));
    @Nullable Vec face = figure.face();
    return figure.withSpine(bent, (face == null ? Vec.FORWARD : face).turned(axis, degrees * head));
  }

  private static Direction turned(Direction direction, Vec axis, double degrees) {
    return degrees == 0 ? direction : Direction.of(direction.vec().turned(axis, degrees));
  }
}
