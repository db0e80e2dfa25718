package studio.yin.pose;

/** What a shape is used for. */
public enum Category {
  YIN,
  RESTORATIVE,
  YANG_COUNTER,
  TRANSITION,
  OPENING_CLOSING
}
