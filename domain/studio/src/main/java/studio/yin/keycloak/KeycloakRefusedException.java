package studio.yin.keycloak;

/** Keycloak answered, and the answer was no. */
final class KeycloakRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String field;

  KeycloakRefusedException(int status, String field) {
    super("Keycloak answered " + status);
    this.status = status;
    this.field = field;
  }

  int status() {
    return status;
  }

  /** What the complaint is about, empty when it does not say. */
  String field() {
    return field;
  }
}
