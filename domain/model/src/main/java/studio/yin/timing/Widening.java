package studio.yin.timing;

/** How far a fit may go beyond what the class says of its holds. */
public enum Widening {
  /** Holds may be as short as the catalogue gives them to beginners. */
  BEGINNER_MINIMUM,

  /**
   * Rebounds may grow to a minute, and a closing that is not the final rest to two: what yin
   * teachers usually give them.
   */
  PAUSES,

  /**
   * Holds may be as long as the catalogue has them for the level of the class, in a class for all
   * no longer than seven minutes.
   */
  CATALOGUE_MAXIMUM
}
