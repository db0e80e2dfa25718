package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.yin.figure.Camera.Point;

/**
 * Lays out one shape, in whole numbers of drawing units, and keeps how far it extends. Several
 * closed pieces in one outline read as one shape, for they share fill and halo.
 */
final class Outline {
  /** What one of its pieces covers, so that it is known what it hides. */
  private interface Piece {
    boolean covers(double x, double y);
  }

  private final List<Path.Segment> path = new ArrayList<>();
  private final Bounds bounds = new Bounds();
  private final List<Piece> pieces = new ArrayList<>();

  Path path() {
    return new Path(path);
  }

  Bounds bounds() {
    return bounds;
  }

  /** Whether a point of the drawing lies in it; curves are taken as the polygons they follow. */
  boolean covers(Point point) {
    if (!bounds.hold(point)) {
      return false;
    }
    for (Piece piece : pieces) {
      if (piece.covers(point.x(), point.y())) {
        return true;
      }
    }
    return false;
  }

  /** Two circles and what is between them: a limb that tapers. Radii are fractions of stature. */
  Outline capsule(Point from, double fromRadius, Point to, double toRadius) {
    double r1 = fromRadius * Camera.SCALE;
    double r2 = toRadius * Camera.SCALE;
    bounds.include(from.x(), from.y(), r1);
    bounds.include(to.x(), to.y(), r2);
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double distance = Math.hypot(dx, dy);
    pieces.add(
        (x, y) -> {
          double share = ((x - from.x()) * dx + (y - from.y()) * dy) / (distance * distance);
          double along = distance == 0 ? 0 : Math.clamp(share, 0, 1);
          double off = Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy);
          return off < r1 + along * (r2 - r1);
        });
    if (distance <= Math.abs(r1 - r2) + .5) {
      return r1 > r2 ? circle(from, r1) : circle(to, r2);
    }
    double along = Math.atan2(dy, dx);
    double spread = Math.acos((r1 - r2) / distance);
    boolean fromLarger = spread < Math.PI / 2;
    path.add(new Path.Move(x(from, r1, along + spread), y(from, r1, along + spread)));
    path.add(arc(from, r1, along - spread, fromLarger));
    path.add(new Path.Line(x(to, r2, along - spread), y(to, r2, along - spread)));
    path.add(arc(to, r2, along + spread, !fromLarger));
    path.add(new Path.Close());
    return this;
  }

  private Outline circle(Point centre, double radius) {
    path.add(new Path.Circle(round(centre.x()), round(centre.y()), round(radius)));
    return this;
  }

  private static Path.Arc arc(Point centre, double radius, double to, boolean large) {
    return new Path.Arc(round(radius), large, x(centre, radius, to), y(centre, radius, to));
  }

  private static long x(Point centre, double radius, double angle) {
    return round(centre.x() + radius * Math.cos(angle));
  }

  private static long y(Point centre, double radius, double angle) {
    return round(centre.y() + radius * Math.sin(angle));
  }

  /** A closed polygon; corners that fall together are one. */
  Outline polygon(List<Point> corners) {
    pieces.add((x, y) -> within(corners, x, y));
    Point first = corners.get(0);
    bounds.include(first.x(), first.y(), 0);
    long x = round(first.x());
    long y = round(first.y());
    path.add(new Path.Move(x, y));
    for (Point corner : corners.subList(1, corners.size())) {
      bounds.include(corner.x(), corner.y(), 0);
      long toX = round(corner.x());
      long toY = round(corner.y());
      if (toX != x || toY != y) {
        path.add(new Path.Line(toX, toY));
        x = toX;
        y = toY;
      }
    }
    path.add(new Path.Close());
    return this;
  }

  /** A closed curve that follows these points, passing half-way between each two of them. */
  Outline smooth(List<Point> points) {
    pieces.add((x, y) -> within(points, x, y));
    Point last = points.get(points.size() - 1);
    Point first = points.get(0);
    path.add(new Path.Move(round((last.x() + first.x()) / 2), round((last.y() + first.y()) / 2)));
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      Point next = points.get((i + 1) % points.size());
      bounds.include(point.x(), point.y(), 0);
      path.add(
          new Path.Curve(
              round(point.x()),
              round(point.y()),
              round((point.x() + next.x()) / 2),
              round((point.y() + next.y()) / 2)));
    }
    path.add(new Path.Close());
    return this;
  }

  /** Whether a ray from the point leaves the polygon once more often than it enters. */
  private static boolean within(List<Point> corners, double x, double y) {
    boolean within = false;
    Point before = corners.getLast();
    for (Point corner : corners) {
      if (corner.y() > y != before.y() > y
          && x
              < corner.x()
                  + (before.x() - corner.x()) * (y - corner.y()) / (before.y() - corner.y())) {
        within = !within;
      }
      before = corner;
    }
    return within;
  }

  /** An open line through these points. */
  Outline line(List<Point> points) {
    for (Point point : points) {
      bounds.include(point.x(), point.y(), 0);
      long x = round(point.x());
      long y = round(point.y());
      path.add(path.isEmpty() ? new Path.Move(x, y) : new Path.Line(x, y));
    }
    return this;
  }

  /** A bow from one point to another that passes through a third. */
  Outline bow(Point from, Point through, Point to) {
    bounds.include(through.x(), through.y(), 0);
    path.add(new Path.Move(round(from.x()), round(from.y())));
    path.add(
        new Path.Curve(
            round(2 * through.x() - (from.x() + to.x()) / 2),
            round(2 * through.y() - (from.y() + to.y()) / 2),
            round(to.x()),
            round(to.y())));
    return this;
  }

  /** The tightest convex polygon around these points (the monotone chain of Andrew). */
  static List<Point> hull(List<Point> points) {
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
    List<Point> around = chain(sorted);
    around.addAll(chain(sorted.reversed()));
    return around;
  }

  private static List<Point> chain(List<Point> sorted) {
    List<Point> chain = new ArrayList<>();
    for (Point next : sorted) {
      while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), next) <= 0) {
        chain.removeLast();
      }
      chain.add(next);
    }
    if (chain.size() > 1) {
      chain.removeLast();
    }
    return chain;
  }

  private static double turn(Point a, Point b, Point c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }

  /** Points on a circle around a spot; the radius is a fraction of stature. */
  static List<Point> ring(Point centre, double radius, int count) {
    List<Point> ring = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count;
      ring.add(
          new Point(
              centre.x() + radius * Camera.SCALE * Math.cos(angle),
              centre.y() + radius * Camera.SCALE * Math.sin(angle),
              centre.depth()));
    }
    return ring;
  }

  /** Rounds halves away from zero, so that a mirror image has mirrored numbers. */
  static long round(double value) {
    return value < 0 ? -Math.round(-value) : Math.round(value);
  }
}
