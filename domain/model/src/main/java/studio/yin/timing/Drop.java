package studio.yin.timing;

import java.util.List;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Step;

/**
 * Poses that could be left out so that a class becomes short enough. Of all sets that lose the same
 * directions of the spine, it has the fewest poses, and asks the least of the others.
 *
 * @param poses in the order of the class; the rebounds after them go too, and are not among these
 * @param lost directions that the class would no longer have, in the order of the vocabulary
 * @param proposal the class without them
 */
public record Drop(List<Step> poses, List<SpinalMovement.Family> lost, Proposal proposal) {
  public Drop {
    poses = List.copyOf(poses);
    lost = List.copyOf(lost);
  }
}
