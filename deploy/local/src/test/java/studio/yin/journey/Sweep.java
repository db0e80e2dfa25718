package studio.yin.journey;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a long row of cases a run goes through: every case where it is told to, else every
 * sixth, beginning elsewhere for each page. So each run tries every case on some page, and every
 * page with many cases.
 */
final class Sweep {
  private static final int SHARE = "whole".equals(System.getProperty("studio.sweep")) ? 1 : 6;

  private Sweep() {}

  /** Whether a run is told to go through everything. */
  static boolean isWhole() {
    return SHARE == 1;
  }

  /**
   * The cases that are tried.
   *
   * @param all in their order
   * @param turn whose turn it is: a number for each page, from 0
   */
  static <T> List<T> of(Collection<T> all, int turn) {
    List<T> every = List.copyOf(all);
    return IntStream.range(0, every.size())
        .filter(at -> (at + turn) % SHARE == 0)
        .mapToObj(every::get)
        .toList();
  }
}
