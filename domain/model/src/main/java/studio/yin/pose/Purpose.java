package studio.yin.pose;

/** What a prop is for. */
public enum Purpose {
  SUPPORT,
  COMFORT,
  INTENSIFY
}
