package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import studio.yin.pose.Level;
import studio.yin.sequence.Brief;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

/** What holds for any class that is fitted to any length. */
class FitPropertyTest {

  @Property
  void every_proposal_is_as_long_as_it_says_and_leaves_what_it_must(
      @ForAll("classes") Sequence any, @ForAll @IntRange(min = 300, max = 9000) int wanted) {
    for (Proposal proposal : proposals(fit(any, wanted))) {
      assertSound(any, wanted, proposal);
    }
  }

  @Property
  void what_is_left_of_any_class_is_fitted_as_soundly(
      @ForAll("classes") Sequence any,
      @ForAll @IntRange(min = 0, max = 5000) int left,
      @ForAll @IntRange(min = 0, max = 20) int which,
      @ForAll @IntRange(min = 0, max = 400) int passed) {
    Step started = any.steps().get(which % any.steps().size());
    Underway begun = new Underway.FirstSide(started.id(), passed);
    for (Proposal proposal : proposals(FitTheRest.of(any, Spine.CATALOGUE, begun, left))) {
      assertEquals(left, proposal.seconds() + proposal.spare());
      assertTrue(proposal.spare() >= 0 && proposal.spare() < 60);
      assertOrderKept(any, proposal);
      assertHoldsAllowed(proposal);
      int at = any.indexOf(started.id());
      Sequence fitted = proposal.fitted();
      assertEquals(any.steps().subList(0, at), fitted.steps().subList(0, at));
      List<Step> later = fitted.steps().subList(at + 1, fitted.steps().size());
      assertEquals(
          proposal.seconds(), begun.left(started) + later.stream().mapToInt(Step::seconds).sum());
      assertRestLast(any, proposal);
    }
  }

  /** A final rest is shorter than planned only where nobody else has anything left to give. */
  private static void assertRestLast(Sequence any, Proposal proposal) {
    FinalRest.of(any, Spine.CATALOGUE)
        .flatMap(rest -> proposal.hold(rest.id()))
        .filter(rest -> rest.proposed() < rest.present())
        .ifPresent(
            rest ->
                assertTrue(
                    proposal.holds().stream()
                        .filter(hold -> !hold.equals(rest))
                        .allMatch(hold -> hold.proposed() == hold.allowed().min())));
  }

  @Property
  void the_bounds_that_are_told_are_those_within_which_it_fits(
      @ForAll("classes") Sequence any, @ForAll @IntRange(min = 300, max = 9000) int wanted) {
    switch (fit(any, wanted)) {
      case Fit.TooShort tooShort -> {
        assertTrue(tooShort.missing() > 0);
        assertTrue(tooShort.least() <= tooShort.shortest());
        if (tooShort.shortest() <= Brief.LONGEST) {
          assertInstanceOf(Fit.Fitted.class, fit(any, tooShort.shortest()));
          assertInstanceOf(Fit.TooShort.class, fit(any, tooShort.shortest() - 1));
        }
      }
      case Fit.TooLong tooLong -> {
        assertTrue(tooLong.spare() > 0);
        assertTrue(tooLong.pauses().longest() >= tooLong.longest());
        assertTrue(tooLong.catalogue().longest() >= tooLong.pauses().longest());
        assertEquals(tooLong.pauses().longest() >= wanted, tooLong.pauses().proposal().isPresent());
        if (tooLong.longest() >= Brief.SHORTEST) {
          assertInstanceOf(Fit.Fitted.class, fit(any, tooLong.longest()));
          assertInstanceOf(Fit.TooLong.class, fit(any, tooLong.longest() + 1));
        }
      }
      case Fit.Fitted fitted -> assertEquals(Set.of(), fitted.proposal().widenings());
    }
  }

  @Property
  void no_way_to_fill_the_time_departs_less_from_what_is_preferred(
      @ForAll("classes") Sequence any,
      @ForAll @IntRange(min = 300, max = 9000) int wanted,
      @ForAll Random chance) {
    FitBounds frame =
        FitScope.of(any, Spine.CATALOGUE).frame(Spine.CATALOGUE, Set.of(Widening.BEGINNER_MINIMUM));
    if (!frame.reaches(wanted)) {
      return;
    }
    EvenShare even = EvenShare.of(frame.at(wanted), wanted - frame.fixed());
    double[] ideal = ideal(even);
    double[] other = ideal.clone();
    assertEquals(wanted - frame.fixed(), still(even, ideal), 1e-6, "it fills the time");
    for (int i = 0; i < 30 && other.length > 1; i++) {
      shift(even, other, chance);
    }
    assertEquals(still(even, ideal), still(even, other), 1e-6);
    assertTrue(departure(even, other) >= departure(even, ideal) - 1e-6);
  }

