package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import studio.yin.figure.Camera.Point;

/**
 * The trunk as a tube around the spine. Each slice is a bar across the body, rounded off; the
 * outline touches every slice where it is widest as the camera sees it, and is drawn as one smooth
 * curve, so that a bent back bends and does not break.
 */
final class Trunk {
  private static final double[] RADIUS = {Body.SEAT, Body.WAIST, Body.RIBS, Body.NECK_ROOT};

  /** How far each slice reaches sideways before it rounds off. */
  private static final double[] HALF_WIDTH = {.036, .030, .055, .072};

  /** Slices from one joint of the spine to the next. */
  private static final int SLICES = 4;

  /** The slices that wear what the legs wear. */
  private static final int HIPS = 3;

  /** Points around each end. */
  private static final int CAP = 6;

  private final Camera camera;
  private final List<Slice> slices;

  private record Slice(Vec centre, Vec across, double halfWidth, double radius) {}

  Trunk(Skeleton bones, Camera camera) {
    this.camera = camera;
    slices = slices(bones);
  }

  /** The mean depth of all slices. */
  double depth() {
    return slices.stream().mapToDouble(slice -> camera.depth(slice.centre)).average().orElse(0);
  }

  Outline whole() {
    Outline outline = tube(slices);
    for (int joint = 0; joint <= 3; joint++) {
      outline.polygon(Outline.hull(section(slices.get(joint * SLICES))));
    }
    return outline;
  }

  Outline hips() {
    List<Slice> lowest = slices.subList(0, HIPS);
    return tube(lowest).polygon(Outline.hull(section(slices.get(0))));
  }

  private static List<Slice> slices(Skeleton bones) {
    Vec tail = bones.pelvis().plus(bones.pelvis().minus(bones.waist()), .35);
    Vec[] spine = {tail, bones.pelvis(), bones.waist(), bones.ribs(), bones.neck(), bones.skull()};
    List<Slice> slices = new ArrayList<>();
    for (int joint = 0; joint < 3; joint++) {
      for (int step = 0; step < SLICES; step++) {
        double share = (double) step / SLICES;
        Vec centre =
            curve(spine[joint], spine[joint + 1], spine[joint + 2], spine[joint + 3], share);
        slices.add(slice(bones, centre, joint, share));
      }
    }
    slices.add(slice(bones, bones.neck(), 2, 1));
    return slices;
  }

  private static Slice slice(Skeleton bones, Vec centre, int joint, double share) {
    double upwards = (joint + share) / 3;
    return new Slice(
        centre,
        bones.pelvisRight().towards(bones.shouldersRight(), upwards).unit(),
        HALF_WIDTH[joint] * (1 - share) + HALF_WIDTH[joint + 1] * share,
        RADIUS[joint] * (1 - share) + RADIUS[joint + 1] * share);
  }

  /** A point between b and c on the smooth curve through all four (Catmull and Rom). */
  private static Vec curve(Vec a, Vec b, Vec c, Vec d, double t) {
    return b.times(2)
        .plus(c.minus(a), t)
        .plus(a.times(2).plus(b, -5).plus(c, 4).minus(d), t * t)
        .plus(b.times(3).minus(a).plus(c, -3).plus(d), t * t * t)
        .times(.5);
  }

  /** Up one edge, around the top, down the other edge, around the bottom. */
  private Outline tube(List<Slice> part) {
    List<Point> edge = new ArrayList<>();
    int last = part.size() - 1;
    for (int i = 0; i <= last; i++) {
      edge.add(touch(part.get(i), heading(part, i) - Math.PI / 2));
    }
    cap(edge, part.get(last), heading(part, last));
    for (int i = last; i >= 0; i--) {
      edge.add(touch(part.get(i), heading(part, i) + Math.PI / 2));
    }
    cap(edge, part.get(0), heading(part, 0) + Math.PI);
    return new Outline().smooth(edge);
  }

  private void cap(List<Point> edge, Slice slice, double heading) {
    for (int i = 1; i < CAP; i++) {
      edge.add(touch(slice, heading - Math.PI / 2 + Math.PI * i / CAP));
    }
  }

  /** The angle in which the tube runs on the drawing, at one of its slices. */
  private double heading(List<Slice> part, int index) {
    Point before = camera.see(part.get(Math.max(0, index - 1)).centre);
    Point after = camera.see(part.get(Math.min(part.size() - 1, index + 1)).centre);
    return Math.atan2(after.y() - before.y(), after.x() - before.x());
  }

  /** Where a line that comes from outside at this angle first touches the slice. */
  private Point touch(Slice slice, double angle) {
    Point centre = camera.see(slice.centre);
    Point end = camera.see(slice.centre.plus(slice.across, slice.halfWidth));
    double outX = Math.cos(angle);
    double outY = Math.sin(angle);
    double barX = end.x() - centre.x();
    double barY = end.y() - centre.y();
    double side = Math.signum(barX * outX + barY * outY);
    double radius = slice.radius * Camera.SCALE;
    return new Point(
        centre.x() + side * barX + radius * outX,
        centre.y() + side * barY + radius * outY,
        centre.depth());
  }

  /** One slice by itself: it keeps a trunk whole that is looked at along the spine. */
  private List<Point> section(Slice slice) {
    List<Point> around = new ArrayList<>();
    for (int side : new int[] {1, -1}) {
      Point end = camera.see(slice.centre.plus(slice.across, side * slice.halfWidth));
      around.addAll(Outline.ring(end, slice.radius * .97, 14));
    }
    return around;
  }
}
