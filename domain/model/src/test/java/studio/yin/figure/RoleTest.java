package studio.yin.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @Test
  void no_two_roles_wear_the_same_class() {
    Set<String> letters =
        Arrays.stream(Role.values()).map(Role::letters).collect(Collectors.toSet());
    assertEquals(Role.values().length, letters.size());
  }

  @Test
  void every_colour_is_one_of_some_role() {
    assertEquals(
        Set.of(Colour.values()),
        Arrays.stream(Role.values()).map(Role::colour).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({"TOP, TOP_FAR", "LEG, LEG_FAR", "SKIN, SKIN_FAR", "HAIR, HAIR", "BLOCK, BLOCK"})
  void what_belongs_to_a_side_of_the_body_has_a_far_one(Role near, Role far) {
    assertEquals(far, near.far());
  }

  @ParameterizedTest
  @EnumSource(Colour.class)
  void a_colour_is_written_as_style_sheets_write_it(Colour colour) {
    assertTrue(colour.day().matches("#[0-9a-f]{6}"), colour.day());
    assertTrue(colour.night().matches("#[0-9a-f]{6}"), colour.night());
    assertTrue(colour.property().matches("--fig-[a-z]+(-(far|2))?"), colour.property());
  }
}
