package studio.yin.web.pose;

import java.util.List;
import studio.yin.figure.Drawing;
import studio.yin.pose.Caution;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Pose;
import studio.yin.pose.PropKind;

/**
 * A pose among others.
 *
 * @param care what to change for the conditions that are asked for
 */
public record PoseCard(Pose pose, Drawing drawing, List<Caution> care) {

  /** From the shortest hold to the longest, whoever holds it. */
  public HoldRange hold() {
    return pose.hold();
  }

  /** The props that may help, each kind once. */
  public List<PropKind> kinds() {
    return pose.props().stream().map(prop -> prop.kind()).distinct().toList();
  }
}
