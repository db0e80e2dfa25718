package studio.yin.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import studio.yin.server.Tokens.Person;

/** The rows of {@code routes.txt}, with identifiers of nothing in the places of their templates. */
public final class Routes {
  private Routes() {}

  /**
   * One row.
   *
   * @param template the address, with its places in braces
   * @param who may ask
   */
  public record Row(String method, String template, String who) {
    private static Row of(String written) {
      String[] words = written.strip().split("\\s+", -1);
      return new Row(words[0], words[1], words[2]);
    }

    /** The address, with something in each place. */
    public String path() {
      return filled(template);
    }

    /** Whether it is a program's address. */
    public boolean isApi() {
      return template.startsWith("/api/");
    }

    /** One of the cast who may ask; empty where everybody may. */
    public Optional<Person> person() {
      return switch (who) {
        case "teacher" -> Optional.of(Person.MIRA);
        case "admin" -> Optional.of(Person.ADA);
        case "signed-in" -> Optional.of(Person.NOOR);
        default -> Optional.empty();
      };
    }
  }

  /** All of them. */
  public static List<Row> all() throws IOException {
    return rows().stream().map(Row::of).toList();
  }

  /** The addresses of pages that take this method. */
  public static List<String> ofPages(String method) throws IOException {
    return rows().stream()
        .filter(row -> row.startsWith(method + " ") && !row.contains(" /api/"))
        .map(row -> filled(row.split("\\s+", -1)[1]))
        .toList();
  }

  /** A template with something in each place. */
  static String filled(String template) {
    return template
        .replaceAll(
            "\\{(plan|id|step|share|account|accountId|stepId)[^}]*}",
            "00000000-0000-4000-8000-000000000000")
        .replaceAll("\\{prop[^}]*}", "block@under-head")
        .replaceAll("\\{[^}]*}", "x");
  }

  static List<String> rows() throws IOException {
    try (InputStream file = Routes.class.getResourceAsStream("/routes.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
