package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Caution;
import studio.yin.pose.Condition;
import studio.yin.pose.Pose;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.speech.Sentences;

/** Every pose of the real catalogue, taught to those who bring any two or three conditions. */
class AnybodyMayComeTest {

  /** Those that some pose is to be left out for: with any other one nothing changes. */
  private static final List<Condition> HEEDED =
      TheLibrary.CATALOGUE.all().stream()
          .flatMap(pose -> pose.cautions().stream())
          .filter(Caution::avoids)
          .map(Caution::when)
          .distinct()
          .sorted()
          .toList();

  @Test
  void a_pose_offers_everybody_who_comes_what_nobody_should_leave_out() {
    for (Pose pose : TheLibrary.CATALOGUE.all()) {
      everyThree(
          conditions -> {
            CheckContext context = context(taught(pose, conditions));
            List<Mendable> found = CautionRules.unanswered(context);
            assertEquals(pose.suits(conditions), found.isEmpty(), pose.slug() + conditions);
            found.forEach(one -> answered(one, context));
          });
    }
  }

  private static void answered(Mendable found, CheckContext context) {
    String said = context.steps().get(0).pose() + context.conditions();
    Edit mend = found.mend().get().orElseThrow(() -> new AssertionError(said));
    Sequence mended = context.sequence().apply(mend).orThrow();
    List<String> offered = mended.steps().get(0).alternatives();
    assertTrue(!offered.isEmpty(), said);
    for (String slug : offered) {
      assertTrue(TheLibrary.CATALOGUE.pose(slug).suits(context.conditions()), said + slug);
    }
    assertEquals(List.of(), CautionRules.unanswered(context.of(mended)), said);
  }

  @Test
  void no_mend_of_anything_brings_in_what_somebody_who_comes_should_leave_out() {
    for (Pose pose : TheLibrary.CATALOGUE.all()) {
      everyTwo(
          conditions -> {
            Sequence before = taught(pose, conditions);
            Checks.of(before, TheLibrary.CATALOGUE, () -> SlowSunday.id(9)).findings().stream()
                .filter(finding -> finding.mend() != null)
                .forEach(finding -> nothingForbidden(finding, before, conditions));
          });
    }
  }

  private static void nothingForbidden(
      Finding finding, Sequence before, List<Condition> conditions) {
    Set<String> there = slugs(before).collect(Collectors.toSet());
    slugs(before.apply(finding.mending()).orThrow())
        .filter(slug -> !there.contains(slug))
        .forEach(
            slug ->
                assertTrue(
                    TheLibrary.CATALOGUE.pose(slug).suits(conditions),
                    () -> Sentences.in(Locale.ENGLISH).advice(finding) + there + conditions));
  }

  @Test
  void what_is_to_be_taken_instead_is_not_to_be_left_out_for_the_same_reason() {
    for (Pose pose : TheLibrary.CATALOGUE.all()) {
      for (Caution caution : pose.cautions()) {
        for (String choice : caution.choices()) {
          assertTrue(
              !TheLibrary.CATALOGUE.pose(choice).avoidedFor(caution.when()),
              pose.slug() + " " + caution.when() + " " + choice);
        }
      }
    }
  }

  private static Stream<String> slugs(Sequence sequence) {
    return sequence.steps().stream()
        .flatMap(s -> Stream.concat(s.shapes().stream(), s.transition().movements().stream()));
  }

  private static CheckContext context(Sequence sequence) {
    return new CheckContext(sequence, TheLibrary.CATALOGUE, () -> SlowSunday.id(9));
  }

  /** The pose, and something that may be needed after it. */
  private static Sequence taught(Pose pose, List<Condition> conditions) {
    Step step = Step.of(pose, SlowSunday.id(1)).kind(Kind.POSE);
    return Lesson.forConditions(Lesson.lesson(step), conditions.toArray(Condition[]::new));
  }

  private static void everyTwo(Consumer<List<Condition>> test) {
    for (Condition one : HEEDED) {
      for (Condition other : HEEDED) {
        if (one.compareTo(other) <= 0) {
          test.accept(Stream.of(one, other).distinct().toList());
        }
      }
    }
  }

  private static void everyThree(Consumer<List<Condition>> test) {
    everyTwo(
        two ->
            Arrays.stream(Condition.values())
                .filter(third -> HEEDED.contains(third) && third.compareTo(two.get(0)) <= 0)
                .forEach(
                    third ->
                        test.accept(
                            Stream.concat(Stream.of(third), two.stream()).distinct().toList())));
  }
}
