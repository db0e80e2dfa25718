package studio.yin.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.Text;

/**
 * What an admin says of a teacher who is to have an account.
 *
 * @param username 3 to 60 Latin letters, digits, dots, hyphens and underscores, a letter or digit
 *     first and last; kept in lower case
 * @param firstName as in {@link Person}
 * @param lastName as in {@link Person}
 * @param email as in {@link Person}
 */
public record NewAccount(String username, String firstName, String lastName, String email) {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

  public NewAccount {
    username = username(username);
    firstName = Person.name("firstName", firstName);
    lastName = Person.name("lastName", lastName);
    email = Person.address(email);
  }

  /** First and last name. */
  String name() {
    return firstName + " " + lastName;
  }

  /** Everything that stands against these words, each about its own field; empty when nothing. */
  public static List<Refusal> against(
      String username, String firstName, String lastName, String email) {
    return Stream.of(
            refusal(() -> Person.name("firstName", firstName)),
            refusal(() -> Person.name("lastName", lastName)),
            refusal(() -> Person.address(email)),
            refusal(() -> username(username)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Like the other, for somebody who has an account. */
  public static List<Refusal> against(String firstName, String lastName, String email) {
    return against("nobody", firstName, lastName, email);
  }

  private static Optional<Refusal> refusal(Runnable read) {
    try {
      read.run();
      return Optional.empty();
    } catch (RefusedException refused) {
      return Optional.of(refused.refusal());
    }
  }

  private static String username(String typed) {
    String username = Text.line("username", typed, 60).toLowerCase(Locale.ROOT);
    if (!USERNAME.matcher(username).matches() || SignInServer.isProgram(username)) {
      throw Refusal.of(Reason.USERNAME_UNREADABLE, "username").toException();
    }
    return username;
  }
}
