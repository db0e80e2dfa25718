package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.poses;
import static studio.yin.insight.Lesson.savasana;
import static studio.yin.insight.Lesson.step;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Pose;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;
import studio.yin.speech.Sentences;

class WayRulesTest {

  @ParameterizedTest
  @CsvSource({
    "staff,       dangling,        14, true",
    "staff,       dangling,        15, false",
    "staff,       caterpillar,      0, false",
    "childs-pose, melting-heart,    0, false", // the knees stay where they are
    "staff,       childs-pose,     14, true",
    "sphinx,      banana,          14, true",
    "banana,      side-lying-rest, 14, true",
    "moon-pose,   banana,           0, false"
  })
  void a_change_of_base_takes_its_time(String from, String to, int seconds, boolean said) {
    Step next = held(to, 120).transition(new Transition(seconds, "Gently.", List.of("cat-cow")));
    Sequence lesson = lesson(held(from, 120), next);
    assertEquals(said, found(lesson).contains("transition-short@1"));
    if (said) {
      assertEquals(
          new Transition(30, "Gently.", List.of("cat-cow")),
          mended(lesson, Check.TRANSITION_SHORT).steps().get(1).transition());
    }
  }

  @Test
  void the_first_step_comes_from_nowhere() {
    assertEquals(
        false,
        found(lesson(held("dangling", 60).transition(Transition.NONE)))
            .contains("transition-short@0"));
  }

  @Test
  void it_is_said_from_where_to_where() {
    Step next = held("dangling", 60).transition(new Transition(5, "", List.of()));
    assertEquals(
        "0:05 are not enough to get into Dangling, which is standing, from a shape that is sitting.",
        Lesson.sentence(lesson(held("staff", 120), next), Check.TRANSITION_SHORT));
  }

  @ParameterizedTest
  @CsvSource({
    "banana,   dangling, 59, 60, true",
    "banana,   dangling, 60, 60, false",
    "dangling, savasana, 45, 60, true",
    "sphinx,   dangling, 44, 45, true",
    "sphinx,   dangling, 45, 45, false",
    "staff,    dangling, 15, 30, false",
    "staff,    dangling, 14, 30, true"
  })
  void from_lying_to_standing_takes_longer(
      String from, String to, int seconds, int usual, boolean said) {
    Sequence lesson =
        lesson(held(from, 120), held(to, 120).transition(new Transition(seconds, "", List.of())));
    assertEquals(said, found(lesson).contains("transition-short@1"));
    if (said) {
      assertEquals(
          usual, mended(lesson, Check.TRANSITION_SHORT).steps().get(1).transition().seconds());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "legs-on-chair, banana,        44, 45, true", // the chair has to go
    "legs-on-chair, banana,        45, 45, false",
    "banana,        legs-on-chair, 30, 45, true",
    "banana,        legs-on-chair, 45, 45, false",
    "sphinx,        supported-bridge, 0, 45, true",
    "staff,         caterpillar,    0,  0, false" // its props may be left away
  })
  void props_that_a_shape_cannot_do_without_take_their_time(
      String from, String to, int seconds, int usual, boolean said) {
    Sequence lesson = lesson(asTheCatalogueHasIt(from, 30), asTheCatalogueHasIt(to, seconds));
    assertEquals(said, shortWays(lesson).contains("transition-short@1"));
    if (said) {
      Finding finding = shortWay(lesson);
      assertEquals(
          usual, lesson.apply(finding.mending()).orThrow().steps().get(1).transition().seconds());
    }
  }

  @Test
  void of_props_it_is_said_why() {
    Sequence lesson =
        lesson(asTheCatalogueHasIt("banana", 30), asTheCatalogueHasIt("legs-on-chair", 30));
    assertEquals(
        "0:30 are not enough to get into Legs on a Chair: props have to be laid, or put away.",
        Sentences.in(Locale.ENGLISH).of(shortWay(lesson)));
  }

  private static Step asTheCatalogueHasIt(String pose, int seconds) {
    Pose shape = TheLibrary.CATALOGUE.pose(pose);
    return Step.of(shape, Lesson.ids().get())
        .props(shape.props())
        .transition(new Transition(seconds, "", List.of()));
  }

  private static Finding shortWay(Sequence lesson) {
    return Checks.of(lesson, TheLibrary.CATALOGUE, Lesson.ids()).findings().stream()
        .filter(finding -> finding.check() == Check.TRANSITION_SHORT)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> shortWays(Sequence lesson) {
    return Lesson.words(lesson, Checks.of(lesson, TheLibrary.CATALOGUE, Lesson.ids()).findings());
  }

  // up and down

  @ParameterizedTest
  @CsvSource({
    "staff,    dangling,      caterpillar,   true",
    "staff,    banana,        caterpillar,   false", // one height is no effort
    "staff,    melting-heart, caterpillar,   false", // as high
    "sphinx,   staff,         banana,        false", // a seat is on the way
    "staff,    dangling,      sphinx,        false",
    "dangling, staff,         caterpillar,   false",
    "staff,    moon-pose,     caterpillar,   false",
    "moon-pose, dangling,     moon-pose,     false",
    "childs-pose, dangling,   melting-heart, true"
  })
  void nobody_gets_up_for_one_pose_and_back_again(
      String first, String second, String third, boolean said) {
    assertEquals(
        said,
        found(lesson(held(first, 120), held(second, 120), held(third, 120)))
            .contains("up-and-down@1"));
  }

  @Test
  void rests_and_movements_between_do_not_count() {
    Sequence lesson =
        lesson(
            held("staff", 120),
            step(Kind.REBOUND, "mountain", 30),
            held("dangling", 120),
            step(Kind.MOVEMENT, "mountain", 30),
            held("caterpillar", 120));
    assertEquals(List.of("up-and-down@2"), upAndDown(lesson));
    assertEquals(
        List.of(),
        upAndDown(
            lesson(held("staff", 120), step(Kind.REBOUND, "mountain", 30), held("staff", 120))));
  }

  @Test
  void only_poses_stand_alone() {
    assertEquals(
        List.of(),
        upAndDown(lesson(held("staff", 120), savasana(180), step(Kind.CLOSING, "easy-pose", 60))));
  }

  @Test
  void where_two_bases_alternate_it_is_said_of_every_second_pose() {
    Sequence lesson =
        lesson(
            held("staff", 120),
            held("dangling", 120),
            held("caterpillar", 120),
            held("mountain", 120),
            held("square", 120));
    assertEquals(List.of("up-and-down@1", "up-and-down@3"), upAndDown(lesson));
  }

  @Test
  void a_pose_moves_as_little_as_it_takes() {
    Sequence lesson =
        lesson(
            held("staff", 120),
            held("dangling", 120),
            held("caterpillar", 120),
            held("square", 120),
            held("banana", 120),
            held("constructive-rest", 120));
    Sequence mended = mended(lesson, Check.UP_AND_DOWN);
    assertEquals(
        List.of("dangling", "staff", "caterpillar", "square", "banana", "constructive-rest"),
        poses(mended));
    assertEquals("staff dangling caterpillar", finding(lesson, Check.UP_AND_DOWN).fingerprint());
  }

  @Test
  void where_no_place_is_better_the_teacher_has_to_decide() {
    Sequence lesson =
        lesson(
            step(Kind.OPENING, "easy-pose", 120),
            held("dangling", 120),
            step(Kind.CLOSING, "easy-pose", 120));
    assertNull(finding(lesson, Check.UP_AND_DOWN).mend());
  }

  private static List<String> upAndDown(Sequence lesson) {
    return found(lesson).stream().filter(word -> word.startsWith("up-and-down")).toList();
  }
}
