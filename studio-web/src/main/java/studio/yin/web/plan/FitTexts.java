package studio.yin.web.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about making a class as long as somebody wants it. */
@MessageBundle("fit")
public interface FitTexts {
  @Message("Fit “{title}”")
  String title(String title);

  @Message("Back to the class")
  String back();

  @Message("Fit to")
  String fit_to();

  @Message("minutes")
  String minutes();

  @Message("Five minutes less")
  String less();

  @Message("Five minutes more")
  String more();

  @Message("See how")
  String see();

  @Message("It takes just that long already.")
  String kept();

  @Message("{time} shorter than now.")
  String shorter(String time);

  @Message("{time} longer than now.")
  String longer(String time);

  @Message("As long as now, shared out otherwise.")
  String otherwise();

  @Message("The others stay as they are.")
  String others_stay();

  @Message("and {count} more")
  String and_more(int count);

  @Message("{time} are spare: no hold could take them.")
  String spare(String time);

  @Message("{time} is too much: no hold could give it.")
  String over(String time);

  @Message(
      "With every hold inside its range it takes {least} at least, {time} too long. There are other ways.")
  String too_short(String least, String time);

  @Message(
      "With every hold inside its range it takes {most} at most, {time} too short. There are other ways.")
  String too_long(String most, String time);

  @Message("Choose another way")
  String ways();

  @Message("Now")
  String now();

  @Message("Then")
  String then();

  @Message("Shorter holds than it says")
  String shorter_holds();

  @Message(
      "Every pose stays. Each gives {percent} % of what it can give, down to what beginners hold.")
  String shorter_holds_more(int percent);

  @Message("Leave out {names}")
  String leaving_out(String names);

  @Message("Every other hold stays inside its range.")
  String leaving_out_more();

  @Message("The others are held as short as {percent} % of the way to what beginners hold.")
  String leaving_out_shorter_more(int percent);

  @Message("Lost: {directions}.")
  String lost(String directions);

  @Message("The shortest with everything")
  String shortest();

  @Message("Every hold at the least of its range, and {time} too long.")
  String shortest_more(String time);

  @Message("Longer pauses")
  String longer_pauses();

  @Message("Rests after the poses of up to a minute, the closing of up to two.")
  String longer_pauses_more();

  @Message("Put in {names}")
  String adding(String names);

  @Message("With the rests that they need.")
  String adding_more();

  @Message("Longer holds than it says")
  String longer_holds();

  @Message("No pose more, held for as long as the catalogue has them.")
  String longer_holds_more();

  @Message("As long as it can be")
  String longest();

  @Message("With all that we know, and {time} too short.")
  String longest_more(String time);

  @Message("Pose")
  String pose();

  @Message("Then, or by hand")
  String by_hand_head();

  @Message("Change")
  String change();

  @Message("Its room")
  String room();

  @Message("Hold of {name}, then")
  String hold_of(String name);

  @Message("{name}: shorter")
  String hold_less(String name);

  @Message("{name}: longer")
  String hold_more(String name);

  @Message("a side")
  String a_side();

  @Message("stays")
  String stays();

  @Message("gives {percent} % of its room")
  String gives(int percent);

  @Message("takes {percent} % of its room")
  String takes(int percent);

  @Message("has room, not needed")
  String has_room();

  @Message("locked, so it keeps its time")
  String locked();

  @Message("its sides differ on purpose")
  String on_purpose();

  @Message("keeps its time")
  String fixed();

  @Message("by hand")
  String by_hand();

  @Message("let it follow: {name}")
  String follow(String name);

  @Message("let it follow")
  String follow_short();

  @Message("left out, kept aside")
  String left_out();

  @Message("new")
  String new_();

  @Message("outside its usual {least} to {most}")
  String unusual(String least, String most);

  @Message("Holds")
  String holds();

  @Message("Between the poses")
  String between();

  @Message("In all")
  String in_all();

  @Message("Nothing changes until you take it. One undo brings it back.")
  String nothing_yet();

  @Message("Leave it")
  String leave();

  @Message("Take it, {time}")
  String take(String time);

  @Message("{time} in all, now {now}.")
  String said(String time, String now);

  @Message("Fit to a length")
  String to_fit();
}
