package studio.yin.server.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.yin.pose.Caution;
import studio.yin.pose.Confidence;
import studio.yin.pose.Vocabulary;

/**
 * The style sheets say nothing that no page wears, and none of them takes back what another says.
 */
class StylesTest {

  /** As attributes and as what tags of templates are given. */
  private static final Pattern WORN =
      Pattern.compile("\\b(?:class|looks)=(?:\"([^\"]*)\"|'([^']*)')");

  private static final Pattern BY_SCRIPT = Pattern.compile("classList\\.\\w+\\(\"([\\w-]+)\"");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");

  /** A digit of a number of seconds, as {@code sec.css} has them. */
  private static final Pattern DIGIT = Pattern.compile("d[0-4]-[1-9]|sec");

  @Test
  void every_class_is_worn_by_something() throws IOException {
    Set<String> worn = worn();
    Set<String> idle = new TreeSet<>();
    Styles.rules().stream()
        .flatMap(rule -> rule.classes().stream())
        .filter(name -> !worn.contains(name) && !DIGIT.matcher(name).matches())
        .forEach(idle::add);
    assertThat(idle, empty());
  }

  @Test
  void each_class_begins_the_rules_of_one_file_alone() throws IOException {
    Map<String, Set<String>> files = new TreeMap<>();
    for (Styles.Rule rule : Styles.rules()) {
      if (!rule.isForAnotherMedium()) {
        for (String name : rule.begins()) {
          files.computeIfAbsent(name, any -> new TreeSet<>()).add(rule.file());
        }
      }
    }
    assertThat(files.size(), greaterThan(150));
    files.values().removeIf(where -> where.size() == 1);
    assertThat(files, anEmptyMap());
  }

  @Test
  void every_style_sheet_is_part_of_a_page() throws IOException {
    Path web = Styles.WEB.resolve("web");
    String imported =
        Files.readString(web.resolve("app/css/index.css"))
            + Files.readString(web.resolve("student/index.css"));
    assertThat(
        Styles.written(web, ".css").stream()
            .map(sheet -> sheet.getFileName().toString())
            .filter(name -> !name.equals("index.css") && !imported.contains("/" + name + "\""))
            .toList(),
        empty());
  }

  @Test
  void what_is_worn_is_found_in_templates_scripts_drawings_and_vocabularies() throws IOException {
    assertThat(worn(), hasItems("btn", "heed", "scripted", "of-chair", "tf", "uncertain", "avoid"));
  }

  private static Set<String> worn() throws IOException {
    Set<String> worn = new TreeSet<>();
    for (Path template : Styles.written(Styles.WEB.resolve("templates"), ".html")) {
      words(Files.readString(template), WORN).forEach(worn::add);
    }
    for (Path script : Styles.written(Styles.WEB.resolve("web"), ".js")) {
      words(Files.readString(script), BY_SCRIPT).forEach(worn::add);
    }
    for (Path source : Styles.written(Path.of("../../domain"), ".java")) {
      if (source.getParent().endsWith("figure")) {
        words(Files.readString(source), LITERAL).forEach(worn::add);
      }
    }
    Stream.of(Confidence.Agreement.values(), Caution.Level.values())
        .flatMap(Arrays::stream)
        .map(Vocabulary::word)
        .forEach(worn::add);
    return worn;
  }

  private static Stream<String> words(String text, Pattern where) {
    return where
        .matcher(text)
        .results()
        .map(StylesTest::given)
        .map(names -> EXPRESSION.matcher(names).replaceAll(" "))
        .flatMap(names -> WORD.matcher(names).results())
        .map((MatchResult name) -> name.group());
  }

  private static String given(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .collect(Collectors.joining());
  }
}
