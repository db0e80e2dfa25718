package studio.yin.api.account;

import org.jspecify.annotations.Nullable;
import studio.yin.account.NewAccount;
import studio.yin.api.json.RequestValues;

/** A teacher who is to have an account. */
public record NewTeacher(
    @Nullable String username,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email) {

  NewAccount account() {
    return new NewAccount(
        RequestValues.field("username", username),
        RequestValues.field("firstName", firstName),
        RequestValues.field("lastName", lastName),
        RequestValues.field("email", email));
  }
}
