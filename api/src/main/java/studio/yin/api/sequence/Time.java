package studio.yin.api.sequence;

import studio.yin.timing.Minutes;
import studio.yin.timing.Timeline;

/** A length of time, for programs and as people write it. */
public record Time(int seconds, String clock) {

  public static Time of(int seconds) {
    return new Time(seconds, Minutes.clock(seconds));
  }

  public static Time of(Timeline timeline) {
    return of(timeline.seconds());
  }
}
