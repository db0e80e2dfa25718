package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.timing.FinalRestTest.any;
import static studio.yin.timing.FinalRestTest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Condition;
import studio.yin.pose.Level;
import studio.yin.pose.Pose;
import studio.yin.pose.SpinalMovement.Family;
import studio.yin.sequence.Brief;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

/** What can be done where a class is over too soon. */
class TooLongTest {
  /** Poses that these tests know, whatever else the catalogue learns. */
  private static final Catalogue FEW =
      Catalogue.of(
          List.of(
              pose("easy-pose"),
              pose("sphinx"),
              pose("seal"),
              pose("melting-heart"),
              pose("dangling"),
              pose("caterpillar"),
              pose("childs-pose"),
              pose("happy-baby"),
              pose("banana"),
              pose("revolved-shoelace"),
              pose("legs-up-wall"),
              pose("constructive-rest"),
              pose("staff"),
              pose("savasana")));

  @Test
  void rebounds_grow_to_a_minute_and_a_closing_to_two() {
    Sequence any =
        any(
            fixed(1, "sphinx", Kind.POSE),
            step(2, "childs-pose", Kind.REBOUND).hold(new Hold(30)),
            step(3, "childs-pose", Kind.REBOUND).hold(new Hold(90)),
            step(4, "cat-cow", Kind.MOVEMENT).hold(new Hold(30)),
            step(5, "easy-pose", Kind.CLOSING).hold(new Hold(60)));
    int now = Timeline.of(any).seconds();
    assertEquals(180 + 30 + 90 + 30 + 60 + 5 * 30, now);
    Fit.TooLong fit = FitTest.tooLong(any, now + 45);
    assertEquals(now, fit.longest());
    assertEquals(now + 90, fit.pauses().longest());
    Proposal proposal = fit.pauses().proposal().orElseThrow();
    assertEquals("0:45 1:30 1:30", FitTest.holds(proposal), "half of its room each");
    assertEquals(Set.of(Widening.PAUSES), proposal.widenings());
    assertTrue(proposal.hold(SlowSunday.id(2)).orElseThrow().unusual());
    assertEquals(
        now + 90, FitTest.tooLong(any, now + 90).pauses().proposal().orElseThrow().seconds());
    assertTrue(FitTest.tooLong(any, now + 91).pauses().proposal().isEmpty());
  }

  @Test
  void what_the_intention_asks_for_and_lacks_is_added_first() {
    assertEquals("banana", first(backBends(), List.of(Family.LATERAL)));
    assertEquals("revolved-shoelace", first(backBends(), List.of(Family.ROTATION)));
  }

  @Test
  void then_the_direction_that_was_held_for_the_shortest_time() {
    Sequence any =
        any(
            fixed(1, "sphinx", Kind.POSE).hold(new Hold(300)),
            fixed(2, "revolved-shoelace", Kind.POSE),
            fixed(3, "banana", Kind.POSE),
            fixed(4, "dangling", Kind.POSE).hold(new Hold(310)));
    assertEquals("seal", add(any.brief(brief(Family.EXTENSION))).get(0).insert().step().pose());
    Sequence shorter = any.steps(with(any, 3, 290), List.of());
    assertEquals("caterpillar", add(shorter).get(0).insert().step().pose());
  }

  @Test
  void a_pose_is_put_where_the_class_changes_its_base_least_and_bends_do_not_collide() {
    // caterpillar is seated; before the twist it would follow a back bend
    List<Addition> additions =
        new Adding(FEW, SlowSunday.ids(), 3600).to(FitScope.of(Spine.SEQUENCE, FEW));
    assertEquals(List.of("caterpillar 6 3660"), additions.stream().map(TooLongTest::said).toList());
  }

  @Test
  void what_is_held_for_long_brings_its_rests() {
    Addition addition =
        new Adding(FEW, SlowSunday.ids(), 3600).to(FitScope.of(Spine.SEQUENCE, FEW)).get(0);
    assertEquals(
        List.of("staff REBOUND 5", "caterpillar POSE 6", "staff REBOUND 7"),
        addition.inserts().stream()
            .map(i -> i.step().pose() + " " + i.step().kind() + " " + i.at())
            .toList());
  }

