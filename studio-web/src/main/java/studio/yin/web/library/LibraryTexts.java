package studio.yin.web.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the library's pages. */
@MessageBundle("lib")
public interface LibraryTexts {
  @Message("Library")
  String title();

  @Message("Make a copy to change")
  String clone_it();

  @Message("Look through it")
  String look();

  @Message("Length")
  String length();

  @Message("{from} to {to} minutes")
  String from_to(int from, int to);

  @Message("As it is")
  String untouched();

  @Message("Steps")
  String step_count();

  @Message("{#if twoSided > 0}{count}, {twoSided} of them on both sides{#else}{count}{/if}")
  String steps_of(int count, int twoSided);

  @Message("Props")
  String props();

  @Message("all optional")
  String all_optional();

  @Message("none")
  String none();

  @Message("Every hold, side and prop is yours to change once you have your own copy.")
  String yours();

  @Message("The steps")
  String steps();

  @Message("Back to the library")
  String back();
}
