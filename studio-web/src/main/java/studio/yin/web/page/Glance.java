package studio.yin.web.page;

import java.util.List;
import studio.yin.figure.Drawing;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Step;

/**
 * A sequence as it is told from others at a glance: one drawing, and how its time is shared out.
 *
 * @param drawing of the step that stands for the whole: the one that takes longest, rest aside
 * @param movement the colour of that step
 */
public record Glance(Drawing drawing, SpinalMovement.Family movement, List<Block> blocks) {

  /** The time of a step, in the colour of its pose. */
  public record Block(Step step, SpinalMovement.Family movement) {}
}
