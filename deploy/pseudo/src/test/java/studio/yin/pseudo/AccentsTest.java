package studio.yin.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccentsTest {

  @Test
  void each_letter_has_its_accent() {
    assertEquals("⟦Šţáý 4:30⟧", Accents.of("Stay 4:30"));
    assertEquals("", Accents.of(""));
  }

  @Test
  void gaps_stay_and_choices_are_told() {
    String told = Accents.ofMessage("{0,choice,0#no {1}s|1#one {1}|1<{0} {1}s}, it''s");
    assertEquals("⟦{0,choice,0#ñó {1}š|1#óñé {1}|1<{0} {1}š}, íţ''š⟧", told);
    assertEquals("⟦2 mats, íţ'š⟧".replace("mats", "matš"), said(told, 2, "mat"));
  }

  @Test
  void what_templates_do_stays_as_it_is() {
    assertEquals(
        "⟦{#if n == 1}óñé{#else}{n} šţóþš{/if}⟧",
        Accents.ofTemplate("{#if n == 1}one{#else}{n} stops{/if}"));
  }

  private static String said(String text, Object... particulars) {
    return new MessageFormat(text, Locale.ROOT).format(particulars);
  }
}
