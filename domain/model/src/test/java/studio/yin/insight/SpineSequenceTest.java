package studio.yin.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.pose.SpinalMovement;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.speech.Sentences;
import studio.yin.timing.Fit;

/** What is to be said of the sequence that the library opens with. */
class SpineSequenceTest {
  private final Sequence spine = TheLibrary.spine();
  private final Checks checks = Checks.of(spine, TheLibrary.CATALOGUE, Lesson.ids());

  @Test
  void the_spine_sequence_has_no_error() {
    assertEquals(List.of(), checks.errors());
    assertTrue(checks.mayBeShared());
  }

  /**
   * It is so: everybody lies on the belly. Who should not hang her head is offered Caterpillar, and
   * what rests after five minutes of back bend is two minutes of free movement.
   */
  @Test
  void one_thing_is_to_be_said_of_it() {
    assertEquals(
        List.of(
            "Is anybody pregnant? On the belly, with nothing else on offer: Sphinx and Seal."
                + " Offer Melting Heart as well; or ask, and tick it under who comes, or say that"
                + " nobody is."),
        checks.warnings().stream()
            .map(
                f ->
                    Sentences.in(Locale.ENGLISH).of(f)
                        + " "
                        + Sentences.in(Locale.ENGLISH).advice(f))
            .toList());
  }

  @Test
  void one_click_mends_it() {
    List<Edit> mends = checks.warnings().stream().map(Finding::mend).toList();
    Sequence mended = spine.apply(new Edit.Together(mends)).orThrow();
    assertEquals(List.of(), Checks.of(mended, TheLibrary.CATALOGUE, Lesson.ids()).findings());
  }

  /** Poses that are put in bring their rests, the time for their props, and no other warning. */
  @ParameterizedTest
  @ValueSource(ints = {60, 75, 90})
  void a_longer_class_has_no_more_to_be_said_of_it(int minutes) {
    Fit.TooLong fit = (Fit.TooLong) Fit.of(spine, TheLibrary.CATALOGUE, minutes * 60, Lesson.ids());
    Sequence longer = fit.added().orElseThrow().fitted();
    assertEquals(
        List.of("prone-in-pregnancy"),
        Lesson.words(longer, Checks.of(longer, TheLibrary.CATALOGUE, Lesson.ids()).findings()));
  }

  @Test
  void it_takes_the_spine_everywhere_and_evenly() {
    Ledger ledger = Ledger.of(spine, TheLibrary.CATALOGUE);
    assertEquals(List.of(), ledger.gaps());
    assertEquals(List.of(), ledger.imbalances());
    assertEquals(180, ledger.seconds(SpinalMovement.FLEXION));
    assertEquals(420, ledger.seconds(SpinalMovement.EXTENSION));
    assertEquals(360, ledger.seconds(SpinalMovement.LATERAL_LEFT));
    assertEquals(360, ledger.seconds(SpinalMovement.LATERAL_RIGHT));
    assertEquals(180, ledger.seconds(SpinalMovement.ROTATION_LEFT));
    assertEquals(180, ledger.seconds(SpinalMovement.ROTATION_RIGHT));
    assertEquals(120, ledger.seconds(SpinalMovement.AXIAL_EXTENSION));
    assertEquals(450, ledger.seconds(SpinalMovement.NEUTRAL));
    assertEquals(2250, ledger.still());
  }
}
