package studio.yin.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the front door says. */
@MessageBundle("home")
public interface HomeTexts {
  @Message("Welcome")
  String title();

  @Message("Slow classes, well kept time")
  String headline();

  @Message(
      "Plan a yin class pose by pose. Every hold counts on both sides, every prop has its place, and"
          + " your students get it as a page that they can practise from.")
  String lede();

  @Message("Sign in")
  String sign_in();

  @Message("You are signed out")
  String left();

  @Message("Nobody can go on from here without signing in again.")
  String left_more();

  @Message("Sign in again")
  String again();

  @Message("Do you want to sign out?")
  String leave();

  @Message("Sign out")
  String leave_do();

  @Message("Back to the studio")
  String stay();

  @Message("Your account")
  String account();

  @Message("Saved.")
  String account_saved();

  @Message("You are signed in as {name}. What you change here holds for all of the studio.")
  String account_more(String name);

  @Message("Change your password")
  String account_password();

  @Message("Change your name or e-mail")
  String account_person();

  @Message("See where you are signed in")
  String account_devices();

  @Message("A role is still missing")
  String norole();

  @Message(
      "You are signed in, but nobody has made you a teacher yet. Ask the admin of your studio, then"
          + " sign in again.")
  String norole_more();
}
