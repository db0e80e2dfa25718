package studio.yin.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that stand on many pages. */
@MessageBundle("text")
public interface Texts {
  @Message("Yin Studio")
  String studio();

  @Message("Skip to the content")
  String skip();

  @Message("Main")
  String main();

  @Message("My classes")
  String my_classes();

  @Message("Library")
  String library();

  @Message("Poses")
  String poses();

  @Message("Accounts")
  String accounts();

  @Message("Sign in")
  String sign_in();

  @Message("Sign out")
  String sign_out();

  @Message("Your sign-in had ended, so nothing was sent.")
  String unsent_out();

  @Message("This page had been open for too long, so nothing was sent.")
  String unsent_old();

  @Message("What you sent was not taken, or its answer was lost.")
  String unsent_lost();

  @Message("Here is what you typed: look at it and send it again.")
  String unsent_typed();

  @Message("If you still want it, press it again.")
  String unsent_press();

  @Message("Its place is not here any more.")
  String unsent_gone();

  @Message("{minutes} min")
  String min(String minutes);

  @Message("The class in time, to scale")
  String ribbon();

  @Message("{name}, {hold}, from {from}")
  String block(String name, String hold, String from);

  @Message("{name}, two sides of {hold}, from {from}")
  String block_pair(String name, String hold, String from);

  @Message("After {title} by {author}, {publisher}. The words here are ours.")
  String credit(String title, String author, String publisher);

  @Message("A yoga class, not medical advice: leave out what does not feel right.")
  String not_medical();

  @Message("or {substitute}")
  String or(String substitute);

  @Message("optional")
  String optional();

  @Message("needed")
  String needed();

  @Message("{more} more welcome")
  String more_welcome(int more);

  @Message("There is no picture of this pose")
  String no_picture();

  @Message("first")
  String side_first();

  @Message("{side} first")
  String first(String side);

  /** The only side that this step holds; the other one may be held in another step. */
  @Message("{side}{#if only} only{/if}")
  String one_side(String side, boolean only);

  @Message("Then the {side}")
  String then(String side);

  @Message("Drawn here: {means}.")
  String drawn_side(String means);

  @Message("With")
  String drawn_with();

  @Message("Stay {time}")
  String stay(String time);

  @Message("Stay {time} on each side")
  String stay_each(String time);

  @Message("Stay {first}, then {second} on the other side")
  String stay_uneven(String first, String second);

  @Message("Softer")
  String softer();

  @Message("Stronger")
  String stronger();

  @Message("With care")
  String care();

  @Message("On the way: {names}")
  String on_the_way(String names);

  @Message("Bring, if you have it")
  String bring();

  @Message("Nothing but a mat.")
  String bring_nothing();
}
