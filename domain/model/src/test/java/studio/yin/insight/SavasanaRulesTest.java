package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static studio.yin.insight.Lesson.changed;
import static studio.yin.insight.Lesson.easy;
import static studio.yin.insight.Lesson.finding;
import static studio.yin.insight.Lesson.found;
import static studio.yin.insight.Lesson.held;
import static studio.yin.insight.Lesson.lesson;
import static studio.yin.insight.Lesson.mended;
import static studio.yin.insight.Lesson.poses;
import static studio.yin.insight.Lesson.quiet;
import static studio.yin.insight.Lesson.rest;
import static studio.yin.insight.Lesson.savasana;
import static studio.yin.insight.Lesson.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.Transition;
import studio.yin.timing.Timeline;

class SavasanaRulesTest {

  /** A class that takes so long without the time in Savasana. */
  private static Sequence before(int seconds, int savasana) {
    Step opening = step(Kind.OPENING, "easy-pose", seconds - 60 - 180).transition(Transition.NONE);
    return lesson(opening, held("staff", 180), savasana(savasana));
  }

  @ParameterizedTest
  @CsvSource({
    "2700, 300, ",
    "2700, 267, ", // half a minute is granted
    "2700, 266, savasana-short",
    "2704, 267, savasana-short",
    "2000, 500, ",
    "2000, 537, ",
    "2000, 538, savasana-long",
    "1997, 537, savasana-long",
    "400,  180, ", // three minutes are never too long
    "400,  179, savasana-short",
    "400,  181, savasana-long",
    "1920, 180, ",
    "1921, 180, savasana-short"
  })
  void savasana_takes_a_tenth_to_a_fifth_and_three_minutes_at_least(
      int others, int seconds, String word) {
    assertEquals(word == null ? List.of() : List.of(word + "@2"), said(before(others, seconds)));
  }

  @ParameterizedTest
  @CsvSource({
    "2700, 100, 300",
    "2701, 100, 330",
    "400,   10, 180",
    "1621, 100, 210",
    "2000, 900, 480",
    "1920, 900, 480",
    "1919, 900, 450",
    "400,  900, 180"
  })
  void the_mend_is_the_nearest_half_minute(int others, int seconds, int right) {
    Sequence lesson = before(others, seconds);
    Check check = seconds < right ? Check.SAVASANA_SHORT : Check.SAVASANA_LONG;
    assertEquals(right, mended(lesson, check).steps().get(2).hold().seconds());
  }

  @Test
  void the_share_is_said() {
    assertEquals(
        "Savasana takes 3:00 of 48:00. It wants a tenth of the class, and three minutes at least.",
        Lesson.sentence(before(2700, 180), Check.SAVASANA_SHORT));
    assertEquals("Make it 5:00.", Lesson.advice(before(2700, 180), Check.SAVASANA_SHORT));
  }

  @Test
  void a_day_is_too_long_for_any_savasana() {
    Step hour = held("staff", Hold.LONGEST);
    Step[] day = new Step[11];
    java.util.Arrays.fill(day, hour);
    day[10] = savasana(180);
    assertNull(finding(lesson(day), Check.SAVASANA_SHORT).mend());
    day[10] = step(Kind.CLOSING, "easy-pose", 60);
    assertNull(finding(lesson(day), Check.NO_SAVASANA).mend());
  }

  // missing

  @Test
  void a_new_savasana_is_an_eighth_of_the_class_and_comes_before_the_closing_seat() {
    Sequence lesson =
        lesson(
            step(Kind.OPENING, "easy-pose", 1800).transition(Transition.NONE),
            held("staff", 180),
            step(Kind.CLOSING, "easy-pose", 60));
    Sequence mended = mended(lesson, Check.NO_SAVASANA);
    assertEquals(List.of("easy-pose", "staff", "savasana", "easy-pose"), poses(mended));
    Step savasana = mended.steps().get(2);
    assertEquals(300, savasana.hold().seconds());
    assertEquals(30, savasana.transition().seconds());
    assertEquals(Kind.CLOSING, savasana.kind());
    assertEquals(
        "End with Savasana, 5:00 for a class of this length.",
        Lesson.advice(lesson, Check.NO_SAVASANA));
    assertEquals(0.12, 300.0 / Timeline.of(mended).seconds(), 0.01);
  }

