package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.yin.figure.Camera.Point;
import studio.yin.figure.Shape.Manner;

/**
 * Collects shapes and lays the far ones down first. A prop that lies hidden under the body is shown
 * once more, over it.
 */
final class Canvas {

  /** The pieces of a body that something may lie in front of or behind. */
  enum Part {
    TORSO,
    HEAD,
    RIGHT_ARM,
    LEFT_ARM,
    RIGHT_THIGH,
    LEFT_THIGH,
    RIGHT_SHIN,
    LEFT_SHIN
  }

  /** Props of which less than a third is seen, and less than this, are hidden: square units. */
  private static final double SPECK = 1200;

  /** Points to each side at which it is looked whether a prop is seen. */
  private static final int GRID = 12;

  /** What a shape belongs to. */
  private enum Owner {
    BODY,
    PROP,
    PART_OF_PROP
  }

  private record Laid(double depth, Shape shape, Outline outline, Owner owner, int prop) {}

  private final List<Laid> shapes = new ArrayList<>();
  private final Map<Part, Double> depths = new EnumMap<>(Part.class);
  private final Bounds bounds = new Bounds();
  private int prop;

  /** A part of the body, or of what is too large to be hidden by one. */
  void fill(double depth, Role role, Manner manner, Outline outline) {
    add(depth, role, manner, outline, 0, Owner.BODY);
  }

  /** What is drawn from now on belongs to the next prop, or to the next set of the same. */
  void nextProp() {
    prop++;
  }

  /** The whole outline of a prop, which somebody who looks at the drawing wants to find. */
  void prop(double depth, Role role, Outline outline) {
    add(depth, role, Manner.HALO, outline, 0, Owner.PROP);
  }

  /** Something on a prop: a crease, an upper face. */
  void onProp(double depth, Role role, Outline outline) {
    add(depth, role, Manner.FLAT, outline, 0, Owner.PART_OF_PROP);
  }

  /** A line; its width is in drawing units. */
  void stroke(double depth, Role role, double width, Outline outline) {
    add(depth, role, Manner.HALO, outline, width, Owner.PART_OF_PROP);
  }

  private void add(
      double depth, Role role, Manner manner, Outline outline, double width, Owner owner) {
    bounds.include(outline.bounds());
    Shape shape = new Shape(role, manner, outline.path(), width);
    shapes.add(new Laid(depth, shape, outline, owner, prop));
  }

  /** Remembers how near a part of the body is, so that props can go behind it. */
  void remember(Part part, double depth) {
    depths.put(part, depth);
  }

  double depthOf(Part part) {
    return depths.getOrDefault(part, 0.0);
  }

  Bounds bounds() {
    return bounds;
  }

  /** All shapes, the farthest first, and above them what of the props is hidden. */
  List<Shape> shapes() {
    List<Laid> sorted = shapes.stream().sorted(Comparator.comparingDouble(Laid::depth)).toList();
    List<Shape> all = new ArrayList<>(sorted.stream().map(Laid::shape).toList());
    for (int one = 1; one <= prop; one++) {
      int number = one;
      List<Laid> set =
          sorted.stream().filter(s -> s.owner == Owner.PROP && s.prop == number).toList();
      if (hidden(set, sorted)) {
        set.forEach(laid -> all.add(laid.shape.hidden()));
      }
    }
    return all;
  }

  /** Whether the body before them leaves next to nothing of a set of props to be seen. */
  private static boolean hidden(List<Laid> set, List<Laid> sorted) {
    int points = 0;
    int seen = 0;
    double area = 0;
    for (Laid piece : set) {
      List<Outline> before =
          sorted.subList(sorted.indexOf(piece) + 1, sorted.size()).stream()
              .filter(laid -> laid.owner == Owner.BODY)
              .map(Laid::outline)
              .toList();
      double each = piece.outline.bounds().area() / (GRID * GRID);
      for (Point point : piece.outline.bounds().grid(GRID)) {
        if (piece.outline.covers(point)) {
          points++;
          if (before.stream().noneMatch(body -> body.covers(point))) {
            seen++;
            area += each;
          }
        }
      }
      if (area >= SPECK) {
        return false; // most props, and quick
      }
    }
    return 3 * seen < points;
  }
}
