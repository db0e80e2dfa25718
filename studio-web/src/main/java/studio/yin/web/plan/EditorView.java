package studio.yin.web.plan;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.yin.insight.Care;
import studio.yin.insight.Check;
import studio.yin.plan.ClassPlan;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Pose;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Step;
import studio.yin.speech.Words;
import studio.yin.timing.Minutes;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.Refused;

/**
 * Everything that the editor shows.
 *
 * @param offered whether the class that this one comes from has changed since
 * @param open the step whose card is open, if one is
 * @param ways in which the open step can take its pose; none where there is only one
 * @param catalogue where the poses are from, those that are no longer offered among them
 * @param checks what the checks have found
 * @param key the identifier that the next added step will have, so that a form sent twice adds one
 * @param since the number of the revision on which the last edit was made; where it is not the one
 *     that a page knew, somebody else has changed the class meanwhile
 * @param said what was just done, for those who listen
 * @param locale in which language
 */
public record EditorView(
    ClassPlan plan,
    ClassView view,
    boolean canRedo,
    boolean offered,
    @Nullable UUID open,
    List<ClassView.VariationChoice> ways,
    Refused refused,
    Catalogue catalogue,
    List<CheckView> checks,
    UUID key,
    int since,
    String said,
    Locale locale) {

  /** The poses that can be added. */
  public List<Pose> poses() {
    return catalogue.all();
  }

  /** The number of the revision that the page is made from; forms carry it. */
  public int from() {
    return plan.head().number();
  }

  /** Whether there is a revision to go back to. */
  public boolean canUndo() {
    return plan.head().parent().isPresent();
  }

  /** Whether that step's card is open. */
  public boolean isOpen(UUID step) {
    return step.equals(open);
  }

  /** What is open of what the checks have found. */
  public List<CheckView> openChecks() {
    return checks.stream().filter(found -> found.dismissed() == null).toList();
  }

  /** What depends on who comes and nobody has answered yet: it is asked beside them, too. */
  public @Nullable CheckView unasked() {
    return openChecks().stream()
        .filter(found -> found.word().equals(Check.PRONE_IN_PREGNANCY.word()))
        .findFirst()
        .orElse(null);
  }

  /** What the teacher does not follow of it. */
  public List<CheckView> dismissedChecks() {
    return checks.stream().filter(found -> found.dismissed() != null).toList();
  }

  /** The controls of what the class is planned for. */
  public BriefForm brief() {
    return new BriefForm(
        refused, view.sequence().brief(), view.sequence().level(), catalogue.conditions());
  }

  /** What to change in a step for those who come. */
  public List<Care> care(ClassView.StepView step) {
    return Care.of(step.step(), view.sequence().brief().conditions(), catalogue);
  }

  /** What a shape of the catalogue is called. */
  public String called(String slug) {
    return catalogue.called(slug);
  }

  /** The address of the plan. */
  public String address() {
    return "/plans/" + plan.id();
  }

  /** What a studio has on its shelf. */
  public List<PropKind> kinds() {
    return List.of(PropKind.values());
  }

  /** Where a prop can go. */
  public List<Place> places() {
    return List.of(Place.values());
  }

  /** What a prop can be for. */
  public List<Purpose> purposes() {
    return List.of(Purpose.values());
  }

  /** The name of a group of controls that belongs to a step. */
  public String at(String group, ClassView.StepView step) {
    return group + "-" + step.step().id();
  }

  /** The group of a step's lines at a moment. */
  public String cues(ClassView.StepView step, String moment, String audience) {
    return "cues-" + step.step().id() + "-" + moment + "-" + audience;
  }

  /** What is said in a step at a moment, a line each. */
  public String said(ClassView.StepView step, String moment, String audience) {
    return step.joined(
        Vocabulary.of(Cue.Moment.class, "moment", moment),
        Vocabulary.of(Cue.Audience.class, "audience", audience));
  }

  /** Whether that way is chosen, as it stands or as it was sent and refused. */
  public boolean isTaken(ClassView.StepView step, ClassView.VariationChoice way) {
    String group = at("variation", step);
    return refused.in(group)
        ? refused.typed(group, "variation", "").equals(way.slug())
        : way.taken();
  }

  /** What was meant for a step that is not in the class any more; null where nothing was. */
  public @Nullable Gone gone() {
    return Gone.of(refused);
  }

  /** Whether a step that was meant is set aside, from where it can be put back. */
  public boolean isAside(String step) {
    return view.sequence().aside().stream().anyMatch(a -> a.step().id().toString().equals(step));
  }

  /** The identifier of the step whose card is open; empty where none is. */
  public String openStep() {
    return open == null ? "" : open.toString();
  }

  /** How a step is come to, as it stands. */
  public String wayIn(ClassView.StepView step) {
    String time = Minutes.clock(step.step().transition().seconds());
    String words = step.step().transition().words();
    return words.isEmpty() ? time : time + ", " + words;
  }

  /** A prop as it stands. */
  public String lying(Prop prop) {
    Words words = Words.in(locale);
    return Stream.of(
            words.placed(prop.kind(), prop.count(), prop.place()),
            prop.lie() == null ? "" : words.say(prop.lie()),
            prop.detail(),
            words.say(prop.purpose()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What the class is planned for, as it stands. */
  public String planned() {
    Brief brief = view.sequence().brief();
    Words words = Words.in(locale);
    Stream.Builder<String> parts = Stream.builder();
    parts.add(words.say(view.sequence().level()));
    if (brief.target() != null) {
      parts.add(Minutes.clock(brief.target()));
    }
    if (brief.students() != null) {
      parts.add(brief.students().toString());
    }
    brief.focus().forEach(focus -> parts.add(words.say(focus)));
    brief.conditions().forEach(condition -> parts.add(words.say(condition)));
    brief.stock().forEach(stock -> parts.add(words.counted(stock.kind(), stock.count())));
    return parts.build().collect(Collectors.joining(", "));
  }

  /** What stands there now of a way of taking a pose. */
  public String way() {
    return ways.stream()
        .filter(ClassView.VariationChoice::taken)
        .map(ClassView.VariationChoice::name)
        .findFirst()
        .orElse("");
  }

  /** What the class calls a step that was set aside. */
  public String nameOf(Step step) {
    return step.called(catalogue);
  }

  /** The group of a prop's controls. */
  public String propAt(ClassView.StepView step, Prop prop) {
    return "prop-" + step.step().id() + "-" + prop.key();
  }

  /** How the controls of a prop are named in the page: by its place among the props. */
  public String propIds(ClassView.StepView step, Prop prop) {
    return "prop-" + step.step().id() + "-" + step.props().indexOf(prop);
  }

  /** The group of the controls that add a prop. */
  public String newProp(ClassView.StepView step) {
    return "prop-" + step.step().id() + "-new";
  }

  /** The controls of a prop, as it is or as it was typed. */
  public PropForm propForm(ClassView.StepView step, Prop prop) {
    return new PropForm(
        refused,
        propAt(step, prop),
        prop.kind(),
        prop.count(),
        prop.place(),
        Stream.of(Lie.values()).filter(lie -> lie.suits(prop.kind())).toList(),
        prop.lie(),
        prop.detail(),
        prop.purpose(),
        prop.needed());
  }

  /**
   * The controls that add a prop, as suggested or as they were typed. It lies as it fits at first:
   * how it can lie hangs on its kind.
   */
  public PropForm emptyProp(ClassView.StepView step) {
    return new PropForm(
        refused,
        newProp(step),
        PropKind.BLANKET,
        1,
        Place.UNDER_HEAD,
        List.of(),
        null,
        "",
        Purpose.SUPPORT,
        false);
  }

  /**
   * The controls of one prop; what was typed and refused counts before what stands there.
   *
   * @param lies how something of its kind can lie
   */
  public record PropForm(
      Refused refused,
      String at,
      PropKind kind,
      int standing,
      Place place,
      List<Lie> lies,
      @Nullable Lie way,
      String more,
      Purpose purpose,
      boolean must) {

    /** Whether that control was refused. */
    public boolean isWrong(String control) {
      return refused.isWrong(at, control);
    }

    /** What stands in the control of the count. */
    public String count() {
      return refused.typed(at, "count", Integer.toString(standing));
    }

    /** What stands in the control of the detail. */
    public String detail() {
      return refused.typed(at, "detail", more);
    }

    /** Whether the box is ticked. */
    public boolean needed() {
      return refused.ticked(at, "needed", must);
    }

    /** Whether that kind is chosen. */
    public boolean isKind(PropKind other) {
      return refused.typed(at, "kind", Vocabulary.word(kind)).equals(Vocabulary.word(other));
    }

    /** Whether that place is chosen. */
    public boolean isPlace(Place other) {
      return refused.typed(at, "place", Vocabulary.word(place)).equals(Vocabulary.word(other));
    }

    /** Whether it is chosen that it lies so. */
    public boolean isLie(Lie other) {
      String chosen = way == null ? "" : Vocabulary.word(way);
      return refused.typed(at, "lie", chosen).equals(Vocabulary.word(other));
    }

    /** Whether that purpose is chosen. */
    public boolean isPurpose(Purpose other) {
      return refused.typed(at, "purpose", Vocabulary.word(purpose)).equals(Vocabulary.word(other));
    }
  }
}
