package studio.yin.insight;

import java.util.List;
import java.util.UUID;
import studio.yin.pose.Prop;

/**
 * One thing that is different in a class that does without some props, and why.
 *
 * @param prop what the step leans on now, and cannot have in that room
 * @param particulars of the sentence
 */
public record PropChange(How how, UUID step, Prop prop, List<Argument> particulars) {

  public PropChange {
    particulars = List.copyOf(particulars);
  }

  /** What becomes of it. */
  public enum How {
    /** It was optional, and goes. */
    DROPPED,
    /** Another kind serves in its place. */
    REPLACED,
    /** Nothing serves in its place, so the step takes one of its other shapes. */
    OTHER_POSE,
    /** Nothing serves in its place, and the step has no other shape: it stays, and is missing. */
    IMPOSSIBLE
  }
}
