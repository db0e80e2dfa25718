package studio.yin.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects shapes and paints the far ones first. A shape carries a class and no colour: the theme
 * decides, and so does paper.
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

  private record Shape(double depth, String classes, String path, double strokeWidth) {
    String markup() {
      String stroke =
          strokeWidth > 0 ? "\" stroke-width=\"" + Outline.round(strokeWidth * 10) / 10.0 : "";
      return "<path class=\"" + classes + "\" d=\"" + path + stroke + "\"/>";
    }
  }

  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Part, Double> depths = new EnumMap<>(Part.class);
  private final Bounds bounds = new Bounds();

  void fill(double depth, String className, Edge edge, Outline outline) {
    bounds.include(outline.bounds());
    shapes.add(
        new Shape(depth, edge == Edge.HALO ? className : className + " n", outline.path(), 0));
  }

  /** A line; its width is in drawing units. */
  void stroke(double depth, String className, double width, Outline outline) {
    bounds.include(outline.bounds());
    shapes.add(new Shape(depth, className, outline.path(), width));
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

  /** All shapes as markup, the farthest first. */
  String markup() {
    StringBuilder markup = new StringBuilder();
    shapes.stream()
        .sorted(Comparator.comparingDouble(Shape::depth))
        .forEach(shape -> markup.append(shape.markup()));
    return markup.toString();
  }
}
