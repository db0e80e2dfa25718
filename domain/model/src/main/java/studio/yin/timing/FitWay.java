package studio.yin.timing;

import java.util.List;
import studio.yin.pose.SpinalMovement.Family;

/**
 * One way of making a class a length, for somebody to choose.
 *
 * @param name what it is called among the ways of one fit, the same each time: {@code
 *     leaving-out-2}
 * @param proposal the class as it would be
 * @param lost directions of the spine that the class would no longer have
 */
public record FitWay(String name, Kind kind, Proposal proposal, List<Family> lost) {
  public FitWay {
    lost = List.copyOf(lost);
  }

  /** What is done to the class. */
  public enum Kind {
    /** Every hold stays within its range. */
    WITHIN,
    /** Every pose stays, held as short as beginners hold it. */
    SHORTER_HOLDS,
    /** Poses are left out, and the others stay within their ranges. */
    LEAVING_OUT,
    /** Poses are left out, and the others are held as short as beginners hold them. */
    LEAVING_OUT_SHORTER,
    /** Every pose at its shortest: longer than was asked for. */
    SHORTEST,
    /** Rebounds and the closing become longer. */
    LONGER_PAUSES,
    /** Poses are put in. */
    ADDING,
    /** Holds become as long as the catalogue has them. */
    LONGER_HOLDS,
    /** With all of that as long as it can be: shorter than was asked for. */
    LONGEST
  }
}
