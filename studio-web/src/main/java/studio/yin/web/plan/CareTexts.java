package studio.yin.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what to change for those who come. */
@MessageBundle("care")
public interface CareTexts {
  @Message("To mind here")
  String title();

  @Message("Leave out {pose}.")
  String leave_out(String pose);

  @Message("In {pose}:")
  String in(String pose);

  @Message("Take {pose}.")
  String take(String pose);

  @Message("Nothing that the catalogue names instead suits all who come.")
  String nothing_suits();

  @Message("Nothing in the catalogue speaks of this; ask the student.")
  String silent();
}
