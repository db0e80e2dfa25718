package studio.yin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  /** A value whose text is chosen. */
  private record Said(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  @Test
  void it_is_fnv_1a_as_it_is_published() {
    assertEquals("cbf29ce484222325", Fingerprint.of(new Said("")));
    assertEquals("af63dc4c8601ec8c", Fingerprint.of(new Said("a")));
    assertEquals("85944171f73967e8", Fingerprint.of(new Said("foobar")));
  }

  @Test
  void it_has_sixteen_digits_whatever_it_is_made_of() {
    for (int i = 0; i < 1_000; i++) {
      assertEquals(16, Fingerprint.of(new Said("x" + i)).length());
    }
    assertNotEquals(Fingerprint.of(new Said("ab")), Fingerprint.of(new Said("ba")));
  }
}
