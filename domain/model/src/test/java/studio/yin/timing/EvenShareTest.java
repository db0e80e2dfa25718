package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Shapes;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

/** Holds that fill a time: before rounding, and after. */
class EvenShareTest {
  private static final Slot.Role POSE = Slot.Role.POSE;

  @Test
  void everyone_gives_the_same_share_of_its_room() {
    // 60 of 120 and 60: a third each
    EvenShare even = EvenShare.of(List.of(one(60, 180, 200), one(0, 60, 60)), 180);
    assertEquals(new Slack(Slack.Direction.GAVE, 60, 180), even.share());
    assertEquals(180, even.unit());
    assertEquals(140 * 180, even.ideal(even.slots().get(0)));
    assertEquals(40 * 180, even.ideal(even.slots().get(1)));
  }

  @Test
  void both_sides_take_the_share_of_their_room() {
    EvenShare even = EvenShare.of(List.of(two(60, 60, 120), one(0, 60, 120)), 180 + 90);
    assertEquals(new Slack(Slack.Direction.TOOK, 90, 180), even.share());
    assertEquals(90 * 180, even.ideal(even.slots().get(0)));
  }

  @Test
  void who_has_no_room_in_that_direction_stays() {
    EvenShare even = EvenShare.of(List.of(one(60, 60, 300), one(0, 60, 60)), 100);
    assertEquals(60 * even.unit(), even.ideal(even.slots().get(0)));
    assertEquals(40 * even.unit(), even.ideal(even.slots().get(1)));
  }

  @Test
  void what_is_preferred_stays_where_it_fits() {
    EvenShare even = EvenShare.of(List.of(one(70, 70, 70)), 70);
    assertEquals(1, even.unit());
    assertEquals(70, even.ideal(even.slots().get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    // three of 90 to 150, preferred 120: equal shares, the first come first
    "360, 120 120 120",
    "390, 150 120 120",
    "391, 150 120 120",
    "420, 150 150 120",
    "345, 120 120 90",
    "330, 120 120 90",
    "270, 90 90 90"
  })
  void half_minutes_go_to_who_lost_most_then_to_the_first(int seconds, String holds) {
    Slot slot = one(90, 120, 150);
    assertEquals(holds, rounded(seconds, 30, slot, slot, slot));
  }

  @Test
  void who_lost_most_is_first_to_be_given_back() {
    // ideal 80 and 100: rounded to 60 and 90, so 20 and 10 were lost
    assertEquals("90 90", rounded(180, 30, one(60, 90, 90), one(70, 115, 120)));
  }

  @Test
  void two_sides_cost_two_steps_of_the_grid() {
    Slot pair = two(60, 120, 180);
    assertEquals("90 120", rounded(300 + 29, 30, pair, one(60, 120, 120)), "29 are spare");
    assertEquals("120 90", rounded(330, 30, pair, one(60, 120, 120)));
    assertEquals("90", rounded(239, 30, pair));
    assertEquals("120", rounded(240, 30, pair));
  }

  @Test
  void nobody_grows_by_a_minute_in_a_class_that_gives_a_little() {
    // all but one lie at a top that is off the grid; 2 % are asked of everybody
    Slot[] slots = {
      one(120, 225, 225),
      one(120, 195, 195),
      one(120, 150, 300),
      one(120, 195, 195),
      one(120, 195, 195)
    };
    assertEquals("210 195 150 195 180", rounded(225 + 3 * 195 + 150 - 30, 30, slots));
  }

  @Property
  void nobody_is_handed_more_than_a_step_above_the_ideal(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 4, max = 40) Integer> quarters,
      @ForAll @IntRange(min = 0, max = 1000) int share) {
    Slot[] slots =
        quarters.stream()
            .map(quarter -> one(60, 15 * quarter, 15 * (quarter + quarter % 5)))
            .toArray(Slot[]::new);
    int low = Stream.of(slots).mapToInt(Slot::low).sum();
    int high = Stream.of(slots).mapToInt(Slot::high).sum();
    int seconds = low + (int) ((long) (high - low) * share / 1000);
    EvenShare even = EvenShare.of(List.of(slots), seconds);
    int[] holds = even.rounded(seconds, 30);
    for (int i = 0; i < holds.length; i++) {
      assertTrue(holds[i] * even.unit() <= even.ideal(slots[i]) + 30 * even.unit());
    }
  }

  @Test
  void what_is_left_goes_to_the_rest_and_then_to_the_opening() {
    Slot pose = one(120, 120, 120);
    Slot rest = of(SINGLE, Slot.Role.REST, 60, 90, 100);
    Slot opening = of(SINGLE, Slot.Role.OPENING, 60, 90, 100);
    assertEquals("60 120 77", rounded(257, 30, opening, pose, rest));
    assertEquals("94 120 100", rounded(314, 30, opening, pose, rest));
    assertEquals("77 120", rounded(197, 30, opening, pose));
    assertEquals("100 120 100", rounded(320, 30, opening, pose, rest));
  }

  @Test
  void where_rest_and_opening_are_full_they_give_what_is_missing_for_a_step() {
    Slot pair = two(60, 120, 180);
    Slot rest = of(SINGLE, Slot.Role.REST, 60, 90, 100);
    Slot opening = of(SINGLE, Slot.Role.OPENING, 95, 95, 95);
    // 27 are left where both sides want 60: the rest does without 33
    assertEquals("180 67", rounded(2 * 150 + 100 + 27, 30, pair, rest));
    assertEquals("150 100", rounded(2 * 150 + 100 + 19, 30, pair, rest), "it cannot give 41");
    assertEquals("180 60", rounded(2 * 150 + 100 + 20, 30, pair, rest), "but it can give 40");
    Slot wide = of(SINGLE, Slot.Role.OPENING, 80, 90, 100);
    assertEquals("100 180 78", rounded(300 + 200 + 38, 30, wide, pair, rest));
    assertEquals("85 180 60", rounded(300 + 200 + 5, 30, wide, pair, rest));
    assertEquals("95 180 67", rounded(300 + 195 + 27, 30, opening, pair, rest));
  }

  @Test
  void a_rest_with_two_sides_takes_what_it_can_take_twice() {
    assertEquals("67", rounded(135, 30, of(PAIR, Slot.Role.REST, 60, 90, 120)));
  }

  @Test
  void bounds_that_are_not_on_the_grid_can_be_held_too() {
    assertEquals("70", rounded(70, 30, one(70, 80, 100)));
    assertEquals("90", rounded(99, 30, one(70, 80, 100)));
    assertEquals("100", rounded(100, 30, one(70, 80, 100)));
    assertEquals("70", rounded(75, 30, one(70, 72, 80)));
    assertEquals("80", rounded(80, 30, one(70, 72, 80)));
  }

  private static final Step SINGLE = Step.of(Shapes.SPHINX, SlowSunday.SPHINX);
  private static final Step PAIR = Step.of(Shapes.BANANA, SlowSunday.BANANA);

  private static Slot one(int low, int liked, int high) {
    return of(SINGLE, POSE, low, liked, high);
  }

  private static Slot two(int low, int liked, int high) {
    return of(PAIR, POSE, low, liked, high);
  }

  private static Slot of(Step step, Slot.Role role, int low, int liked, int high) {
    return new Slot(step, role, new HoldRange(1, 1), low, liked, high);
  }

  private static String rounded(int seconds, int grid, Slot... slots) {
    List<Slot> all = Stream.of(slots).toList();
    return Arrays.stream(EvenShare.of(all, seconds).rounded(seconds, grid))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
