package studio.yin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates as they are written. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path PAGES = Path.of("src/main/java");

  /** The one tag that writes forms. */
  private static final String FORM = "tags/form.html";

  /** Forms that change nothing: their address says what they ask for. */
  private static final Set<String> SEARCHES =
      Set.of("admin/accounts.html", "plan/fit.html", "plan/list.html", "pose/seek.html");

  private static final Pattern CHECKED =
      Pattern.compile("@CheckedTemplate\\(basePath = \"(\\w+)\"\\)(.*?)\n  }", Pattern.DOTALL);
  private static final Pattern PAGE = Pattern.compile("native TemplateInstance (\\w+)\\(");
  private static final Pattern INCLUDED = Pattern.compile("\\{#include ([\\w/]+)");
  private static final Pattern SECTION = Pattern.compile("\\{#(\\w+)");

  @Test
  void whatever_changes_something_is_written_by_the_one_tag_for_forms() {
    Set<String> forms = new TreeSet<>(SEARCHES);
    forms.add(FORM);
    assertEquals(forms, where("<form\\b"));
    assertEquals(SEARCHES, where("<form\\b[^>]*method=\"get\""));
    assertEquals(Set.of(FORM), where("method=\"post\""));
    assertEquals(Set.of(FORM), where("inject:csrf"));
  }

  @Test
  void every_line_can_be_read_at_one_glance() {
    Map<String, Integer> longest = new TreeMap<>();
    written()
        .forEach(
            (name, text) ->
                longest.put(name, text.lines().mapToInt(String::length).max().orElse(0)));
    longest.values().removeIf(length -> length <= 160);
    assertEquals(Map.of(), longest);
  }

  @Test
  void no_template_waits_for_somebody_who_asks_for_it() {
    Set<String> asked = new TreeSet<>();
    files(PAGES, ".java")
        .forEach(
            page ->
                CHECKED
                    .matcher(text(page))
                    .results()
                    .forEach(of -> named(PAGE, of.group(2), of.group(1) + "/", asked)));
    assertEquals(22, asked.size(), "pages: " + asked);
    for (String template : written().values()) {
      named(INCLUDED, template, "", asked);
      named(SECTION, template, "tags/", asked);
    }
    Set<String> all = new TreeSet<>(written().keySet());
    all.removeAll(asked);
    assertEquals(Set.of(), all);
  }

  /** Adds the files of the templates that a text names. */
  private static void named(Pattern pattern, String text, String folder, Set<String> to) {
    pattern
        .matcher(text)
        .results()
        .forEach((MatchResult name) -> to.add(folder + name.group(1) + ".html"));
  }

  /** The templates in which that stands somewhere. */
  private static Set<String> where(String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    return written().entrySet().stream()
        .filter(template -> wanted.matcher(template.getValue()).find())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text of each template by its name. */
  private static Map<String, String> written() {
    Map<String, String> written = new TreeMap<>();
    files(TEMPLATES, ".html")
        .forEach(
            file ->
                written.put(TEMPLATES.relativize(file).toString().replace('\\', '/'), text(file)));
    assertTrue(written.size() > 60, "templates: " + written.size());
    return written;
  }

  private static Set<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
