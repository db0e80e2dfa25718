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
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.RefusedException;

class HoldTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "4:30, 270",
        "04:30, 270",
        "4m30, 270",
        "4m30s, 270",
        "4m 30s, 270",
        "4 m 30 s, 270",
        "4min30, 270",
        "4 min 30, 270",
        "4M30S, 270",
        "4m, 240",
        "4 min, 240",
        "4m5, 245",
        "270, 270",
        "270s, 270",
        "270 s, 270",
        "0:01, 1",
        "1, 1",
        "60:00, 3600",
        "60m, 3600",
        "3600, 3600",
        "1h, 3600",
        "1:00:00, 3600",
        "0:04:30, 270",
        "0h 4m 30s, 270",
        "\"  4:30\t\", 270"
      })
  void a_hold_is_read_as_teachers_type_it(String typed, int seconds) {
    assertEquals(new Hold(seconds), Hold.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0:00",
        "0m",
        "-5",
        "\u22125",
        "-270",
        "60:01",
        "61m",
        "3601",
        "61:00",
        "999:59",
        "25h",
        "25 h",
        "25 hours",
        "25h 0m",
        "25:00:00",
        "1500m",
        "1500 min",
        "1500:00",
        "90000",
        "90000s",
        "999999999",
        "99999999999999999999999999",
        "99999999999999999999999999m",
        "99999999999999999999999999:00",
        "99999999999999999999999999h",
        "-99999999999999999999999999",
        "1h1s",
        "1:00:01"
      })
  void a_hold_that_can_be_read_but_is_too_short_or_too_long_is_refused_for_that(String typed) {
    assertEquals("hold", refused(Reason.HOLD_OUT_OF_RANGE, () -> Hold.typed(typed)).field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "m",
        "s",
        "h",
        ":",
        ":30",
        "4:",
        "4:5",
        "4:60",
        "4:300",
        "4m60",
        "4m 300s",
        "4 30",
        "4.5",
        "4,5",
        "4½",
        "1e3",
        "0x10",
        "+5",
        "--5",
        "4:30:",
        "1:2:3",
        "4m30m",
        "30s4m",
        "-4:30",
        "four minutes",
        "４:３０",
        "２７０",
        "٢٧٠",
        "⏳",
        "4⏳",
        "4:30 🧘",
        "4:30\n4:30",
        "<b>270</b>",
        "270\u0000"
      })
  void what_cannot_be_read_is_refused_with_an_example(String typed) {
    assertEquals("hold", refused(Reason.HOLD_UNREADABLE, () -> Hold.typed(typed)).field());
  }

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
    assertEquals(hold, Hold.typed(String.valueOf(seconds)));
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
