package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Shape.Manner;

/** Draws the things of a studio's shelf, once it is known where they stand. */
final class Shelf {
  private static final double CHAIR_SIDE = .24;
  private static final double CHAIR_BACK = .25;
  private static final double SEAT_THICKNESS = .025;

  private final Camera camera;
  private final Canvas canvas;

  Shelf(Camera camera, Canvas canvas) {
    this.camera = camera;
    this.canvas = canvas;
  }

  /**
   * Where a thing stands.
   *
   * @param foot the middle of its underside
   * @param along the level direction of its longer side
   * @param behind it is painted behind everything that is nearer than this depth
   */
  record Stand(Vec foot, Vec along, double height, double behind) {
    Vec across() {
      return new Vec(-along.z(), 0, along.x());
    }
  }

  private double depth(Stand stand) {
    double own = camera.depth(stand.foot.plus(Vec.UP, stand.height / 2));
    return Math.min(own, stand.behind);
  }

  /** Blocks on top of each other, each as long and wide as its height allows. */
  void blocks(Stand stand, int count) {
    double each = stand.height / count;
    boolean onEnd = each > .115;
    double length = onEnd ? Support.BLOCK_MIDDLE : Support.BLOCK_LONG;
    double width = onEnd || each > .075 ? Support.BLOCK_FLAT : Support.BLOCK_MIDDLE;
    for (int layer = 0; layer < count; layer++) {
      Vec foot = stand.foot.plus(Vec.UP, layer * each);
      double depth = depth(stand) + layer * .0002;
      canvas.prop(depth, Role.BLOCK, box(foot, stand, length, width, each, 0));
      lid(depth, Role.BLOCK_TOP, foot.plus(Vec.UP, each), stand, length, width, 0);
    }
  }

  /** Folded blankets: each shows its two layers by the crease between them. */
  void blankets(Stand stand, int count, double length, double width) {
    double each = stand.height / count;
    double soft = each / 4;
    double rounding = camera.fromAbove() ? .025 : soft;
    double depth = depth(stand);
    for (int layer = 0; layer < count; layer++) {
      Vec foot = stand.foot.plus(Vec.UP, layer * each);
      canvas.prop(depth, Role.BLANKET, box(foot, stand, length, width, each, rounding));
      if (!camera.fromAbove()) {
        Vec middle = foot.plus(Vec.UP, each * .44);
        Outline crease = box(middle, stand, length, width, each * .12, 0);
        Outline upper = box(foot.plus(Vec.UP, each / 2), stand, length, width, each / 2, rounding);
        canvas.onProp(depth + .00002, Role.BLANKET_FOLD, crease);
        canvas.onProp(depth + .00004, Role.BLANKET, upper);
      }
      depth += .0001;
    }
    Vec top = stand.foot.plus(Vec.UP, stand.height);
    lid(depth, Role.BLANKET_FOLD, top, stand, length - .03, width - .03, rounding);
  }

  /** Bolsters, or blankets that were rolled, on top of each other. */
  void rolls(Stand stand, int count, Role role, double length) {
    double radius = stand.height / count / 2;
    for (int layer = 0; layer < count; layer++) {
      Vec middle = stand.foot.plus(Vec.UP, radius * (2 * layer + 1));
      double half = length / 2 - radius;
      Point from = camera.see(middle.plus(stand.along, -half));
      Point to = camera.see(middle.plus(stand.along, half));
      canvas.prop(
          depth(stand) + layer * .0002, role, new Outline().capsule(from, radius, to, radius));
    }
  }

  /** A chair that is sat on with the back to its back; the height is that of the seat. */
  void chair(Stand stand) {
    double half = CHAIR_SIDE / 2;
    for (int forth : new int[] {-1, 1}) {
      for (int side : new int[] {-1, 1}) {
        Vec foot = stand.foot.plus(stand.along, forth * half).plus(stand.across(), side * half);
        Vec top = foot.plus(Vec.UP, stand.height);
        post(stand, foot, top);
        if (forth < 0) {
          post(stand, top, top.plus(Vec.UP, CHAIR_BACK).plus(stand.along, -.03));
        }
      }
    }
    Vec seat = stand.foot.plus(Vec.UP, stand.height - SEAT_THICKNESS);
    canvas.fill(
        depth(stand),
        Role.CHAIR,
        Manner.HALO,
        box(seat, stand, CHAIR_SIDE, CHAIR_SIDE, SEAT_THICKNESS, 0));
    Vec rail = seat.plus(Vec.UP, CHAIR_BACK).plus(stand.along, -half - .03);
    post(stand, rail.plus(stand.across(), -half), rail.plus(stand.across(), half));
  }

  private void post(Stand stand, Vec from, Vec to) {
    Point a = camera.see(from);
    Point b = camera.see(to);
    double own = Math.min(a.depth(), b.depth());
    canvas.stroke(
        Math.min(own, stand.behind) - .001, Role.CHAIR, 12, new Outline().line(List.of(a, b)));
  }

  /** A line through the room: a strap, or what shows of a wall. */
  void line(double depth, Role role, double width, List<Vec> points) {
    canvas.stroke(
        depth, role, width, new Outline().line(points.stream().map(camera::see).toList()));
  }

  private void lid(
      double depth,
      Role role,
      Vec middle,
      Stand stand,
      double length,
      double width,
      double rounding) {
    if (camera.seesTops()) {
      canvas.onProp(depth + .0001, role, box(middle, stand, length, width, 0, rounding));
    }
  }

  /** The outline of a box, its corners rounded by a radius. */
  private Outline box(
      Vec foot, Stand stand, double length, double width, double height, double rounding) {
    List<Point> corners = new ArrayList<>();
    double lowest = Math.min(rounding, height / 2);
    for (double up : new double[] {lowest, height - lowest}) {
      for (int forth : new int[] {-1, 1}) {
        for (int side : new int[] {-1, 1}) {
          Point corner =
              camera.see(
                  foot.plus(Vec.UP, up)
                      .plus(stand.along, forth * (length / 2 - rounding))
                      .plus(stand.across(), side * (width / 2 - rounding)));
          if (lowest > 0 || (camera.fromAbove() && rounding > 0)) {
            corners.addAll(Outline.ring(corner, rounding, 12));
          } else {
            corners.add(corner);
          }
        }
      }
    }
    return new Outline().polygon(Outline.hull(corners));
  }
}
