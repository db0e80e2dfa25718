package studio.yin.timing;

/** How seconds are written. */
public final class Minutes {
  private Minutes() {}

  /** Minutes and seconds: {@code 4:30}, {@code 75:00}. */
  public static String clock(int seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
