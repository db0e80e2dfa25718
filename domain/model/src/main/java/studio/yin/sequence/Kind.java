package studio.yin.sequence;

/** What a step is. */
public enum Kind {
  OPENING,
  POSE,
  MOVEMENT,
  REBOUND,
  CLOSING
}
