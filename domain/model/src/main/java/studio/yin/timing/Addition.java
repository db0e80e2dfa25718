package studio.yin.timing;

import java.util.List;
import studio.yin.sequence.OrderEdit;

/**
 * A pose that could be put in so that a class becomes long enough.
 *
 * @param inserts the pose, and the rests that are to be before and after it, in the order in which
 *     they are put in
 * @param insert the pose as a step, and where it would stand; one of the inserts
 * @param longest seconds that the class could take with it and with the additions before it
 */
public record Addition(List<OrderEdit.Insert> inserts, OrderEdit.Insert insert, int longest) {
  public Addition {
    inserts = List.copyOf(inserts);
  }
}