  @Test
  void what_the_intention_asks_for_comes_before_what_was_held_for_a_shorter_time() {
    Sequence any =
        any(
            fixed(1, "banana", Kind.POSE).hold(new Hold(60)),
            fixed(2, "sphinx", Kind.POSE).hold(new Hold(300)));
    assertEquals("seal", first(any, List.of(Family.EXTENSION)));
  }

  @Test
  void additions_are_shown_with_what_the_class_then_reaches() {
    Fit.TooLong fit = (Fit.TooLong) Fit.of(Spine.SEQUENCE, FEW, 3600, SlowSunday.ids());
    Proposal proposal = fit.added().orElseThrow();
    assertEquals(
        fit.additions().stream().flatMap(a -> a.inserts().stream()).toList(), proposal.added());
    Sequence fitted = proposal.fitted();
    assertEquals(10, fitted.steps().size());
    assertEquals(3600, Timeline.of(fitted).seconds());
    assertEquals("savasana", fitted.steps().get(9).pose());
    assertEquals(Set.of(Widening.PAUSES), proposal.widenings());
  }

  @ParameterizedTest
  @CsvSource({"BEGINNER, false", "ALL, true", "EXPERIENCED, true"})
  void nothing_is_added_that_is_too_hard(Level level, boolean seal) {
    assertEquals(2, pose("seal").difficulty());
    Catalogue seals = Catalogue.of(List.of(pose("seal"), pose("banana")));
    Sequence any = any(fixed(1, "banana", Kind.POSE)).level(level);
    assertEquals(
        seal, !new Adding(seals, SlowSunday.ids(), 3600).to(FitScope.of(any, seals)).isEmpty());
  }

  @Test
  void nothing_is_added_that_somebody_in_the_room_should_avoid() {
    Pose avoided =
        FEW.all().stream()
            .filter(pose -> pose.movement() == Family.LATERAL)
            .findFirst()
            .orElseThrow();
    for (Condition condition : Condition.values()) {
      Brief brief = new Brief(null, null, List.of(), List.of(condition), List.of());
      for (Addition addition : add(backBends().brief(brief))) {
        assertTrue(
            pose(addition.insert().step().pose()).cautions().stream()
                .noneMatch(
                    caution ->
                        caution.when() == condition
                            && caution.level() == studio.yin.pose.Caution.Level.AVOID));
      }
    }
    assertEquals("banana", avoided.slug());
  }

  @Test
  void no_pose_is_added_twice_and_none_that_was_an_alternative() {
    Sequence any = any(fixed(1, "sphinx", Kind.POSE).alternatives(List.of("seal")));
    List<String> added =
        add(any).stream().map(addition -> addition.insert().step().pose()).toList();
    assertEquals(Adding.MOST, added.size());
    assertEquals(added.size(), Set.copyOf(added).size());
    assertFalse(added.contains("seal") || added.contains("sphinx"));
    assertFalse(added.contains("savasana") || added.contains("easy-pose"), "no shape to hold");
    assertFalse(added.contains("legs-up-wall"), "it bends nowhere");
  }

