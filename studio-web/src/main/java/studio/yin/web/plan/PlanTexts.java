package studio.yin.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of plans and of the editor. */
@MessageBundle("plan")
public interface PlanTexts {
  @Message("My classes")
  String list();

  @Message("Nothing here yet")
  String empty();

  @Message(
      "Begin with a sequence from the library: copy it, and every hold, side and prop is yours to"
          + " change.")
  String empty_more();

  @Message("Go to the library")
  String to_library();

  @Message("Search your classes")
  String find();

  @Message("Search")
  String find_do();

  @Message("{#if count == 1}One class{#else}{count} classes{/if} with {name}")
  String found_with(long count, String name);

  @Message("{#if count == 1}One class{#else}{count} classes{/if} found")
  String found(long count);

  @Message("No class of yours has {name} and these words in its title or its poses.")
  String none_with_titled(String name);

  @Message("No class of yours has {name}.")
  String none_with(String name);

  @Message("No class of yours has these words in its title or its poses.")
  String none_titled();

  @Message("Show all my classes")
  String find_all();

  @Message("changed {when}")
  String changed(String when);

  @Message("students see it")
  String published();

  @Message("students see it as it was before you changed it")
  String published_older();

  @Message("students do not see it yet")
  String unpublished();

  @Message("Where they are kept")
  String states();

  @Message("In use")
  String state_current();

  @Message("Archived")
  String state_archived();

  @Message("Recently deleted")
  String state_deleted();

  @Message("Nothing is archived.")
  String empty_archived();

  @Message("Nothing was deleted in the last {days} days.")
  String empty_deleted(long days);

  @Message("The links of archived classes open nothing. Take a class back, and they open again.")
  String about_archived();

  @Message(
      "A deleted class can be brought back for {days} days, with its links. Then it is erased for"
          + " good.")
  String about_deleted(long days);

  @Message("“{title}” is deleted. Its links open nothing any more.")
  String put_deleted(String title);

  @Message("“{title}” is archived. Its links open nothing while it is.")
  String put_archived(String title);

  @Message("“{title}” is back among your classes.")
  String put_current(String title);

  @Message("You have {count} classes, and that is as many as there can be. Delete some first.")
  String full(int count);

  @Message("Copy, archive, delete")
  String more_acts();

  @Message("Copy, archive, delete: {title}")
  String more_of(String title);

  @Message("Open it")
  String open_it();

  @Message("Copy")
  String copy();

  @Message("Archive")
  String archive();

  @Message("Take back")
  String unarchive();

  @Message("Delete")
  String delete();

  @Message("Bring back")
  String restore();

  @Message("{deed} “{title}”")
  String deed_of(String deed, String title);

  @Message("deleted")
  String deleted();

  @Message("erased")
  String erased();

  @Message("Pages")
  String pages();

  @Message("Page {page} of {pages}")
  String page_of(int page, int pages);

  @Message("Newer")
  String newer();

  @Message("Older")
  String older();

  @Message("Title")
  String title();

  @Message("In a line, what is it for?")
  String intention();

  @Message("Saved")
  String saved();

  @Message("Saving…")
  String saving();

  @Message("Not saved yet:")
  String unsaved();

  @Message("Not saved yet")
  String unsaved_short();

  @Message("{what}. The class takes {total}.")
  String said_changed(String what, String total);

  /** Read out where an arrow leads from what was to what is. */
  @Message(", now ")
  String said_now();

  @Message("{what}.")
  String said_done(String what);

  @Message("Undone. {what}")
  String said_undone(String what);

  @Message("{name}, now step {place} of {steps}.")
  String said_moved(String name, int place, int steps);

  @Message("{count} things changed")
  String said_many(int count);

  @Message("Published. Students see the class as it stands now.")
  String said_published();

  @Message("Nothing changed; it was so already.")
  String said_same();

  @Message(
      "Nothing was undone, because the class was changed elsewhere in the meantime. Undo once more"
          + " takes that back{#if what}: {what}{/if}.")
  String not_undone(String what);

  @Message("{name} was taken out elsewhere, so this was not saved.")
  String gone_aside(String name);

  @Message("This step is not in the class any more, so this was not saved.")
  String gone();

  @Message("What you wrote:")
  String gone_words();

