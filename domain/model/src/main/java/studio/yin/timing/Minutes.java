package studio.yin.timing;

/** How seconds are written. */
public final class Minutes {
  private Minutes() {}

  /** Minutes and seconds: {@code 4:30}, {@code 75:00}. */
  public static String clock(int seconds) {
    int rest = seconds % 60;
    return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
  }
}