  @Test
  void a_new_savasana_comes_last_where_nothing_closes_the_class() {
    Sequence lesson = lesson(easy(), held("staff", 180), rest());
    assertEquals(
        List.of("easy-pose", "staff", "constructive-rest", "savasana"),
        poses(mended(lesson, Check.NO_SAVASANA)));
    assertEquals(
        180, mended(lesson, Check.NO_SAVASANA).steps().get(3).hold().seconds(), "at least");
    Sequence closing = lesson(step(Kind.CLOSING, "easy-pose", 60));
    assertEquals(List.of("savasana", "easy-pose"), poses(mended(closing, Check.NO_SAVASANA)));
  }

  @Test
  void a_catalogue_without_savasana_has_none_to_add() {
    Checks checks = Checks.of(lesson(held("staff", 60)), Catalogue.of(List.of()), Lesson.ids());
    assertNull(checks.at(null).get(0).mend());
    assertEquals(Check.NO_SAVASANA, checks.at(null).get(0).check());
  }

  @Test
  void lying_down_at_the_end_in_another_way_is_a_savasana_too() {
    for (Kind kind : List.of(Kind.CLOSING, Kind.POSE)) {
      Sequence lesson = changed(quiet(), 4, s -> step(kind, "constructive-rest", 100));
      assertEquals(List.of("savasana-short@4"), said(lesson));
    }
  }

  @Test
  void a_rest_on_the_way_is_none() {
    for (Kind kind : List.of(Kind.REBOUND, Kind.OPENING, Kind.MOVEMENT)) {
      assertEquals(
          List.of("no-savasana"), said(lesson(held("staff", 180), step(kind, "savasana", 300))));
    }
    assertEquals(
        List.of("no-savasana"), said(lesson(held("constructive-rest", 300), held("staff", 180))));
    assertEquals(List.of("no-savasana"), said(lesson(held("staff", 180), held("moon-pose", 180))));
  }

  @Test
  void the_pose_itself_goes_before_other_rests() {
    Sequence lesson =
        lesson(held("staff", 180), savasana(100), step(Kind.CLOSING, "prone-rest", 9));
    assertEquals(List.of("savasana-short@1"), said(lesson));
    Sequence twice = lesson(held("staff", 180), savasana(200), savasana(100));
    assertEquals(List.of("savasana-short@2"), said(twice));
  }

  @Test
  void both_sides_of_a_rest_on_the_side_count() {
    Step side = step(Kind.CLOSING, "side-lying-rest", 80);
    Sequence lesson = changed(quiet(), 4, s -> side);
    assertEquals(List.of("savasana-short@4"), said(lesson));
    assertEquals(90, mended(lesson, Check.SAVASANA_SHORT).steps().get(4).hold().seconds());
    assertEquals(List.of(), said(changed(quiet(), 4, s -> side.hold(new Hold(90)))));
  }

  @Test
  void sides_of_a_rest_that_differ_become_alike() {
    Step side = step(Kind.CLOSING, "side-lying-rest", 100);
    Sequence lesson = changed(quiet(), 4, s -> side.sides(side.sides().second(new Hold(20))));
    assertEquals(side.sides(), mended(lesson, Check.SAVASANA_SHORT).steps().get(4).sides());
    assertEquals(90, mended(lesson, Check.SAVASANA_SHORT).steps().get(4).hold().seconds());
  }

  // last

  @Test
  void savasana_moves_behind_the_last_pose_and_before_the_closing_seat() {
    Sequence lesson =
        lesson(
            easy(),
            savasana(180),
            held("staff", 180),
            rest(),
            held("caterpillar", 180),
            step(Kind.CLOSING, "easy-pose", 60));
    assertEquals(List.of("savasana-not-last@1"), said(lesson));
    assertEquals(
        List.of("easy-pose", "staff", "constructive-rest", "caterpillar", "savasana", "easy-pose"),
        poses(mended(lesson, Check.SAVASANA_NOT_LAST)));
    assertEquals(
        "Caterpillar comes after Savasana, and after Savasana nothing is held.",
        Lesson.sentence(lesson, Check.SAVASANA_NOT_LAST));
  }

  @Test
  void what_is_not_held_may_follow_savasana() {
    for (Kind kind : List.of(Kind.CLOSING, Kind.REBOUND, Kind.MOVEMENT)) {
      assertEquals(
          List.of(), said(lesson(held("staff", 180), savasana(180), step(kind, "easy-pose", 60))));
    }
  }

  @Test
  void savasana_without_any_pose_is_last() {
    assertEquals(List.of(), said(lesson(easy(), savasana(180))));
  }

  private static List<String> said(Sequence lesson) {
    return found(lesson).stream().filter(word -> word.contains("savasana")).toList();
  }
}
