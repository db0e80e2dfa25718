package studio.yin.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.sequence.Kind;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;

class FinalRestTest {

  @Test
  void the_rest_of_the_spine_sequence_is_its_savasana() {
    assertEquals(
        Optional.of(Spine.SAVASANA), FinalRest.of(Spine.SEQUENCE, Spine.CATALOGUE).map(Step::id));
  }

  @ParameterizedTest
  @CsvSource({
    "savasana,      POSE,    true",
    "savasana,      CLOSING, true",
    "legs-up-wall,  POSE,    true",
    "savasana,      REBOUND, false",
    "savasana,      OPENING, false",
    "banana,        POSE,    false",
    "easy-pose,     CLOSING, false",
    "childs-pose,   POSE,    false",
    "knees-to-chest,CLOSING, false",
    "my-own,        CLOSING, false"
  })
  void a_rest_lies_down_with_a_neutral_spine_for_its_own_sake(
      String pose, Kind kind, boolean rest) {
    Sequence any = any(step(1, "banana", Kind.POSE), step(2, pose, kind));
    assertEquals(rest, FinalRest.of(any, Spine.CATALOGUE).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "easy-pose, CLOSING,  true",
    "my-own,    CLOSING,  true",
    "cat-cow,   MOVEMENT, true",
    "easy-pose, REBOUND,  true",
    "banana,    POSE,     false",
    "easy-pose, OPENING,  false"
  })
  void only_what_is_no_shape_of_the_class_may_follow_it(String pose, Kind kind, boolean rest) {
    Sequence any = any(step(1, "savasana", Kind.POSE), step(2, pose, kind));
    assertEquals(
        rest ? Optional.of(SlowSunday.id(1)) : Optional.empty(),
        FinalRest.of(any, Spine.CATALOGUE).map(Step::id));
  }

  static Sequence any(Step... steps) {
    return SlowSunday.sequence().steps(List.of(steps), List.of());
  }

  /** A step of 3:00 that is got into in half a minute. */
  static Step step(int id, String pose, Kind kind) {
    return Spine.CATALOGUE
        .find(pose)
        .map(known -> Step.of(known, SlowSunday.id(id)))
        .orElseGet(() -> Step.of(Spine.CATALOGUE.pose("sphinx"), SlowSunday.id(id)).pose(pose))
        .kind(kind)
        .hold(new studio.yin.sequence.Hold(180));
  }
}
