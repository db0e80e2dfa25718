package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.RefusedException;

class HoldTest {

  @Test
  void a_novel_is_refused_at_once() {
    for (String typed :
        new String[] {"9".repeat(100_000), " 4m".repeat(50_000), "h".repeat(9999)}) {
      assertTimeout(
          Duration.ofSeconds(2),
          () -> {
            try {
              Hold.typed(typed);
            } catch (RefusedException expected) {
              return;
            }
            throw new AssertionError("it was read");
          });
    }
  }

  @Property
  void whatever_is_typed_there_is_a_hold_or_a_refusal(@ForAll String typed) {
    try {
      inRange(Hold.typed(typed));
    } catch (RefusedException refused) {
      assertTrue(refused.refusal().field().equals("hold"));
    }
  }

  @Property
  void what_is_written_as_minutes_and_seconds_is_read_as_the_same(
      @ForAll @IntRange(min = 1, max = Hold.LONGEST) int seconds) {
    Hold hold = new Hold(seconds);
    int minutes = seconds / 60;
    int rest = seconds % 60;
    assertEquals(hold, Hold.typed("%d:%02d".formatted(minutes, rest)));
    assertEquals(hold, Hold.typed("%dm%d".formatted(minutes, rest)));
    assertEquals(hold, Hold.typed("%d m %02d s".formatted(minutes, rest)));
    assertEquals(hold, Hold.typed(seconds > 60 ? "" + seconds : seconds + " s"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 15, 1",
    "15, 30, 15",
    "16, 30, 15",
    "105, 120, 90",
    "119, 120, 105",
    "120, 150, 105",
    "121, 150, 120",
    "150, 180, 120",
    "3599, 3600, 3570",
    "3600, 3600, 3570"
  })
  void plus_and_minus_go_by_quarter_minutes_and_from_two_minutes_on_by_halves(
      int seconds, int longer, int shorter) {
    assertEquals(new Hold(longer), new Hold(seconds).step(true));
    assertEquals(new Hold(shorter), new Hold(seconds).step(false));
  }

  @Property(tries = Hold.LONGEST)
  void a_press_lands_on_the_grid_or_stays(
      @ForAll @IntRange(min = 1, max = Hold.LONGEST) int seconds, @ForAll boolean up) {
    Hold hold = new Hold(seconds);
    Hold next = hold.step(up);
    inRange(next);
    if (!next.equals(hold)) {
      assertTrue(onTheGrid(next), () -> hold + " to " + next);
      assertTrue(up ? next.seconds() > seconds : next.seconds() < seconds);
      assertTrue(Math.abs(next.seconds() - seconds) <= 30);
    }
  }

  @Test
  void minus_takes_back_what_plus_gave_and_plus_what_minus_took() {
    for (int seconds = 15; seconds <= Hold.LONGEST; seconds += seconds < 120 ? 15 : 30) {
      Hold hold = new Hold(seconds);
      if (seconds < Hold.LONGEST) {
        assertEquals(hold, hold.step(true).step(false));
      }
      if (seconds > 15) {
        assertEquals(hold, hold.step(false).step(true));
      }
    }
  }

  @Test
  void every_hold_can_be_reached_from_every_other_by_pressing() {
    Hold hold = new Hold(1);
    for (int presses = 0; presses < 200; presses++) {
      hold = hold.step(true);
    }
    assertEquals(new Hold(Hold.LONGEST), hold);
    for (int presses = 0; presses < 200; presses++) {
      hold = hold.step(false);
    }
    assertEquals(new Hold(15), hold);
  }

  private static boolean onTheGrid(Hold hold) {
    return hold.seconds() % (hold.seconds() <= 120 ? 15 : 30) == 0;
  }

  private static void inRange(Hold hold) {
    assertTrue(hold.seconds() >= 1 && hold.seconds() <= Hold.LONGEST, hold.toString());
  }
}
