package studio.yin.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long the same thing took, again and again. */
final class Times {
  private final LongStream.Builder nanos = LongStream.builder();

  void add(long taken) {
    nanos.add(taken);
  }

  /**
   * Below which time these shares of all lie: 0.5 for the median, 0.95 for the time that one in
   * twenty exceeds.
   *
   * @return milliseconds, one for each share
   */
  static double[] at(Times times, double... shares) {
    long[] sorted = times.nanos.build().sorted().toArray();
    return Arrays.stream(shares)
        .map(share -> sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6)
        .toArray();
  }
}
