package studio.yin.timing;

import studio.yin.pose.HoldRange;
import studio.yin.sequence.Step;

/**
 * A step whose hold may give or take, as the solver sees it. All seconds are a side.
 *
 * @param role what it is in the class
 * @param usual what the class or the catalogue says of its hold
 * @param low the shortest that it may be held now
 * @param liked how long it would be held if time were no matter, between low and high
 * @param high the longest that it may be held now
 */
record Slot(Step step, Role role, HoldRange usual, int low, int liked, int high) {

  /** What a step is to the one who looks for time. */
  enum Role {
    OPENING,
    POSE,
    /** A rebound, or a closing that is not the final rest. */
    PAUSE,
    /** The final rest. */
    REST
  }

  /** How often its hold is taken. */
  int sides() {
    return step.sideCount();
  }

  /** Seconds that a side can still give ({@code up} false) or take. */
  int room(boolean up) {
    return up ? high - liked : liked - low;
  }

  /** The same step, free to move in there only. */
  Slot within(int least, int better, int most) {
    return new Slot(step, role, usual, least, better, most);
  }

  /** The same step, to be held just that long. */
  Slot at(int seconds) {
    return within(seconds, seconds, seconds);
  }

  /** Whether it is the final rest. */
  boolean isRest() {
    return role == Role.REST;
  }

  /** Whether it takes what is left over second by second: the rest and the opening. */
  boolean takesSeconds() {
    return (role == Role.REST || role == Role.OPENING) && sides() == 1;
  }

  /**
   * The next longer hold on the grid, or the longest of all where that is nearer; what takes
   * seconds one by one has no need of that.
   */
  int after(int hold, int grid) {
    int next = (hold / grid + 1) * grid;
    return next <= high ? next : takesSeconds() ? hold : high;
  }

  /** The longest on the grid that is not longer, or the shortest; the longest of all is kept. */
  int floor(int hold, int grid) {
    return hold >= high ? high : Math.max(low, hold / grid * grid);
  }
}
