package studio.yin.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private final Chance chance = new Chance(new SecureRandom());

  @Test
  void an_identifier_is_of_version_4_and_of_the_usual_variant() {
    for (int i = 0; i < 1000; i++) {
      UUID thrown = chance.uuid();
      assertEquals(4, thrown.version());
      assertEquals(2, thrown.variant());
    }
  }

  @Test
  void the_bits_that_are_not_version_or_variant_are_the_dice_s() {
    assertEquals(
        UUID.fromString("00000000-0000-4000-8000-000000000000"), new Chance(always(0)).uuid());
    assertEquals(
        UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"), new Chance(always(0xff)).uuid());
  }

  @Test
  void no_identifier_comes_twice() {
    Set<UUID> thrown = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertTrue(thrown.add(chance.uuid()));
    }
  }

  @Test
  void as_many_bytes_come_as_were_asked_for() {
    assertEquals(0, chance.bytes(0).length);
    assertEquals(32, chance.bytes(32).length);
  }

  private static SecureRandom always(int value) {
    return new SecureRandom() {
      private static final long serialVersionUID = 1L;

      @Override
      public void nextBytes(byte[] bytes) {
        Arrays.fill(bytes, (byte) value);
      }
    };
  }
}
