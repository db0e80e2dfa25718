package studio.yin.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the accounts' pages. Those of buttons hold what is seen, so that a voice can say it.
 */
@MessageBundle("admin")
public interface AdminTexts {
  @Message("Accounts")
  String title();

  @Message("Everybody who can sign in. Students need no account.")
  String lede();

  @Message("Name, user name or e-mail")
  String search();

  @Message("Search")
  String search_do();

  @Message("Whose")
  String whose();

  @Message("Everybody")
  String whose_everybody();

  @Message("Teachers")
  String whose_teachers();

  @Message("Admins")
  String whose_admins();

  @Message("Without a role")
  String whose_without_role();

  @Message("Disabled")
  String whose_disabled();

  @Message("{#if total == 1}One account{#else}{total} accounts{/if}")
  String total(int total);

  @Message("page {page} of {pages}")
  String page_of(int page, int pages);

  @Message("Nobody is called like that.")
  String nobody();

  @Message("Show everybody")
  String everybody();

  @Message("Name")
  String name();

  @Message("E-mail")
  String email();

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

  @Message("Pages")
  String pages();

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("All accounts")
  String back();

  @Message("New account")
  String create();

  @Message("An account for a teacher")
  String create_title();

  @Message(
      "The studio sends no mail: you get a temporary password to hand over, and a slip with all that a"
          + " first sign-in needs.")
  String create_more();

  @Message("User name")
  String username();

  @Message("3 to 60 letters from a to z, digits, dots, hyphens or underscores")
  String username_hint();

  @Message("First name")
  String first_name();

  @Message("Last name")
  String last_name();

  @Message("At most 100 characters")
  String name_hint();

  @Message("At most 254 characters")
  String email_hint();

  @Message("Make the account")
  String create_do();

  @Message(
      "{#if faults == 1}One thing is{#else}{faults} things are{/if} not right yet. Nothing was changed.")
  String faults(int faults);

  @Message("Name and e-mail")
  String person();

  @Message("Save")
  String person_do();

  @Message("What they may do")
  String roles();

  @Message("Teach")
  String teach();

  @Message("Plan and share classes.")
  String teach_more();

  @Message("Administer")
  String administer();

  @Message("See accounts and change them.")
  String administer_more();

  @Message("Make teacher")
  String grant_teacher();

  @Message("Take teacher role")
  String revoke_teacher();

  @Message("Take teacher role from {name}")
  String revoke_teacher_sure(String name);

  @Message(
      "{name} has to sign in again and cannot plan any more. The classes stay, and so do their links.")
  String revoke_teacher_more(String name);

  @Message("Make admin")
  String grant();

  @Message("Make admin: {name}")
  String grant_sure(String name);

  @Message("{name} will be able to see all accounts and to change every one, yours too.")
  String grant_more(String name);

  @Message("Take admin role")
  String revoke();

  @Message("Take admin role from {name}")
  String revoke_sure(String name);

  @Message("{name} has to sign in again and cannot come to these pages any more.")
  String revoke_more(String name);

  @Message("It is your own: you could not give it back to yourself.")
  String revoke_mine();

  @Message("Signing in")
  String signing_in();

  @Message("New password")
  String password();

  @Message("New password for {name}")
  String password_sure(String name);

  @Message("The present password ends at once, and {name} has to sign in again with the new one.")
  String password_more(String name);

  @Message("Sign out everywhere")
  String sign_out();

  @Message("Sign out everywhere: {name}")
  String sign_out_sure(String name);

  @Message("Every device of {name} has to sign in again. The password stays.")
  String sign_out_more(String name);

  @Message("Disable")
  String disable();

  @Message("Disable {name}")
  String disable_sure(String name);

  @Message(
      "{name} is out with the next request and cannot sign in. Their links open nothing until you enable them again.")
  String disable_more(String name);

  @Message("Enable {name}")
  String enable(String name);

  @Message("{name} cannot sign in. Enabled again, their links open again too.")
  String disabled_more(String name);

  @Message("{name} has an account now.")
  String done_create(String name);

  @Message(
      "This account was made before, when the form was sent the first time. Its password is shown"
          + " once only; set another one where it was not noted.")
  String done_before();

  @Message("Saved.")
  String done_person();

  @Message("{name} can sign in again.")
  String done_enable(String name);

  @Message("{name} is out, and cannot sign in any more.")
  String done_disable(String name);

  @Message("{name} is an admin now.")
  String done_grant(String name);

  @Message("{name} is not an admin any more.")
  String done_revoke(String name);

  @Message("{name} is a teacher now.")
  String done_teacher(String name);

  @Message("{name} is not a teacher any more.")
  String done_no_teacher(String name);

  @Message("{name} is signed out everywhere.")
  String done_out(String name);

  @Message("{name} has a new temporary password.")
  String done_password(String name);

  @Message("To hand over")
  String slip();

  @Message("Sign in at")
  String slip_address();

  @Message("Temporary password")
  String slip_password();

  @Message(
      "It is shown this once, and opens the account once: the first sign-in asks for a password of their own.")
  String hand_over();

  @Message("Copy the slip")
  String slip_copy();

  @Message("Print the slip")
  String slip_print();

  @Message("Copied.")
  String slip_copied();

  @Message("It is marked: copy it from there.")
  String slip_marked();
}
