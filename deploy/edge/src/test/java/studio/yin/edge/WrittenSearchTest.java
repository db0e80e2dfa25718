package studio.yin.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.pose.Base;
import studio.yin.pose.Condition;
import studio.yin.pose.PoseSearch;
import studio.yin.pose.PropKind;
import studio.yin.pose.SpinalMovement;
import studio.yin.pose.Target;
import studio.yin.speech.Sentences;

class WrittenSearchTest {
  @Test
  void what_is_empty_is_left_open() {
    WrittenSearch sent = WrittenSearch.of("", "", "", "", List.of("", ""), List.of(""));
    assertEquals(PoseSearch.ANY, sent.read());
    assertEquals(PoseSearch.ANY, WrittenSearch.OPEN.read());
    assertTrue(sent.isOpen());
    assertEquals("", sent.query());
  }

  @Test
  void words_of_the_vocabularies_are_read() {
    WrittenSearch sent =
        WrittenSearch.of(
            " Sālamba ",
            "all-fours",
            "low-back",
            "lateral",
            List.of("block", "wall", "block"),
            List.of("low-back", "knee"));
    assertEquals(
        new PoseSearch(
            "Sālamba",
            Base.ALL_FOURS,
            Target.LOW_BACK,
            SpinalMovement.Family.LATERAL,
            List.of(PropKind.BLOCK, PropKind.WALL),
            List.of(Condition.LOW_BACK, Condition.KNEE)),
        sent.read());
    assertFalse(sent.isOpen());
  }

  @Test
  void no_props_at_hand_is_not_the_same_as_not_saying_which() {
    assertNull(WrittenSearch.OPEN.read().atHand());
    assertEquals(List.of(), props("none").read().atHand());
    assertEquals(List.of(PropKind.STRAP), props("none", "strap").read().atHand());
  }

  @Test
  void it_is_written_into_an_address_as_it_was_read_from_one() {
    assertEquals(
        "q=%C5%9Bava+%26+%3D&base=supine&target=low-back&prop=none&condition=knee&condition=disc",
        WrittenSearch.of(
                " śava & = ", "supine", "low-back", "", List.of("none"), List.of("knee", "disc"))
            .query());
  }

  @Test
  void one_thing_less_is_asked_for() {
    WrittenSearch sent =
        WrittenSearch.of(
            "twist", "supine", "neck", "rotation", List.of("block", "wall"), List.of("neck"));
    assertEquals(
        List.of(
            "base=supine&target=neck&movement=rotation&prop=block&prop=wall&condition=neck",
            "q=twist&target=neck&movement=rotation&prop=block&prop=wall&condition=neck",
            "q=twist&base=supine&movement=rotation&prop=block&prop=wall&condition=neck",
            "q=twist&base=supine&target=neck&prop=block&prop=wall&condition=neck",
            "q=twist&base=supine&target=neck&movement=rotation&prop=wall&condition=neck",
            "q=twist&base=supine&target=neck&movement=rotation&prop=block&condition=neck",
            "q=twist&base=supine&target=neck&movement=rotation&prop=block&prop=wall"),
        sent.said().stream().map(word -> sent.without(word).query()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "flying,,,,,base",
    "SEATED,,,,,base",
    ",left ear,,,,target",
    ",,up,,,movement",
    ",,,sofa,,prop",
    ",,,,boredom,condition"
  })
  void a_word_that_there_is_not_is_refused_by_its_field(
      String base, String target, String movement, String prop, String condition, String field) {
    WrittenSearch sent =
        WrittenSearch.of(
            null,
            base,
            target,
            movement,
            prop == null ? null : List.of(prop),
            condition == null ? null : List.of(condition));
    assertEquals(field, refused(Reason.CHOICE_UNKNOWN, () -> sent.read()).field());
  }

  @Test
  void more_words_than_a_name_has_are_refused() {
    WrittenSearch sent = WrittenSearch.of("a".repeat(81), null, null, null, null, null);
    assertEquals("q", refused(Reason.TEXT_TOO_LONG, () -> sent.read()).field());
    WrittenSearch control = WrittenSearch.of("a\u0000", null, null, null, null, null);
    assertEquals("q", refused(Reason.TEXT_UNPRINTABLE, () -> control.read()).field());
  }

  private static WrittenSearch props(String... words) {
    return WrittenSearch.of(null, null, null, null, List.of(words), null);
  }

  private static Refusal refused(Reason reason, Executable act) {
    Refusal refusal = assertThrows(RefusedException.class, act).refusal();
    assertEquals(reason, refusal.reason(), refusal.toString());
    assertFalse(Sentences.in(Locale.ENGLISH).of(refusal).matches("(?s).*\\{\\d.*"), "said whole");
    return refusal;
  }
}
