package studio.yin.figure;

/**
 * One shape of a drawing.
 *
 * @param role what it is
 * @param manner how it is painted
 * @param path where it is
 * @param width how wide its line is, in drawing units; 0 where it is filled
 */
public record Shape(Role role, Manner manner, Path path, double width) {

  /** How a shape is painted. */
  public enum Manner {
    /** Filled, or as a line, with a halo that parts it from what is behind. */
    HALO,
    /** Filled, without a halo. */
    FLAT,
    /**
     * As a dashed line over what hides it: so drawings show edges that cannot be seen (ISO 128).
     */
    HIDDEN
  }

  /** The same shape, shown through what hides it. */
  Shape hidden() {
    return new Shape(role, Manner.HIDDEN, path, width);
  }
}
