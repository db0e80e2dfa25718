package studio.yin.web.sharing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a class is shared. */
@MessageBundle("sharing")
public interface SharingTexts {
  @Message("Share {title}")
  String title(String title);

  @Message("Back to the class")
  String back();

  @Message("What students see")
  String seen();

  @Message("The class as you published it on")
  String seen_since();

  @Message(
      "Nothing yet: this class was never published. The first link that you make shows students the"
          + " class as it stands then.")
  String seen_nothing();

  @Message("Look at what students see")
  String look();

  @Message("Look at what students would see")
  String look_ahead();

  @Message("Your own look is not counted.")
  String look_more();

  @Message("This class is archived. Its links open nothing until you take it back.")
  String archived();

  @Message("Take it back")
  String unarchive();

  @Message("That is how it stands now.")
  String as_it_stands();

  @Message("You have changed it since. Students do not see the changes yet.")
  String changed();

  @Message("Show students the class as it is now")
  String publish();

  @Message("What they were shown")
  String versions();

  @Message("version {number}")
  String version(int number);

  @Message("A new link")
  String make();

  @Message("Whoever has the link can open the class, without an account. Nobody else can find it.")
  String make_more();

  @Message("Label")
  String label();

  @Message("For your own list: who it is for. Students do not see it.")
  String label_more();

  @Message("When you change the class and publish it again")
  String mode();

  @Message("the link shows the new class")
  String follows();

  @Message("the link stays as it is now")
  String fixed();

  @Message("It opens")
  String lasts();

  @Message("for a day")
  String lasts_day();

  @Message("for 7 days")
  String lasts_week();

  @Message("for 30 days")
  String lasts_month();

  @Message("until I revoke it")
  String lasts_never();

  @Message("to the end of")
  String lasts_until();

  @Message("Last day")
  String until();

  @Message("Make a link")
  String make_it();

  @Message("Make a link to the class as it is now")
  String publish_and_make();

  @Message("Links")
  String links();

  @Message("No link is open. Make one, and send it to your students.")
  String none();

  @Message("Your link is ready. Send it to your students.")
  String ready();

  @Message("Link without a label")
  String unlabelled();

  @Message("Address of the link")
  String address();

  @Message("Copy")
  String copy();

  @Message("Copied")
  String copied();

  @Message("Marked. Copy it from your keyboard or the menu.")
  String marked();

  @Message("Send…")
  String send();

  @Message("follows what you publish")
  String follows_you();

  @Message("stays as it was when made")
  String stays();

  @Message("made")
  String made();

  @Message("opens")
  String opens();

  @Message("until")
  String until_when();

  @Message("to the end of")
  String to_the_end();

  @Message("opens until you revoke it")
  String until_revoked();

  @Message(
      "{#if times == 0}never opened{#else if times == 1}opened about once{#else}opened"
          + " about {times} times{/if}")
  String opened(long times);

  @Message("last")
  String last_opened();

  @Message("Revoke")
  String revoke();

  @Message("Revoke {label}")
  String revoke_it(String label);

  @Message("Undo")
  String undo();

  @Message("Take the revocation of {label} back")
  String undo_of(String label);

  @Message("Open again")
  String reopen();

  @Message("Open {label} again")
  String reopen_it(String label);

  @Message("It opens again, at the same address.")
  String reopened();

  @Message("Changed.")
  String changed_now();

  @Message("Change label or end")
  String change();

  @Message("Change label or end of {label}")
  String change_it(String label);

  @Message("Keep what I have changed")
  String change_do();

  @Message("as long as now")
  String lasts_keep();

  @Message("Revoke all")
  String revoke_all();

  @Message("All links of this class are revoked: none of them opens any more.")
  String all_revoked();

  @Message("Revoked: \u201C{label}\u201D opens nowhere any more.")
  String revoked_now(String label);

  @Message("Revoked: this link opens nowhere any more.")
  String revoked_unlabelled();

  @Message("Ended")
  String ended();

  @Message("revoked")
  String revoked();

  @Message("expired")
  String expired();
}
