package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Canvas.Part;
import studio.yin.figure.Shape.Manner;

/**
 * Neck, head, hair tied in a bun, and closed eyes where the face is seen. In profile the nose tells
 * which way the figure looks.
 */
final class Head {
  static final double RADIUS = .056;

  /** From here on the face looks to the viewer enough to have eyes. */
  private static final double FRONTAL = .45;

  private final Skeleton bones;
  private final Camera camera;
  private final Canvas canvas;
  private final double nearer;
  private final Vec upwards;
  private final boolean frontal;

  Head(Skeleton bones, Camera camera, Canvas canvas, double nearer) {
    this.bones = bones;
    this.camera = camera;
    this.canvas = canvas;
    this.nearer = nearer;
    upwards = bones.crown().minus(bones.skull()).unit();
    frontal = camera.facing(bones.face()) > FRONTAL;
  }

  void draw() {
    Point root = camera.see(bones.neck());
    Point skull = camera.see(bones.skull());
    canvas.fill(
        (root.depth() + skull.depth()) / 2 + nearer,
        Role.SKIN,
        Manner.HALO,
        new Outline().capsule(root, .034, skull, .030));
    double depth = camera.depth(bones.headCentre()) + nearer;
    canvas.remember(Part.HEAD, depth);
    Point jaw = at(-.018, 0, 0);
    Point brow = at(.02, 0, 0);
    Outline head = new Outline().capsule(jaw, .048, brow, RADIUS);
    if (camera.facing(bones.face()) <= .8) {
      head.capsule(at(-.012, .062, 0), .008, jaw, .03);
    }
    canvas.fill(depth, Role.SKIN, frontal ? Manner.FLAT : Manner.HALO, head);
    if (frontal) {
      bun(at(.075, -.02, 0), -.051);
      dot(depth - .001, Manner.HALO, at(.018, -.012, 0), .063);
      fringe(depth + .0005, jaw, brow);
      eyes(depth + .03);
    } else {
      bun(at(.05, -.055, 0), -.001);
      hair(depth + .001);
    }
  }

  /** The hair, which is all that shows of a head that is seen from above or from behind. */
  private void hair(double depth) {
    double turned = .8 * camera.facing(upwards) - .6 * camera.facing(bones.face());
    double share = Math.max(0, Math.min(1, (turned - .1) / .4));
    double radius = .05 + .012 * share;
    double back = -.018 * Math.min(1, 1 + camera.facing(bones.face()));
    Point top = at(.024, back, 0);
    Outline hair =
        new Outline()
            .capsule(top, radius, top, .01)
            .capsule(top, radius, at(.024 - .034 * share, back, 0), radius - .006);
    canvas.fill(depth, Role.HAIR, Manner.FLAT, hair);
  }

  /** A spot of the head: up to the crown, forward to the nose, aside to the right ear. */
  private Point at(double up, double forward, double aside) {
    return camera.see(
        bones
            .headCentre()
            .plus(upwards, up)
            .plus(bones.face(), forward)
            .plus(upwards.cross(bones.face()), aside));
  }

  private void bun(Point centre, double behind) {
    dot(centre.depth() + behind + nearer, Manner.HALO, centre, .026);
  }

  private void dot(double depth, Manner manner, Point centre, double radius) {
    canvas.fill(depth, Role.HAIR, manner, new Outline().capsule(centre, radius, centre, .01));
  }

  /** Closed lids. One that has gone round the side of the head is not seen. */
  private void eyes(double depth) {
    for (int side : new int[] {-1, 1}) {
      Vec outwards = bones.face().times(.8).plus(upwards.cross(bones.face()), .6 * side).unit();
      if (camera.facing(outwards) > .2) {
        Outline lid = new Outline().bow(eye(side, .012), eye(side, .022), eye(side, .032));
        canvas.stroke(depth, Role.EYE, 3.2, lid);
      }
    }
  }

  /** A spot of the lid, so far aside on the round of the face. */
  private Point eye(int side, double aside) {
    double droop = .007 * Math.sin(Math.PI * (aside - .012) / .02);
    double forward = Math.sqrt(.047 * .047 - aside * aside);
    return at(-.012 - droop, forward, side * aside);
  }

  /** The part of the head above a curved hairline. */
  private void fringe(double depth, Point jaw, Point brow) {
    Point middle = at(0, 0, 0);
    Point higher = at(1, 0, 0);
    double length = Math.hypot(higher.x() - middle.x(), higher.y() - middle.y());
    if (length < 1) {
      return;
    }
    double upX = (higher.x() - middle.x()) / length;
    double upY = (higher.y() - middle.y()) / length;
    double cut = .036 * Camera.SCALE;
    List<Point> points = new ArrayList<>(Outline.ring(jaw, .05, 40));
    points.addAll(Outline.ring(brow, .061, 40));
    List<Point> scalp = new ArrayList<>();
    for (Point spot : Outline.hull(points)) {
      double up = (spot.x() - middle.x()) * upX + (spot.y() - middle.y()) * upY;
      if (up > cut - .225 * Math.abs(aside(spot, middle, upX, upY))) {
        scalp.add(spot);
      }
    }
    if (scalp.size() <= 4) {
      return;
    }
    scalp.sort(Comparator.comparingDouble(spot -> aside(spot, middle, upX, upY)));
    for (double across = .036; across > -.04; across -= .018) {
      double aside = across * Camera.SCALE;
      double up = cut + .012 * Camera.SCALE * (1 - Math.pow(across / .04, 2));
      scalp.add(
          new Point(
              middle.x() + upX * up - upY * aside,
              middle.y() + upY * up + upX * aside,
              middle.depth()));
    }
    canvas.fill(depth, Role.HAIR, Manner.FLAT, new Outline().polygon(scalp));
  }

  private static double aside(Point spot, Point middle, double upX, double upY) {
    return (spot.y() - middle.y()) * upX - (spot.x() - middle.x()) * upY;
  }
}
