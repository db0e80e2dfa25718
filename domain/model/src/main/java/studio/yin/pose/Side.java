package studio.yin.pose;

/** The student's right or left. Never shown bare: each pose says in words what its sides mean. */
public enum Side {
  RIGHT,
  LEFT;

  /** The side that follows when this one has been held. */
  public Side other() {
    return this == RIGHT ? LEFT : RIGHT;
  }
}
