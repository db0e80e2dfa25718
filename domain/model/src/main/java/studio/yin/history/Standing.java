package studio.yin.history;

/** Whether a class has a step. */
enum Standing {
  HERE,
  ASIDE,
  GONE
}
