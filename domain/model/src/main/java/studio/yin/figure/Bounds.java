package studio.yin.figure;

import java.util.ArrayList;
import java.util.List;
import studio.yin.figure.Camera.Point;

/** How far drawn things extend, in drawing units. */
final class Bounds {
  /** Room for the halo and a breath of air. */
  private static final double PADDING = 8;

  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  void include(double x, double y, double radius) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }

  void include(Bounds other) {
    left = Math.min(left, other.left);
    top = Math.min(top, other.top);
    right = Math.max(right, other.right);
    bottom = Math.max(bottom, other.bottom);
  }

  /** The middles of as many equal fields to each side. */
  List<Point> grid(int fields) {
    List<Point> grid = new ArrayList<>(fields * fields);
    for (int row = 0; row < fields; row++) {
      for (int column = 0; column < fields; column++) {
        double x = left + (column + .5) / fields * (right - left);
        grid.add(new Point(x, top + (row + .5) / fields * (bottom - top), 0));
      }
    }
    return grid;
  }

  /** Whether a point lies within them. */
  boolean hold(Point point) {
    return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
  }

  /** In square drawing units. */
  double area() {
    return (right - left) * (bottom - top);
  }

  /** The box around them, with that room to each side. */
  Box box() {
    return new Box(
        Outline.round(left - PADDING),
        Outline.round(top - PADDING),
        Outline.round(right - left + 2 * PADDING),
        Outline.round(bottom - top + 2 * PADDING));
  }
}
