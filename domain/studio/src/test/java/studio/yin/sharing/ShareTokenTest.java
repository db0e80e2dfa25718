package studio.yin.sharing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.outside.Chance;
import studio.yin.sequence.SlowSunday;

class ShareTokenTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Chance chance = new Chance(new SecureRandom());
  private final TokenSeal seal = new TokenSeal(KEY, chance);

  // the token

  @Test
  void a_token_is_43_characters_that_need_no_escaping_in_an_address() {
    Set<String> thrown = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String text = ShareToken.random(chance).text();
      assertTrue(text.matches("[A-Za-z0-9_-]{43}"), text);
      assertTrue(thrown.add(text));
    }
  }

  @Test
  void a_token_is_read_as_it_was_written() {
    for (int i = 0; i < 1000; i++) {
      ShareToken token = ShareToken.random(chance);
      ShareToken read = ShareToken.written(token.text()).orElseThrow();
      assertEquals(token.text(), read.text());
      assertArrayEquals(token.hash(), read.hash());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", // 42
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", // 44
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAA/AAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAA%AAAAAAAAAAAAAAAAAAAAA",
        "ÄAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "ＡAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "' or '1'='1"
      })
  void what_cannot_be_a_token_is_none(String text) {
    assertEquals(Optional.empty(), ShareToken.written(text).map(ShareToken::text));
  }

  @Test
  void a_token_has_one_spelling_only() {
    String text = "A".repeat(43);
    assertEquals(text, ShareToken.written(text).orElseThrow().text());
    for (String last : new String[] {"B", "C", "D"}) { // the bits beyond the 32nd byte
      assertTrue(ShareToken.written("A".repeat(42) + last).isEmpty(), last);
    }
  }

  @Property
  void whatever_stands_in_a_link_is_a_token_or_none(@ForAll String text) {
    ShareToken.written(text).ifPresent(token -> assertEquals(text, token.text()));
  }

  @Test
  void a_token_tells_nothing_where_it_is_printed() {
    ShareToken token = ShareToken.random(chance);
    assertEquals("ShareToken[secret]", token.toString());
    assertEquals("ShareToken[secret]", String.valueOf(ShareToken.written(token.text()).get()));
  }

  @Test
  void a_token_is_not_changed_by_changing_what_it_gave_out() {
    ShareToken token = ShareToken.random(chance);
    String text = token.text();
    Arrays.fill(token.secret(), (byte) 0);
    assertEquals(text, token.text());
  }

  @Test
  void what_a_token_is_looked_up_by_is_its_sha_256_and_not_the_token() {
    ShareToken token = ShareToken.opened(new byte[32]);
    assertEquals(
        "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925",
        java.util.HexFormat.of().formatHex(token.hash()));
  }

  // the seal

  @Test
  void a_sealed_token_opens_under_its_share() {
    ShareToken token = ShareToken.random(chance);
    byte[] sealed = seal.seal(token, SlowSunday.id(1));
    assertEquals(token.text(), seal.open(sealed, SlowSunday.id(1)).text());
  }

  @Test
  void a_sealed_token_does_not_open_under_another_share() {
    byte[] sealed = seal.seal(ShareToken.random(chance), SlowSunday.id(1));
    refusesToOpen(seal, sealed, 2);
  }

  @Test
  void a_sealed_token_does_not_open_with_another_key() {
    byte[] sealed = seal.seal(ShareToken.random(chance), SlowSunday.id(1));
    byte[] other = new byte[32];
    other[31] = 1;
    refusesToOpen(new TokenSeal(Base64.getEncoder().encodeToString(other), chance), sealed, 1);
  }

  @Test
  void no_bit_of_a_sealed_token_can_be_changed() {
    byte[] sealed = seal.seal(ShareToken.random(chance), SlowSunday.id(1));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] tampered = sealed.clone();
      tampered[bit / 8] ^= (byte) (1 << bit % 8);
      refusesToOpen(seal, tampered, 1);
    }
  }

  @Test
  void nothing_can_be_cut_from_a_sealed_token_or_added_to_it() {
    byte[] sealed = seal.seal(ShareToken.random(chance), SlowSunday.id(1));
    for (int length = 0; length < sealed.length; length++) {
      refusesToOpen(seal, Arrays.copyOf(sealed, length), 1);
    }
    refusesToOpen(seal, Arrays.copyOf(sealed, sealed.length + 1), 1);
  }

  @Test
  void one_token_is_never_sealed_the_same_way_twice_and_never_shows_through() {
    ShareToken token =
        ShareToken.opened("s".repeat(32).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    byte[] first = seal.seal(token, SlowSunday.id(1));
    byte[] second = seal.seal(token, SlowSunday.id(1));
    assertFalse(Arrays.equals(first, second));
    assertFalse(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1).contains("sss"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
  void a_key_of_another_length_is_refused_by_the_name_of_its_setting(String key) {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> new TokenSeal(key, chance))
                .getMessage());
    assertTrue(message.contains("studio.share-key"), message);
    assertFalse(!key.isEmpty() && message.contains(key), "a key is never said back");
  }

  private static void refusesToOpen(TokenSeal seal, byte[] sealed, int share) {
    String message =
        String.valueOf(
            assertThrows(IllegalStateException.class, () -> seal.open(sealed, SlowSunday.id(share)))
                .getMessage());
    assertTrue(message.contains("does not open"), message);
  }
}
