package studio.yin.history;

/** Whether a class has a step. */
enum Presence {
  HERE,
  ASIDE,
  GONE
}
