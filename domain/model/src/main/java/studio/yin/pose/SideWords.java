package studio.yin.pose;

/**
 * What right and left mean in one pose, as phrases that a student can follow. Teachers disagree on
 * names, so a bare "right" is never shown.
 */
public record SideWords(String right, String left) {
  public SideWords {
    if (right.isBlank() || left.isBlank()) {
      throw new IllegalArgumentException("both sides need their phrase");
    }
  }

  /** The phrase for a side. */
  public String of(Side side) {
    return side == Side.RIGHT ? right : left;
  }
}
