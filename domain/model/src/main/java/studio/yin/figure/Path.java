package studio.yin.figure;

import java.util.List;

/**
 * The course of a shape, in whole drawing units: pieces one after the other, each of which begins
 * with a {@link Move}, or is a {@link Circle}.
 */
public record Path(List<Segment> segments) {
  public Path {
    segments = List.copyOf(segments);
  }

  /** A stretch of it. */
  public sealed interface Segment {}

  /** Where a piece begins. */
  public record Move(long x, long y) implements Segment {}

  /** Straight to a point. */
  public record Line(long x, long y) implements Segment {}

  /** To a point, leaning towards another (a quadratic Bézier curve). */
  public record Curve(long towardsX, long towardsY, long x, long y) implements Segment {}

  /**
   * Round to a point, clockwise.
   *
   * @param large whether by the longer way
   */
  public record Arc(long radius, boolean large, long x, long y) implements Segment {}

  /** A whole circle, a piece by itself. */
  public record Circle(long x, long y, long radius) implements Segment {}

  /** Back to where the piece began. */
  public record Close() implements Segment {}
}
