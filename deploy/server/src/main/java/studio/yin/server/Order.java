package studio.yin.server;

/**
 * In which order a request passes what is asked before its page or resource is: after what it looks
 * like (the guard's question, at {@code MIN_VALUE + 1}, and what students send along, one later).
 */
final class Order {
  static final int CONNECTIONS = Integer.MIN_VALUE + 3;
  static final int BODIES = Integer.MIN_VALUE + 4;
  static final int BODIES_READ = Integer.MIN_VALUE + 5;
  static final int BODIES_DONE = Integer.MIN_VALUE + 6;
  static final int LANES = Integer.MIN_VALUE + 7;

  private Order() {}
}
