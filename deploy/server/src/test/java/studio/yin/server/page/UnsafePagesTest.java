package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.yin.server.AtOnce;
import studio.yin.server.Routes;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** Every route of the pages that changes something, asked in every way that is not its own form. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class UnsafePagesTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OURS = "a-token-of-sixteen";
  private static final String FOREIGN = "http://elsewhere.example";

  /** Ways to send what the page does not take; the form's own type among them, without a token. */
  private static final List<String> TYPES =
      List.of(
          "",
          "text/plain",
          "text/plain; charset=UTF-8",
          "application/json",
          "application/xml",
          "application/octet-stream",
          "image/png",
          "*/*",
          "nonsense",
          ";",
          "multipart/form-data; boundary=b",
          "multipart/form-data",
          "application/x-www-form-urlencodedx",
          "application/x-www-form-urlencoded, text/plain",
          FORM,
          FORM + "; charset=nowhere",
          FORM + ";charset",
          "APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8");

  @Test
  void nothing_but_a_form_of_ours_changes_anything() throws IOException {
    List<String> routes = Routes.ofPages("POST");
    List<Asked> all =
        routes.stream().flatMap(route -> Stream.concat(untaken(route), foreign(route))).toList();
    assertEquals(List.of(), AtOnce.faults(all, Asked::fault));
    assertTrue(all.size() > 1000, "only " + all.size());
  }

  private static Stream<Asked> untaken(String route) {
    return TYPES.stream()
        .flatMap(
            type ->
                Stream.of("key=x&from=1&title=x", "")
                    .map(body -> new Asked(route, type, body, "", "40[0135]|415")));
  }

  private static Stream<Asked> foreign(String route) {
    String cookie = "Cookie: csrf-token=" + OURS + "\r\n";
    return Stream.of("Origin: " + FOREIGN, "Origin: null", "Sec-Fetch-Site: cross-site")
        .map(
            header ->
                new Asked(route, FORM, "csrf-token=" + OURS, header + "\r\n" + cookie, "403"));
  }

  /** A request, and the statuses that may answer it. */
  private record Asked(String route, String type, String body, String headers, String right) {
    String fault() {
      try {
        String answer = asked(route, type, body, headers);
        return answer.matches(right)
            ? ""
            : "%s as “%s” with “%s” answers %s".formatted(route, type, headers, answer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void a_form_that_cannot_be_read_is_no_fault_of_ours() throws IOException {
    List<String> wrong = new ArrayList<>();
    String cookie = "Cookie: csrf-token=" + OURS + "\r\n";
    for (String route : Routes.ofPages("POST")) {
      for (String body : List.of("%", "%zz", "%u0041", "a=%", "a=%zz", "a=%4", "&=x", "=")) {
        String answer = asked(route, FORM, "csrf-token=" + OURS + "&" + body, cookie);
        if (!answer.matches(body.contains("%") ? "400" : "[34]\\d\\d")) {
          wrong.add("%s with “%s” answers %s".formatted(route, body, answer));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_form_of_a_page_of_ours_is_taken_however_its_type_is_written() {
    Visitor mira = new Visitor(Person.MIRA);
    String plan = mira.clones();
    mira.asks()
        .header("Origin", "http://localhost:8080")
        .contentType("Application/X-WWW-Form-Urlencoded; charset=UTF-8")
        .formParams(Map.of("from", mira.from(plan), "notes", "Slow.", "csrf-token", mira.token()))
        .post(plan + "/notes")
        .then()
        .statusCode(303);
  }

  @Test
  void a_request_that_is_framed_in_two_ways_is_not_followed_by_another() throws IOException {
    String second = request("GET /s/second HTTP/1.1", "Host: localhost");
    String end = "0\r\n\r\n";
    for (String first :
        List.of(
            request(
                    "POST / HTTP/1.1",
                    "Host: localhost",
                    "Content-Length: 6",
                    "Transfer-Encoding: chunked")
                + end,
            request("POST / HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked, identity")
                + end,
            request("POST / HTTP/1.1", "Host: localhost", "Transfer-Encoding: xchunked") + end,
            request("POST / HTTP/1.1", "Host: a", "Host: b"),
            request("GET / HTTP/1.1", "Host: localhost", "Content-Length: 5") + "hello")) {
      String answers = raw(first + second);
      assertTrue(answers.matches("(?s)HTTP/1.1 4\\d\\d .*"), first + answers);
      assertEquals(1, answers.split("HTTP/1.1 ", -1).length - 1, first + answers);
    }
  }

  @Test
  void a_version_of_http_that_there_is_not_is_refused_and_nothing_follows_it() throws IOException {
    String answers =
        raw(
            request("GET / HTTP/9.9", "Host: localhost")
                + request("GET /s/second HTTP/1.1", "Host: localhost"));
    assertTrue(answers.matches("(?s)HTTP/\\d\\.\\d 400 .*"), answers);
    assertEquals(0, answers.split("HTTP/1.1 404", -1).length - 1, answers);
  }

  /** What is folded is one header, as RFC 9112 has it, however it looks by itself. */
  @Test
  void a_header_that_goes_on_in_the_next_line_is_no_other_header() throws IOException {
    String answers =
        raw(
            request("GET /s/x HTTP/1.1", "Host: localhost", "X-Folded: a", " Content-Length: 5")
                + request("GET /s/second HTTP/1.1", "Host: localhost"));
    assertEquals(2, answers.split("HTTP/1.1 404", -1).length - 1, answers);
  }

  @Test
  void http_2_is_not_spoken_without_tls() throws IOException {
    String upgrade =
        raw(
            request(
                "GET /s/x HTTP/1.1",
                "Host: localhost",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"));
    assertTrue(upgrade.startsWith("HTTP/1.1 404"), upgrade);
  }

  private static String asked(String route, String type, String body, String headers)
      throws IOException {
    String answer =
        raw(
            "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(route)
                + "Authorization: Bearer %s\r\n"
                    .formatted((route.startsWith("/accounts") ? Person.ADA : Person.MIRA).token())
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + headers
                + "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body));
    return answer.substring(9, 12);
  }

  private static String request(String... lines) {
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  /** What comes back until the server closes, or has been silent for a while. */
  private static String raw(String request) throws IOException {
    try (Socket server = new Socket("localhost", RestAssured.port)) {
      server.setSoTimeout(1_000);
      OutputStream out = server.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      StringBuilder all = new StringBuilder();
      byte[] some = new byte[8192];
      try {
        for (int n = server.getInputStream().read(some); n > 0; ) {
          all.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
          n = server.getInputStream().read(some);
        }
      } catch (java.net.SocketTimeoutException | java.net.SocketException silentOrClosed) {
        // what was said until now is the answer
      }
      return all.toString();
    }
  }
}
