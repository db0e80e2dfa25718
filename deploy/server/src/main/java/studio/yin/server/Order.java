package studio.yin.server;

/**
 * In which order a request passes what is asked before its page or resource is: after what students
 * send along is dropped ({@code MIN_VALUE + 1}) and the guard has asked what it looks like ({@code
 * MIN_VALUE + 2}).
 */
final class Order {
  static final int CONNECTIONS = Integer.MIN_VALUE + 4;
  static final int BODIES = Integer.MIN_VALUE + 5;
  static final int BODIES_READ = Integer.MIN_VALUE + 6;
  static final int BODIES_DONE = Integer.MIN_VALUE + 7;
  static final int LANES = Integer.MIN_VALUE + 8;

  private Order() {}
}
