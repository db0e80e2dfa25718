package studio.yin.timing;

import java.util.Comparator;

/**
 * What every hold gave or took of its room, the same for all of them: the λ of the closed form.
 * "Each pose gave 40 % of its slack" is a share of 0.4.
 *
 * @param way whether holds became shorter or longer than preferred
 * @param seconds that were given or taken by all of them together, all sides counted, before
 *     rounding
 * @param room that they had in that direction, all sides counted
 */
public record Slack(Direction way, int seconds, int room) {

  /** The one first that asks the least of each hold, whichever way. */
  static final Comparator<Slack> SMALLEST =
      (one, other) ->
          Long.compare(
              (long) one.seconds * Math.max(1, other.room),
              (long) other.seconds * Math.max(1, one.room));

  /** Which way the time went. */
  public enum Direction {
    /** Holds were shortened. */
    GAVE,
    /** Holds were lengthened. */
    TOOK,
    /** The holds that are preferred are those that fit. */
    KEPT
  }

  /**
   * The share where more seconds are wanted than preferred holds take, or fewer.
   *
   * @param more below zero where fewer are wanted
   * @param room in that direction
   */
  static Slack of(int more, int room) {
    return new Slack(
        more == 0 ? Direction.KEPT : more > 0 ? Direction.TOOK : Direction.GAVE,
        Math.abs(more),
        room);
  }

  /** Whether the room is enough. */
  boolean possible() {
    return seconds <= room;
  }

  /** λ without its sign, from 0 to 1. */
  public double fraction() {
    return seconds == 0 ? 0 : (double) seconds / room;
  }

  /** The fraction in hundredths, rounded to the nearest. */
  public int percent() {
    return Math.toIntExact(Math.round(fraction() * 100));
  }
}
