package studio.yin.journey;

/**
 * What a page is looked at on.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the person prefers dark colours
 */
public record Screen(int width, int height, boolean dark) {

  /** A student's phone. */
  public static final Screen PHONE = new Screen(390, 844, false);

  /** A tablet held upright. */
  public static final Screen TABLET = new Screen(820, 1180, false);

  /** A teacher's desk. */
  public static final Screen DESK = new Screen(1440, 1000, false);

  /** The same in the evening. */
  public Screen inTheDark() {
    return new Screen(width, height, true);
  }

  /** A name for files: {@code 390-dark}. */
  @Override
  public String toString() {
    return width + (dark ? "-dark" : "");
  }
}
