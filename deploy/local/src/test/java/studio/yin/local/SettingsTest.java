package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be chosen, and what is said of a choice that makes no sense. */
class SettingsTest {

  @Test
  void without_a_word_it_is_a_loopback_studio_at_home() {
    Settings settings = Settings.parse(List.of(), Map.of());
    assertEquals(Path.of(System.getProperty("user.home"), ".yin-studio"), settings.home());
    assertEquals(settings.home().resolve("cache"), settings.cache());
    assertEquals("127.0.0.1", settings.host());
    assertEquals(8080, settings.port());
    assertEquals(5442, settings.dbPort());
    assertEquals(8180, settings.keycloakPort());
    assertTrue(settings.withServer());
  }

  @Test
  void a_flag_wins_over_the_environment() {
    Map<String, String> env = Map.of("STUDIO_PORT", "9000", "STUDIO_DB_PORT", "9001");
    Settings settings = Settings.parse(List.of("--port=9002", "--no-server"), env);
    assertEquals(9002, settings.port());
    assertEquals(9001, settings.dbPort());
    assertFalse(settings.withServer());
    assertEquals(9003, Settings.parse(List.of("--port", "9003"), env).port());
  }

  @Test
  void what_makes_no_sense_is_named() {
    assertTrue(refusal("--prot", "1").contains("--prot"));
    assertTrue(refusal("--port").contains("needs a value"));
    for (String port : List.of("0", "65536", "-1", "http", "8080 ")) {
      assertTrue(refusal("--port=" + port).contains("from 1 to 65535"), port);
    }
    assertTrue(
        assertThrows(
                Refusal.class, () -> Settings.parse(List.of(), Map.of("STUDIO_KEYCLOAK_PORT", "x")))
            .sentence()
            .contains("STUDIO_KEYCLOAK_PORT"));
  }

  @Test
  void addresses_name_the_host_that_a_browser_opens() {
    assertEquals("http://localhost:8080", address("127.0.0.1"));
    assertEquals("http://localhost:8080", address("::1"));
    assertEquals("http://192.0.2.7:8080", address("192.0.2.7"));
    assertFalse(address("0.0.0.0").contains("0.0.0.0"));
  }

  @Test
  void the_flags_are_told_for_the_asking() {
    assertTrue(Settings.asksForHelp(List.of("--port", "1", "-h")));
    assertFalse(Settings.asksForHelp(List.of("--port", "1")));
    for (String flag : List.of("--home", "--port", "--no-server", "STUDIO_KEYCLOAK_PORT")) {
      assertTrue(Settings.help().contains(flag), flag);
    }
  }

  private static String address(String host) {
    return Addresses.of(Settings.parse(List.of("--host", host), Map.of())).studio();
  }

  private static String refusal(String... args) {
    return assertThrows(Refusal.class, () -> Settings.parse(List.of(args), Map.of())).sentence();
  }
}
