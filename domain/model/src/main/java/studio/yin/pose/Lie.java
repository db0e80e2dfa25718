package studio.yin.pose;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a prop lies in its place, where the teacher says so. Where nobody says it, a prop lies as it
 * fits: a block is turned to close the gap, a bolster follows the spine.
 */
public enum Lie {
  /** A block on its largest side, its lowest height; a blanket spread out, a layer or two. */
  FLAT,
  /** A block on its long side, its middle height. */
  ON_EDGE,
  /** A block on its shortest side, its greatest height; a bolster that stands. */
  ON_END,
  /** The long way of the body, or of the part that lies on it. */
  LENGTHWISE,
  /** At right angles to that. */
  CROSSWISE,
  /** A blanket in a few layers. */
  FOLDED,
  /** A blanket as a roll, firmer and higher. */
  ROLLED;

  private static final Set<Lie> OF_A_BLOCK =
      EnumSet.of(FLAT, ON_EDGE, ON_END, LENGTHWISE, CROSSWISE);
  private static final Set<Lie> OF_A_BLANKET =
      EnumSet.of(FLAT, LENGTHWISE, CROSSWISE, FOLDED, ROLLED);
  private static final Set<Lie> OF_A_BOLSTER = EnumSet.of(ON_EDGE, ON_END, LENGTHWISE, CROSSWISE);

  /** Whether something of that kind can lie so; a chair, a strap and a wall have no choice. */
  public boolean suits(PropKind kind) {
    return switch (kind) {
      case BLOCK -> OF_A_BLOCK.contains(this);
      case BLANKET -> OF_A_BLANKET.contains(this);
      case BOLSTER -> OF_A_BOLSTER.contains(this);
      case CHAIR, STRAP, WALL -> false;
    };
  }
}
