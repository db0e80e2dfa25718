package studio.yin.api.problem;

/** A {@link Fault} of a request on its way to the answer that tells it. Nothing was changed. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.name());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  /** An expected answer, not a fault of ours: no stack is gathered for it. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
