package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.yin.history.AnyHistory.Three;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.speech.Wording;

/** What holds for whatever two people make of whatever class. */
class MergePropertyTest {

  @Property
  void a_class_merged_with_itself_or_with_what_it_came_from_is_what_it_was(
      @ForAll("threes") Three three) {
    Sequence base = three.base();
    Sequence mine = three.mine();
    assertEquals(new Merge(base, List.of()), Merge.of(base, base, base));
    assertEquals(new Merge(mine, List.of()), Merge.of(base, mine, base));
    assertEquals(new Merge(mine, List.of()), Merge.of(base, base, mine));
    assertEquals(new Merge(mine, List.of()), Merge.of(base, mine, mine));
  }

  @Property
  void where_nothing_conflicts_it_does_not_matter_who_is_asked(@ForAll("threes") Three three) {
    Merge merge = three.merge();
    if (merge.isClean()) {
      assertEquals(merge, three.swapped().merge());
    }
  }

  @Property
  void the_conflicts_are_the_same_for_both_seen_from_the_other_side(@ForAll("threes") Three three) {
    Set<Conflict> mine = told(three.merge().conflicts().stream());
    Set<Conflict> theirs =
        told(three.swapped().merge().conflicts().stream().map(Conflict::swapped));
    Set<Conflict> mineAlone = new HashSet<>(mine);
    mineAlone.removeAll(theirs);
    theirs.removeAll(mine);
    assertEquals(Set.of(), mineAlone);
    assertEquals(Set.of(), theirs);
  }

  /** Without the order in which they are told. */
  private static Set<Conflict> told(Stream<Conflict> conflicts) {
    return conflicts.collect(Collectors.toSet());
  }

  @Property
  void every_change_of_either_is_made_or_stands_in_a_conflict(@ForAll("threes") Three three) {
    Merge merge = three.merge();
    for (Change change : three.mineDifference().changes()) {
      assertTrue(
          made(change, three, three.mine(), merge)
              || merge.conflicts().stream().anyMatch(c -> c.mine().contains(change)),
          change::toString);
    }
    for (Change change : three.theirDifference().changes()) {
      assertTrue(
          made(change, three, three.theirs(), merge)
              || merge.conflicts().stream().anyMatch(c -> c.theirs().contains(change)),
          change::toString);
    }
  }

  @Property
  void what_conflicts_is_mine_in_the_merged_class(@ForAll("threes") Three three) {
    Merge merge = three.merge();
    for (Conflict conflict : merge.conflicts()) {
      assertFalse(conflict.mine().isEmpty());
      assertFalse(conflict.theirs().isEmpty());
      if (conflict.cause() == Conflict.Cause.OTHERWISE) {
        conflict.mine().forEach(c -> assertTrue(made(c, three, three.mine(), merge), c::toString));
      }
    }
  }

  /** Whether the merged class has what a change made of a side. */
  private static boolean made(Change change, Three three, Sequence side, Merge merge) {
    StepIndex merged = StepIndex.of(merge.sequence());
    Step step = change.step() == null ? null : merged.step(change.step());
    return switch (change) {
      case ClassChange.Dismissed dismissed ->
          merge.sequence().dismissals().stream()
              .filter(d -> ClassChange.About.of(d).equals(dismissed.about()))
              .toList()
              .equals(dismissed.after());
      case ClassChange.DismissalOrder order ->
          inOrder(merge.sequence().dismissals(), ClassChange.About::of, order.after());
      case PartChanged<?, ?> said ->
          Objects.equals(
              switch (said.field()) {
                case ClassField<?> field -> field.of(merge.sequence());
                case StepField<?> field -> field.of(step);
              },
              said.after());
      case StepChange.OtherProp prop ->
          Objects.equals(step.prop(prop.prop()).orElse(null), prop.after());
      case StepChange.OtherWords words ->
          step.cues(words.occasion().moment(), words.occasion().audience()).stream()
              .map(studio.yin.sequence.Cue::text)
              .toList()
              .equals(words.after());
      case StepChange.PropOrder order ->
          inOrder(step.props(), studio.yin.pose.Prop::key, order.after());
      case StepChange.WordOrder order ->
          inOrder(step.cues(), StepChange.Occasion::of, order.after());
      case OrderChange.Added added ->
          merged.here().containsKey(added.step())
              && (added.added().equals(step) || named(added.step(), merge));
      case OrderChange.Restored restored -> merged.here().containsKey(restored.step());
      case OrderChange.Removed removed -> !merged.here().containsKey(removed.step());
      case OrderChange.Moved moved ->
          merged.here().containsKey(moved.step())
              && ids(side).stream()
                  // what only one of both has follows the step that it stands behind
                  .filter(other -> ids(three.mine()).contains(other))
                  .filter(other -> ids(three.theirs()).contains(other))
                  .filter(other -> !inDoubt(other, merge))
                  .map(other -> List.of(moved.step(), other))
                  .allMatch(
                      pair ->
                          ordered(
                              only(pair, three.base()),
                              only(pair, side),
                              only(pair, merge.sequence())));
      case OrderChange.AsideKept kept -> true; // nothing that anybody wrote
    };
  }

