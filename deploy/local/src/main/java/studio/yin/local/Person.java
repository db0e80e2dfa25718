package studio.yin.local;

/** The three people of the local studio. They exist nowhere else. */
enum Person {
  MIRA("mira", "teacher", Secrets.Secret.MIRA),
  JONAS("jonas", "teacher", Secrets.Secret.JONAS),
  ADA("ada", "admin", Secrets.Secret.ADA);

  private final String username;
  private final String role;
  private final Secrets.Secret password;

  Person(String username, String role, Secrets.Secret password) {
    this.username = username;
    this.role = role;
    this.password = password;
  }

  String username() {
    return username;
  }

  String role() {
    return role;
  }

  Secrets.Secret password() {
    return password;
  }
}
