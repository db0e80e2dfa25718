package studio.yin.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is told as a whole: what it lacks would be said in another one among its own words.
 */
class EveryTextIsToldTest {
  private static final Path SOURCES = Path.of("../..");
  private final Texts texts = new Texts(SOURCES);

  @Test
  void every_language_of_the_studio_has_every_text() throws Exception {
    Map<String, String> settings =
        Texts.read(SOURCES.resolve("deploy/server/src/main/resources/application.properties"));
    List<String> languages = List.of(settings.get("quarkus.locales").split(",", -1));
    assertTrue(languages.contains(settings.get("quarkus.default-locale")));
    Set<String> lacking = new TreeSet<>();
    for (String language : languages) {
      if (!language.equals(settings.get("quarkus.default-locale"))) {
        lacking.addAll(lacking(language.replace('-', '_')));
      }
    }
    assertEquals(Set.of(), lacking);
  }

  @Test
  void every_bundle_is_seen() throws Exception {
    Set<String> files = new TreeSet<>();
    texts.files().keySet().forEach(path -> files.add(path.getFileName().toString()));
    assertTrue(
        files.containsAll(Set.of("refusals.properties", "faults.properties")), files::toString);
    assertTrue(texts.pages().keySet().containsAll(Set.of("text", "student", "plan", "error")));
  }

  @Test
  void what_a_language_lacks_is_noticed_and_so_is_what_nobody_asks_for(@TempDir Path there)
      throws IOException {
    Path file = there.resolve("words_de.properties");
    assertEquals(List.of("no " + file), lacking(Map.of("hold", "hold"), file));
    Files.writeString(file, "hold=Halten\nodd=Seltsam\n");
    assertEquals(
        List.of("odd of no use in " + file, "side missing in " + file),
        lacking(Map.of("hold", "hold", "side", "side"), file));
  }

  @Test
  void the_pseudo_language_has_every_text() throws Exception {
    Path made = Path.of("target/classes");
    for (Map.Entry<Path, Map<String, String>> bundle : texts.files().entrySet()) {
      String path = bundle.getKey().toString().replace(".properties", "_en_XA.properties");
      assertEquals(List.of(), lacking(bundle.getValue(), made.resolve(path)));
    }
    for (Map.Entry<String, Map<String, String>> page : texts.pages().entrySet()) {
      assertFalse(page.getValue().isEmpty());
      assertEquals(
          List.of(),
          lacking(
              page.getValue(), made.resolve("messages/" + page.getKey() + "_en_XA.properties")));
    }
  }

  private List<String> lacking(String language) throws Exception {
    List<String> lacking = new java.util.ArrayList<>();
    for (Map.Entry<Path, Map<String, String>> bundle : texts.files().entrySet()) {
      Path file =
          Stream.of("domain/speech", "api", "studio-web")
              .map(
                  room ->
                      SOURCES.resolve(room).resolve("src/main/resources").resolve(bundle.getKey()))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      String name = file.getFileName().toString().replace(".properties", "");
      lacking.addAll(
          lacking(bundle.getValue(), file.resolveSibling(name + "_" + language + ".properties")));
    }
    for (Map.Entry<String, Map<String, String>> page : texts.pages().entrySet()) {
      lacking.addAll(lacking(page.getValue(), texts.page(page.getKey(), language)));
    }
    return lacking;
  }

  private static List<String> lacking(Map<String, String> first, Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of("no " + file);
    }
    Map<String, String> told = Texts.read(file);
    return Stream.concat(
            told.keySet().stream()
                .filter(key -> !first.containsKey(key))
                .map(key -> key + " of no use in " + file),
            first.keySet().stream()
                .filter(key -> !told.containsKey(key))
                .map(key -> key + " missing in " + file))
        .sorted()
        .toList();
  }
}
