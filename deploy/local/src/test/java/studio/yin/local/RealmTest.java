package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others import holds nobody and no secret; what only this machine has is added to it. */
class RealmTest {

  private final JsonNode given = given();

  @Test
  void the_realm_that_others_import_has_no_people_and_no_passwords() {
    List<String> users = given.get("users").findValuesAsText("username");
    assertEquals(List.of("service-account-studio-accounts"), users);
    assertEquals(List.of(), given.findValues("credentials"));
    for (String secret : given.findValuesAsText("secret")) {
      assertTrue(secret.matches("\\$\\{STUDIO_[A-Z_]+}"), secret);
    }
    assertFalse(given.toString().contains("studio-curl"));
  }

  @Test
  void nobody_signs_in_but_by_the_code_flow_with_a_challenge() {
    // Keycloak's own pages about one's account are public clients that lead nowhere but to
    // themselves
    List<String> own = List.of("account", "account-console");
    for (JsonNode client : given.get("clients")) {
      String name = client.get("clientId").asText();
      if (own.contains(name)) {
        assertFalse(client.get("directAccessGrantsEnabled").asBoolean(), name);
        assertFalse(client.get("fullScopeAllowed").asBoolean(), name);
        assertEquals("[\"/realms/yin-studio/account/*\"]", client.get("redirectUris").toString());
        continue;
      }
      boolean forPeople = Set.of("studio-web", "studio-programs").contains(name);
      assertEquals(forPeople, client.get("standardFlowEnabled").asBoolean(), name);
      assertEquals(
          forPeople ? "S256" : "",
          client.at("/attributes/pkce.code.challenge.method").asText(),
          name);
      assertFalse(client.get("implicitFlowEnabled").asBoolean(), name);
      assertFalse(client.get("directAccessGrantsEnabled").asBoolean(), name);
      assertFalse(client.get("redirectUris").toString().contains("*"), name);
    }
    assertFalse(client(given, "studio-web").get("publicClient").asBoolean());
  }

  @Test
  void programs_come_in_by_a_browser_alone_and_keycloak_s_own_client_by_nothing() {
    ObjectNode programs = client(given, "studio-programs");
    assertTrue(programs.get("publicClient").asBoolean());
    assertTrue(programs.get("consentRequired").asBoolean());
    assertFalse(programs.get("directAccessGrantsEnabled").asBoolean());
    assertEquals("S256", programs.at("/attributes/pkce.code.challenge.method").asText());
    assertEquals("[\"http://127.0.0.1/signed-in\"]", programs.get("redirectUris").toString());
    assertFalse(client(given, "admin-cli").get("enabled").asBoolean());
    assertFalse(client(given, "admin-cli").get("directAccessGrantsEnabled").asBoolean());
  }

  @Test
  void a_password_is_long_and_holds_no_user_name() {
    List<String> policy = List.of(given.get("passwordPolicy").asText().split(" and "));
    assertTrue(policy.contains("length(12)"), policy.toString());
    assertTrue(policy.contains("notContainsUsername(undefined)"), policy.toString());
  }

  /** Who has an account, and whether it is locked, is nobody's to learn from the words. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void whatever_is_wrong_with_a_sign_in_is_said_in_one_sentence(String language)
      throws IOException {
    Properties words = words(language);
    Set<String> sentences =
        Stream.of(
                "invalidUser",
                "invalidPassword",
                "invalidUsername",
                "invalidUsernameOrEmail",
                "accountTemporarilyDisabled",
                "accountPermanentlyDisabled")
            .map(key -> String.valueOf(words.getProperty(key + "Message")))
            .collect(Collectors.toSet());
    assertEquals(1, sentences.size(), sentences.toString());
    assertFalse(sentences.contains("null"));
    // Keycloak takes a single apostrophe for the beginning of something quoted
    words.forEach(
        (key, text) ->
            assertFalse(text.toString().replace("''", "").contains("'"), key + "=" + text));
  }

  @Test
  void what_the_sign_in_pages_say_is_said_in_every_language() throws IOException {
    Set<String> english = words("en").stringPropertyNames();
    assertTrue(english.size() > 50, english.toString());
    for (String language : List.of("de", "es")) {
      assertEquals(english, words(language).stringPropertyNames(), language);
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    String file = "/keycloak/theme/yin-studio/login/messages/messages_%s.properties";
    try (InputStream in = RealmTest.class.getResourceAsStream(file.formatted(language))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  @Test
  void following_an_address_writes_what_the_realm_has() {
    ObjectNode client = client(given, "studio-web").deepCopy();
    RealmAddress.pointAt(client, "${STUDIO_BASE_URL}");
    assertEquals(client(given, "studio-web"), client);
  }

  @Test
  void the_local_realm_adds_three_people_and_a_client_for_curl() throws Exception {
    ObjectNode local = Realm.local();
    List<String> users = new ArrayList<>(local.get("users").findValuesAsText("username"));
    for (Person person : Person.values()) {
      assertTrue(users.contains(person.username()));
    }
    assertEquals(4, users.size());
    assertTrue(client(local, "studio-curl").get("directAccessGrantsEnabled").asBoolean());
  }

  private static ObjectNode client(JsonNode realm, String id) {
    for (JsonNode client : realm.get("clients")) {
      if (client.get("clientId").asText().equals(id)) {
        return (ObjectNode) client;
      }
    }
    throw new AssertionError("there is no client " + id);
  }

  private static JsonNode given() {
    try (InputStream in = RealmTest.class.getResourceAsStream("/keycloak/realm.json")) {
      return new ObjectMapper().readTree(in);
    } catch (java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
