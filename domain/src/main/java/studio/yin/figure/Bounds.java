package studio.yin.figure;

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

  /** As the value of an SVG's {@code viewBox}. */
  String viewBox() {
    return Outline.round(left - PADDING)
        + " "
        + Outline.round(top - PADDING)
        + " "
        + Outline.round(right - left + 2 * PADDING)
        + " "
        + Outline.round(bottom - top + 2 * PADDING);
  }
}
