package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.yin.RefusedException;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.speech.Wording;

/** What holds for any two versions of a class. */
class DifferencePropertyTest {

  @Property
  void the_changes_between_any_two_classes_lead_from_one_to_the_other(
      @ForAll("sequences") Sequence one, @ForAll("sequences") Sequence other) {
    Difference difference = Difference.between(one, other);
    assertEquals(other, difference.with(difference.changes()));
  }

  @Property
  void the_changes_that_edits_have_made_make_the_same_again(
      @ForAll("sequences") Sequence sequence, @ForAll("edits") List<Edit> edits) {
    Sequence edited = AnyHistory.edited(sequence, edits);
    Difference difference = Difference.between(sequence, edited);
    assertEquals(edited, difference.with(difference.changes()));
  }

  @Property
  void equal_classes_are_not_different_and_others_are(
      @ForAll("sequences") Sequence one, @ForAll("sequences") Sequence other) {
    assertTrue(Difference.between(one, one).isEmpty());
    assertEquals(one.equals(other), Difference.between(one, other).isEmpty());
  }

  @Property
  void no_change_is_without_effect(
      @ForAll("sequences") Sequence sequence, @ForAll("edits") List<Edit> edits) {
    Sequence edited = AnyHistory.edited(sequence, edits);
    Difference difference = Difference.between(sequence, edited);
    for (Change change : difference.changes()) {
      List<Change> others = new ArrayList<>(difference.changes());
      assertTrue(others.remove(change));
      assertNotEquals(edited, attempted(difference, others), change::toString);
    }
  }

  /** Without one of them, the others may not be possible at all. */
  private static Sequence attempted(Difference difference, List<Change> some) {
    try {
      return difference.with(some);
    } catch (RefusedException refused) {
      return null;
    }
  }

  @Property
  void no_change_tells_of_what_another_tells(
      @ForAll("sequences") Sequence one, @ForAll("sequences") Sequence other) {
    Set<Object> told = new HashSet<>();
    for (Change change : Difference.between(one, other).changes()) {
      assertTrue(told.add(List.of(String.valueOf(change.step()), change.place())));
    }
  }

  @Property
  void no_fewer_steps_could_have_moved(
      @ForAll("sequences") Sequence one, @ForAll("sequences") Sequence other) {
    List<UUID> before = new ArrayList<>(one.steps().stream().map(Step::id).toList());
    List<UUID> after = new ArrayList<>(other.steps().stream().map(Step::id).toList());
    before.retainAll(after);
    after.retainAll(before);
    long moved =
        Difference.between(one, other).changes().stream()
            .filter(change -> change instanceof OrderChange.Moved)
            .count();
    assertEquals(before.size() - common(before, after), moved);
  }

  /** The textbook's longest common subsequence, another way than the one that is tested. */
  private static int common(List<UUID> one, List<UUID> other) {
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        longest[i][j] =
            one.get(i - 1).equals(other.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[one.size()][other.size()];
  }

  @Property
  void changes_that_are_turned_lead_back_to_the_same_steps_saying_the_same(
      @ForAll("sequences") Sequence sequence, @ForAll("edits") List<Edit> edits) {
    Sequence edited = AnyHistory.edited(sequence, edits);
    Difference difference = Difference.between(sequence, edited);
    Sequence made = edited;
    for (Change change : difference.changes().reversed()) {
      assertEquals(change.step(), change.reversed().step());
      Edit back = change.reversed().edit(made);
      made = back.on(made);
    }
    assertEquals(Set.copyOf(ids(sequence)), Set.copyOf(ids(made)));
    assertEquals(sequence.title(), made.title());
    assertEquals(sequence.brief(), made.brief());
    for (Step step : sequence.steps()) {
      assertTrue(
          StepDifference.between(step, made.step(step.id()).orElseThrow()).stream()
              .noneMatch(change -> change instanceof PartChanged));
    }
  }

  @Property
  void every_change_is_told_in_a_whole_line(
      @ForAll("sequences") Sequence one, @ForAll("sequences") Sequence other) {
    Difference difference = Difference.between(one, other);
    List<String> lines = Wording.sentences(difference, Locale.ENGLISH, slug -> "Pose " + slug);
    assertEquals(difference.changes().size() - toldByAnother(difference), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      assertFalse(line.isBlank());
      // "{0}" may be what somebody typed
      assertFalse(line.replace("{0}", "").matches("(?s).*\\{\\d.*"), line);
      assertFalse(line.contains("null"), line);
    }
  }

  /** Where one prop went and one came, the one that came tells of the other, and of their order. */
  private static int toldByAnother(Difference difference) {
    Map<UUID, List<StepChange>> props =
        difference.changes().stream()
            .filter(
                change ->
                    change instanceof StepChange.OtherProp
                        || change instanceof StepChange.PropOrder)
            .map(StepChange.class::cast)
            .collect(Collectors.groupingBy(StepChange::step));
    return props.values().stream()
        .filter(
            of ->
                props(of).filter(prop -> prop.before() == null).count() == 1
                    && props(of).filter(prop -> prop.after() == null).count() == 1)
        .mapToInt(of -> 1 + (int) (of.size() - props(of).count()))
        .sum();
  }

  private static Stream<StepChange.OtherProp> props(List<StepChange> changes) {
    return changes.stream()
        .filter(StepChange.OtherProp.class::isInstance)
        .map(StepChange.OtherProp.class::cast);
  }

  private static List<UUID> ids(Sequence sequence) {
    return sequence.steps().stream().map(Step::id).toList();
  }

  @Provide
  Arbitrary<Sequence> sequences() {
    return AnyHistory.sequences();
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return AnyHistory.edits();
  }
}
