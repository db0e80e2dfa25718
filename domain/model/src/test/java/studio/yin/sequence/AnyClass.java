package studio.yin.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import studio.yin.pose.Condition;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Lie;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;

/** Classes and edits as chance would have them: every shape that the model allows. */
public final class AnyClass {

  /** Steps have the ids from 1 on, so that an edit meets one that is there now and then. */
  private static final int IDS = 12;

  private AnyClass() {}

  /** Any class of one to eight steps, with up to three set aside. */
  public static Arbitrary<Sequence> sequences() {
    return Combinators.combine(
            words(1, 20),
            words(0, 20),
            words(0, 20),
            Arbitraries.of(Level.class),
            steps(SlowSunday.NOWHERE).list().ofMinSize(1).ofMaxSize(8),
            steps(SlowSunday.NOWHERE).list().ofMaxSize(3),
            Arbitraries.of(new Credit("Slow Sunday", "Mira", "Yin Studio")).injectNull(0.5),
            Combinators.combine(
                    briefs(), dismissals().list().uniqueElements(Dismissal::check).ofMaxSize(3))
                .as(Plan::new))
        .as(AnyClass::sequence);
  }

  private record Plan(Brief brief, List<Dismissal> dismissals) {}

  private static Arbitrary<Brief> briefs() {
    return Combinators.combine(
            Arbitraries.integers().between(Brief.SHORTEST, Brief.LONGEST).injectNull(0.5),
            Arbitraries.integers().between(1, 30).injectNull(0.5),
            Arbitraries.of(SpinalMovement.Family.class).list().ofMaxSize(3),
            Arbitraries.of(Condition.class).list().ofMaxSize(2),
            Arbitraries.of(PropKind.class)
                .list()
                .uniqueElements()
                .ofMaxSize(2)
                .map(
                    kinds ->
                        kinds.stream().map(kind -> new Stock(kind, kind.name().length())).toList()))
        .as(Brief::new);
  }

  private static Arbitrary<Dismissal> dismissals() {
    return Combinators.combine(
            Arbitraries.of("no-rebound", "no-opening", "hold-short"),
            ids().injectNull(0.4),
            Arbitraries.of("hold=60", "hold=90"),
            words(0, 5))
        .as((check, step, seen, reason) -> new Dismissal(check, step, seen, "r" + reason));
  }

  /** Any edit, of any step: present, set aside or in no class. */
  public static Arbitrary<Edit> edits() {
    return Arbitraries.oneOf(
        simpleEdits(), simpleEdits().list().ofMaxSize(3).map(Edit.Together::new));
  }

  /** Any edit that is not several. */
  public static Arbitrary<Edit> simpleEdits() {
    Arbitrary<Integer> seconds = Arbitraries.integers().between(-10, 1000);
    Arbitrary<String> text = words(0, 20);
    return Arbitraries.<Edit>oneOf(
        text.map(ClassEdit::retitle),
        text.map(ClassEdit::intend),
        text.map(ClassEdit::annotate),
        Combinators.combine(ids(), holds()).as(StepEdit::changeHold),
        Combinators.combine(ids(), holds().injectNull(0.3)).as(StepEdit.ChangeSecondHold::new),
        Combinators.combine(ids(), seconds, text).as(StepEdit.ChangeTransition::new),
        Combinators.combine(ids(), props().map(Prop::key).injectNull(0.3), props())
            .as(StepEdit.PutProp::new),
        Combinators.combine(ids(), props()).as(StepEdit.HaveProp::new),
        Combinators.combine(ids(), props().map(Prop::key)).as(StepEdit.RemoveProp::new),
        Combinators.combine(
                ids(),
                Arbitraries.of(Cue.Moment.class),
                Arbitraries.of(Cue.Audience.class),
                text.list().ofMaxSize(4))
            .as(StepEdit.Say::new),
        Combinators.combine(ids(), places()).as(OrderEdit.Move::new),
        Combinators.combine(ids().flatMap(AnyClass::steps), places()).as(OrderEdit.Insert::new),
        ids().map(OrderEdit.Remove::new),
        ids().map(OrderEdit.Restore::new),
        otherEdits());
  }

  private static Arbitrary<Edit> otherEdits() {
    return Arbitraries.<Edit>oneOf(
        Arbitraries.of(Level.class).map(ClassEdit::changeLevel),
        briefs().map(ClassEdit::changeBrief),
        dismissals().map(ClassEdit.Dismiss::new),
        Combinators.combine(Arbitraries.of("no-rebound", "no-opening"), ids().injectNull(0.4))
            .as(ClassEdit.Reopen::new),
        Combinators.combine(ids(), sides().injectNull(0.3)).as(StepEdit::changeSides),
        Combinators.combine(
                ids(),
                Arbitraries.of("seal", "banana"),
                Arbitraries.of("legs-bent").injectNull(0.5),
                sides().injectNull(0.5))
            .as(StepEdit.ChangePose::new),
        Combinators.combine(ids(), Arbitraries.of("legs-bent").injectNull(0.5))
            .as(StepEdit::changeVariation),
        Combinators.combine(ids(), Arbitraries.of("seal", "cat").list().ofMaxSize(7))
            .as(StepEdit::changeAlternatives),
        Combinators.combine(ids(), Arbitraries.of("cat", "cow").list().ofMaxSize(2))
            .as(StepEdit::changeMovements),
        Combinators.combine(ids(), words(0, 20).injectNull(0.3)).as(StepEdit::rename),
        Combinators.combine(ids(), Arbitraries.of(Kind.class)).as(StepEdit::changeKind),
        Combinators.combine(ids(), Arbitraries.of(true, false)).as(StepEdit::lock),
        Combinators.combine(ids(), ids().injectNull(0.3)).as(StepEdit::changeOrigin),
        Combinators.combine(ids(), ranges().injectNull(0.3), Arbitraries.of(true, false))
            .as(StepEdit.ChangeRange::new),
        Combinators.combine(ids(), props().list().ofMaxSize(3)).as(StepEdit::changeProps),
        Combinators.combine(ids(), cues().list().ofMaxSize(3)).as(StepEdit::changeCues));
  }

