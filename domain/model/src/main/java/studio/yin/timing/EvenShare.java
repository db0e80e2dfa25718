package studio.yin.timing;

import java.util.List;

/**
 * The closed form: of all holds that fill a time, those that least depart from what is preferred.
 *
 * <p>With sᵢ sides, a preferred hold pᵢ and a room rᵢ a side in the direction that is needed, Σ sᵢ
 * (hᵢ − pᵢ)² / rᵢ is least, for a given Σ sᵢ hᵢ, where each hold gives or takes the same share λ of
 * its room: hᵢ = pᵢ ± λ rᵢ. Without room a hold stays.
 *
 * <p>Counted in whole numbers: an ideal hold is a fraction over the room of all, and is never
 * rounded before it is compared.
 */
record EvenShare(List<Slot> slots, Slack share) {

  /**
   * The share with which these slots fill that many seconds.
   *
   * @param seconds of all sides; between what the slots take at the least and at the most
   */
  static EvenShare of(List<Slot> slots, int seconds) {
    int more = seconds - FitBounds.sum(slots, Slot::liked);
    return new EvenShare(slots, Slack.of(more, FitBounds.sum(slots, slot -> slot.room(more >= 0))));
  }

  /** What ideal holds are counted in: so many of them make a second. */
  long unit() {
    return Math.max(1, share.room());
  }

  /** The hold that a side would have before rounding, in units. */
  long ideal(Slot slot) {
    boolean up = share.way() == Slack.Direction.TOOK;
    long moved = (long) share.seconds() * slot.room(up);
    return slot.liked() * unit() + (up ? moved : -moved);
  }

  /**
   * The holds rounded down to a grid, and what is left handed back by largest remainder; nobody is
   * handed more than one step above the ideal, so that a class that gives time lengthens no pose by
   * a minute. What is less than a step of the grid goes to the final rest, then to the opening.
   * Where these are full, somebody else has a step more, and they give what is missing for it.
   *
   * @param seconds that all sides are to fill
   * @param grid in seconds
   * @return seconds a side, in the order of the slots; together no more than {@code seconds}
   */
  int[] rounded(int seconds, int grid) {
    int[] holds = new int[slots.size()];
    int left = seconds;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      holds[i] = slot.floor(Math.toIntExact(ideal(slot) / unit()), grid);
      left -= slot.sides() * holds[i];
    }
    left = handBack(holds, left, grid);
    left = fill(Slot.Role.REST, holds, left);
    left = fill(Slot.Role.OPENING, holds, left);
    exchange(holds, left, grid);
    return holds;
  }

  /** Gives steps of time away while there is enough for one; answers what is left. */
  private int handBack(int[] holds, int seconds, int grid) {
    int left = seconds;
    for (int i = next(holds, left, grid); i >= 0; i = next(holds, left, grid)) {
      int hold = slots.get(i).after(holds[i], grid);
      left -= slots.get(i).sides() * (hold - holds[i]);
      holds[i] = hold;
    }
    return left;
  }

  private void exchange(int[] holds, int seconds, int grid) {
    int left = seconds;
    while (left > 0) {
      int i = next(holds, left + spareable(holds), grid);
      if (i < 0) {
        return;
      }
      int hold = slots.get(i).after(holds[i], grid);
      left -= slots.get(i).sides() * (hold - holds[i]);
      holds[i] = hold;
      left += takeBack(Slot.Role.REST, holds, Math.max(0, -left));
      left += takeBack(Slot.Role.OPENING, holds, Math.max(0, -left));
    }
  }

  /** Seconds that rest and opening could do without. */
  private int spareable(int[] holds) {
    int seconds = 0;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      seconds += slot.takesSeconds() ? holds[i] - slot.low() : 0;
    }
    return seconds;
  }

  /** Takes that many seconds from steps of that role, as far as they have them. */
  private int takeBack(Slot.Role role, int[] holds, int seconds) {
    int taken = 0;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      if (slot.role() == role && slot.takesSeconds()) {
        int less = Math.min(seconds - taken, holds[i] - slot.low());
        holds[i] -= less;
        taken += less;
      }
    }
    return taken;
  }

  /** Of the slots that can have a step more for what is left, the one that lost most; or -1. */
  private int next(int[] holds, int left, int grid) {
    int next = -1;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      int hold = slot.after(holds[i], grid);
      int cost = slot.sides() * (hold - holds[i]);
      boolean near = hold * unit() <= ideal(slot) + grid * unit();
      if (near && cost > 0 && cost <= left && (next < 0 || lost(i, holds) > lost(next, holds))) {
        next = i;
      }
    }
    return next;
  }

  private long lost(int i, int[] holds) {
    return ideal(slots.get(i)) - holds[i] * unit();
  }

  /** Gives steps of that role what they can take, second by second; answers what is left. */
  private int fill(Slot.Role role, int[] holds, int seconds) {
    int left = seconds;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      if (slot.role() == role) {
        int more = Math.min(left / slot.sides(), slot.high() - holds[i]);
        holds[i] += more;
        left -= slot.sides() * more;
      }
    }
    return left;
  }
}