  @Test
  void a_full_class_stays_as_it_is() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= Sequence.STEPS; i++) {
      steps.add(fixed(i, "sphinx", Kind.POSE).hold(new Hold(60)));
    }
    Sequence full = any(steps.toArray(Step[]::new));
    assertEquals(List.of(), new Adding(FEW, SlowSunday.ids(), 14_400).to(FitScope.of(full, FEW)));
    Sequence room = full.steps(steps.subList(1, steps.size()), List.of());
    assertEquals(1, new Adding(FEW, SlowSunday.ids(), 14_400).to(FitScope.of(room, FEW)).size());
  }

  @Test
  void a_pose_that_would_make_the_class_too_long_is_not_added() {
    Sequence any = any(fixed(1, "sphinx", Kind.POSE));
    // seconds now: 210; the shortest pose to add takes 30 and 60 (Child's Pose for beginners)
    assertEquals(List.of(), new Adding(FEW, SlowSunday.ids(), 299).to(FitScope.of(any, FEW)));
    assertEquals(
        List.of("childs-pose 0 540"),
        new Adding(FEW, SlowSunday.ids(), 300)
            .to(FitScope.of(any, FEW)).stream().map(TooLongTest::said).toList());
  }

  @ParameterizedTest
  @CsvSource({"banana, 3", "revolved-shoelace, 1", "sphinx, 1"})
  void gaps_lie_between_opening_and_rest_and_never_before_a_rebound(String pose, int at) {
    Sequence any =
        any(
            step(1, "easy-pose", Kind.OPENING),
            step(2, "dangling", Kind.POSE),
            step(3, "childs-pose", Kind.REBOUND),
            step(4, "savasana", Kind.POSE),
            step(5, "easy-pose", Kind.CLOSING));
    assertEquals(at, new Gaps(any, FEW).best(pose(pose)).orElseThrow().at());
  }

  @Test
  void without_a_rest_a_pose_is_put_before_the_closing() {
    Sequence any = any(step(1, "dangling", Kind.POSE), step(2, "easy-pose", Kind.CLOSING));
    assertEquals(1, new Gaps(any, FEW).best(pose("caterpillar")).orElseThrow().at());
    Sequence open = any(step(1, "dangling", Kind.POSE));
    assertEquals(0, new Gaps(open, FEW).best(pose("banana")).orElseThrow().at());
    Sequence closed = any(step(1, "easy-pose", Kind.OPENING), step(2, "savasana", Kind.CLOSING));
    assertEquals(1, new Gaps(closed, FEW).best(pose("banana")).orElseThrow().at());
  }

  @Test
  void strain_counts_bases_and_reversals_that_were_not_there() {
    Sequence any = any(step(1, "sphinx", Kind.POSE), step(2, "banana", Kind.POSE));
    assertEquals(new Gaps.Gap(0, 0), new Gaps(any, FEW).best(pose("seal")).orElseThrow());
    assertEquals(new Gaps.Gap(2, 1), new Gaps(any, FEW).best(pose("caterpillar")).orElseThrow());
    assertEquals(new Gaps.Gap(2, 0), new Gaps(any, FEW).best(pose("happy-baby")).orElseThrow());
    Sequence bend = any(step(1, "sphinx", Kind.POSE));
    assertEquals(new Gaps.Gap(0, 3), new Gaps(bend, FEW).best(pose("caterpillar")).orElseThrow());
    Sequence fold = any(step(1, "caterpillar", Kind.POSE));
    assertEquals(new Gaps.Gap(0, 3), new Gaps(fold, FEW).best(pose("sphinx")).orElseThrow());
  }

  private static Sequence backBends() {
    return any(fixed(1, "sphinx", Kind.POSE), fixed(2, "melting-heart", Kind.POSE));
  }

  private static String first(Sequence sequence, List<Family> focus) {
    return add(sequence.brief(new Brief(null, null, focus, List.of(), List.of())))
        .get(0)
        .insert()
        .step()
        .pose();
  }

  private static Brief brief(Family... focus) {
    return new Brief(null, null, List.of(focus), List.of(), List.of());
  }

  private static List<Step> with(Sequence any, int place, int seconds) {
    List<Step> steps = new ArrayList<>(any.steps());
    steps.set(place, steps.get(place).hold(new Hold(seconds)));
    return steps;
  }

  private static List<Addition> add(Sequence sequence) {
    return new Adding(FEW, SlowSunday.ids(), 14_400).to(FitScope.of(sequence, FEW));
  }

  private static String said(Addition addition) {
    return addition.insert().step().pose()
        + " "
        + addition.insert().at()
        + " "
        + addition.longest();
  }

  private static Step fixed(int id, String pose, Kind kind) {
    return step(id, pose, kind).locked(true);
  }

  private static Pose pose(String slug) {
    return Spine.CATALOGUE.pose(slug);
  }
}
