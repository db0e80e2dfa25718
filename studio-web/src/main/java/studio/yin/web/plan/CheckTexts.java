package studio.yin.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what the checks have found, and around what a class is planned for. */
@MessageBundle("check")
public interface CheckTexts {
  @Message("Worth a look")
  String title();

  @Message("Nothing to mend, nothing to think over.")
  String nothing();

  @Message("To be mended before students can have it:")
  String error();

  @Message("Do that")
  String mend();

  @Message("Do that: {what}")
  String mend_what(String what);

  @Message("Leave it as it is")
  String dismiss();

  @Message("Why? A word for yourself.")
  String reason();

  @Message("Leave it")
  String leave();

  @Message("Left as it is ({count})")
  String dismissed(int count);

  @Message("Tell me again")
  String reopen();

  @Message("Planned for")
  String brief();

  @Message("Not asked yet: is anybody pregnant?")
  String unasked();

  @Message("Change what it is planned for")
  String brief_change();

  @Message("Minutes")
  String minutes();

  @Message("Students")
  String students();

  @Message("Where the spine should go")
  String focus();

  @Message("What students bring")
  String conditions();

  @Message("What the room has, in all")
  String stock();

  @Message("plenty")
  String plenty();

  @Message("Keep it")
  String keep();

  @Message("For")
  String level();

  @Message("{minutes} minutes")
  String lasting(String minutes);

  @Message("{#if count == 1}one student{#else}{count} students{/if}")
  String coming(int count);

  @Message("Nothing settled yet.")
  String open();
}
