package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.yin.figure.Camera.Spot;

/**
 * Collects shapes and paints the far ones first. A shape carries a class and no colour: the theme
 * decides, and so does paper. A prop that lies hidden under the body is shown once more, as a
 * dashed line over it: so drawings show edges that cannot be seen (ISO 128).
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

  /** What of a shape is painted: with a halo that parts it from what is behind, or without. */
  enum Edge {
    HALO,
    NONE
  }

  /** Props of which less than a third is seen, and less than this, are hidden: square units. */
  private static final double SPECK = 1200;

  /** Points to each side at which it is looked whether a prop is seen. */
  private static final int GRID = 12;

  private enum Role {
    BODY,
    PROP,
    PART_OF_PROP
  }

  private record Shape(
      double depth, String classes, Outline outline, double strokeWidth, Role role, int prop) {
    String markup() {
      return path(classes);
    }

    String dashed() {
      return path(classes + " g");
    }

    private String path(String names) {
      String stroke =
          strokeWidth > 0 ? "\" stroke-width=\"" + Outline.round(strokeWidth * 10) / 10.0 : "";
      return "<path class=\"" + names + "\" d=\"" + outline.path() + stroke + "\"/>";
    }
  }

  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Part, Double> depths = new EnumMap<>(Part.class);
  private final Bounds bounds = new Bounds();
  private int prop;

  /** A part of the body, or of what is too large to be hidden by one. */
  void fill(double depth, String className, Edge edge, Outline outline) {
    add(depth, edge == Edge.HALO ? className : className + " n", outline, 0, Role.BODY);
  }

  /** What is drawn from now on belongs to the next prop, or to the next set of the same. */
  void nextProp() {
    prop++;
  }

  /** The whole outline of a prop, which somebody who looks at the drawing wants to find. */
  void prop(double depth, String className, Outline outline) {
    add(depth, className, outline, 0, Role.PROP);
  }

  /** Something on a prop: a crease, an upper face. */
  void onProp(double depth, String className, Outline outline) {
    add(depth, className + " n", outline, 0, Role.PART_OF_PROP);
  }

  /** A line; its width is in drawing units. */
  void stroke(double depth, String className, double width, Outline outline) {
    add(depth, className, outline, width, Role.PART_OF_PROP);
  }

  private void add(double depth, String classes, Outline outline, double width, Role role) {
    bounds.include(outline.bounds());
    shapes.add(new Shape(depth, classes, outline, width, role, prop));
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

  /** All shapes as markup, the farthest first, and above them what of the props is hidden. */
  String markup() {
    List<Shape> sorted = shapes.stream().sorted(Comparator.comparingDouble(Shape::depth)).toList();
    StringBuilder markup = new StringBuilder();
    sorted.forEach(shape -> markup.append(shape.markup()));
    for (int one = 1; one <= prop; one++) {
      int number = one;
      List<Shape> set =
          sorted.stream().filter(s -> s.role == Role.PROP && s.prop == number).toList();
      if (hidden(set, sorted)) {
        set.forEach(shape -> markup.append(shape.dashed()));
      }
    }
    return markup.toString();
  }

  /** Whether the body before them leaves next to nothing of a set of props to be seen. */
  private static boolean hidden(List<Shape> set, List<Shape> sorted) {
    int points = 0;
    int seen = 0;
    double area = 0;
    for (Shape piece : set) {
      List<Outline> before =
          sorted.subList(sorted.indexOf(piece) + 1, sorted.size()).stream()
              .filter(shape -> shape.role == Role.BODY)
              .map(Shape::outline)
              .toList();
      double each = piece.outline.bounds().area() / (GRID * GRID);
      for (Spot point : piece.outline.bounds().grid(GRID)) {
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
