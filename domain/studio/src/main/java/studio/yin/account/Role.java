package studio.yin.account;

/** What an account may do. The words are those of the sign-in server. */
public final class Role {

  /** Plans and shares classes of their own. */
  public static final String TEACHER = "teacher";

  /** Manages accounts. */
  public static final String ADMIN = "admin";

  private Role() {}
}
