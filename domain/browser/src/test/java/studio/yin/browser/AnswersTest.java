package studio.yin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of cases, answered by the model here and in a browser. */
class AnswersTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Map<String, Path> SERVED =
      Map.of(
          "/asked.html", RESOURCES.resolve("asked.html"),
          "/cases.txt", RESOURCES.resolve("cases.txt"),
          "/model.js", Path.of("target", "js", "model.js"));

  @TempDir Path profile;

  /** A question, and its answer. */
  record Case(String question, String answer) {
    @Override
    public String toString() {
      return question;
    }
  }

  static List<Case> cases() throws IOException {
    List<String> lines =
        Files.readAllLines(RESOURCES.resolve("cases.txt")).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      cases.add(new Case(lines.get(i), lines.get(i + 1)));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void here_it_answers_as_the_table_says(Case one) {
    assertEquals(one.answer(), Answers.to(one.question()));
  }

  /** Where no browser is named, the build has none to ask; {@code bin/test} names one. */
  @Test
  void in_a_browser_it_answers_as_the_table_says() throws IOException {
    String chromium = System.getenv("STUDIO_CHROMIUM");
    assumeTrue(chromium != null, "STUDIO_CHROMIUM names no browser");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", AnswersTest::serve);
    server.start();
    try {
      String page = "http://localhost:" + server.getAddress().getPort() + "/asked.html";
      String seen = seen(chromium, page);
      assertTrue(seen.contains("<pre>" + cases().size() + " right</pre>"), seen);
    } finally {
      server.stop(0);
    }
  }

  /** Packed by the server as every script is, a third of it travels. */
  @Test
  void the_module_does_not_grow_unnoticed() throws IOException {
    Path module = SERVED.get("/model.js");
    assumeTrue(Files.exists(module), "nothing is compiled for browsers here");
    assertTrue(Files.size(module) < 430_000, Files.size(module) + " bytes");
  }

  private String seen(String chromium, String page) throws IOException {
    Process browser =
        new ProcessBuilder(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=60000",
                "--dump-dom",
                page)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = SERVED.get(exchange.getRequestURI().getPath());
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = file.toString();
      String type =
          name.endsWith(".js")
              ? "text/javascript"
              : name.endsWith(".html") ? "text/html" : "text/plain";
      exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
