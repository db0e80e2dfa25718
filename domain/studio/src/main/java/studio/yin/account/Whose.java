package studio.yin.account;

/** Which accounts to list. */
public enum Whose {
  EVERYBODY,
  TEACHERS,
  ADMINS,
  /** Neither teachers nor admins. */
  WITHOUT_ROLE,
  /** Those who cannot sign in. */
  DISABLED;

  boolean holds(Account account) {
    return switch (this) {
      case EVERYBODY -> true;
      case TEACHERS -> account.teacher();
      case ADMINS -> account.admin();
      case WITHOUT_ROLE -> !account.teacher() && !account.admin();
      case DISABLED -> !account.enabled();
    };
  }
}
