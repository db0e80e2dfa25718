package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.yin.figure.Camera.Spot;

/**
 * Writes the path of one shape, in whole numbers of drawing units, and keeps how far it extends.
 * Several closed pieces in one outline read as one shape, for they share fill and halo.
 */
final class Outline {
  /** What one of its pieces covers, so that it is known what it hides. */
  private interface Piece {
    boolean covers(double x, double y);
  }

  private final StringBuilder path = new StringBuilder();
  private final Bounds bounds = new Bounds();
  private final List<Piece> pieces = new ArrayList<>();

  String path() {
    return path.toString();
  }

  Bounds bounds() {
    return bounds;
  }

  /** Whether a point of the drawing lies in it; curves are taken as the polygons they follow. */
  boolean covers(Spot point) {
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
  Outline capsule(Spot from, double fromRadius, Spot to, double toRadius) {
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
    int largeFirst = spread < Math.PI / 2 ? 1 : 0;
    path.append('M');
    onCircle(from, r1, along + spread);
    arc(r1, largeFirst);
    onCircle(from, r1, along - spread);
    path.append('L');
    onCircle(to, r2, along - spread);
    arc(r2, 1 - largeFirst);
    onCircle(to, r2, along + spread);
    path.append('z');
    return this;
  }

  private Outline circle(Spot centre, double radius) {
    long r = round(radius);
    path.append('M').append(round(centre.x()) - r).append(' ').append(round(centre.y()));
    for (long way : new long[] {2 * r, -2 * r}) {
      path.append('a').append(r).append(' ').append(r).append(" 0 1 1 ").append(way).append(" 0");
    }
    path.append('z');
    return this;
  }

  private void onCircle(Spot centre, double radius, double angle) {
    point(centre.x() + radius * Math.cos(angle), centre.y() + radius * Math.sin(angle));
  }

  private void arc(double radius, int large) {
    long r = round(radius);
    path.append('A').append(r).append(' ').append(r).append(" 0 ").append(large).append(" 1 ");
  }

  private void point(double x, double y) {
    path.append(round(x)).append(' ').append(round(y));
  }

  /** A closed polygon, written as steps, which are shorter than places. */
  Outline polygon(List<Spot> corners) {
    pieces.add((x, y) -> within(corners, x, y));
    Spot first = corners.get(0);
    bounds.include(first.x(), first.y(), 0);
    long x = round(first.x());
    long y = round(first.y());
    path.append('M').append(x).append(' ').append(y);
    char command = 'l';
    for (Spot corner : corners.subList(1, corners.size())) {
      bounds.include(corner.x(), corner.y(), 0);
      long stepX = round(corner.x()) - x;
      long stepY = round(corner.y()) - y;
      if (stepX == 0 && stepY == 0) {
        continue;
      }
      step(command, stepX, stepY);
      command = ' ';
      x += stepX;
      y += stepY;
    }
    path.append('z');
    return this;
  }

  /** A closed curve that follows these points, passing half-way between each two of them. */
  Outline smooth(List<Spot> points) {
    pieces.add((x, y) -> within(points, x, y));
    Spot last = points.get(points.size() - 1);
    Spot first = points.get(0);
    long x = round((last.x() + first.x()) / 2);
    long y = round((last.y() + first.y()) / 2);
    path.append('M').append(x).append(' ').append(y);
    char command = 'q';
    for (int i = 0; i < points.size(); i++) {
      Spot point = points.get(i);
      Spot next = points.get((i + 1) % points.size());
      bounds.include(point.x(), point.y(), 0);
      step(command, round(point.x()) - x, round(point.y()) - y);
      command = ' ';
      long toX = round((point.x() + next.x()) / 2);
      long toY = round((point.y() + next.y()) / 2);
      step(command, toX - x, toY - y);
      x = toX;
      y = toY;
    }
    path.append('z');
    return this;
  }

  /** Whether a ray from the point leaves the polygon once more often than it enters. */
  private static boolean within(List<Spot> corners, double x, double y) {
    boolean within = false;
    Spot before = corners.getLast();
    for (Spot corner : corners) {
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

  /** A pair of numbers, with a space only where one is needed. */
  private void step(char command, long x, long y) {
    if (command != ' ' || x >= 0) {
      path.append(command);
    }
    path.append(x).append(y < 0 ? "" : " ").append(y);
  }

  /** An open line through these points. */
  Outline line(List<Spot> points) {
    char command = 'M';
    for (Spot point : points) {
      bounds.include(point.x(), point.y(), 0);
      path.append(command);
      point(point.x(), point.y());
      command = 'L';
    }
    return this;
  }

  /** A bow from one point to another that passes through a third. */
  Outline bow(Spot from, Spot through, Spot to) {
    bounds.include(through.x(), through.y(), 0);
    path.append('M');
    point(from.x(), from.y());
    path.append('Q');
    point(2 * through.x() - (from.x() + to.x()) / 2, 2 * through.y() - (from.y() + to.y()) / 2);
    path.append(' ');
    point(to.x(), to.y());
    return this;
  }

  /** The tightest convex polygon around these points (the monotone chain of Andrew). */
  static List<Spot> hull(List<Spot> points) {
    List<Spot> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y));
    List<Spot> around = chain(sorted);
    around.addAll(chain(sorted.reversed()));
    return around;
  }

  private static List<Spot> chain(List<Spot> sorted) {
    List<Spot> chain = new ArrayList<>();
    for (Spot next : sorted) {
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

  private static double turn(Spot a, Spot b, Spot c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }

  /** Points on a circle around a spot; the radius is a fraction of stature. */
  static List<Spot> ring(Spot centre, double radius, int count) {
    List<Spot> ring = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count;
      ring.add(
          new Spot(
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
