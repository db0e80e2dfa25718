package studio.yin.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.history.ClassField;
import studio.yin.history.Conflict;
import studio.yin.history.StepField;

class WordingTest {
  private final Wording wording = new Wording(Locale.ENGLISH, slug -> slug, List.of());

  @Test
  void every_field_can_be_told_to_change() throws IOException {
    Properties bundle = bundle();
    ClassField.ALL.forEach(
        field -> assertTrue(bundle.containsKey("class." + field), field::toString));
    StepField.ALL.forEach(
        field ->
            assertTrue(
                bundle.containsKey("step." + field) || field == StepField.LOCK, field::toString));
    for (Conflict.Cause cause : Conflict.Cause.values()) {
      assertTrue(bundle.containsKey("conflict." + cause));
    }
  }

  @Test
  void a_step_that_nobody_knows_has_one_side() {
    assertEquals(1, wording.sides(new UUID(0, 1)));
  }

  @Test
  void nothing_in_the_bundle_is_swallowed() throws IOException {
    bundle()
        .forEach((key, sentence) -> assertFalse(sentence.toString().contains("'"), key::toString));
  }

  @ParameterizedTest
  @CsvSource({"0, 0:00", "9, 0:09", "59, 0:59", "60, 1:00", "245, 4:05", "72000, 1200:00"})
  void seconds_are_written_as_on_a_clock(int seconds, String clock) {
    assertEquals(clock, wording.clock(seconds));
  }

  private static Properties bundle() throws IOException {
    Properties bundle = new Properties();
    try (InputStream file = Wording.class.getResourceAsStream("changes.properties")) {
      bundle.load(file);
    }
    return bundle;
  }
}
