package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.checks;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.forConditions;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.or;
import static studio.yin.insight.Lesson.quiet;
import static studio.yin.insight.Lesson.sentence;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Condition;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Kind;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

class CautionRulesTest {

  @Test
  void a_pose_to_be_left_out_by_somebody_who_comes_needs_the_one_to_take_instead() {
    Sequence alone = forConditions(lesson(held("dangling", 100)), Condition.HIGH_BP);
    assertEquals(1, checks(alone).errors().size());
    assertEquals(
        "Dangling is to be left out in case of high blood pressure, and the step \u201CDangling\u201D offers"
            + " nothing instead that suits all who come.",
        sentence(alone, Check.CAUTION_UNANSWERED));
    assertEquals("high-bp>caterpillar", finding(alone, Check.CAUTION_UNANSWERED).fingerprint());
    assertEquals(
        List.of("caterpillar"),
        mended(alone, Check.CAUTION_UNANSWERED).steps().get(0).alternatives());
    assertTrue(
        checks(
                forConditions(
                    lesson(or(held("dangling", 100), "seal", "caterpillar")), Condition.HIGH_BP))
            .mayBeShared());
  }

  @Test
  void another_alternative_does_not_answer() {
    assertEquals(
        1,
        checks(forConditions(lesson(or(held("dangling", 100), "seal")), Condition.HIGH_BP))
            .errors()
            .size());
  }

  @Test
  void what_is_to_be_changed_only_or_is_brought_by_nobody_is_no_error() {
    Sequence knees = forConditions(lesson(held("childs-pose", 100)), Condition.KNEE);
    assertTrue(checks(knees).mayBeShared());
    Sequence others = forConditions(lesson(held("dangling", 100)), Condition.PREGNANCY);
    assertTrue(checks(others).mayBeShared());
    assertTrue(checks(lesson(held("dangling", 100))).mayBeShared());
  }

  @Test
  void all_conditions_are_answered_at_once() {
    Sequence lesson =
        forConditions(
            lesson(or(held("dangling", 100), "seal")), Condition.HIGH_BP, Condition.GLAUCOMA);
    assertEquals(
        List.of("seal", "caterpillar", "easy-pose-chair"),
        mended(lesson, Check.CAUTION_UNANSWERED).steps().get(0).alternatives());
    assertEquals(
        "Offer Caterpillar and Easy pose chair as well.",
        Lesson.advice(lesson, Check.CAUTION_UNANSWERED));
  }

  @Test
  void a_movement_is_answered_by_the_other_one_beside_it() {
    Sequence lesson =
        forConditions(
            changed(quiet(), 1, s -> Examples.by(s, "all-fours", "downward-dog", "moon-pose")),
            Condition.GLAUCOMA);
    assertEquals(
        List.of("caution-unanswered@1", "pose-unknown@1"), Lesson.words(lesson, errors(lesson)));
    assertEquals(
        List.of("all-fours", "downward-dog", "moon-pose", "cat-cow"),
        mended(lesson, Check.CAUTION_UNANSWERED).steps().get(1).transition().movements());
    assertEquals(
        "Downward dog is to be left out in case of glaucoma, and the step \u201CCaterpillar\u201D offers"
            + " nothing instead that suits all who come.",
        sentence(lesson, Check.CAUTION_UNANSWERED));
  }

  @Test
  void what_somebody_else_should_leave_out_is_neither_an_answer_nor_offered() {
    Sequence knees =
        forConditions(
            lesson(or(held("square", 100), "legs-up-wall")), Condition.KNEE, Condition.GLAUCOMA);
    assertEquals(
        "Square and Legs up wall is to be left out in case of sore or injured knees and glaucoma,"
            + " and the step \u201CSquare\u201D offers nothing instead that suits all who come.",
        sentence(knees, Check.CAUTION_UNANSWERED));
    assertEquals(
        "Offer Constructive rest instead of Legs up wall.",
        Lesson.advice(knees, Check.CAUTION_UNANSWERED));
    Sequence mended = mended(knees, Check.CAUTION_UNANSWERED);
    assertEquals(List.of("constructive-rest"), mended.steps().get(0).alternatives());
    assertTrue(checks(mended).mayBeShared());
  }

