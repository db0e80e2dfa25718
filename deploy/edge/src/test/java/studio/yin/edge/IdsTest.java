package studio.yin.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final String WRITTEN = "0f8fad5b-D9CB-469f-a165-70867728950e";

  @Test
  void an_identifier_is_read_in_either_case() {
    UUID read = UUID.fromString(WRITTEN);
    assertEquals(Optional.of(read), Ids.read(WRITTEN));
    assertEquals(read, Ids.inPath(WRITTEN));
    assertEquals(Optional.of(read), Ids.inForm(WRITTEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-2-3-4-5", "0f8fad5bd9cb469fa16570867728950e", "moon", " "})
  void what_is_none_names_nothing_in_an_address_and_comes_from_no_form_of_ours(String other) {
    assertEquals(Optional.empty(), Ids.read(other));
    assertThrows(NotFoundException.class, () -> Ids.inPath(other));
    assertThrows(BadRequestException.class, () -> Ids.inForm(other));
  }

  @Test
  void a_form_may_carry_none() {
    assertEquals(Optional.empty(), Ids.inForm(null));
    assertEquals(Optional.empty(), Ids.inForm(""));
  }
}
