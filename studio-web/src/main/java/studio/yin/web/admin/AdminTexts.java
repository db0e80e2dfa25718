package studio.yin.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the accounts' pages. */
@MessageBundle("admin")
public interface AdminTexts {
  @Message("Accounts")
  String title();

  @Message("Everybody who can sign in, as the sign-in server has them.")
  String lede();

  @Message("Search by name or e-mail")
  String search();

  @Message("Search")
  String search_do();

  @Message("{#if total == 1}One account{#else}{total} accounts{/if}")
  String total(int total);

  @Message("Nobody is called like that.")
  String nobody();

  @Message("Show everybody")
  String everybody();

  @Message("Name")
  String name();

  @Message("E-mail")
  String email();

  @Message("Roles")
  String roles();

  @Message("What you can do")
  String acts();

  @Message("teacher")
  String teacher();

  @Message("admin")
  String admin();

  @Message("no role")
  String no_role();

  @Message("disabled")
  String disabled();

  @Message("you")
  String you();

  @Message("Disable")
  String disable();

  @Message("Disable {name}")
  String disable_name(String name);

  @Message("Enable")
  String enable();

  @Message("Enable {name}")
  String enable_name(String name);

  @Message("Make admin")
  String grant();

  @Message("Make {name} an admin")
  String grant_name(String name);

  @Message("Take admin role")
  String revoke();

  @Message("Take the admin role from {name}")
  String revoke_name(String name);

  @Message("New password")
  String password();

  @Message("Set a temporary password for {name}")
  String password_name(String name);

  @Message("Pages")
  String pages();

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("Invite a teacher")
  String create();

  @Message("User name")
  String username();

  @Message("3 to 60 letters, digits, dots, hyphens or underscores")
  String username_hint();

  @Message("First name")
  String first_name();

  @Message("Last name")
  String last_name();

  @Message("Make the account")
  String create_do();

  @Message("{name} has an account now.")
  String done_create(String name);

  @Message(
      "This account was made before, when the form was sent the first time. Its password is shown"
          + " once only; set another one where it was not noted.")
  String done_before();

  @Message("{name} can sign in again.")
  String done_enable(String name);

  @Message("{name} is out, and cannot sign in any more.")
  String done_disable(String name);

  @Message("{name} is an admin now.")
  String done_grant(String name);

  @Message("{name} is not an admin any more.")
  String done_revoke(String name);

  @Message("{name} has a new temporary password.")
  String done_password(String name);

  @Message(
      "Temporary password, shown this once. Hand it over in person; the first sign-in asks for one of"
          + " their own.")
  String hand_over();
}
