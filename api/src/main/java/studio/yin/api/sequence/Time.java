package studio.yin.api.sequence;

import studio.yin.timing.Minutes;
import studio.yin.timing.Timeline;

/** A length of time, for programs and as people write it. */
public record Time(int seconds, String clock) {

  /** That many seconds. */
  public static Time of(int seconds) {
    return new Time(seconds, Minutes.clock(seconds));
  }

  /** How long that takes. */
  public static Time of(Timeline timeline) {
    return of(timeline.seconds());
  }
}