  private static boolean inDoubt(UUID step, Merge merge) {
    return merge.conflicts().stream()
        .filter(c -> c.cause() == Conflict.Cause.ORDER)
        .flatMap(c -> Stream.concat(c.mine().stream(), c.theirs().stream()))
        .anyMatch(c -> step.equals(c.step()));
  }

  private static List<UUID> only(List<UUID> pair, Sequence sequence) {
    return ids(sequence).stream().filter(pair::contains).toList();
  }

  private static boolean named(UUID step, Merge merge) {
    return merge.conflicts().stream()
        .flatMap(c -> Stream.concat(c.mine().stream(), c.theirs().stream()))
        .anyMatch(c -> step.equals(c.step()));
  }

  /** Whether all that was brought into another order is in that order in the merge. */
  private static <T> boolean ordered(List<T> before, List<T> after, List<T> merged) {
    for (T one : after) {
      for (T other : after) {
        if (merged.contains(one)
            && merged.contains(other)
            && before.contains(one)
            && before.contains(other)
            && before.indexOf(one) < before.indexOf(other)
            && after.indexOf(one) > after.indexOf(other)
            && merged.indexOf(one) < merged.indexOf(other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static <K, E> boolean inOrder(
      List<E> list, java.util.function.Function<E, K> key, List<K> order) {
    return KeyedLists.arranged(list, key, order).equals(list);
  }

  private static List<UUID> ids(Sequence sequence) {
    return sequence.steps().stream().map(Step::id).toList();
  }

  @Property
  void no_step_is_lost_that_only_one_of_both_threw_away_untouched(@ForAll("threes") Three three) {
    StepIndex merged = StepIndex.of(three.merge().sequence());
    StepIndex base = StepIndex.of(three.base());
    Set<UUID> known = new HashSet<>(StepIndex.of(three.mine()).ids());
    known.addAll(StepIndex.of(three.theirs()).ids());
    for (UUID id : known) {
      boolean mine = StepIndex.of(three.mine()).presence(id) == Presence.GONE;
      boolean theirs = StepIndex.of(three.theirs()).presence(id) == Presence.GONE;
      boolean thrownAway = base.presence(id) != Presence.GONE && (mine || theirs);
      assertTrue(thrownAway || merged.presence(id) != Presence.GONE, id::toString);
    }
  }

  @Property
  void their_side_of_a_conflict_can_be_chosen(@ForAll("threes") Three three) {
    Merge merge = three.merge();
    for (Conflict conflict : merge.conflicts()) {
      if (conflict.cause() == Conflict.Cause.GONE && merge.sequence().steps().size() == 1) {
        continue; // the last step stays until theirs is back
      }
      Sequence taken = merge.sequence().apply(conflict.takeTheirs(merge.sequence())).orThrow();
      Merge asIf = new Merge(taken, merge.conflicts());
      if (conflict.cause() != Conflict.Cause.ORDER) {
        conflict
            .theirs()
            .forEach(
                c ->
                    assertTrue(
                        c instanceof OrderChange.Moved
                            || made(c, three, three.theirs(), asIf)
                            || decidedLater(c, conflict, merge),
                        c::toString));
      }
    }
  }

  /** Whether the step comes back with one conflict, and another one is about what it says. */
  private static boolean decidedLater(Change change, Conflict conflict, Merge merge) {
    return conflict.cause() == Conflict.Cause.GONE
        && merge.conflicts().stream()
            .anyMatch(other -> !other.equals(conflict) && other.theirs().contains(change));
  }

  @Property
  void a_conflict_says_both_sides_in_a_whole_line(@ForAll("threes") Three three) {
    Wording wording =
        new Wording(
            Locale.ENGLISH, slug -> "Pose", List.of(three.base(), three.mine(), three.theirs()));
    for (Conflict conflict : three.merge().conflicts()) {
      String line = wording.sentence(conflict);
      assertTrue(line.contains("Yours: ") && line.contains("Theirs: "), line);
    }
  }

  @Provide
  Arbitrary<Three> threes() {
    return AnyHistory.threes();
  }
}
