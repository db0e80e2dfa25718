package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.pose.PropKind;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;

/** What is said of classes of the studio's own poses, by their holds, props and directions. */
class OwnPosesTest {

  @Test
  void a_pose_that_is_meant_to_be_short_may_be_short() {
    assertFalse(found(held("neck-release", 30)).contains(Check.TOO_SHORT_FOR_YIN));
    assertTrue(found(held("caterpillar", 30)).contains(Check.TOO_SHORT_FOR_YIN));
  }

  @Test
  void whom_props_carry_needs_no_answer_to_the_bend() {
    assertFalse(found(held("supported-childs-pose", 300)).contains(Check.DIRECTION_UNCOUNTERED));
    assertTrue(found(held("childs-pose", 300)).contains(Check.DIRECTION_UNCOUNTERED));
  }

  @Test
  void legs_on_a_wall_rest_however_far_apart_they_are() {
    for (String wall : List.of("legs-up-wall", "wall-dragonfly")) {
      assertFalse(found(held(wall, 300), held("staff", 60)).contains(Check.NO_REBOUND), wall);
    }
    assertTrue(found(held("dragonfly", 300), held("staff", 60)).contains(Check.NO_REBOUND));
  }

  @Test
  void a_bolster_does_what_a_block_does_in_its_place() {
    for (String slug : List.of("supported-bridge", "supported-fish")) {
      for (PropKind kind : List.of(PropKind.BOLSTER, PropKind.BLOCK)) {
        assertTrue(TheLibrary.CATALOGUE.pose(slug).canDoWith(List.of(kind)), slug + " " + kind);
      }
      assertFalse(TheLibrary.CATALOGUE.pose(slug).canDoWith(List.of(PropKind.STRAP)), slug);
    }
  }

  private static Step held(String slug, int seconds) {
    return Step.of(TheLibrary.CATALOGUE.pose(slug), studio.yin.sequence.SlowSunday.id(0))
        .hold(new Hold(seconds));
  }

  private static List<Check> found(Step... steps) {
    Sequence lesson = Lesson.lesson(steps);
    return Checks.of(lesson, TheLibrary.CATALOGUE, Lesson.ids()).findings().stream()
        .map(Finding::check)
        .toList();
  }
}
