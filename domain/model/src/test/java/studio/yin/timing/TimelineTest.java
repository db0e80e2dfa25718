package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.sequence.SlowSunday.BANANA;
import static studio.yin.sequence.SlowSunday.EASY;
import static studio.yin.sequence.SlowSunday.HEART;
import static studio.yin.sequence.SlowSunday.NOWHERE;
import static studio.yin.sequence.SlowSunday.REST;
import static studio.yin.sequence.SlowSunday.SAVASANA;
import static studio.yin.sequence.SlowSunday.SPHINX;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Side;
import studio.yin.sequence.AnyClass;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;

class TimelineTest {
  private final Sequence sunday = SlowSunday.sequence();

  @Test
  void a_class_is_laid_out_moment_by_moment() {
    assertEquals(
        List.of(
            moment(Moment.Kind.TRANSITION, EASY, null, 0, 30),
            moment(Moment.Kind.HOLD, EASY, null, 30, 180),
            moment(Moment.Kind.TRANSITION, HEART, null, 210, 60),
            moment(Moment.Kind.HOLD, HEART, null, 270, 240),
            moment(Moment.Kind.REBOUND, REST, null, 510, 45),
            moment(Moment.Kind.TRANSITION, BANANA, null, 555, 75),
            moment(Moment.Kind.HOLD, BANANA, Side.RIGHT, 630, 360),
            moment(Moment.Kind.SWITCH, BANANA, null, 990, 45),
            moment(Moment.Kind.HOLD, BANANA, Side.LEFT, 1035, 360),
            moment(Moment.Kind.TRANSITION, SAVASANA, null, 1395, 15),
            moment(Moment.Kind.HOLD, SAVASANA, null, 1410, 300)),
        Timeline.of(sunday).moments());
  }

  @Test
  void both_sides_count() {
    assertEquals(SlowSunday.SECONDS, Timeline.of(sunday).seconds());
    assertEquals("28:30", Minutes.clock(Timeline.of(sunday).seconds()));
  }

  @Test
  void a_minute_more_a_side_is_two_minutes_more_of_class() {
    assertEquals(
        SlowSunday.SECONDS + 120, seconds(StepEdit.changeHold(BANANA, new Hold(360 + 60))));
  }

  @Test
  void a_second_side_that_differs_counts_as_it_is() {
    assertEquals(
        SlowSunday.SECONDS - 60, seconds(new StepEdit.ChangeSecondHold(BANANA, new Hold(300))));
  }

  @Test
  void what_takes_no_time_is_no_moment() {
    Sequence hurried = sunday.apply(new StepEdit.ChangeTransition(EASY, 0, "Sit.")).orThrow();
    assertEquals(Moment.Kind.HOLD, Timeline.of(hurried).moments().get(0).kind());
    assertTrue(
        Timeline.of(sunday).moments().stream()
            .noneMatch(m -> m.step().equals(REST) && m.kind() == Moment.Kind.TRANSITION));
  }

  @Test
  void what_was_set_aside_takes_no_time() {
    assertTrue(Timeline.of(sunday).moments().stream().noneMatch(m -> m.step().equals(SPHINX)));
  }

  @Test
  void one_arrives_when_the_first_hold_begins() {
    Timeline timeline = Timeline.of(sunday);
    assertEquals(30, timeline.arrival(EASY));
    assertEquals(510, timeline.arrival(REST));
    assertEquals(630, timeline.arrival(BANANA));
    assertThrows(IllegalArgumentException.class, () -> timeline.arrival(NOWHERE));
    assertThrows(IllegalArgumentException.class, () -> timeline.arrival(SPHINX));
  }

  @Test
  void the_shortest_and_the_longest_go_by_the_ranges_and_leave_the_rest() {
    assertEquals(SlowSunday.SECONDS - 240, Timeline.shortest(sunday).seconds());
    assertEquals(SlowSunday.SECONDS + 120, Timeline.longest(sunday).seconds());
  }

  @Test
  void the_ranges_hold_for_a_second_side_that_differs_too() {
    Sequence uneven = sunday.apply(new StepEdit.ChangeSecondHold(BANANA, new Hold(9))).orThrow();
    assertEquals(Timeline.shortest(sunday).moments(), Timeline.shortest(uneven).moments());
    assertEquals(Timeline.longest(sunday).moments(), Timeline.longest(uneven).moments());
  }

  @Test
  void moments_cannot_be_changed() {
    List<Moment> moments = Timeline.of(sunday).moments();
    assertThrows(UnsupportedOperationException.class, () -> moments.remove(0));
  }

  @Property
  void any_class_takes_as_long_as_its_steps_without_a_gap(@ForAll("sequences") Sequence any) {
    Timeline timeline = Timeline.of(any);
    assertEquals(any.steps().stream().mapToInt(Step::seconds).sum(), timeline.seconds());
    int clock = 0;
    for (Moment moment : timeline.moments()) {
      assertEquals(clock, moment.start());
      assertTrue(moment.seconds() > 0);
      assertEquals(moment.kind().held() && hasSides(any, moment), moment.side() != null);
      clock = moment.end();
    }
    assertEquals(clock, timeline.seconds());
  }

  @Property
  void any_step_is_held_once_for_each_of_its_sides(@ForAll("sequences") Sequence any) {
    Timeline timeline = Timeline.of(any);
    for (Step step : any.steps()) {
      List<Moment> holds =
          timeline.moments().stream()
              .filter(m -> m.step().equals(step.id()) && m.kind().held())
              .toList();
      Moment.Kind kind = step.kind() == Kind.REBOUND ? Moment.Kind.REBOUND : Moment.Kind.HOLD;
      assertTrue(holds.stream().allMatch(m -> m.kind() == kind));
      assertEquals(step.sideCount(), holds.size());
      assertEquals(step.stillSeconds(), holds.stream().mapToInt(Moment::seconds).sum());
      assertEquals(timeline.arrival(step.id()), holds.get(0).start());
      if (step.sides() != null) {
        assertEquals(step.sidesInOrder(), holds.stream().map(Moment::side).toList());
      } else {
        assertNull(holds.get(0).side());
      }
    }
  }

  @Property
  void the_shortest_of_any_class_is_no_longer_than_its_longest(@ForAll("sequences") Sequence any) {
    assertTrue(Timeline.shortest(any).seconds() <= Timeline.longest(any).seconds());
  }

  @Provide
  Arbitrary<Sequence> sequences() {
    return AnyClass.sequences();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0:00",
    "1, 0:01",
    "59, 0:59",
    "60, 1:00",
    "270, 4:30",
    "4500, 75:00",
    "86399, 1439:59"
  })
  void seconds_are_written_as_minutes_and_seconds(int seconds, String written) {
    assertEquals(written, Minutes.clock(seconds));
  }

  private int seconds(Edit edit) {
    return Timeline.of(sunday.apply(edit).orThrow()).seconds();
  }

  private static boolean hasSides(Sequence sequence, Moment moment) {
    return sequence.step(moment.step()).orElseThrow().sides() != null;
  }

  private static Moment moment(Moment.Kind kind, UUID step, Side side, int start, int seconds) {
    return new Moment(kind, step, side, start, seconds);
  }
}
