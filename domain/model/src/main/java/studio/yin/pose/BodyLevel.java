package studio.yin.pose;

/**
 * What it takes to get from one base to another. Kneeling and being on all fours are one ground:
 * the knees stay where they are.
 */
public enum BodyLevel {
  BELLY(0),
  BACK(0),
  SIDE(0),
  SEAT(1),
  KNEES(1),
  FEET(2);

  /** How high one is: 0 lying, 1 sitting or kneeling, 2 standing. */
  private final int height;

  BodyLevel(int height) {
    this.height = height;
  }

  /** How many heights lie between the two. */
  public int levels(BodyLevel other) {
    return Math.abs(height - other.height);
  }

  /** Whether it is an effort to go there and back: up to standing, or down from it. */
  public boolean isFarFrom(BodyLevel other) {
    return (this == FEET) != (other == FEET);
  }

  /** The ground of a base. */
  public static BodyLevel of(Base base) {
    return switch (base) {
      case PRONE -> BELLY;
      case SUPINE -> BACK;
      case SIDE_LYING -> SIDE;
      case SEATED -> SEAT;
      case KNEELING, ALL_FOURS -> KNEES;
      case STANDING -> FEET;
    };
  }
}
