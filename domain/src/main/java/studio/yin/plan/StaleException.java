package studio.yin.plan;

/** The plan is no longer at the version that the client named. Nothing was changed. */
public final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleException() {
    super("The plan has changed since this version. Read it again, then send the change.");
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