  private static Arbitrary<Sides> sides() {
    return Combinators.combine(
            Arbitraries.of(Side.class),
            Arbitraries.integers().between(0, Sides.LONGEST_SWITCH),
            holds().injectNull(0.5),
            Arbitraries.of(false, false, true),
            Arbitraries.of(false, true))
        .as(Sides::new);
  }

  private static Arbitrary<HoldRange> ranges() {
    return Combinators.combine(holds(), holds())
        .as(
            (a, b) ->
                new HoldRange(
                    Math.min(a.seconds(), b.seconds()), Math.max(a.seconds(), b.seconds())));
  }

  private static Sequence sequence(
      String title,
      String intention,
      String notes,
      Level level,
      List<Step> steps,
      List<Step> gone,
      Credit credit,
      Plan plan) {
    int[] next = {1};
    List<Step> present =
        steps.stream().map(step -> step.clonedAs(SlowSunday.id(next[0]++))).toList();
    List<SetAside> aside = new ArrayList<>();
    for (Step step : gone) {
      int id = next[0]++;
      UUID after = id % 3 == 0 ? null : SlowSunday.id(id % 4 + 1);
      aside.add(new SetAside(step.clonedAs(SlowSunday.id(id)), id % (IDS - 2), after));
    }
    return new Sequence(
        "t" + title,
        intention,
        notes,
        level,
        present,
        aside,
        credit,
        plan.brief(),
        plan.dismissals());
  }

  private static Arbitrary<Step> steps(UUID id) {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            transitions(),
            holds(),
            sides().injectNull(0.5),
            ranges().injectNull(0.5),
            props().list().ofMaxSize(4),
            cues().list().ofMaxSize(5),
            words(1, 20).map(word -> "n" + word).injectNull(0.5))
        .as(
            (kind, transition, hold, twice, range, props, cues, name) ->
                new Step(
                    id,
                    null,
                    kind,
                    "sphinx",
                    List.of("seal"),
                    name,
                    transition,
                    hold,
                    twice,
                    range,
                    range != null,
                    hold.seconds() % 3 == 0,
                    hold.seconds() % 5 == 0 ? "legs-bent" : null,
                    distinct(props),
                    cues));
  }

  private static List<Prop> distinct(List<Prop> props) {
    Map<Prop.Key, Prop> byKey = new LinkedHashMap<>();
    props.forEach(prop -> byKey.put(prop.key(), prop));
    return List.copyOf(byKey.values());
  }

  private static Arbitrary<Transition> transitions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, Transition.LONGEST),
            words(0, 20),
            Arbitraries.of("cat", "cow", "downward-dog").list().ofMaxSize(2))
        .as(Transition::new);
  }

  private static Arbitrary<Hold> holds() {
    return Arbitraries.integers().between(1, Hold.LONGEST).map(Hold::new);
  }

  /** Few kinds and places, so that two of a kind meet. */
  private static Arbitrary<Prop> props() {
    return Combinators.combine(
            Arbitraries.of(PropKind.BLOCK, PropKind.BLANKET),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Place.UNDER_HEAD, Place.UNDER_KNEES),
            Arbitraries.of(Lie.FLAT, Lie.LENGTHWISE, Lie.CROSSWISE).injectNull(.4),
            words(0, 5),
            Arbitraries.of(Purpose.class),
            Arbitraries.of(true, false))
        .as(Prop::new);
  }

  private static Arbitrary<Cue> cues() {
    return Combinators.combine(
            Arbitraries.of(Cue.Moment.class), Arbitraries.of(Cue.Audience.class), words(1, 20))
        .as((moment, audience, text) -> new Cue(moment, audience, "c" + text));
  }

  private static Arbitrary<UUID> ids() {
    return Arbitraries.integers().between(1, IDS).map(SlowSunday::id);
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.integers().between(-1, 9);
  }

  /** Letters, spaces, marks and emoji of several scripts. */
  private static Arbitrary<String> words(int least, int most) {
    return Arbitraries.of(
            "a", "Z", " ", "\n", "é", "e\u0301", "ן", "\u200f", "🧘", "ゆ", "<", "&", "'", "{0}",
            "\"")
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(letters -> String.join("", letters));
  }
}
