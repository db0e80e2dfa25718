package studio.yin.pose;

/** What a shape stands, sits or lies on. */
public enum Base {
  SEATED,
  PRONE,
  SUPINE,
  KNEELING,
  STANDING,
  ALL_FOURS,
  SIDE_LYING
}
