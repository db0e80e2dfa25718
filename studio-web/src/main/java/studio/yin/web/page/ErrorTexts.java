package studio.yin.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What error pages say: what happened, and where to go on. */
@MessageBundle("error")
public interface ErrorTexts {
  @Message("This page is not here")
  String absent();

  @Message("The address may be mistyped, or what was here belongs to somebody else now.")
  String absent_more();

  @Message("Your sign-in has ended")
  String out();

  @Message("Sign in again to go on. If that does not let you in, ask the admin of your studio.")
  String out_more();

  @Message(
      "So nothing was sent. Sign in again in another tab, then load this page again: your browser"
          + " asks whether to send the form once more.")
  String out_unsent();

  @Message("Back to what you typed")
  String unsent_back();

  @Message("Sign in")
  String sign_in();

  @Message("This is not yours to open")
  String forbidden();

  @Message(
      "You are signed in, but without the role that this page asks for. An admin can give it to"
          + " you.")
  String forbidden_more();

  @Message("This page is for teachers. You are an admin: you can make yourself one.")
  String forbidden_admin();

  @Message("To your roles")
  String forbidden_account();

  @Message("That could not be read")
  String unreadable();

  @Message(
      "Something in the request was not as expected, so nothing was changed. Go back, load the page"
          + " again and try once more.")
  String unreadable_more();

  @Message("That was too much at once")
  String too_large();

  @Message("What was sent is larger than any form here. Nothing was changed.")
  String too_large_more();

  @Message("One moment, please")
  String too_many();

  @Message("There were many requests in a short time. Wait a minute, then try again.")
  String too_many_more();

  @Message("The studio is catching its breath")
  String away();

  @Message("Something it needs does not answer just now. Nothing is lost; try again in a minute.")
  String away_more();

  @Message("Something went wrong on our side")
  String failed();

  @Message("It has been written down. What was saved is safe; please try again.")
  String failed_more();

  @Message("To the start")
  String start();
}
