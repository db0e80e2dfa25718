package studio.yin.plan;

/** The plan is no longer at the version that the client named. Nothing was changed. */
public final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long version;

  StaleException(long version) {
    super("The plan stands at version " + version + " by now.");
    this.version = version;
  }

  /** The version at which the plan stands. */
  public long version() {
    return version;
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
