package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.HoldRange;
import studio.yin.pose.Level;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Step;

/** Sphinx: 2 to 5 minutes for beginners, 3 to 10 for the experienced; savasana 3-10 and 5-15. */
class RangesTest {

  @ParameterizedTest
  @CsvSource({
    "sphinx,   BEGINNER,    120, 300",
    "sphinx,   EXPERIENCED, 180, 600",
    "sphinx,   ALL,         120, 420",
    "dangling, ALL,         60,  300",
    "savasana, ALL,         180, 900"
  })
  void the_catalogue_says_how_long_by_level_and_nothing_but_a_rest_beyond_seven_minutes_for_all(
      String pose, Level level, int min, int max) {
    assertEquals(Optional.of(new HoldRange(min, max)), ranges(level).usual(of(pose)));
  }

  @Test
  void what_the_class_says_comes_first() {
    HoldRange own = new HoldRange(7, 1000);
    assertEquals(Optional.of(own), ranges(Level.ALL).usual(of("sphinx").range(own, false)));
    assertEquals(Optional.empty(), ranges(Level.ALL).usual(of("sphinx").pose("my-own")));
  }

  @ParameterizedTest
  @CsvSource({
    "sphinx, 200, 200, BEGINNER_MINIMUM,  ALL,         120, 200",
    "sphinx, 60,  200, BEGINNER_MINIMUM,  EXPERIENCED, 60,  200",
    "sphinx, 200, 200, CATALOGUE_MAXIMUM, ALL,         200, 420",
    "sphinx, 200, 200, CATALOGUE_MAXIMUM, EXPERIENCED, 200, 600",
    "sphinx, 200, 700, CATALOGUE_MAXIMUM, ALL,         200, 700",
    "sphinx, 200, 200, PAUSES,            ALL,         200, 200",
    "my-own, 200, 300, CATALOGUE_MAXIMUM, ALL,         200, 300"
  })
  void a_widening_stretches_a_range_and_never_narrows_it(
      String pose, int from, int to, Widening widening, Level level, int min, int max) {
    Ranges ranges = new Ranges(Spine.CATALOGUE, level, Set.of(widening));
    Step step = FinalRestTest.step(1, pose, Kind.POSE);
    assertEquals(new HoldRange(min, max), ranges.widened(step, new HoldRange(from, to)));
    assertEquals(
        new HoldRange(from, to), ranges.without(widening).widened(step, new HoldRange(from, to)));
  }

  private static Ranges ranges(Level level) {
    return new Ranges(Spine.CATALOGUE, level, Set.of());
  }

  private static Step of(String pose) {
    return FinalRestTest.step(1, pose, Kind.POSE);
  }
}
