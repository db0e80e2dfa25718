package studio.yin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates as they are written. */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** Forms that change nothing: their address says what they look for. */
  private static final Set<String> SEARCHES =
      Set.of("admin/accounts.html", "plan/list.html", "pose/poses.html");

  @Test
  void whatever_changes_something_is_written_by_the_one_tag_for_forms() {
    assertEquals(Set.of("tags/form.html"), where("method=\"post\""::equals, "method=\"\\w+\""));
    assertEquals(SEARCHES, where("method=\"get\""::equals, "method=\"\\w+\""));
    assertEquals(Set.of("tags/form.html"), where(any -> true, "inject:csrf"));
    Set<String> forms = new TreeSet<>(SEARCHES);
    forms.add("tags/form.html");
    assertEquals(forms, where(any -> true, "<form\\b"), "no form says nothing of its method");
  }

  /** The templates in which something of that pattern is so. */
  private static Set<String> where(Predicate<String> so, String pattern) {
    return written().stream()
        .filter(
            template ->
                Pattern.compile(pattern)
                    .matcher(text(template))
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(so))
        .map(TemplatesTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> written() {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      List<Path> written = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertTrue(written.size() > 60, "templates found: " + written.size());
      return written;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path template) {
    return TEMPLATES.relativize(template).toString().replace('\\', '/');
  }

  private static String text(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
