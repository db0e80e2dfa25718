package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;
import studio.yin.local.RunningStudio;
import studio.yin.local.TlsStudio;

/** The studio as others run it, with the proxies of deploy/README.md before it. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class BehindTlsTest {

  @TempDir static Path folder;

  private static TlsStudio studio;

  @BeforeAll
  static void start() throws Exception {
    studio = TlsStudio.beside(RunningStudio.shared(), folder);
  }

  @AfterAll
  static void stop() {
    studio.close();
  }

  @Test
  void mira_works_behind_nginx_and_behind_haproxy() throws Exception {
    Process nginx = studio.nginx();
    walk();
    studio.without(nginx);
    Process haproxy = studio.haproxy();
    walk();
    studio.without(haproxy);
  }

  /** In, a form that leads on, one that htmx sends, a link for students, and out again. */
  private static void walk() {
    try (Browser mira = Browser.open(studio)) {
      mira.signIn(Person.MIRA, "/library");
      List<Cookie> cookies = List.copyOf(mira.cookies());
      assertFalse(cookies.isEmpty());
      for (Cookie cookie : cookies) {
        assertTrue(cookie.isSecure(), cookie.getName());
      }
      mira.click(".hero-do button");
      String total = mira.text("#total");
      assertTrue(mira.path().startsWith("/plans/"), mira.path());
      mira.click("#steps > ol > li:nth-child(1) button[id$='-more']");
      mira.await("another total", at -> total.equals(mira.text("#total")) ? null : true);
      mira.click("#publish-top").awaitText("#publish-top", "Published");
      mira.click(".title-row .btn.first");
      mira.type("#label", "Sunday group").click(".make .btn.first");
      String link = mira.find(".fresh input[readonly]").getAttribute("value");
      assertTrue(link.startsWith(studio.address() + "/s/"), link);
      assertTrue(mira.signOut().path().startsWith("/"), "back in the studio");
      assertTrue(mira.go(link).text("h1").length() > 3, "a student reads it");
    }
  }

  @Test
  void no_header_changes_where_the_studio_says_it_is() throws Exception {
    for (String headers :
        List.of(
            "Host: evil.example\r\n",
            "Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\n",
            "Host: localhost\r\nForwarded: host=evil.example;proto=http;for=1.2.3.4\r\n",
            "Host: localhost:1\r\nX-Forwarded-Port: 1\r\nX-Forwarded-Prefix: /evil\r\n")) {
      String redirect = ask("GET", "/plans", headers);
      assertTrue(
          redirect.contains(
              "redirect_uri="
                  + java.net.URLEncoder.encode(
                      studio.address() + "/signed-in", StandardCharsets.UTF_8)),
          redirect);
      assertTrue(redirect.contains("Strict-Transport-Security: max-age="), redirect);
      for (String cookie : redirect.lines().filter(l -> l.startsWith("set-cookie")).toList()) {
        assertTrue(cookie.contains("Secure"), cookie);
      }
      String made = ask("POST", "/api/v1/library/spine/copies", headers + bearer());
      assertTrue(made.startsWith("HTTP/1.1 201"), made);
      assertTrue(made.contains("Location: " + studio.address() + "/api/v1/plans/"), made);
    }
  }

  @Test
  void whoever_guesses_at_links_is_told_apart_by_trusted_proxies_alone() throws Exception {
    String last = "";
    for (int guess = 0; guess < 80 && !last.contains(" 429 "); guess++) {
      last = ask("GET", "/s/guess" + guess, forwardedFor("6.6.6.6, 203.0.113.9, 10.0.0.2"));
    }
    assertTrue(last.startsWith("HTTP/1.1 429"), last);
    assertTrue(
        ask("GET", "/s/another", forwardedFor("203.0.113.9")).startsWith("HTTP/1.1 429"),
        "the same, however it comes");
    String somebody = ask("GET", "/s/another", forwardedFor("203.0.113.9, 203.0.113.10"));
    assertTrue(somebody.startsWith("HTTP/1.1 404"), "somebody else: " + somebody);
  }

  private static String forwardedFor(String line) {
    return "Host: localhost\r\nX-Forwarded-For: " + line + "\r\n";
  }

  private static String bearer() throws Exception {
    return "Authorization: Bearer " + RunningStudio.shared().token(Person.MIRA.username()) + "\r\n";
  }

  /** The head of an answer to headers that no HTTP client would send. */
  private static String ask(String method, String path, String headers) throws Exception {
    URI server = URI.create(studio.plain());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket
          .getOutputStream()
          .write(
              "%s %s HTTP/1.1\r\n%sContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .formatted(method, path, headers)
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals("HTTP/1.1 ", answer.substring(0, 9));
      return answer.replaceFirst("(?s)\r\n\r\n.*", "");
    }
  }
}
