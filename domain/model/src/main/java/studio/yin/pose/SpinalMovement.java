package studio.yin.pose;

/**
 * What the spine does. The three words that end in "side" belong to two-sided poses and become left
 * or right with the side that is held: Banana on the right side is a lateral bend to the left.
 */
public enum SpinalMovement {
  FLEXION(Family.FLEXION),
  EXTENSION(Family.EXTENSION),
  LATERAL_LEFT(Family.LATERAL),
  LATERAL_RIGHT(Family.LATERAL),
  ROTATION_LEFT(Family.ROTATION),
  ROTATION_RIGHT(Family.ROTATION),
  AXIAL_EXTENSION(Family.AXIAL),
  NEUTRAL(Family.NEUTRAL),
  LATERAL_AWAY_FROM_SIDE(Family.LATERAL),
  ROTATION_TOWARD_SIDE(Family.ROTATION),
  ROTATION_AWAY_FROM_SIDE(Family.ROTATION);

  private final Family family;

  SpinalMovement(Family family) {
    this.family = family;
  }

  /** The movement without its direction: one colour each, everywhere. */
  public Family family() {
    return family;
  }

  /** The direction that this movement takes while that side is held. */
  public SpinalMovement on(Side side) {
    boolean right = side == Side.RIGHT;
    return switch (this) {
      case LATERAL_AWAY_FROM_SIDE -> right ? LATERAL_LEFT : LATERAL_RIGHT;
      case ROTATION_TOWARD_SIDE -> right ? ROTATION_RIGHT : ROTATION_LEFT;
      case ROTATION_AWAY_FROM_SIDE -> right ? ROTATION_LEFT : ROTATION_RIGHT;
      default -> this;
    };
  }

  /** Movements without left and right. */
  public enum Family {
    FLEXION,
    EXTENSION,
    LATERAL,
    ROTATION,
    AXIAL,
    NEUTRAL
  }
}
