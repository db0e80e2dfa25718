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
record Frame(List<Slot> slots, int fixed, boolean begun) {

  // The final rest prefers 12 % of a class, and takes from 10 to 20 % where its range allows. This
  // is the rule of this studio; published ones run from 1 minute in 10 to 5 in 30.
  private static final int REST_LEAST = 10;
  private static final int REST_LIKED = 12;
  private static final int REST_MOST = 20;

  /** The slots, in a class of that many seconds. */
  List<Slot> at(int wanted) {
    if (!begun) {
      return slots.stream()
          .map(slot -> slot.isRest() && slot.sides() == 1 ? rest(slot, wanted) : slot)
          .toList();
    }
    int others = fixed + sum(slots, slot -> slot.isRest() ? slot.liked() : slot.low());
    boolean restStays = wanted >= others;
    boolean gives = wanted < fixed + sum(slots, Slot::liked);
    if (!gives) {
      return slots;
    }
    return slots.stream()
        .map(slot -> slot.isRest() == restStays ? slot.at(end(slot, restStays)) : slot)
        .toList();
  }

  /** Where the ones who do not share stay: the rest as planned, or the poses as short as can be. */
  private static int end(Slot slot, boolean restStays) {
    return restStays ? slot.liked() : slot.low();
  }

  private static Slot rest(Slot slot, int wanted) {
    int liked = Math.clamp((long) wanted * REST_LIKED / 100, slot.low(), slot.high());
    int least = Math.ceilDiv(wanted * REST_LEAST, 100);
    int most = wanted * REST_MOST / 100;
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