  @Message("Put it back and save this")
  String gone_again();

  @Message("Not saved:")
  String gone_what();

  @Message("Close")
  String close();

  @Message("What stands there now:")
  String theirs();

  @Message("nothing")
  String theirs_nothing();

  @Message("Keep mine")
  String keep_mine();

  @Message("Take theirs")
  String take_theirs();

  @Message("Save")
  String save();

  @Message("Undo")
  String undo();

  @Message("Redo")
  String redo();

  @Message("Publish")
  String publish();

  @Message("Published")
  String is_published();

  @Message("Share")
  String share();

  @Message("The whole class")
  String whole();

  @Message("{total} in all, from {shortest} to {longest} within its ranges")
  String within(String total, String shortest, String longest);

  @Message("Steps")
  String steps();

  @Message("Done")
  String done();

  @Message("Hold of {name}")
  String hold_of(String name);

  @Message("{name}, {side}")
  String with_side(String name, String side);

  @Message("Less hold of {name}")
  String less(String name);

  @Message("More hold of {name}")
  String more(String name);

  @Message("a side")
  String a_side();

  @Message("{from} to {to} min")
  String range(String from, String to);

  @Message("{from} to {to} min, a range of ours")
  String range_ours(String from, String to);

  @Message("Move {name} up")
  String up(String name);

  @Message("Move {name} down")
  String down(String name);

  @Message("Take out {name}")
  String remove(String name);

  @Message("Both sides alike")
  String alike();

  @Message(
      "{#if only}Only the {side} is held, on purpose.{#else}This step holds the {side} alone.{/if}")
  String one_side(String side, boolean only);

  @Message("How it is taken")
  String way();

  @Message("as usual")
  String as_usual();

  @Message("About this pose")
  String about_pose();

  @Message("Props, and where they go")
  String props();

  @Message("No props.")
  String no_props();

  @Message("Add a prop")
  String add_prop();

  @Message("Prop")
  String kind();

  @Message("Count")
  String count();

  @Message("Place")
  String place();

  @Message("How it lies")
  String lie();

  @Message("as it fits")
  String lie_open();

  @Message("More about it")
  String detail();

  @Message("For")
  String purpose();

  @Message("needed")
  String needed();

  @Message("If there is none at home: {substitute}")
  String at_home(String substitute);

  @Message("Take away the {kind} {place}")
  String remove_prop(String kind, String place);

  @Message("Getting here")
  String way_in();

  @Message("Time to get here")
  String way_in_time();

  @Message("How to get here")
  String way_in_words();

  @Message("For me alone")
  String for_me();

  @Message("For students, during the hold")
  String for_students();

  @Message("one thought a line")
  String a_line();

  @Message("To myself:")
  String to_myself();

  @Message("To students:")
  String to_students();

  @Message("Add a pose")
  String add_pose();

  @Message("Pose")
  String pose();

  @Message("Taken out")
  String aside();

  @Message("Put back")
  String put_back();

  @Message("Publish again")
  String publish_again();

  @Message("What has changed")
  String publish_note();

  @Message("If you like, a line for your own list of versions. Students do not see it.")
  String publish_note_more();

  @Message("Offered as well:")
  String offered();

  @Message("Put back {name}")
  String put_back_name(String name);

  @Message("Each student needs")
  String needs();

  @Message("{#if steps == 1}in one step{#else}in {steps} steps{/if}")
  String in_steps(int steps);

  @Message("Notes for me")
  String notes();

  @Message("Where it comes from")
  String source();

  @Message("The studio did not answer. What you typed is still here, and it will be sent again.")
  String trouble_away();

  @Message(
      "Your sign-in has ended. Sign in again in another tab, then come back: what you typed is still"
          + " here.")
  String trouble_out();

  @Message("Try again now")
  String retry();

  @Message("Sign in again")
  String sign_in();

  @Message(
      "This class is not there any more, or not yours. What you typed still stands here, to be"
          + " copied.")
  String trouble_gone();

  @Message("Your account may not change classes any more. An admin can give it that role.")
  String trouble_forbidden();

  @Message("The studio could not read it, so it was left out.")
  String trouble_unreadable();

  @Message("It was not saved, and its place is not on the page any more.")
  String trouble_unplaced();
}
