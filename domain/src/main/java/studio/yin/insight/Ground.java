package studio.yin.insight;

import studio.yin.pose.Base;

/**
 * What it takes to get from one base to another. Kneeling and being on all fours are one ground:
 * the knees stay where they are.
 */
enum Ground {
  BELLY(0),
  BACK(0),
  SIDE(0),
  SEAT(1),
  KNEES(1),
  FEET(2);

  /** How high one is: 0 lying, 1 sitting or kneeling, 2 standing. */
  final int height;

  Ground(int height) {
    this.height = height;
  }

  static Ground of(Base base) {
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
