package studio.yin.web.pose;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the catalogue's pages. */
@MessageBundle("pose")
public interface PoseTexts {
  @Message("Poses")
  String title();

  @Message("Find poses")
  String find();

  @Message("Name")
  String name();

  @Message("In English or Sanskrit, however you spell it")
  String name_more();

  @Message("Filters")
  String filters();

  @Message("Taken")
  String base();

  @Message("Felt in")
  String target();

  @Message("Spine")
  String movement();

  @Message("anywhere")
  String anywhere();

  @Message("any way")
  String any_way();

  @Message("Only these props are at hand")
  String at_hand();

  @Message("no props at all")
  String no_props();

  @Message("Conditions to respect")
  String conditions();

  @Message(
      "Poses to avoid are left out. Where a pose should be changed, its card says how. The"
          + " catalogue knows of these conditions alone, and it is not medical advice.")
  String conditions_more();

  @Message("Show them")
  String show();

  @Message("Start over")
  String start_over();

  @Message(
      "{#if count == all}{all} poses{#else if count == 1}One of {all} poses{#else if count == 0}None"
          + " of {all} poses{#else}{count} of {all} poses{/if}")
  String found(int count, int all);

  @Message("Asked for")
  String asked();

  @Message("Leave out: {words}")
  String leave_out(String words);

  @Message("No pose has all of that")
  String none();

  @Message("Leave one thing out, and there are some again:")
  String none_more();

  @Message("Even with any one of these left out there is none, so begin again with fewer.")
  String none_at_all();

  @Message("without {words}: {#if count == 1}one pose{#else}{count} poses{/if}")
  String without(String words, int count);

  @Message("That could not be looked up")
  String unread();

  @Message("“{words}”")
  String quoted(String words);

  @Message("{#if from == to}{from} min{#else}{from} to {to} min{/if}{#if sides} a side{/if}")
  String hold(String from, String to, boolean sides);

  @Message("Props that may help")
  String props();

  @Message("All poses")
  String back();

  @Message("Also called {names}")
  String also(String names);

  @Message(
      "This pose has left the catalogue. Classes that have it keep it; no other class can take it.")
  String retired();

  @Message("Other ways of taking it")
  String variations();

  @Message("At a glance")
  String facts();

  @Message("What it is")
  String kind();

  @Message("Difficulty")
  String difficulty();

  @Message(
      "{#switch level}{#case 1}easy{#case 2}takes some practice{#else}for the experienced{/switch}")
  String difficulty_said(int level);

  @Message("Beginners")
  String beginners();

  @Message("Experienced")
  String experienced();

  @Message("How sure we are")
  String sure();

  @Message("Hold range")
  String sure_hold();

  @Message("Shape and name")
  String sure_shape();

  @Message("How we know")
  String sure_source();

  @Message("Your classes with this pose")
  String my_classes();

  @Message("How to do it")
  String how();

  @Message("Softer")
  String softer();

  @Message("Stronger")
  String stronger();

  @Message("With props")
  String with_props();

  @Message("at home: {substitute}")
  String at_home(String substitute);

  @Message("With care")
  String care();

  @Message("leave it out")
  String avoid();

  @Message("change it")
  String modify();

  @Message("Take {name} instead")
  String instead(String name);

  @Message("Afterwards")
  String counterposes();

  @Message(
      "These are words about yoga, not medical advice. Someone who can examine a student knows"
          + " more than this page.")
  String not_medical();
}
