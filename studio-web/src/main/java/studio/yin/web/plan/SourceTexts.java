package studio.yin.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about where a class comes from. */
@MessageBundle("source")
public interface SourceTexts {
  @Message("Where it comes from")
  String title();

  @Message("“{title}” is a copy of version {number} of “{source}”.")
  String cloned(String title, String source, int number);

  @Message("Copied from version {number}.")
  String cloned_short(int number);

  @Message("Look at it there")
  String look();

  @Message("It is no longer in the library.")
  String retired();

  @Message("It was deleted.")
  String deleted();

  @Message("What has changed there since")
  String changed();

  @Message("Nothing that this class does not have.")
  String nothing();

  @Message("It has changed there since. See what.")
  String see();

  @Message("See where it comes from")
  String where();

  @Message("Taking a change makes a new version of your class; undo brings the one before back.")
  String how();

  @Message("You have been here too. Taking it puts theirs in place of yours. {both}")
  String against(String both);

  @Message("Take what is ticked")
  String take();

  @Message("Leave what is ticked as I have it")
  String leave();

  @Message("Copy version {number} again")
  String again(int number);

  @Message("A fresh copy, as this class was in the beginning.")
  String again_more();

  @Message("Copy this class")
  String copy();

  @Message("Back to the class")
  String back();
}