  @Test
  void where_nothing_named_suits_all_the_teacher_is_told_and_any_shape_for_all_is_an_answer() {
    Sequence alone =
        forConditions(lesson(held("saddle", 100)), Condition.KNEE, Condition.PREGNANCY);
    assertNull(finding(alone, Check.CAUTION_UNANSWERED).mend());
    assertEquals(
        "Nothing that the catalogue names instead suits all who come; choose another pose.",
        Lesson.advice(alone, Check.CAUTION_UNANSWERED));
    assertEquals(1, errors(with(alone, "seal")).size());
    assertEquals(List.of(), errors(with(alone, "staff")));
  }

  private static Sequence with(Sequence lesson, String other) {
    return changed(lesson, 0, step -> or(step, other));
  }

  @Test
  void another_shape_of_the_step_is_read_as_its_own_is() {
    Sequence lesson =
        forConditions(lesson(or(held("staff", 100), "snail", "banana")), Condition.GLAUCOMA);
    assertEquals("Offer Snail no longer.", Lesson.advice(lesson, Check.CAUTION_UNANSWERED));
    assertEquals(
        List.of("banana"), mended(lesson, Check.CAUTION_UNANSWERED).steps().get(0).alternatives());
    assertEquals(
        List.of(),
        errors(forConditions(lesson(or(held("caterpillar", 100), "snail")), Condition.GLAUCOMA)));
  }

  @Test
  void a_mend_of_what_nobody_has_said_heeds_what_somebody_has() {
    Sequence hanging = forConditions(lesson(held("ragdoll", 300)), Condition.KNEE);
    assertEquals(
        List.of("caterpillar"), mended(hanging, Check.HEAD_LOW_LONG).steps().get(0).alternatives());
  }

  private static List<Finding> errors(Sequence lesson) {
    return checks(lesson).errors().stream()
        .sorted(java.util.Comparator.comparing((Finding f) -> f.check().word()))
        .toList();
  }

  @Test
  void where_no_more_alternatives_fit_the_teacher_has_to_choose() {
    Step full = or(held("dangling", 100), "seal", "sphinx", "staff", "banana", "snail", "square");
    Sequence lesson = forConditions(lesson(full), Condition.HIGH_BP);
    assertNull(finding(lesson, Check.CAUTION_UNANSWERED).mend());
  }

  // head below heart

  @Test
  void a_head_may_hang_for_a_minute() {
    assertEquals(List.of(), headLow(held("dangling", 60)));
    assertEquals(List.of("head-low-long@0"), headLow(held("dangling", 61)));
  }

  @Test
  void a_head_may_hang_for_longer_where_another_shape_keeps_it_up() {
    assertEquals(List.of(), headLow(or(held("dangling", 300), "staff")));
    assertEquals(List.of("head-low-long@0"), headLow(or(held("dangling", 300), "snail")));
    assertEquals(List.of("head-low-long@0"), headLow(or(held("dangling", 300), "moon-pose")));
  }

  @Test
  void it_does_not_hang_in_a_rest_and_not_still_in_a_movement() {
    assertEquals(List.of(), headLow(held("legs-up-wall", 300)));
    assertEquals(List.of(), headLow(Lesson.step(Kind.MOVEMENT, "dangling", 300)));
    assertEquals(List.of("head-low-long@0"), headLow(Lesson.step(Kind.REBOUND, "dangling", 300)));
  }

  @Test
  void what_is_offered_is_what_the_catalogue_names_first_and_keeps_what_was_there() {
    Sequence lesson = lesson(or(held("dangling", 300), "snail"));
    assertEquals(
        List.of("snail", "caterpillar"),
        mended(lesson, Check.HEAD_LOW_LONG).steps().get(0).alternatives());
    assertEquals("Offer Caterpillar as well.", Lesson.advice(lesson, Check.HEAD_LOW_LONG));
  }

