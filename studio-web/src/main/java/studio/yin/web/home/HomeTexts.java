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

  @Message("A role is still missing")
  String norole();

  @Message(
      "You are signed in, but nobody has made you a teacher yet. Ask the admin of your studio, then"
          + " sign in again.")
  String norole_more();
}
