package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.insight.Lesson.checks;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.quiet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.yin.Reason;
import studio.yin.Refusals;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Dismissal;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.speech.Sentences;

class ChecksTest {

  /** What no click can mend: the teacher has to choose a pose. */
  private static final Set<Check> TO_BE_DECIDED =
      EnumSet.of(
          Check.NO_POSE,
          Check.DIRECTION_MISSING,
          Check.DIRECTION_UNCOUNTERED,
          Check.SIDES_UNCOUNTERED);

  @Test
  void in_a_quiet_class_nothing_is_found() {
    assertEquals(List.of(), found(quiet()));
    assertTrue(checks(quiet()).mayBeShared());
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void each_check_finds_what_it_is_for_and_the_others_find_nothing(Check check) {
    List<Finding> findings = checks(Examples.of(check)).findings();
    assertEquals(List.of(check), findings.stream().map(Finding::check).toList());
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void a_mend_leaves_nothing_of_what_was_found_and_makes_no_error(Check check) {
    Sequence lesson = Examples.of(check);
    Edit mend = finding(lesson, check).mend();
    if (TO_BE_DECIDED.contains(check)) {
      assertNull(mend);
      return;
    }
    assertNotNull(mend);
    assertEquals(List.of(), found(lesson.apply(mend).orThrow()));
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void what_is_found_is_said_in_whole_sentences(Check check) {
    Finding finding = finding(Examples.of(check), check);
    for (String said :
        List.of(
            Sentences.in(Locale.ENGLISH).of(finding),
            Sentences.in(Locale.forLanguageTag("xx")).advice(finding))) {
      assertTrue(said.matches("[A-Z0-9].*\\."), said);
      assertFalse(said.matches(".*(\\{|\\}|null|  | \\.|@|!).*"), said);
    }
  }

  @Test
  void every_check_has_its_two_sentences_and_every_sentence_its_check() {
    Set<String> keys = new TreeSet<>(List.of("list.more", "list.last", "list.none"));
    for (Check check : Check.values()) {
      keys.add(check.word());
      keys.add(check.word() + ".mend");
    }
    ResourceBundle bundle = ResourceBundle.getBundle("studio.yin.speech.checks", Locale.ROOT);
    assertEquals(keys, new TreeSet<>(bundle.keySet()));
    keys.forEach(key -> assertFalse(bundle.getString(key).contains("'"), key));
  }

  @Test
  void a_class_with_an_error_may_not_be_shared_and_one_with_warnings_may() {
    for (Check check : Check.values()) {
      assertEquals(check.severity() == Severity.WARNING, checks(Examples.of(check)).mayBeShared());
    }
  }

  // dismissed

  @ParameterizedTest
  @EnumSource(Check.class)
  void a_warning_that_was_dismissed_is_known_with_its_reason_and_an_error_cannot_be(Check check) {
    Sequence lesson = Examples.of(check);
    Finding finding = finding(lesson, check);
    assertTrue(finding.open());
    if (check.severity() == Severity.ERROR) {
      Refusals.refused(Reason.ERROR_STAYS, () -> finding.dismissal("I know."));
      assertEquals(List.of(finding), checks(lesson).errors());
      return;
    }
    Sequence heard = dismissing(lesson, finding.dismissal("I know."));
    assertEquals(List.of(), checks(heard).warnings());
    assertEquals(1, checks(heard).dismissed().size());
    assertEquals("I know.", checks(heard).dismissed().get(0).dismissed());
    assertFalse(checks(heard).dismissed().get(0).open());
    assertEquals(1, checks(heard).findings().size());
  }

  @Test
  void a_dismissal_with_the_word_of_an_error_changes_nothing() {
    Sequence lesson = Examples.of(Check.ONE_SIDE_ONLY);
    Finding error = finding(lesson, Check.ONE_SIDE_ONLY);
    Sequence forged =
        dismissing(
            lesson,
            new Dismissal(error.check().word(), error.step(), error.fingerprint(), "I know."));
    assertEquals(List.of(error), checks(forged).errors());
    assertFalse(checks(forged).mayBeShared());
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void a_warning_is_open_again_when_what_was_seen_has_changed(Check check) {
    Sequence lesson = Examples.of(check);
    Finding finding = finding(lesson, check);
    Sequence before =
        dismissing(
            lesson,
            new Dismissal(check.word(), finding.step(), finding.fingerprint() + "0", "I know."));
    assertEquals(List.of(finding), checks(before).findings());
  }

  @Test
  void a_dismissal_holds_for_its_own_step_and_its_own_check_alone() {
    Sequence lesson = Examples.of(Check.NO_REBOUND);
    Finding finding = finding(lesson, Check.NO_REBOUND);
    for (Dismissal other :
        List.of(
            new Dismissal("no-rebound", SlowSunday.id(1), finding.fingerprint(), "I know."),
            new Dismissal("no-rebound", null, finding.fingerprint(), "I know."),
            new Dismissal("hold-out-of-range", finding.step(), finding.fingerprint(), "I know."))) {
      assertEquals(List.of(finding), checks(dismissing(lesson, other)).warnings());
    }
  }

  @Test
  void what_was_seen_is_short_enough_to_be_kept_and_still_differs() {
    Finding one = new Finding(Check.NO_OPENING, null, "x".repeat(500) + "1", List.of(), null, null);
    Finding two = new Finding(Check.NO_OPENING, null, "x".repeat(500) + "2", List.of(), null, null);
    assertEquals(Dismissal.FINGERPRINT, one.fingerprint().length());
    assertEquals(Dismissal.FINGERPRINT, one.dismissal("I know.").fingerprint().length());
    assertFalse(one.fingerprint().equals(two.fingerprint()));
    String fits = "x".repeat(Dismissal.FINGERPRINT);
    assertEquals(
        fits, new Finding(Check.NO_OPENING, null, fits, List.of(), null, null).fingerprint());
  }

  // order

  @Test
  void errors_come_first_then_what_is_of_the_class_then_the_steps_in_their_order() {
    Sequence lesson =
        Lesson.forConditions(
            Lesson.lesson(
                Lesson.held("dangling", 241),
                Lesson.single(Lesson.held("banana", 30), studio.yin.pose.Side.LEFT),
                Lesson.held("square", 100),
                Lesson.held("shoelace", 500)),
            studio.yin.pose.Condition.HIGH_BP);
    assertEquals(
        List.of(
            "caution-unanswered@0",
            "one-side-only@1",
            "no-savasana",
            "no-opening",
            "no-closing",
            "direction-uncountered",
            "no-rebound@0",
            "head-low-long@0",
            "too-short-for-yin@1",
            "transition-short@1",
            "too-long-for-all@3",
            "knees-bent-twice@3"),
        found(lesson));
    assertEquals(2, checks(lesson).errors().size());
    assertEquals(10, checks(lesson).warnings().size());
    assertEquals(List.of(), checks(lesson).dismissed());
    assertEquals(4, checks(lesson).at(null).size());
    assertEquals(3, checks(lesson).at(SlowSunday.id(1)).size());
    assertEquals(List.of(), checks(lesson).at(SlowSunday.NOWHERE));
  }

  // a mend is offered only where it is one

  @Test
  void no_mend_is_offered_that_cannot_be_made() {
    List<studio.yin.sequence.Step> steps = new ArrayList<>(quiet().steps());
    while (steps.size() < Sequence.STEPS + 1) {
      steps.add(3, Lesson.rest());
    }
    Sequence full =
        Lesson.without(
            Lesson.lesson(steps.subList(1, 61).toArray(studio.yin.sequence.Step[]::new)), 0);
    assertNotNull(finding(full, Check.NO_OPENING).mend());
    List<studio.yin.sequence.Step> more = new ArrayList<>(full.steps());
    more.add(2, Lesson.rest());
    Sequence fuller = Lesson.lesson(more.toArray(studio.yin.sequence.Step[]::new));
    assertEquals(Sequence.STEPS, fuller.steps().size());
    assertNull(finding(fuller, Check.NO_OPENING).mend());
  }

  @Test
  void findings_cannot_be_changed() {
    assertThrows(UnsupportedOperationException.class, () -> checks(quiet()).findings().add(null));
  }

  private static Sequence dismissing(Sequence sequence, Dismissal dismissal) {
    return sequence.apply(new ClassEdit.Dismiss(dismissal)).orThrow();
  }
}