  @Test
  void what_is_offered_does_not_hang_itself_and_is_no_mere_change() {
    assertEquals(
        List.of("caterpillar"),
        mended(lesson(held("plough", 300)), Check.HEAD_LOW_LONG).steps().get(0).alternatives());
    assertEquals(
        List.of("melting-heart"),
        mended(lesson(held("cobra", 180)), Check.PRONE_IN_PREGNANCY).steps().get(0).alternatives());
  }

  private static List<String> headLow(Step step) {
    return found(lesson(step)).stream().filter(word -> word.startsWith("head")).toList();
  }

  // pregnancy

  @Test
  void whoever_is_pregnant_has_something_else_to_do_than_to_lie_on_her_belly() {
    assertEquals(List.of("prone-in-pregnancy"), prone(held("sphinx", 180)));
    assertEquals(List.of("prone-in-pregnancy"), prone(or(held("sphinx", 180), "seal")));
    assertEquals(List.of(), prone(or(held("sphinx", 180), "seal", "melting-heart")));
    assertEquals(List.of(), prone(or(held("sphinx", 180), "banana")));
    assertEquals(List.of("prone-in-pregnancy"), prone(or(held("sphinx", 180), "moon-pose")));
  }

  @Test
  void it_is_asked_once_of_the_whole_class_and_one_press_offers_something_in_each_step() {
    Sequence lesson = lesson(held("sphinx", 180), held("banana", 180), held("cobra", 180));
    assertEquals(List.of("prone-in-pregnancy"), prone(lesson));
    assertEquals(
        "Is anybody pregnant? On the belly, with nothing else on offer: Sphinx and Cobra.",
        Lesson.sentence(lesson, Check.PRONE_IN_PREGNANCY));
    Sequence mended = mended(lesson, Check.PRONE_IN_PREGNANCY);
    assertEquals(List.of("melting-heart"), mended.steps().get(0).alternatives());
    assertEquals(List.of("melting-heart"), mended.steps().get(2).alternatives());
  }

  @Test
  void once_it_is_answered_another_pose_on_the_belly_does_not_ask_again() {
    Sequence lesson = lesson(held("sphinx", 180));
    Sequence answered =
        lesson
            .apply(
                new ClassEdit.Dismiss(
                    Lesson.finding(lesson, Check.PRONE_IN_PREGNANCY).dismissal("Nobody is.")))
            .orThrow();
    Sequence more = answered.apply(new OrderEdit.Insert(held("cobra", 180), 1)).orThrow();
    assertEquals(
        List.of("Nobody is."), checks(more).dismissed().stream().map(Finding::dismissed).toList());
  }

  @Test
  void other_poses_and_short_rests_are_not_asked() {
    assertEquals(List.of(), prone(held("banana", 180)));
    assertEquals(List.of(), prone(Lesson.step(Kind.REBOUND, "prone-rest", 45)));
  }

  @Test
  void once_it_was_said_it_is_an_error_and_not_a_warning_too() {
    Sequence lesson = forConditions(lesson(held("sphinx", 180)), Condition.PREGNANCY);
    assertEquals(List.of(), prone(lesson));
    assertEquals(1, checks(lesson).errors().size());
    assertEquals(
        List.of("prone-in-pregnancy"),
        prone(forConditions(lesson(held("sphinx", 180)), Condition.KNEE)));
  }

  @Test
  void melting_heart_is_offered_instead() {
    Sequence lesson = lesson(or(held("sphinx", 180), "seal"));
    assertEquals(
        List.of("seal", "melting-heart"),
        mended(lesson, Check.PRONE_IN_PREGNANCY).steps().get(0).alternatives());
  }

  private static List<String> prone(Step step) {
    return prone(lesson(step));
  }

  private static List<String> prone(Sequence lesson) {
    return found(lesson).stream().filter(word -> word.startsWith("prone")).toList();
  }
}
