package studio.yin.web.student;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import studio.yin.pose.Side;

/** The words of a class as students read it. */
@MessageBundle("student")
public interface StudentTexts {
  @Message("{title}{#if teacher}, with {teacher}{/if}")
  String title(String title, String teacher);

  @Message("{#if teacher}A class with {teacher}{#else}A class{/if}")
  String with(String teacher);

  @Message("To the poses")
  String skip();

  @Message("{#if minutes == 1}minute{#else}minutes{/if}")
  String minutes(int minutes);

  @Message(
      "{#if stops == 1}one stop{#else}{student:count(stops)} stops{/if}"
          + "{#if both == 1}, {#if stops == 1}on both sides{#else}one of them on both sides{/if}"
          + "{#else if both > 1}, {#if both == stops}all{#else}{student:count(both)}{/if} of them on"
          + " both sides{/if}")
  String stops(int stops, int both);

  @Message(
      "{#switch n}{#case 1}one{#case 2}two{#case 3}three{#case 4}four{#case 5}five{#case 6}six"
          + "{#case 7}seven{#case 8}eight{#case 9}nine{#case 10}ten{#case 11}eleven"
          + "{#case 12}twelve{#else}{n}{/switch}")
  String count(int n);

  /** A length in words where words are short, in figures where they are not. */
  @Message(
      "{#if seconds == 30}half a minute{#else if seconds == 60}one minute"
          + "{#else if seconds < 60}{student:count(seconds)} seconds"
          + "{#else if seconds.mod(60) == 0}{student:count(seconds.wholeMinutes)} minutes"
          + "{#else if seconds.mod(60) == 30}{student:count(seconds.wholeMinutes)} and a half minutes"
          + "{#else}{seconds.clock}{/if}")
  String lasting(int seconds);

  @Message("Stay {time}")
  String stay(String time);

  @Message("Stay {time} on each side")
  String stay_each(String time);

  @Message("Stay {first}, then {second} on the other side")
  String stay_uneven(String first, String second);

  @Message("Stay {time} on this side")
  String stay_here(String time);

  @Message("{#when side}{#is RIGHT}Right side{#else}Left side{/when}{#if only} only{/if}")
  String one(Side side, boolean only);

  @Message("{#when side}{#is RIGHT}Right side first{#else}Left side first{/when}")
  String first(Side side);

  @Message("{#when side}{#is RIGHT}Then the right side{#else}Then the left side{/when}")
  String then(Side side);

  @Message(
      "{#if first}{#when side}{#is RIGHT}First: right{#else}First: left{/when}"
          + "{#else}{#when side}{#is RIGHT}Then: right{#else}Then: left{/when}{/if}")
  String drawn(Side side, boolean first);

  @Message("{number} of {all}")
  String nth(int number, int all);

  @Message("Coming in")
  String coming_in();

  @Message("Coming out")
  String coming_out();

  @Message("Changing sides, and coming out")
  String changing();

  @Message("Leave this one out with")
  String out();

  @Message("What to do")
  String what_to_do();

  @Message("In {shape}")
  String minding_in(String shape);

  @Message("leave this one out.")
  String leave_out();

  @Message("Or take {pose}.")
  String otherwise(String pose);

  @Message("A moment to get there")
  String moment();

  @Message("Bring, if you have it")
  String bring();

  @Message("Nothing but a mat.")
  String bring_nothing();

  @Message("{#if count > 1}or, for each, {substitute}{#else}or {substitute}{/if}")
  String or(int count, String substitute);

  @Message("The class, step by step")
  String steps();

  @Message(
      "You know your body better than this page does. If something hurts, tingles or feels wrong,"
          + " come out slowly and rest. This is a yoga class, not medical advice; if you are ill,"
          + " injured or pregnant, ask someone who can examine you first.")
  String kind();

  @Message("{minutes} {student:minutes(minutes)}, {student:stops(stops, both)}.")
  String in_short(int minutes, int stops, int both);

  @Message("Your own look at the students’ page. It is not counted as an opening.")
  String preview();

  @Message("Back to the links")
  String preview_back();

  @Message("Published")
  String published();

  @Message("The class as it stood on")
  String stays();

  @Message("Your teacher may change this page.")
  String follows();

  @Message("This page stays as it is.")
  String fixed();

  @Message("Not published yet.")
  String not_published();

  @Message("The link opens")
  String opens();

  @Message("until")
  String until();

  @Message("until the end of")
  String until_end();

  @Message("The page is at")
  String address();

  @Message("All stops")
  String all_stops();

  @Message("For a softer way also:")
  String also();

  @Message("Print it")
  String print();

  @Message("This link does not open a class")
  String absent();

  @Message(
      "It may have been copied only in part, or it is not open any more. Ask your teacher for a new"
          + " one.")
  String absent_more();

  @Message("One moment, please")
  String patience();

  @Message(
      "Many links that open nothing were tried from where you are. Wait a minute, then open yours"
          + " again.")
  String patience_more();
}
