package studio.yin.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

  @Test
  void a_number_is_read_within_its_range_with_both_ends() {
    assertEquals(OptionalInt.of(1), WholeNumber.read("1", 1, 20));
    assertEquals(OptionalInt.of(20), WholeNumber.read("20", 1, 20));
    assertEquals(999_999_999, WholeNumber.inForm("999999999"));
    assertEquals(0, WholeNumber.inForm("0"));
    assertEquals(OptionalInt.empty(), WholeNumber.read("0", 1, 20));
    assertEquals(OptionalInt.empty(), WholeNumber.read("21", 1, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "-1", "+1", "1.0", "one", "1234567890", "\u0661"})
  void what_is_written_otherwise_is_none_and_comes_from_no_form_of_ours(String other) {
    assertEquals(OptionalInt.empty(), WholeNumber.read(other, -5, Integer.MAX_VALUE));
    assertThrows(BadRequestException.class, () -> WholeNumber.inForm(other));
  }

  @Test
  void nothing_is_none() {
    assertEquals(OptionalInt.empty(), WholeNumber.read(null, 0, 1));
    assertThrows(BadRequestException.class, () -> WholeNumber.inForm(null));
  }
}