  @Property
  void a_longer_class_never_has_a_shorter_hold_before_rounding(
      @ForAll("classes") Sequence any,
      @ForAll Set<Widening> widenings,
      @ForAll @IntRange(min = 300, max = 9000) int wanted,
      @ForAll @IntRange(min = 1, max = 60) int more) {
    FitBounds frame = FitScope.of(any, Spine.CATALOGUE).frame(Spine.CATALOGUE, widenings);
    if (frame.reaches(wanted) && frame.reaches(wanted + more)) {
      double[] shorter = ideal(EvenShare.of(frame.at(wanted), wanted - frame.fixed()));
      double[] longer = ideal(EvenShare.of(frame.at(wanted + more), wanted + more - frame.fixed()));
      boolean twice = frame.slots().stream().anyMatch(slot -> slot.isRest() && slot.sides() > 1);
      for (int i = 0; i < shorter.length && !twice; i++) {
        assertTrue(longer[i] >= shorter[i] - 1e-9, i + ": " + shorter[i] + " > " + longer[i]);
      }
    }
  }

  @Property
  void time_is_spare_only_where_neither_rest_nor_opening_can_take_it(
      @ForAll("classes") Sequence any, @ForAll @IntRange(min = 300, max = 9000) int wanted) {
    FitBounds frame = FitScope.of(any, Spine.CATALOGUE).frame(Spine.CATALOGUE, Set.of());
    if (fit(any, wanted) instanceof Fit.Fitted fitted && fitted.proposal().spare() > 0) {
      for (Slot slot : frame.at(wanted)) {
        if (slot.role() == Slot.Role.REST || slot.role() == Slot.Role.OPENING) {
          FittedHold hold = fitted.proposal().hold(slot.step().id()).orElseThrow();
          int takes = (hold.allowed().max() - hold.proposed()) * hold.sides();
          assertTrue(takes == 0 || fitted.proposal().spare() < hold.sides());
        }
      }
    }
  }

  @Property
  void no_set_of_poses_to_drop_is_better_than_the_one_proposed(
      @ForAll("small") Sequence any,
      @ForAll @IntRange(min = 300, max = 2400) int wanted,
      @ForAll boolean mild) {
    Set<Widening> widenings = mild ? Set.of(Widening.BEGINNER_MINIMUM) : Set.of();
    List<String> found =
        new Dropping(FitScope.of(any, Spine.CATALOGUE), Spine.CATALOGUE, wanted, widenings)
            .best().stream()
                .map(best -> EverySet.key(best.lost().size(), best.poses().size(), best.share()))
                .toList();
    Statistics.label("something to drop")
        .collect(!found.isEmpty())
        .coverage(seen -> seen.check(true).percentage(share -> share > 20));
    assertEquals(EverySet.best(FitScope.of(any, Spine.CATALOGUE), wanted, widenings), found);
  }

  @Property
  void poses_are_added_until_the_class_is_long_enough(
      @ForAll("classes") Sequence any, @ForAll @IntRange(min = 2400, max = 9000) int wanted) {
    if (fit(any, wanted) instanceof Fit.TooLong tooLong) {
      int longest = tooLong.pauses().longest();
      for (Addition addition : tooLong.additions()) {
        assertTrue(longest < wanted, "one too many");
        assertTrue(addition.longest() > longest);
        longest = addition.longest();
        int hardest = any.level() == Level.BEGINNER ? 1 : any.level() == Level.EXPERIENCED ? 3 : 2;
        assertTrue(Spine.CATALOGUE.pose(addition.insert().step().pose()).difficulty() <= hardest);
      }
      assertEquals(
          !tooLong.additions().isEmpty() && longest >= wanted, tooLong.added().isPresent());
    }
  }

  @Provide
  Arbitrary<Sequence> classes() {
    return AnyClassToFit.of(8);
  }

  /** Few enough poses to try every set of them. */
  @Provide
  Arbitrary<Sequence> small() {
    return AnyClassToFit.of(9);
  }

