package studio.yin.timing;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A class as the solver sees it: what may give and take time, and the time that stays as it is.
 *
 * @param slots in the order of the class
 * @param fixed seconds of everything else: transitions, switches, movements, rebounds, closing,
 *     locked holds
 * @param begun whether the class is under way, so that its final rest gives last
 */
record FitBounds(List<Slot> slots, int fixed, boolean begun) {

  /** The slots, in a class of that many seconds. */
  List<Slot> at(int wanted) {
    if (begun) {
      boolean restStays = wanted >= fixed + sum(slots, FitBounds::withoutTheRest);
      return slots.stream().map(slot -> underway(slot, restStays)).toList();
    }
    return slots.stream()
        .map(slot -> slot.isRest() && slot.sides() == 1 ? rest(slot, wanted) : slot)
        .toList();
  }

  /** How short a side can be while the rest is as planned. */
  private static int withoutTheRest(Slot slot) {
    return slot.isRest() ? slot.liked() : slot.low();
  }

  /** While the rest stays it can only grow; once it gives, the others have given all they had. */
  private static Slot underway(Slot slot, boolean restStays) {
    if (!restStays) {
      return slot.isRest() ? slot : slot.at(slot.low());
    }
    return slot.isRest() ? slot.within(slot.liked(), slot.liked(), slot.high()) : slot;
  }

  private static Slot rest(Slot slot, int wanted) {
    int liked = Math.clamp((long) wanted * FinalRest.LIKED / 100, slot.low(), slot.high());
    int least = Math.ceilDiv(wanted * FinalRest.LEAST, 100);
    int most = wanted * FinalRest.MOST / 100;
    return slot.within(
        Math.max(slot.low(), Math.min(liked, least)),
        liked,
        Math.min(slot.high(), Math.max(liked, most)));
  }

  /** The least seconds that this class can take. */
  int shortest() {
    int seconds = fixed + sum(slots, Slot::low);
    for (int next = least(seconds); next > seconds; next = least(seconds)) {
      seconds = next; // a longer class wants a longer rest, by a tenth at the most
    }
    return seconds;
  }

  /** The most seconds that this class can take. */
  int longest() {
    int seconds = fixed + sum(slots, Slot::high);
    for (int next = most(seconds); next < seconds; next = most(seconds)) {
      seconds = next;
    }
    return seconds;
  }

  private int least(int wanted) {
    return begun ? 0 : fixed + sum(at(wanted), Slot::low);
  }

  private int most(int wanted) {
    return begun ? wanted : fixed + sum(at(wanted), Slot::high);
  }

  /** Whether the class can take just that many seconds, before rounding. */
  boolean reaches(int wanted) {
    return wanted >= shortest() && wanted <= longest();
  }

  /** Seconds of all sides of all slots. */
  static int sum(List<Slot> slots, ToIntFunction<Slot> aSide) {
    return slots.stream().mapToInt(slot -> slot.sides() * aSide.applyAsInt(slot)).sum();
  }
}
