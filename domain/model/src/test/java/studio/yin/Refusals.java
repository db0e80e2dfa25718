package studio.yin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.function.Executable;
import studio.yin.speech.Sentences;

/** Expects a reasoned no, and looks at what would be said of it. */
public final class Refusals {
  private Refusals() {}

  /** The refusal that the act ends with; its reason is this one, and its sentence is whole. */
  public static Refusal refused(Reason reason, Executable act) {
    Refusal refusal = assertThrows(RefusedException.class, act).refusal();
    assertEquals(reason, refusal.reason(), refusal.toString());
    assertWhole(refusal);
    return refusal;
  }

  /** Every number and name of the sentence was given. */
  public static void assertWhole(Refusal refusal) {
    String sentence = Sentences.in(Locale.ENGLISH).of(refusal);
    assertFalse(sentence.matches("(?s).*\\{\\d.*"), sentence);
  }
}
