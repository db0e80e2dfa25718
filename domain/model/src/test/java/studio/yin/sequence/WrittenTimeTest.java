package studio.yin.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.timing.Minutes;

/** Time as people write it. */
class WrittenTimeTest {

  /** Each line: the seconds, then ways to write them, separated by bars. */
  private static final String[] WRITTEN = {
    "300: 5 | 05 | 5.0 | 5,00 | 5m | 5 m | 5min | 5 min. | 5 mins | 5 Minutes | 5 minuten | 5' | 5′ | 5’"
        + " | 300 | 300s | 300 sec | 300 sec. | 300\" | 300″ | 5:00 | 05:00 | 0:05:00 | five minutes"
        + " | fünf Minuten | cinco minutos | ５ | ٥ | ५ | ๕ | ⑤ | 5 MIN | \u200b5\u00a0 | \ufeff5 | 5\u202f min",
    "270: 4:30 | 04:30 | 4.5 | 4,5 | 4.50 | 4½ | 4 ½ | 4 1/2 | 4 1⁄2 | 9/2 | 4'30 | 4'30\" | 4′30″"
        + " | 4’30” | 4' 30'' | 4´30 | 4m30 | 4m30s | 4 m 30 s | 4 min 30 | 4min30sec | 4 min, 30 sec"
        + " | 4 min. 30 sek. | 4 minutes and 30 seconds | 4 Minuten und 30 Sekunden | 4 minutos y 30 segundos"
        + " | 4: 30 | 4 : 30 | 4 :30 | 4：30 | ４：３０ | ４∶３０ | ٤:٣٠ | ٤٫٥ | ४:३० | 4:30\u00a0 | \u200e4:30\u200f"
        + " | 4\u200b:30 | 4:3\u00ad0 | \u20684:30\u2069 | 270 | ２７０ | ٢٧٠ | 270s | 4.5 min | 4,5 Minuten"
        + " | 4 and a half | 4 and a half minutes | four and a half minutes | 4 minutes and a half | \u28004:30",
    "90: 90 | 90 sec | 90s | 90 seconds | 1:30 | 1,5 | 1½ | 1.5m | 1m30 | 1' 30 | 1'30'' | a minute and a half"
        + " | one and a half minutes | 3/2",
    "45: 45s | 45 sec | 45\" | 0:45 | :45 | .75 | 0,75 | ¾ | 3/4 | 0'45 | 45 Sekunden",
    "30: ½ | 0.5 | .5 | 1/2 | half a minute | half minute | 30s | 0:30 | 0m30 | 30 segundos | eine halbe minute | a half minute | one half minute",
    "60: 1 | 1:00 | 60s | 1m | a minute | one minute | un minuto | 60 sec",
    "61: 61 | 1:01 | 61s",
    "3600: 60 | 3600 | 60:00 | 60m | 1h | 1 h | 1 hour | an hour | 1 std | una hora | 1:00:00 | 1h 0m | 60 min",
    "5400: 1h30 | 1 h 30 | 1:30:00 | 90 min | 1.5 h | 1½ hours | 1 hour 30 minutes | 90:00 | an hour and a half"
        + " | 5400 | 90m",
    "2700: 45 | 45:00 | 45 min | 45' | ４５ | 45\u00a0min",
    "0: 0 | 0:00 | 0s | 00:00 | 0 min",
    "-300: -5 | −5 | –5",
    "15: ¼ | 0.25 | 15s | 1/4",
    "20: ⅓ | 1/3 | 20 sec",
    "258: 4.30 | 4,30",
  };

  @Test
  void it_is_read_as_people_write_it() {
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (String line : WRITTEN) {
      int colon = line.indexOf(':');
      OptionalLong seconds = OptionalLong.of(Long.parseLong(line.substring(0, colon)));
      for (String written : line.substring(colon + 1).split("\\|", -1)) {
        OptionalLong found = WrittenTime.seconds(written);
        if (!found.equals(seconds)) {
          wrong.add(written + " is " + seconds + ", read as " + found);
        }
        read++;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(read > 180, "few ways were tried");
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
        "4:",
        "4:5",
        "4:60",
        "4:300",
        "4m60",
        "4m 300s",
        "4 30",
        "1e3",
        "0x10",
        "+5",
        "--5",
        "4:30:",
        "1:2:3",
        "4m30m",
        "30s4m",
        "-4:30",
        "4 + 30",
        "1,000",
        "4.5.6",
        "4/0",
        "1/0",
        "4'60",
        "61.5",
        "5 5",
        "3-5",
        "5?",
        "~5",
        "4⏳",
        "4:30 🧘",
        "⏳",
        "4:30\n4:30",
        "<b>270</b>",
        "270\u0000",
        "min 4",
        "4 bananas",
        "1h 90m",
        "4 min 30 s 5",
        "’30"
      })
  void what_cannot_be_read_or_could_mean_two_things_is_not_guessed(String written) {
    assertEquals(OptionalLong.empty(), WrittenTime.seconds(written));
    assertEquals("hold", refused(Reason.HOLD_UNREADABLE, () -> Hold.typed(written)).field());
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
        "1:00:01",
        "61 min"
      })
  void a_hold_that_can_be_read_but_is_too_short_or_too_long_is_refused_for_that(String written) {
    assertEquals("hold", refused(Reason.HOLD_OUT_OF_RANGE, () -> Hold.typed(written)).field());
  }

  @Test
  void the_length_of_a_class_is_in_minutes_whatever_its_number() {
    String[] written = {
      "45",
      "2700",
      "90",
      "5400",
      "45:00",
      "2700",
      "45.5",
      "2730",
      "45,5",
      "2730",
      "1:15",
      "4500",
      "1:15:00",
      "4500",
      "75:00",
      "4500",
      "1h15",
      "4500",
      "1 h 15 min",
      "4500",
      "75 min",
      "4500",
      "1½ h",
      "5400",
      "an hour",
      "3600",
      "４５",
      "2700",
      "180",
      "10800",
      "45 min",
      "2700",
      "0",
      "0"
    };
    for (int i = 0; i < written.length; i += 2) {
      assertEquals(
          OptionalLong.of(Long.parseLong(written[i + 1])),
          WrittenTime.ofClass(written[i], Brief.SHORTEST),
          written[i]);
    }
    assertEquals(OptionalLong.empty(), WrittenTime.ofClass("long", Brief.SHORTEST));
  }

  @Property
  void what_a_field_shows_is_read_as_the_same(
      @ForAll @IntRange(min = 0, max = 36_000) int seconds) {
    assertEquals(OptionalLong.of(seconds), WrittenTime.seconds(Minutes.clock(seconds)));
  }

  @Property
  void whatever_is_written_there_is_a_time_or_none(@ForAll String written) {
    WrittenTime.seconds(written)
        .ifPresent(seconds -> assertTrue(Math.abs(seconds) <= 100_000_000_000_000L));
  }
}
