package studio.yin.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of {@code routes.txt}, with identifiers of nothing in the places of their templates. */
public final class Routes {
  private Routes() {}

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
