package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTest {

  @ParameterizedTest
  @CsvSource({"40, TOOK, 40", "-40, GAVE, 40", "0, KEPT, 0"})
  void time_is_taken_given_or_neither(int more, Slack.Direction way, int seconds) {
    assertEquals(new Slack(way, seconds, 100), Slack.of(more, 100));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 0.4, 40",
    "1, 3, 0.333, 33",
    "2, 3, 0.667, 67",
    "1, 200, 0.005, 1",
    "7, 7, 1, 100"
  })
  void it_is_a_fraction_of_the_room(int seconds, int room, double fraction, int percent) {
    assertEquals(fraction, Slack.of(seconds, room).fraction(), 0.0005);
    assertEquals(percent, Slack.of(-seconds, room).percent());
  }

  @Test
  void nothing_of_no_room_is_nothing() {
    assertEquals(0, Slack.of(0, 0).fraction());
    assertEquals(0, Slack.of(0, 0).percent());
    assertTrue(Slack.of(0, 0).possible());
    assertFalse(Slack.of(1, 0).possible());
  }

  @Test
  void no_more_than_the_room_is_possible() {
    assertTrue(Slack.of(-100, 100).possible());
    assertFalse(Slack.of(-101, 100).possible());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 1, 2, -1",
    "-1, 3, 1, 2, -1",
    "1, 2, -1, 3, 1",
    "2, 4, -1, 2, 0",
    "0, 0, 1, 100, -1",
    "0, 0, 0, 9, 0",
    "99999, 100000, 100000, 100001, -1"
  })
  void the_smaller_share_comes_first_whichever_way_it_went(
      int one, int room, int other, int roomOfOther, int order) {
    assertEquals(order, Slack.SMALLEST.compare(Slack.of(one, room), Slack.of(other, roomOfOther)));
  }
}
