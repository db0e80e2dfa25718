package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others import holds nobody and no secret; what only this machine has is added to it. */
class RealmTest {

  /** The pages of Keycloak that people of this realm can come to, and their parts. */
  private static final List<String> PAGES =
      List.of(
          "login",
          "login-password",
          "login-update-password",
          "login-update-profile",
          "login-page-expired",
          "login-oauth-grant",
          "login-oauth2-device-verify-user-code",
          "logout-confirm",
          "info",
          "error",
          "template",
          "password-commons",
          "buttons",
          "field",
          "user-profile-commons");

  private static final Pattern KEY =
      Pattern.compile("(?:[mM]sg\\(|label=)[\"']([a-zA-Z][a-zA-Z0-9.-]+)[\"']");

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

  /**
   * Keycloak's own words are English here and there, and none of ours. Left out are those of what
   * the realm does not have: accounts that people make for themselves, passwords by mail, others'
   * sign-in servers, organisations, a second factor, terms of service, codes to copy, and traces.
   */
  @Test
  void what_keycloak_says_on_the_pages_that_the_realm_shows_is_said_in_our_words()
      throws IOException {
    Set<String> absent =
        Set.of(
            "doRegister",
            "noAccount",
            "rememberMe",
            "doForgotPassword",
            "doSwitchOrganization",
            "doTryAnotherWay",
            "oauthGrantInformation",
            "oauthGrantReview",
            "oauthGrantTos",
            "oauthGrantPolicy",
            "proceedWithAction",
            "traceIdSupportMessage",
            "loginTitleHtml"); // the name of the realm alone
    Set<String> said = new TreeSet<>();
    for (String page : PAGES) {
      Matcher keys = KEY.matcher(keycloaks(page));
      while (keys.find()) {
        said.add(keys.group(1));
      }
    }
    assertTrue(said.size() > 30, said.toString());
    said.removeIf(key -> absent.contains(key) || key.startsWith("code-"));
    said.removeAll(words("en").stringPropertyNames());
    assertEquals(Set.of(), said);
  }

  /** A page of Keycloak's, as its newest theme has it, or else the one below. */
  private static String keycloaks(String page) throws IOException {
    String program =
        Stream.of(
                Files.readString(RunningStudio.checkout().resolve("deploy/local/target/classpath"))
                    .strip()
                    .split(File.pathSeparator))
            .filter(path -> path.contains("keycloak-quarkus-dist-"))
            .findFirst()
            .orElseThrow();
    try (ZipFile zip = new ZipFile(program)) {
      ZipEntry themes =
          zip.stream()
              .filter(entry -> entry.getName().matches(".*keycloak-themes-[0-9.]+jar"))
              .findFirst()
              .orElseThrow();
      String found = "";
      try (ZipInputStream jar = new ZipInputStream(zip.getInputStream(themes))) {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
          boolean newest = entry.getName().equals("theme/keycloak.v2/login/" + page + ".ftl");
          if (newest
              || (found.isEmpty() && entry.getName().equals("theme/base/login/" + page + ".ftl"))) {
            found = new String(jar.readAllBytes(), StandardCharsets.UTF_8);
          }
          if (newest) {
            return found;
          }
        }
      }
      assertFalse(found.isEmpty(), page);
      return found;
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
