package studio.yin.pose;

/** Whom a class or a hold is meant for. */
public enum Level {
  ALL,
  BEGINNER,
  EXPERIENCED
}
