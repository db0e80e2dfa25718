package studio.yin.api.account;

import org.jspecify.annotations.Nullable;
import studio.yin.account.NewAccount;
import studio.yin.api.json.Given;

/** A teacher who is to have an account. */
public record NewTeacher(
    @Nullable String username,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email) {

  NewAccount account() {
    return new NewAccount(
        Given.field("username", username),
        Given.field("firstName", firstName),
        Given.field("lastName", lastName),
        Given.field("email", email));
  }
}
