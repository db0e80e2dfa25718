package studio.yin.figure;

/**
 * Looks at the room without perspective, so that a limb has one length wherever it is. What it sees
 * is in drawing units, {@value #SCALE} to a stature, y downwards as in SVG. A mirroring camera
 * shows the mirror image, which is how the left side of a shape is drawn.
 */
final class Camera {

  /** Drawing units to one stature: whole numbers are then finer than a pixel. */
  static final double SCALE = 600;

  private final Vec right;
  private final Vec up;
  private final Vec towards;

  /**
   * A point as it is seen.
   *
   * @param depth larger is nearer to the viewer, as a fraction of stature
   */
  record Point(double x, double y, double depth) {}

  Camera(Figure.View view, boolean mirrored) {
    double turn = Math.toRadians(view.turn());
    double tilt = Math.toRadians(view.tilt());
    Vec plain = new Vec(Math.cos(turn), 0, -Math.sin(turn));
    right = mirrored ? plain.times(-1) : plain;
    up =
        new Vec(-Math.sin(turn) * Math.sin(tilt), Math.cos(tilt), -Math.cos(turn) * Math.sin(tilt));
    towards =
        new Vec(Math.sin(turn) * Math.cos(tilt), Math.sin(tilt), Math.cos(turn) * Math.cos(tilt));
  }

  Point see(Vec point) {
    return new Point(point.dot(right) * SCALE, -point.dot(up) * SCALE, point.dot(towards));
  }

  double depth(Vec point) {
    return point.dot(towards);
  }

  /** How much a direction turns to the viewer: 1 looks into the camera, -1 away. */
  double facing(Vec direction) {
    return direction.dot(towards);
  }

  /** Whether the tops of things can be seen. */
  boolean seesTops() {
    return towards.y() > .03;
  }

  /** Whether it looks down so steeply that heights hardly show. */
  boolean fromAbove() {
    return towards.y() > .7;
  }
}
