package studio.yin.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is asking, said by proxies that are known and by nobody else. */
class TrustedProxiesTest {

  private final TrustedProxies ours =
      TrustedProxies.parse(List.of("10.0.0.0/8", "127.0.0.1", "2001:db8:1::/48"));

  @Test
  void a_stranger_s_word_is_not_taken() {
    assertEquals("192.0.2.1", ours.client("192.0.2.1", List.of("203.0.113.9")));
    assertEquals(
        "127.0.0.1", TrustedProxies.parse(List.of()).client("127.0.0.1", List.of("203.0.113.9")));
  }

  @Test
  void the_last_before_our_own_proxies_is_who_asks_whatever_stands_before() {
    assertEquals("203.0.113.9", ours.client("127.0.0.1", List.of("203.0.113.9")));
    assertEquals("203.0.113.9", ours.client("10.1.2.3", List.of("192.0.2.66, 203.0.113.9")));
    assertEquals(
        "203.0.113.9", ours.client("10.1.2.3", List.of("192.0.2.66", "203.0.113.9, 10.9.9.9")));
    assertEquals("203.0.113.9", ours.client("2001:db8:1::1", List.of("203.0.113.9:4711")));
    assertEquals("2001:db8:9:0:0:0:0:7", ours.client("127.0.0.1", List.of("[2001:db8:9::7]:4711")));
  }

  @Test
  void without_a_word_or_with_a_garbled_one_it_is_the_proxy() {
    assertEquals("127.0.0.1", ours.client("127.0.0.1", List.of()));
    for (String garbled : List.of("", "unknown", "_hidden", "example.org", "1.2.3", ",")) {
      assertEquals("127.0.0.1", ours.client("127.0.0.1", List.of(garbled)), garbled);
    }
    assertEquals("10.0.0.1", ours.client("127.0.0.1", List.of("10.0.0.1")));
  }

  @Test
  void what_is_no_address_is_named() {
    for (String text : List.of("proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "", "10.0.0")) {
      String said =
          assertThrows(
                  IllegalArgumentException.class, () -> TrustedProxies.parse(List.of(text)), text)
              .getMessage();
      assertTrue(said.startsWith("STUDIO_TRUSTED_PROXIES") && said.endsWith(text), said);
    }
  }
}
