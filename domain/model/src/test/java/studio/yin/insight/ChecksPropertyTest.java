package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.speech.Sentences;

/** What holds for whatever is found in any class. */
class ChecksPropertyTest {

  @Property
  void a_mend_takes_away_what_it_mends_and_makes_no_error(@ForAll("lessons") Sequence lesson) {
    Checks checks = Lesson.checks(lesson);
    for (Finding finding : checks.findings()) {
      Edit mend = finding.mend();
      if (mend != null) {
        Checks after = Lesson.checks(lesson.apply(mend).orThrow());
        assertTrue(
            after.findings().stream().noneMatch(other -> same(finding, other)), finding::toString);
        for (Finding error : after.errors()) {
          assertTrue(
              checks.errors().stream().anyMatch(other -> same(error, other)), error::toString);
        }
      }
    }
  }

  /** So that no mend is lost without anybody noticing: these can be mended wherever they stand. */
  @Property
  void what_one_click_can_always_mend_has_its_mend(@ForAll("lessons") Sequence lesson) {
    Set<Check> always =
        Set.of(
            Check.TRANSITION_SHORT,
            Check.SAVASANA_NOT_LAST,
            Check.SAVASANA_LONG,
            Check.NO_OPENING,
            Check.NO_CLOSING);
    for (Finding finding : Lesson.checks(lesson).findings()) {
      assertFalse(always.contains(finding.check()) && finding.mend() == null, finding::toString);
    }
  }

  @Property
  void a_check_finds_one_thing_a_place_at_most(@ForAll("lessons") Sequence lesson) {
    Set<List<Object>> places = new HashSet<>();
    for (Finding finding : Lesson.checks(lesson).findings()) {
      assertTrue(
          places.add(List.of(finding.check(), String.valueOf(finding.step()))), finding::toString);
      assertTrue(finding.step() == null || lesson.indexOf(finding.step()) >= 0);
    }
  }

  @Property
  void errors_come_first_and_steps_in_their_order(@ForAll("lessons") Sequence lesson) {
    List<Finding> findings = Lesson.checks(lesson).findings();
    Comparator<Finding> order =
        Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.step() == null ? -1 : lesson.indexOf(f.step()))
            .thenComparing(Finding::check);
    for (int i = 1; i < findings.size(); i++) {
      assertTrue(order.compare(findings.get(i - 1), findings.get(i)) < 0);
    }
  }

  @Property
  void whatever_is_found_is_said_in_whole_sentences(@ForAll("lessons") Sequence lesson) {
    for (Finding finding : Lesson.checks(lesson).findings()) {
      for (String said :
          List.of(
              Sentences.in(Locale.ENGLISH).of(finding),
              Sentences.in(Locale.ENGLISH).advice(finding))) {
        assertTrue(said.matches("[A-Z0-9m].*\\."), said);
        assertFalse(said.matches(".*(\\{|\\}|null|  | \\.).*"), said);
      }
    }
  }

  @Property
  void warnings_that_are_all_dismissed_leave_the_errors(@ForAll("lessons") Sequence lesson) {
    Checks checks = Lesson.checks(lesson);
    Sequence heard =
        lesson
            .apply(
                ClassEdit.keepDismissals(
                    checks.warnings().stream().map(w -> w.dismissal("I know.")).toList()))
            .orThrow();
    Checks after = Lesson.checks(heard);
    assertEquals(List.of(), after.warnings());
    assertEquals(checks.warnings().size(), after.dismissed().size());
    assertEquals(checks.errors(), after.errors());
    assertEquals(checks.mayBeShared(), after.mayBeShared());
  }

  @Property
  void reading_a_class_twice_finds_the_same(@ForAll("lessons") Sequence lesson) {
    assertEquals(Lesson.checks(lesson), Lesson.checks(lesson));
  }

  private static boolean same(Finding one, Finding other) {
    return one.check() == other.check() && java.util.Objects.equals(one.step(), other.step());
  }

  @Provide
  Arbitrary<Sequence> lessons() {
    return AnyLesson.lessons();
  }
}
