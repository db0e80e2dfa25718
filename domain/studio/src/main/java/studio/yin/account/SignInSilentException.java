package studio.yin.account;

/**
 * The sign-in server did not answer, or not in time, or with a fault of its own: whether it did
 * what it was asked is not known.
 */
public final class SignInSilentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Silence, and what came instead of an answer. */
  public SignInSilentException(Throwable cause) {
    super("The sign-in server did not answer", cause);
  }
}
