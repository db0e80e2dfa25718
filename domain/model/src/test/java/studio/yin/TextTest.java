package studio.yin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.Refusals.refused;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @Test
  void a_line_is_trimmed() {
    assertEquals("Slow Sunday", line("  \t Slow Sunday \n"));
  }

  @Test
  void line_breaks_of_every_kind_become_spaces_in_a_line() {
    assertEquals("a b c d e f", line("a\nb\r\nc\rd\u2028e\u0085f"));
  }

  @Test
  void line_breaks_of_every_kind_become_one_kind_in_lines() {
    assertEquals("a\nb\nc\n\nd", Text.lines("notes", "a\r\nb\rc\r\n\r\nd\r\n", 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "\t",
        "\u2003",
        "\u00a0",
        "\u200b",
        "\u200f \u200e",
        "\u2800",
        "\u3164",
        "\u115f",
        "\uffa0\u200b",
        "\u034f",
        "\ufe0f"
      })
  void a_line_says_something_that_can_be_seen(String typed) {
    Refusal refusal = refused(Reason.TEXT_MISSING, () -> line(typed));
    assertEquals("title", refusal.field());
  }

  @Test
  void a_direction_never_reaches_beyond_the_text() {
    assertEquals("Yin txt.exe", line("Yin \u202etxt.\u202cexe\u202d"));
    assertEquals("\u2067ab\u2069", line("\u2067ab"));
    assertEquals("ab \u2066c\u2069", line("a\u2069b \u2066c\u2069\u2069"));
    assertEquals("\u200fשלום\u200e", line("\u200fשלום\u200e"));
  }

  @Test
  void an_optional_line_and_lines_may_be_empty() {
    assertEquals("", Text.optionalLine("detail", "  ", 10));
    assertEquals("", Text.lines("notes", " \n ", 10));
  }

  @Test
  void length_is_counted_in_characters_that_a_person_would_count() {
    assertEquals("🧘🧘🧘", Text.line("title", "🧘🧘🧘", 3));
    Refusal refusal = refused(Reason.TEXT_TOO_LONG, () -> Text.line("title", "🧘🧘🧘🧘", 3));
    assertEquals(List.of(3, 4), refusal.particulars());
  }

  @Test
  void length_is_counted_after_trimming_and_composing() {
    assertEquals("éé", Text.line("title", "   e\u0301e\u0301   ", 2));
  }

  @Test
  void exactly_as_many_characters_as_fit_do_fit() {
    assertEquals(4000, Text.lines("notes", "n".repeat(4000), 4000).length());
    refused(Reason.TEXT_TOO_LONG, () -> Text.lines("notes", "n".repeat(4001), 4000));
    refused(Reason.TEXT_TOO_LONG, () -> Text.lines("notes", "n".repeat(10_000), 4000));
  }

  @Test
  void the_same_word_is_the_same_text_however_it_was_typed() {
    assertEquals(line("B\u0101l\u0101sana"), line("Ba\u0304la\u0304sana"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u009fb"})
  void a_control_character_is_refused(String typed) {
    refused(Reason.TEXT_UNPRINTABLE, () -> line(typed));
    refused(Reason.TEXT_UNPRINTABLE, () -> Text.lines("notes", typed, 100));
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    refused(Reason.TEXT_UNPRINTABLE, () -> line("a\ud83e"));
    refused(Reason.TEXT_UNPRINTABLE, () -> line("\uddd8b"));
    refused(Reason.TEXT_UNPRINTABLE, () -> line("\uddd8\ud83e"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "יום ראשון איטי",
        "\u200fأحد\u200e (Sunday)",
        "\u2067ים\u2069 Sunday",
        "👩🏽\u200d🦰 breathes",
        "🏳️\u200d🌈",
        "ゆっくり日曜日",
        "<b>Slow</b> & \"Sunday\" {0} '",
        "a\tb"
      })
  void any_language_any_emoji_and_any_mark_is_kept(String typed) {
    assertEquals(typed, line(typed));
    assertEquals(typed, Text.lines("notes", typed, 100));
  }

  @Property
  void what_was_accepted_once_is_accepted_unchanged_for_ever(@ForAll String typed) {
    for (int most : new int[] {5, 100_000}) {
      String text;
      try {
        text = Text.lines("notes", typed, most);
      } catch (RefusedException refused) {
        Refusals.assertWhole(refused.refusal());
        continue;
      }
      assertEquals(text, Text.lines("notes", text, most));
      assertEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Frühling,      FRUHLING",
    "Straße,        STRASSE",
    "smørrebrød,    Smorrebrod",
    "Łódź,          lodz",
    "Cœur,          coeur",
    "ΣΑΣ,           σας",
    "İstanbul,      istanbul",
    "Śavāsana,      savasana",
    "GROẞ,          gross",
    "ﬁve,           five",
    "Mira\u2019s class, mira's class",
    "two\u00a0\u2003 words, two words",
    "sof\u00adt\u200b,     soft",
    "🧘🏽\u200d♀\ufe0f,        🧘🏽♀"
  })
  void folded_texts_differ_neither_in_case_nor_in_accents_nor_in_what_cannot_be_seen(
      String text, String typed) {
    assertEquals(Text.folded(typed), Text.folded(text));
  }

  @Test
  void signs_stay_in_a_folded_text() {
    assertEquals("50% _effort_ \\ \"sit\"", Text.folded("50% _Effort_ \\ \"Sit\""));
  }

  @Test
  void a_folded_character_stays_as_it_is_when_folded_again() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String folded = Text.folded(Character.toString(c));
      assertEquals(folded, Text.folded(folded), Character.getName(c));
    }
  }

  @Property
  void a_folded_text_stays_as_it_is_when_folded_again(@ForAll String any) {
    assertEquals(Text.folded(any), Text.folded(Text.folded(any)));
  }

  private static String line(String typed) {
    return Text.line("title", typed, 100);
  }
}
