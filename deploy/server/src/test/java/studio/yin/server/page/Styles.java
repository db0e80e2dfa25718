package studio.yin.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The style sheets of the pages as they are written, rule by rule. */
final class Styles {
  /** Where what the pages are made of is written. */
  static final Path WEB = Path.of("../../studio-web/src/main/resources");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

  private Styles() {}

  /**
   * A rule: one selector, or several with commas between them.
   *
   * @param file the name of the style sheet
   * @param conditions the layers, containers and media that it stands in
   */
  record Rule(String file, List<String> conditions, String selector) {

    /** Whether it is about paper, or about a system that chooses the colours. */
    boolean isForAnotherMedium() {
      return conditions.stream().anyMatch(at -> at.matches(".*(print|forced-colors).*"));
    }

    /** Every class that it names. */
    List<String> classes() {
      return CLASS.matcher(selector).results().map((MatchResult name) -> name.group(1)).toList();
    }

    /** The class that each of its selectors names first; none where it names elements alone. */
    List<String> begins() {
      return alternatives().stream()
          .flatMap(one -> CLASS.matcher(one).results().limit(1))
          .map((MatchResult name) -> name.group(1))
          .distinct()
          .toList();
    }

    /** Its selectors, those in a leading {@code :is(…)} each for itself. */
    private List<String> alternatives() {
      return parted(selector).stream()
          .flatMap(
              one ->
                  one.startsWith(":is(")
                      ? parted(one.substring(4, one.indexOf(')'))).stream()
                      : Stream.of(one))
          .toList();
    }
  }

  /** The rules of all style sheets. */
  static List<Rule> rules() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (Path sheet : written(WEB.resolve("web"), ".css")) {
      String text = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
      read(sheet.getFileName().toString(), List.of(), text, rules);
    }
    return rules;
  }

  /** The files of a folder and of those in it whose names end so, in their order. */
  static List<Path> written(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void read(String file, List<String> conditions, String text, List<Rule> into) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ';') {
        from = at + 1;
      } else if (text.charAt(at) == '{') {
        String head = text.substring(from, at).strip();
        int end = end(text, at);
        if (!head.startsWith("@")) {
          into.add(new Rule(file, conditions, head));
        } else if (!head.matches("@(font-face|page).*")) {
          List<String> inner = new ArrayList<>(conditions);
          inner.add(head);
          read(file, inner, text.substring(at + 1, end), into);
        }
        at = end;
        from = end + 1;
      }
    }
  }

  /** Where the brace is closed that is opened there. */
  private static int end(String text, int opened) {
    int depth = 0;
    for (int at = opened; at < text.length(); at++) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("a brace is open after " + text.substring(0, opened));
  }

  /** What stands between the commas that are in no parentheses. */
  private static List<String> parted(String selectors) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < selectors.length(); at++) {
      char here = selectors.charAt(at);
      depth += here == '(' ? 1 : here == ')' ? -1 : 0;
      if (here == ',' && depth == 0) {
        parts.add(selectors.substring(from, at).strip());
        from = at + 1;
      }
    }
    parts.add(selectors.substring(from).strip());
    return parts;
  }
}
