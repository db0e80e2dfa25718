package studio.yin.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.pose.Spelling.Fit;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    // name, typed, how it answers
    "Savasana, savasana, WHOLE",
    "Śavāsana, Shavasana, WHOLE",
    "Sleeping Swan, sleepingswan, WHOLE",
    "Cat–Cow, cat cow, WHOLE",
    "Cat's Tail, cats tail, WHOLE",
    "Sleeping Swan, sleep, BEGINNING",
    "Sleeping Swan, sleeping sw, BEGINNING",
    "Sleeping Swan, swan, WORDS",
    "Sleeping Swan, swan sleep, WORDS",
    "Melting Heart, ting, WITHIN",
    "Melting Heart, ngheart, WITHIN",
    // one slip of the finger
    "Caterpillar, caterpilar, WHOLE",
    "Caterpillar, catorpillar, NEARLY",
    "Caterpillar, cterpillar, NEARLY",
    "Caterpillar, ccaterpillar, WHOLE",
    "Caterpillar, catxerpillar, NEARLY",
    "Caterpillar, caterpillarx, NEARLY",
    "Caterpillar, acterpillar, NEARLY",
    "Caterpillar, catreplilar, NONE",
    "Caterpillar, catrepillar, NEARLY",
    "Caterpillar, caterpillra, NEARLY",
    "Caterpillar, xaterpillar, NEARLY",
    "Sphinx, sphnx, NEARLY",
    "Sphinx, sphixn, NEARLY",
    "Sphinx, spihnx, NEARLY",
    "Sleeping Swan, swan sleepign, NEARLY",
    // the beginning of a word, with one
    "Caterpillar, catrep, NEARLY",
    "Caterpillar, catore, NONE",
    // two slips, a short word, another word
    "Caterpillar, cotorpillar, NONE",
    "Caterpillar, actrepillar, NONE",
    "Swan, sawn, NONE",
    "Swan, swon, NONE",
    "Sleeping Swan, swan sleepign cat, NONE",
    "Sphinx, sponge, NONE"
  })
  void a_name_is_found_however_it_is_spelt(String name, String typed, Fit fit) {
    assertEquals(fit, Spelling.of(name).answers(Spelling.of(typed)));
  }

  @Test
  void signs_alone_are_nothing_to_look_for() {
    assertTrue(Spelling.of(" - ' ").isEmpty());
    assertFalse(Spelling.of("a").isEmpty());
  }
}
