package studio.yin.figure;

/** A part of the plane, in drawing units: x to the right, y downwards. */
public record Box(long left, long top, long width, long height) {

  /** As the value of an SVG's {@code viewBox}. */
  @Override
  public String toString() {
    return left + " " + top + " " + width + " " + height;
  }
}
