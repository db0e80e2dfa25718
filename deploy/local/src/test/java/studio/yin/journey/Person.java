package studio.yin.journey;

import studio.yin.local.Studio;

/** Who sits at the browser. */
public enum Person {
  /** A teacher. */
  MIRA("Mira Lindqvist"),
  /** Another teacher, who has no business in Mira's classes. */
  JONAS("Jonas Weber"),
  /** The admin. */
  ADA("Ada Okafor");

  private final String fullName;

  Person(String fullName) {
    this.fullName = fullName;
  }

  /** What they type to say who they are. */
  public String username() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What they are called on pages. */
  public String fullName() {
    return fullName;
  }

  String password(Studio studio) {
    return studio.secret(username());
  }
}