  private static Fit fit(Sequence sequence, int seconds) {
    return Fit.of(sequence, Spine.CATALOGUE, seconds, SlowSunday.ids());
  }

  private static List<Proposal> proposals(Fit fit) {
    return switch (fit) {
      case Fit.Fitted fitted -> List.of(fitted.proposal());
      case Fit.TooShort tooShort ->
          Stream.concat(
                  tooShort.keepingShapes().stream(),
                  Stream.concat(tooShort.keepingHolds().stream(), tooShort.givingBoth().stream())
                      .map(Drop::proposal))
              .toList();
      case Fit.TooLong tooLong ->
          Stream.of(tooLong.pauses().proposal(), tooLong.added(), tooLong.catalogue().proposal())
              .flatMap(java.util.Optional::stream)
              .toList();
    };
  }

  private static void assertSound(Sequence any, int wanted, Proposal proposal) {
    assertEquals(wanted, proposal.seconds() + proposal.spare());
    assertTrue(proposal.spare() >= 0, "never too long");
    assertTrue(proposal.spare() < (wanted < 2700 ? 30 : 60), "less than a step of a two-sided one");
    assertEquals(proposal.seconds(), Timeline.of(proposal.fitted()).seconds());
    assertTrue(proposal.share().possible());
    assertOrderKept(any, proposal);
    assertHoldsAllowed(proposal);
  }

  private static void assertHoldsAllowed(Proposal proposal) {
    for (FittedHold hold : proposal.holds()) {
      assertTrue(hold.allowed().holds(hold.proposed()), hold.toString());
      Step step = proposal.fitted().step(hold.step()).orElseThrow();
      assertEquals(hold.proposed(), step.hold().seconds());
      if (!FitScope.differs(step)) {
        step.secondHold().ifPresent(second -> assertEquals(step.hold(), second));
      }
    }
  }

  /** Whoever is not asked is as before, and so is the order; only holds are different. */
  private static void assertOrderKept(Sequence any, Proposal proposal) {
    List<Step> before = new ArrayList<>(any.steps());
    before.removeAll(proposal.dropped());
    List<Step> after = new ArrayList<>(proposal.fitted().steps());
    List<OrderEdit.Insert> added = proposal.added();
    after.removeIf(step -> added.stream().anyMatch(one -> one.step().id().equals(step.id())));
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      Step was = before.get(i);
      Step is = after.get(i);
      if (proposal.hold(was.id()).isEmpty()) {
        assertEquals(was, is);
      } else {
        assertEquals(was, is.hold(was.hold()).sides(was.sides()));
      }
    }
    proposal
        .dropped()
        .forEach(
            step -> assertTrue(!step.locked() && (step.sides() == null || !step.sides().single())));
  }

  private static double[] ideal(EvenShare even) {
    return even.slots().stream()
        .mapToDouble(slot -> (double) even.ideal(slot) / even.unit())
        .toArray();
  }

  private static double still(EvenShare even, double[] holds) {
    return IntStream.range(0, holds.length)
        .mapToDouble(i -> even.slots().get(i).sides() * holds[i])
        .sum();
  }

  private static double departure(EvenShare even, double[] holds) {
    boolean up = even.share().way() == Slack.Direction.TOOK;
    double sum = 0;
    for (int i = 0; i < holds.length; i++) {
      Slot slot = even.slots().get(i);
      double away = holds[i] - slot.liked();
      sum += slot.room(up) == 0 ? 0 : slot.sides() * away * away / slot.room(up);
    }
    return sum;
  }

  /** Moves some time from one hold to another, as far as both may; without room a hold stays. */
  private static void shift(EvenShare even, double[] holds, Random chance) {
    boolean up = even.share().way() == Slack.Direction.TOOK;
    int from = chance.nextInt(holds.length);
    int to = chance.nextInt(holds.length);
    Slot giver = even.slots().get(from);
    Slot taker = even.slots().get(to);
    if (from != to && giver.room(up) > 0 && taker.room(up) > 0) {
      double most =
          Math.min(
              (holds[from] - giver.low()) * giver.sides(),
              (taker.high() - holds[to]) * taker.sides());
      double seconds = chance.nextDouble() * Math.max(0, most);
      holds[from] -= seconds / giver.sides();
      holds[to] += seconds / taker.sides();
    }
  }
}
