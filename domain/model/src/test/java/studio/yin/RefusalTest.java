package studio.yin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_is_of_some_kind(Reason reason) {
    assertTrue(Set.of(Reason.Kind.values()).contains(reason.kind()));
  }

  @Test
  void what_is_thrown_carries_the_refusal_and_names_it_for_the_log() {
    Refusal refusal = Refusal.of(Reason.LAST_STEP, "steps");
    RefusedException thrown = refusal.toException();
    assertSame(refusal, thrown.refusal());
    assertEquals("Refusal[reason=LAST_STEP, field=steps, particulars=[]]", thrown.getMessage());
    assertEquals(0, thrown.getStackTrace().length);
  }
}
