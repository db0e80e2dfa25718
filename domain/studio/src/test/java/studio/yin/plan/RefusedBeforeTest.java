package studio.yin.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.Reason;
import studio.yin.Refusals;
import studio.yin.pose.Prop;
import studio.yin.sequence.Hold;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;
import studio.yin.sequence.Step;
import studio.yin.timing.Timeline;

/**
 * The errors of our list that no class can have, each where it is refused. See {@link
 * studio.yin.insight.Check}.
 */
class RefusedBeforeTest {

  @Test
  void a_class_without_steps() {
    Refusals.refused(Reason.LAST_STEP, () -> SlowSunday.sequence().steps(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -60})
  void a_hold_of_no_time(int seconds) {
    Refusals.refused(Reason.HOLD_OUT_OF_RANGE, () -> new Hold(seconds));
    Refusals.refused(Reason.HOLD_OUT_OF_RANGE, () -> Hold.typed(Integer.toString(seconds)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"90.5", "1:30.5", "1.5.5m"})
  void a_hold_that_is_typed_in_parts_of_a_second(String typed) {
    Refusals.refused(Reason.HOLD_UNREADABLE, () -> Hold.typed(typed));
  }

  /** A prop's kind and place are closed vocabularies, in Java and in what is stored. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/steps/1/hold    | seconds | 0         | steps[1].hold",
        "/steps/1/hold    | seconds | -60       | steps[1].hold",
        "/steps/1/hold    | seconds | 90.5      | steps[1].hold.seconds",
        "/steps/1/props/0 | kind    | \"sofa\"  | steps[1].props[0].kind",
        "/steps/1/props/0 | place   | \"moon\"  | steps[1].props[0].place"
      })
  void a_stored_class_with_such_an_error_is_refused_and_the_place_is_named(
      String parent, String field, String value, String place) throws IOException {
    JsonMapper json = new JsonMapper();
    ObjectNode form = (ObjectNode) json.readTree(StoredForm.write(SlowSunday.sequence()));
    ((ObjectNode) form.at(parent)).set(field, json.readTree(value));
    String said = said(form);
    assertTrue(said.startsWith("A stored Sequence cannot be read at " + place + ": "), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "place", "count"})
  void a_stored_prop_that_lacks_a_part_is_refused(String field) throws IOException {
    ObjectNode form =
        (ObjectNode) new JsonMapper().readTree(StoredForm.write(SlowSunday.sequence()));
    ((ObjectNode) form.at("/steps/1/props/0")).remove(field);
    assertTrue(said(form).contains(field), said(form));
  }

  private static String said(ObjectNode form) {
    return String.valueOf(
        assertThrows(
                IllegalStateException.class, () -> StoredForm.read(form.toString(), Sequence.class))
            .getMessage());
  }

  @Test
  void an_unknown_prop_in_an_address() {
    Refusals.refused(Reason.CHOICE_UNKNOWN, () -> Prop.Key.of("sofa@under-head"));
    Refusals.refused(Reason.CHOICE_UNKNOWN, () -> Prop.Key.of("block@moon"));
    Refusals.refused(Reason.CHOICE_UNKNOWN, () -> Prop.Key.of("block"));
  }

  @Test
  void a_length_that_is_not_the_sum_of_its_steps() {
    Sequence sunday = SlowSunday.sequence();
    int sum = sunday.steps().stream().mapToInt(Step::seconds).sum();
    assertEquals(sum, Timeline.of(sunday).seconds());
    assertEquals(sum, Plans.of(sunday, Instant.EPOCH).seconds(), "what lists of plans show");
  }
}
