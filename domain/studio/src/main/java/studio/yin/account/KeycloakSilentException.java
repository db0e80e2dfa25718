package studio.yin.account;

/**
 * Keycloak did not answer, or not in time, or with a fault of its own: whether it did what it was
 * asked is not known.
 */
final class KeycloakSilentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeycloakSilentException(Throwable cause) {
    super("Keycloak did not answer", cause);
  }
}
