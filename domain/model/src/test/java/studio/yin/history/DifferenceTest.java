package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.Refusals.refused;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.BLANKET;
import static studio.yin.sequence.SlowSunday.BLOCK;
import static studio.yin.sequence.SlowSunday.EASY;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;
import static studio.yin.sequence.SlowSunday.REST;
import static studio.yin.sequence.SlowSunday.SAVASANA;
import static studio.yin.sequence.SlowSunday.SPHINX;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.yin.Reason;
import studio.yin.pose.Condition;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.pose.Shapes;
import studio.yin.pose.Side;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Brief;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Credit;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SetAside;
import studio.yin.sequence.Sides;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.sequence.Stock;
import studio.yin.speech.Wording;

/** What became of "Slow Sunday", in words. */
class DifferenceTest {
  private static final Prop TWO_BLOCKS =
      new Prop(PropKind.BLOCK, 2, Place.UNDER_FOREHEAD, null, "", Purpose.COMFORT, false);
  private static final Prop BOLSTER =
      new Prop(PropKind.BOLSTER, 1, Place.UNDER_CHEST, null, "", Purpose.SUPPORT, false);
  private static final Dismissal REBOUND =
      new Dismissal("no-rebound", HEART, "hold=240", "Child's Pose follows.");
  private static final Dismissal OTHER_REASON =
      new Dismissal("no-rebound", HEART, "hold=240", "They know.");

  private final Sequence sunday = SlowSunday.sequence();

