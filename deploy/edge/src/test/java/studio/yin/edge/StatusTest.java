package studio.yin.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.Reason;
import studio.yin.Refusal;

class StatusTest {

  @ParameterizedTest
  @CsvSource({
    "HOLD_OUT_OF_RANGE, 422",
    "PLAN_ABSENT, 404",
    "NOTHING_TO_UNDO, 409",
    "ACCOUNTS_UNREACHABLE, 503"
  })
  void each_kind_of_refusal_has_a_status(Reason reason, int status) {
    Refusal refusal = Refusal.of(reason, "plan");
    assertEquals(status, Status.of(refusal));
    assertEquals(status, Status.of(refusal.toException()));
  }
}
