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
record EvenShare(List<Slot> slots, Share share) {

  /**
   * The share with which these slots fill that many seconds.
   *
   * @param seconds of all sides; between what the slots take at the least and at the most
   */
  static EvenShare of(List<Slot> slots, int seconds) {
    int more = seconds - Frame.sum(slots, Slot::liked);
    return new EvenShare(slots, Share.of(more, Frame.sum(slots, slot -> slot.room(more >= 0))));
  }

  /** What ideal holds are counted in: so many of them make a second. */
  long unit() {
    return Math.max(1, share.room());
  }

  /** The hold that a side would have before rounding, in units. */
  long ideal(Slot slot) {
    boolean up = share.way() == Share.Way.TOOK;
    long moved = (long) share.seconds() * slot.room(up);
    return slot.liked() * unit() + (up ? moved : -moved);
  }

  /**
   * The holds rounded down to a grid, and what is left handed back by largest remainder; what is
   * less than a step of the grid goes to the final rest, then to the opening.
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
    for (int i = next(holds, left, grid); i >= 0; i = next(holds, left, grid)) {
      Slot slot = slots.get(i);
      int longer = slot.after(holds[i], grid);
      left -= slot.sides() * (longer - holds[i]);
      holds[i] = longer;
    }
    left -= fill(Slot.Role.REST, holds, left);
    fill(Slot.Role.OPENING, holds, left);
    return holds;
  }

  /** Of the slots that can have a step more for what is left, the one that lost most; or -1. */
  private int next(int[] holds, int left, int grid) {
    int next = -1;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      int cost = slot.sides() * (slot.after(holds[i], grid) - holds[i]);
      if (cost > 0 && cost <= left && (next < 0 || lost(i, holds) > lost(next, holds))) {
        next = i;
      }
    }
    return next;
  }

  private long lost(int i, int[] holds) {
    return ideal(slots.get(i)) - holds[i] * unit();
  }

  /** Seconds that could be given to steps of that role, second by second. */
  private int fill(Slot.Role role, int[] holds, int left) {
    int given = 0;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = slots.get(i);
      if (slot.role() == role) {
        int longer = Math.min((left - given) / slot.sides(), slot.high() - holds[i]);
        holds[i] += longer;
        given += slot.sides() * longer;
      }
    }
    return given;
  }
}