  static Stream<Arguments> edits_and_what_is_told_of_them() {
    return Stream.of(
        told(ClassEdit.retitle("Slow Monday"), "Title: “Slow Sunday” → “Slow Monday”"),
        told(ClassEdit.intend("Rest"), "Intention: “Long exhales for a long week” → “Rest”"),
        told(ClassEdit.intend(""), "Intention taken out: “Long exhales for a long week”"),
        told(ClassEdit.annotate("{0}"), "Notes rewritten"),
        told(ClassEdit.annotate(""), "Notes taken out"),
        told(ClassEdit.changeLevel(Level.BEGINNER), "Level: all levels → beginners"),
        told(ClassEdit.changeCredit(null), "No longer credited to “Slow Sunday” by Mira"),
        told(
            ClassEdit.changeCredit(new Credit("Sea", "Jo", "Yin Studio")),
            "Credit: “Slow Sunday” by Mira → “Sea” by Jo"),
        told(
            ClassEdit.changeBrief(
                new Brief(
                    4500,
                    12,
                    List.of(SpinalMovement.Family.LATERAL, SpinalMovement.Family.FLEXION),
                    List.of(Condition.KNEE),
                    List.of(
                        new Stock(PropKind.BOLSTER, 0),
                        new Stock(PropKind.BLOCK, 1),
                        new Stock(PropKind.STRAP, 1200 / 2)))),
            "Planned for 75:00",
            "Students: 12",
            "Focus: flexion, side bend",
            "Cared for: sore or injured knees",
            "In the room: one block, no bolsters, 600 straps"),
        told(new ClassEdit.Dismiss(REBOUND), "Warning dismissed: “Child's Pose follows.”"),
        told(StepEdit.changeHold(BANANA, new Hold(245)), "Banana by the sea: 6:00 → 4:05 a side"),
        told(StepEdit.changeHold(HEART, new Hold(3600)), "Melting heart: 4:00 → 60:00"),
        told(
            new StepEdit.ChangeSecondHold(BANANA, new Hold(240)),
            "Banana by the sea: second side like the first → 4:00 (meant to differ)"),
        told(
            StepEdit.changeSides(BANANA, new Sides(Side.LEFT, 30, null, true, true)),
            "Banana by the sea: begins on the other side now",
            "Banana by the sea: 0:45 → 0:30 between the sides",
            "Banana by the sea: second side like the first → left out (meant so)"),
        told(
            StepEdit.changeSides(BANANA, new Sides(Side.RIGHT, 45, null, true, false)),
            "Banana by the sea: second side like the first → left out"),
        told(
            StepEdit.changeSides(BANANA, new Sides(Side.RIGHT, 45, new Hold(9), false, false)),
            "Banana by the sea: second side like the first → 0:09"),
        told(StepEdit.changeSides(BANANA, null), "Banana by the sea: one side now"),
        told(
            StepEdit.changeSides(HEART, Sides.alike(Side.LEFT, 10)),
            "Melting heart: two sides now"),
        told(
            new StepEdit.ChangeTransition(HEART, 90, ""),
            "Melting heart: 1:00 → 1:30 to get there",
            "Melting heart: the way there no longer described"),
        told(
            new StepEdit.ChangeTransition(HEART, 60, "Walk out."),
            "Melting heart: the way there rewritten"),
        told(new StepEdit.ChangeTransition(EASY, 30, "Sit."), "Easy pose: the way there described"),
        told(
            StepEdit.changeMovements(HEART, List.of()),
            "Melting heart: no more Cat, Cow on the way"),
        told(
            StepEdit.changeMovements(HEART, List.of("cow")),
            "Melting heart: on the way Cat, Cow → Cow"),
        told(StepEdit.changeMovements(EASY, List.of("cow")), "Easy pose: on the way Cow"),
        told(
            new StepEdit.ChangePose(HEART, "sphinx", "elbows-ahead", null),
            "Sphinx: Melting heart → Sphinx, elbows ahead"),
        told(
            StepEdit.changeVariation(HEART, "one-arm-at-a-time"),
            "Melting heart: one arm at a time"),
        told(
            StepEdit.changeAlternatives(BANANA, List.of()),
            "Banana by the sea: nothing in place of it any more (it was Half butterfly)"),
        told(
            StepEdit.changeAlternatives(BANANA, List.of("sphinx", "cow")),
            "Banana by the sea: in place of it Half butterfly → Sphinx, Cow"),
        told(
            StepEdit.changeAlternatives(EASY, List.of("sphinx")),
            "Easy pose: in place of it Sphinx"),
        told(StepEdit.rename(BANANA, null), "Banana: no longer called “Banana by the sea”"),
        told(StepEdit.rename(BANANA, "Moon"), "Moon: called “Banana by the sea” → “Moon”"),
        told(StepEdit.rename(EASY, "Sit"), "Sit: now called “Sit”"),
        told(StepEdit.changeKind(REST, Kind.MOVEMENT), "Childs pose: rebound → movement"),
        told(StepEdit.lock(REST, true), "Childs pose: hold locked"),
        told(
            new StepEdit.ChangeRange(BANANA, null, false),
            "Banana by the sea: no longer meant for 4:00 to 7:00 (our assumption)"),
        told(
            new StepEdit.ChangeRange(BANANA, new HoldRange(240, 420), false),
            "Banana by the sea: meant for 4:00 to 7:00 (our assumption) → 4:00 to 7:00"),
        told(
            new StepEdit.ChangeRange(EASY, new HoldRange(60, 90), false),
            "Easy pose: meant for 1:00 to 1:30"),
        told(
            new StepEdit.ChangeRange(EASY, null, true),
            "Easy pose: meant for as long as it takes (our assumption)"),
        told(StepEdit.changeOrigin(BANANA, null), "Banana by the sea: comes from no other class"),
        told(StepEdit.changeOrigin(EASY, NOWHERE), "Easy pose: comes from a step of another class"),
        told(StepEdit.changeOrigin(BANANA, NOWHERE), "Banana by the sea: comes from another step"),
        told(
            new StepEdit.HaveProp(HEART, BOLSTER),
            "Melting heart: one bolster under the chest added"),
        told(
            new StepEdit.RemoveProp(HEART, BLANKET.key()),
            "Melting heart: 2 blankets under the knees taken away"),
        told(
            new StepEdit.HaveProp(HEART, TWO_BLOCKS),
            "Melting heart: one block under the forehead, flat, needed for support"
                + " → 2 blocks under the forehead, optional, for comfort"),
        told(
            StepEdit.changeProps(HEART, List.of(BLANKET, BLOCK)),
            "Melting heart: props in another order"),
        told(
            StepEdit.changeProps(HEART, List.of(BLANKET, BOLSTER)),
            "Melting heart: one block under the forehead, flat, needed for support"
                + " → one bolster under the chest, optional, for support"),
        told(
            new StepEdit.Say(HEART, Cue.Moment.ENTER, Cue.Audience.STUDENTS, List.of("Go.")),
            "Melting heart: words for students rewritten (coming in)"),
        told(
            new StepEdit.Say(HEART, Cue.Moment.REMIND, Cue.Audience.TEACHER, List.of()),
            "Melting heart: words for the teacher alone taken out (during the hold)"),
        told(
            new StepEdit.Say(HEART, Cue.Moment.SETTLE, Cue.Audience.TEACHER, List.of("Wait.")),
            "Melting heart: words for the teacher alone added (staying)"),
        told(
            StepEdit.changeCues(
                HEART, SlowSunday.sequence().step(HEART).orElseThrow().cues().reversed()),
            "Melting heart: words in another order"),
        told(new OrderEdit.Move(BANANA, 0), "Banana by the sea moved to the beginning"),
        told(new OrderEdit.Move(EASY, 3), "Easy pose moved behind Banana by the sea"),
        told(new OrderEdit.Remove(BANANA), "Banana by the sea taken out"),
        told(new OrderEdit.Discard(BANANA), "Banana by the sea taken out"),
        told(new OrderEdit.Restore(SPHINX), "Sphinx back, behind Melting heart"),
        told(
            new Edit.Together(
                List.of(new OrderEdit.Restore(SPHINX), new OrderEdit.Move(SPHINX, 0))),
            "Sphinx back, at the beginning"),
        told(
            new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 0),
            "Sphinx added at the beginning"),
        told(
            new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 5),
            "Sphinx added behind Savasana"),
        told(new OrderEdit.KeepAside(List.of()), "Other steps kept aside"));
  }

  private static Arguments told(Edit edit, String... lines) {
    return Arguments.of(edit, List.of(lines));
  }

  @ParameterizedTest
  @MethodSource("edits_and_what_is_told_of_them")
  void a_change_is_told_in_words(Edit edit, List<String> lines) {
    Sequence edited = sunday.apply(edit).orThrow();
    Difference difference = Difference.between(sunday, edited);
    assertEquals(lines, told(difference));
    assertEquals(edited, difference.with(difference.changes()));
    Wording words = new Wording(Locale.ENGLISH, DifferenceTest::named, List.of(sunday, edited));
    for (Change change : difference.changes()) {
      // what was there and what is there can each be said alone, as an offer says them
      assertEquals(words.is(change), words.was(change.reversed()));
      assertNotEquals(words.was(change), words.is(change), words.sentence(change));
    }
  }

  @ParameterizedTest
  @MethodSource("edits_and_what_is_told_of_them")
  void a_change_that_is_turned_makes_the_way_back(Edit edit, List<String> lines) {
    Sequence edited = sunday.apply(edit).orThrow();
    Sequence back = edited;
    for (Change change : Difference.between(sunday, edited).changes().reversed()) {
      back = change.reversed().edit(back).on(back);
      assertEquals(change, change.reversed().reversed());
    }
    // words of a moment come back in one piece, at the end
    assertEquals(
        told(Difference.between(edited, sunday)).stream()
            .filter(line -> !line.endsWith("words in another order") || lines.contains(line))
            .toList(),
        told(Difference.between(edited, back)));
  }

  @Test
  void a_warning_is_dismissed_for_another_reason_in_another_order_and_no_more() {
    Dismissal opening = new Dismissal("no-opening", null, "none", "Late.");
    Sequence one = sunday.dismissals(List.of(REBOUND, opening));
    assertEquals(
        List.of("Warning dismissed for another reason: “Child's Pose follows.” → “They know.”"),
        told(Difference.between(one, sunday.dismissals(List.of(OTHER_REASON, opening)))));
    assertEquals(
        List.of("Warning no longer dismissed: “Child's Pose follows.”"),
        told(Difference.between(one, sunday.dismissals(List.of(opening)))));
    Sequence turned = sunday.dismissals(List.of(opening, REBOUND));
    Difference order = Difference.between(one, turned);
    assertEquals(List.of("Dismissed warnings in another order"), told(order));
    assertEquals(turned, order.with(order.changes()));
    assertEquals(one, order.changes().getFirst().reversed().edit(turned).on(turned));
  }

  @Test
  void what_comes_into_the_brief_changes_in_it_and_goes_is_told_by_itself() {
    Sequence one =
        sunday
            .brief(
                new Brief(
                    2700,
                    12,
                    List.of(SpinalMovement.Family.AXIAL),
                    List.of(Condition.DVT),
                    List.of(new Stock(PropKind.CHAIR, 2))))
            .intention("")
            .notes("")
            .credit(null);
    Sequence other =
        one.brief(
            new Brief(
                3600,
                1000 / 2,
                List.of(SpinalMovement.Family.NEUTRAL),
                List.of(Condition.HIP),
                List.of(new Stock(PropKind.CHAIR, 3))));
    assertEquals(
        List.of(
            "Planned length: 45:00 → 60:00",
            "Students: 12 → 500",
            "Focus: growing tall → rest",
            "Cared for: history of blood clots → sore or injured hips",
            "In the room: 2 chairs → 3 chairs"),
        told(Difference.between(one, other)));
    assertEquals(
        List.of(
            "Intention: “Long exhales for a long week”",
            "Notes added",
            "Credited to “Slow Sunday” by Mira",
            "No longer planned for 45:00",
            "Students no longer counted (they were 12)",
            "No focus any more (it was growing tall)",
            "Nobody to care for any more (it was history of blood clots)",
            "Props in the room no longer counted (they were 2 chairs)"),
        told(Difference.between(one, sunday)));
  }

  @Test
  void one_step_that_was_dragged_across_many_is_all_that_has_moved() {
    Difference difference = after(new OrderEdit.Move(EASY, 4));
    assertEquals(
        List.of(
            new OrderChange.Moved(
                EASY,
                new Anchor(0, List.of()),
                new Anchor(4, List.of(SAVASANA, BANANA, REST, HEART)))),
        difference.changes());
  }

  @Test
  void both_values_of_a_change_are_at_hand() {
    assertEquals(
        List.of(
            new PartChanged<>(BANANA, StepField.HOLD, new Hold(360), new Hold(240)),
            new StepChange.OtherProp(BANANA, BLOCK.key(), null, BLOCK)),
        after(
                new Edit.Together(
                    List.of(
                        StepEdit.changeHold(BANANA, new Hold(240)),
                        new StepEdit.HaveProp(BANANA, BLOCK))))
            .changes());
  }

  @Test
  void a_change_of_the_class_is_of_no_step_and_one_of_a_step_of_that() {
    assertNull(after(ClassEdit.retitle("x")).changes().getFirst().step());
    assertNull(after(new OrderEdit.KeepAside(List.of())).changes().getFirst().step());
    assertEquals(HEART, after(new OrderEdit.Remove(HEART)).changes().getFirst().step());
    assertEquals(SPHINX, after(new OrderEdit.Restore(SPHINX)).changes().getFirst().step());
  }

  @Test
  void a_step_is_changed_where_it_lies_aside() {
    Step sphinx = sunday.aside().getFirst().step();
    SetAside longer = new SetAside(sphinx.hold(new Hold(60)), 2, HEART);
    SetAside other = new SetAside(Step.of(Shapes.BANANA, NOWHERE), 0, null);
    Sequence before = sunday.steps(sunday.steps(), List.of(other, sunday.aside().getFirst()));
    Sequence after = sunday.steps(sunday.steps(), List.of(other, longer));
    Difference difference = Difference.between(before, after);
    assertEquals(List.of("Sphinx: 3:00 → 1:00"), told(difference));
    assertEquals(after, difference.with(difference.changes()));
  }

  @Test
  void a_change_of_a_step_that_is_nowhere_is_refused() {
    Change change = after(StepEdit.changeHold(BANANA, new Hold(1))).changes().getFirst();
    Sequence without = sunday.apply(new OrderEdit.Discard(BANANA)).orThrow();
    refused(Reason.STEP_ABSENT, () -> change.edit(without));
  }

  @Test
  void what_was_kept_aside_but_is_in_the_class_by_now_is_not_set_aside() {
    Change kept =
        Difference.between(sunday.steps(sunday.steps(), List.of()), sunday).changes().getFirst();
    Sequence restored = sunday.apply(new OrderEdit.Restore(SPHINX)).orThrow();
    assertEquals(restored, kept.edit(restored).on(restored));
    assertInstanceOf(OrderChange.AsideKept.class, kept);
  }

  @Test
  void a_step_that_was_changed_and_taken_out_is_set_aside_as_it_was_last() {
    Difference difference =
        after(
            new Edit.Together(
                List.of(StepEdit.changeHold(BANANA, new Hold(60)), new OrderEdit.Remove(BANANA))));
    assertEquals(
        List.of("Banana by the sea: 6:00 → 1:00 a side", "Banana by the sea taken out"),
        told(difference));
  }

  @Test
  void what_a_step_that_is_set_aside_says_stays_said_when_others_are_kept_aside() {
    Difference difference =
        after(
            new Edit.Together(
                List.of(
                    StepEdit.lock(BANANA, true),
                    new OrderEdit.Remove(BANANA),
                    new OrderEdit.Move(EASY, 2),
                    StepEdit.changeProps(HEART, List.of()),
                    new OrderEdit.KeepAside(
                        List.of(
                            new SetAside(
                                sunday.step(BANANA).orElseThrow().locked(true), 0, null))))));
    assertInstanceOf(OrderChange.AsideKept.class, difference.changes().getLast());
    for (Change change : difference.changes()) {
      List<Change> others = new ArrayList<>(difference.changes());
      others.remove(change);
      assertNotEquals(
          difference.after(), difference.with(others), () -> told(difference).toString());
    }
    assertEquals(difference.after(), difference.with(difference.changes()));
  }

  @Test
  void of_sixty_steps_all_are_replaced_by_sixty_others() {
    Sequence sixty = sunday.steps(steps(100, Sequence.STEPS), List.of());
    Sequence others = sunday.steps(steps(200, Sequence.STEPS), List.of());
    Difference difference = Difference.between(sixty, others);
    assertEquals(others, difference.with(difference.changes()));
    assertEquals(120, difference.changes().size());
  }

  @Test
  void of_twenty_that_are_kept_aside_the_oldest_falls_off_without_a_word() {
    List<SetAside> twenty = steps(100, 20).stream().map(s -> new SetAside(s, 0, null)).toList();
    Sequence full = sunday.steps(sunday.steps(), twenty);
    Difference difference =
        Difference.between(full, full.apply(new OrderEdit.Remove(BANANA)).orThrow());
    assertEquals(List.of("Banana by the sea taken out"), told(difference));
  }

  @Test
  void the_oldest_of_twenty_comes_back_while_another_goes() {
    List<SetAside> twenty = steps(100, 20).stream().map(s -> new SetAside(s, 0, null)).toList();
    Sequence full = sunday.steps(sunday.steps(), twenty);
    Sequence edited =
        full.apply(
                new Edit.Together(
                    List.of(
                        new OrderEdit.Restore(twenty.getLast().step().id()),
                        new OrderEdit.Remove(BANANA))))
            .orThrow();
    Difference difference = Difference.between(full, edited);
    assertEquals(edited, difference.with(difference.changes()));
  }

  @Test
  void twelve_props_are_replaced_by_twelve_others() {
    List<Prop> straps = IntStream.range(0, 12).mapToObj(i -> prop(PropKind.STRAP, i)).toList();
    List<Prop> walls = IntStream.range(0, 12).mapToObj(i -> prop(PropKind.WALL, i)).toList();
    Sequence one = sunday.apply(StepEdit.changeProps(EASY, straps)).orThrow();
    Sequence other = sunday.apply(StepEdit.changeProps(EASY, walls)).orThrow();
    Difference difference = Difference.between(one, other);
    assertEquals(other, difference.with(difference.changes()));
    assertEquals(24, difference.changes().size());
  }

  @Test
  void some_changes_alone_make_what_they_say() {
    Difference difference =
        after(
            new Edit.Together(
                List.of(ClassEdit.retitle("Slow Monday"), new OrderEdit.Move(BANANA, 0))));
    assertEquals(sunday, difference.with(List.of()));
    assertEquals(sunday.title("Slow Monday"), difference.with(difference.changes().subList(0, 1)));
    assertFalse(difference.isEmpty());
  }

  @Test
  void a_step_finds_its_spot_by_the_nearest_that_is_left() {
    Sequence edited =
        sunday.apply(new OrderEdit.Insert(Step.of(Shapes.SPHINX, NOWHERE), 3)).orThrow();
    Change added = Difference.between(sunday, edited).changes().getFirst();
    Sequence without = sunday.apply(new OrderEdit.Remove(REST)).orThrow();
    assertEquals(
        List.of(EASY, HEART, NOWHERE, BANANA, SAVASANA), order(added.edit(without).on(without)));
    Sequence last = sunday.steps(List.of(sunday.steps().getLast()), List.of());
    assertEquals(List.of(NOWHERE, SAVASANA), order(added.edit(last).on(last)));
  }

  @Test
  void a_step_that_moves_comes_from_aside_if_it_has_to() {
    Change moved = after(new OrderEdit.Move(BANANA, 1)).changes().getFirst();
    Sequence without = sunday.apply(new OrderEdit.Remove(BANANA)).orThrow();
    assertEquals(
        List.of(EASY, BANANA, HEART, REST, SAVASANA), order(moved.edit(without).on(without)));
  }

  @Test
  void a_class_in_another_language_is_told_of_in_english() {
    Difference difference = after(new OrderEdit.Move(BANANA, 0));
    assertEquals(
        Wording.sentences(difference, Locale.ENGLISH, DifferenceTest::named),
        Wording.sentences(difference, Locale.forLanguageTag("tlh"), DifferenceTest::named));
  }

  @Test
  void a_step_that_nobody_knows_is_a_step() {
    assertEquals(
        "a step taken out",
        new Wording(Locale.ENGLISH, slug -> slug, List.of())
            .sentence(
                new OrderChange.Removed(
                    sunday.steps().getFirst(), new Anchor(0, List.of()), null)));
  }

  private Difference after(Edit edit) {
    return Difference.between(sunday, sunday.apply(edit).orThrow());
  }

  private static List<String> told(Difference difference) {
    return Wording.sentences(difference, Locale.ENGLISH, DifferenceTest::named);
  }

  private static String named(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }

  private static List<Step> steps(int from, int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(Step.of(Shapes.SPHINX, SlowSunday.id(from + i)));
    }
    return steps;
  }

  private static Prop prop(PropKind kind, int place) {
    return new Prop(kind, 1, List.of(Place.values()).get(place), null, "", Purpose.SUPPORT, true);
  }

  private static List<UUID> order(Sequence sequence) {
    return sequence.steps().stream().map(Step::id).toList();
  }
}
