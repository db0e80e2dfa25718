package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.or;
import static studio.yin.insight.Lesson.quiet;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Level;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

class PoseRulesTest {

  @Test
  void one_pose_is_enough() {
    assertEquals(
        List.of("no-pose"), found(lesson(Lesson.step(Kind.MOVEMENT, "staff", 60))).subList(0, 1));
    assertEquals(false, found(lesson(held("staff", 60))).contains("no-pose"));
  }

  @Test
  void a_held_pose_that_nobody_knows_has_to_be_chosen_again() {
    Sequence lesson = changed(quiet(), 1, s -> or(s.pose("moon-pose"), "sun-pose"));
    assertNull(finding(lesson, Check.POSE_UNKNOWN).mend());
    assertEquals(
        "moon-pose names what is not in the catalogue: moon-pose and sun-pose.",
        Lesson.sentence(lesson, Check.POSE_UNKNOWN));
  }

  @Test
  void unknown_alternatives_and_movements_go_and_known_ones_stay() {
    Sequence lesson =
        changed(
            quiet(),
            1,
            s -> Examples.by(or(s, "moon-pose", "staff"), "cat-cow", "sun-pose", "moon-pose"));
    assertEquals(List.of("pose-unknown@1"), found(lesson));
    assertEquals(
        "unknown=moon-pose,sun-pose,moon-pose", finding(lesson, Check.POSE_UNKNOWN).fingerprint());
    assertEquals(
        "Caterpillar names what is not in the catalogue: moon-pose and sun-pose.",
        Lesson.sentence(lesson, Check.POSE_UNKNOWN));
    Step mended = mended(lesson, Check.POSE_UNKNOWN).steps().get(1);
    assertEquals(List.of("staff"), mended.alternatives());
    assertEquals(List.of("cat-cow"), mended.transition().movements());
  }

  @Test
  void a_long_slug_that_nobody_knows_is_said_in_part() {
    Sequence lesson = changed(quiet(), 1, s -> s.pose("m".repeat(41)));
    assertEquals("m".repeat(40) + "\u2026", Shelf.CATALOGUE.called("m".repeat(41)));
    assertEquals("m".repeat(40), Shelf.CATALOGUE.called("m".repeat(40)));
    assertEquals(1, Lesson.checks(lesson).errors().size());
  }

  @Test
  void a_step_is_called_as_the_class_calls_it() {
    assertEquals("By the sea", held("banana", 60).name("By the sea").called(Shelf.CATALOGUE));
    assertEquals("Banana", held("banana", 60).called(Shelf.CATALOGUE));
  }

  // hard

  @Test
  void a_hard_pose_is_not_for_beginners() {
    for (Level level : Level.values()) {
      assertEquals(
          level == Level.BEGINNER,
          found(Examples.snail(120).level(level)).contains("too-hard-for-beginners@5"));
    }
    assertEquals(
        false,
        found(lesson(held("seal", 120)).level(Level.BEGINNER))
            .contains("too-hard-for-beginners@0"));
  }

  @Test
  void an_easier_alternative_takes_its_place() {
    Sequence lesson =
        lesson(or(held("snail", 120), "moon-pose", "snail", "seal", "staff")).level(Level.BEGINNER);
    Step mended = mended(lesson, Check.TOO_HARD_FOR_BEGINNERS).steps().get(0);
    assertEquals("seal", mended.pose());
    assertEquals(List.of("moon-pose", "snail", "staff"), mended.alternatives());
    Sequence none = lesson(or(held("snail", 120), "snail")).level(Level.BEGINNER);
    assertNull(finding(none, Check.TOO_HARD_FOR_BEGINNERS).mend());
  }
}
