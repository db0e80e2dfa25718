package studio.yin.timing;

import java.util.UUID;
import studio.yin.pose.HoldRange;

/**
 * The hold that a fit proposes for a step. All seconds are a side, and both sides have the same.
 *
 * @param step whose hold it is
 * @param sides how often it is taken
 * @param present how long it is now
 * @param proposed how long it would be
 * @param usual from how long to how long the class, or else the catalogue for the level of the
 *     class, has it held
 * @param allowed from how long to how long it could have become: the usual range as far as the
 *     class's length and the widenings changed it, and what the teacher holds now
 */
public record FittedHold(
    UUID step, int sides, int present, int proposed, HoldRange usual, HoldRange allowed) {

  /** Whether it would be another hold than now. */
  public boolean changed() {
    return proposed != present;
  }

  /** Whether it would be shorter or longer than usual. */
  public boolean unusual() {
    return !usual.holds(proposed);
  }
}
