package studio.yin.server.student;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Given;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;

/** What messengers, mail programs and people do to a link, written on the wire as it comes. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class GarbledLinksTest {

  /** What is not ASCII goes out as UTF-8. */
  private static final List<String> GARBLED =
      List.of(
          "/s/{token}/",
          "/s/{token}//",
          "/s/{token}.",
          "/s/{token}...",
          "/s/{token},",
          "/s/{token};",
          "/s/{token}:",
          "/s/{token}!",
          "/s/{token})",
          "/s/{token}).",
          "/s/{token}]",
          "/s/{token}}",
          "/s/{token}>",
          "/s/<{token}>",
          "/s/{token}%3E",
          "/s/{token}\"",
          "/s/{token}%22",
          "/s/{token}'",
          "/s/{token}’",
          "/s/“{token}”",
          "/s/{token}%E2%80%9D",
          "/s/{token}»",
          "/s/{token}*",
          "/s/*{token}*",
          "/s/{token}**",
          "/s/{token}_",
          "/s/_{token}_",
          "/s/__{token}__",
          "/s/{token}~",
          "/s/{token}`",
          "/s/{token}%20",
          "/s/%20{token}",
          "/s/{token}%0A",
          "/s/{token}%0D%0Asee%20you",
          "/s/{token}%C2%A0",
          "/s/{token}&fbclid=IwAR0-x_y",
          "/s/{token}&amp;utm_source=mail",
          "/s/{token}%26fbclid%3D1",
          "/s/{token}%3Ffbclid%3D1",
          "/s/{token}%23top",
          "/s/{token};jsessionid=1",
          "/s/{token}/index.html",
          "/s/{token}|Class",
          "/s/{token}\u200b",
          "/s/\u200b{token}",
          "/s/\ufeff{token}\u2060",
          "/s/{token}%E2%80%8B",
          "/s/{token}%E2%80%8E.",
          "/s/{token}\u00ad",
          "/s/{head}%E2%80%8B{tail}",
          "/s/{head}%C2%AD{tail}",
          "/s/{head}%0D%0A{tail}",
          "/s/{token}%",
          "/s/{token}%2",
          "/s/{token}%ZZ",
          "/s/{token}%00",
          "/s/{token}%FF",
          "/s/{token}%252F",
          "/s/{token}?x=%ZZ",
          "/s/{token}?x=100%",
          "/s/{token}.?utm_source=mail",
          "//s/{token}",
          "/s//{token}",
          "/%73/{token}",
          "/s/{token}🧘",
          "/s/{bytes}");

  @Inject Given given;
  @Inject Shares shares;

  @Test
  void a_garbled_link_leads_to_the_link_that_was_meant() throws Exception {
    Given.Link link = given.link();
    for (String garbled : GARBLED) {
      String path = spelt(garbled, link.token());
      for (String method : List.of("GET", "HEAD")) {
        String answer = raw("127.0.0.31", method, path);
        assertThat(garbled, answer.substring(0, 12), is("HTTP/1.1 302"));
        assertThat(garbled, header(answer, "location"), is(link.path()));
        assertThat(garbled, header(answer, "referrer-policy"), is("no-referrer"));
        assertThat(garbled, header(answer, "x-robots-tag"), is("noindex, nofollow"));
        assertThat(garbled, header(answer, "cache-control"), is("private, no-store"));
        assertThat(garbled, header(answer, "content-security-policy"), containsString("'none'"));
        assertThat(garbled, header(answer, "set-cookie"), is(""));
      }
    }
  }

  @Test
  void a_garbled_link_counts_neither_as_a_guess_nor_as_an_opening() throws Exception {
    Given.Link link = given.link();
    for (int i = 0; i < 100; i++) {
      assertThat(raw("127.0.0.32", "GET", link.path() + ".").substring(9, 12), is("302"));
    }
    assertThat(Browser.at("127.0.0.32").get("/s/nothing").status(), is(404));
    assertThat(OpeningsTest.settledAtNone(link), is(0L));
  }

  @Test
  void a_garbled_link_that_opens_nothing_ends_at_the_answer_of_all_closed_links() throws Exception {
    UUID plan = given.plan(Person.MIRA);
    Given.Link gone = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    shares.revoke(gone.id(), plan, Person.MIRA.id);
    Browser student = Browser.at("127.0.0.33");
    String closed = student.get("/s/nothing").body();
    for (String token : List.of(gone.token(), "A".repeat(43))) {
      String answer = raw("127.0.0.33", "GET", "/s/" + token + ".");
      assertThat(header(answer, "location"), is("/s/" + token));
      assertThat(student.get("/s/" + token).status(), is(404));
      assertThat(student.get("/s/" + token).body(), is(closed));
    }
  }

  @Test
  void what_was_never_that_link_is_not_made_into_it() throws Exception {
    Given.Link link = given.link();
    String token = link.token();
    String swapped =
        Character.isUpperCase(token.charAt(0))
            ? token.toLowerCase(Locale.ROOT)
            : token.toUpperCase(Locale.ROOT);
    for (String path :
        List.of(
            "/s/" + token.substring(1),
            "/s/" + token.substring(0, 42),
            "/s/" + token.substring(0, 42) + ".",
            "/s/" + token + "x",
            "/s/" + token + "-x",
            "/s/x" + token,
            "/s/" + token + token)) {
      String answer = raw("127.0.0.34", "GET", path);
      assertThat(path, answer.substring(9, 12), is("404"));
      assertThat(path, answer, not(containsString("ocation: ")));
    }
    assertThat(raw("127.0.0.34", "GET", "/s/" + swapped).substring(9, 12), is("404"));
  }

  @Test
  void whatever_is_wrong_below_the_routes_is_told_in_words_too() throws Exception {
    Given.Link link = given.link();
    List<String> requests = new ArrayList<>();
    requests.add("GET /s/short%");
    requests.add("GET /s/short%2");
    requests.add("GET /s/short?x=%ZZ");
    requests.add("GET /s/%00");
    requests.add("GET /s/x?" + "a".repeat(5_000));
    requests.add("GET " + link.path() + "?" + "a".repeat(9_000));
    requests.add("GET /s/" + "a".repeat(9_000));
    requests.add("POST " + link.path());
    requests.add("DELETE " + link.path());
    requests.add("PATCH /s");
    List<String> told = new ArrayList<>();
    for (String request : requests) {
      String[] line = request.split(" ", 2);
      String answer = raw("127.0.0.35", line[0], line[1]);
      told.add(answer.substring(9, 12));
      wordy(request, answer, link);
    }
    assertThat(
        told, is(List.of("400", "400", "400", "400", "414", "414", "414", "415", "415", "415")));
    String large = raw("127.0.0.35", "POST", link.path(), "Content-Length: 400000", FORM);
    assertThat(large.substring(9, 12), is("413"));
    wordy("a large body", large, link);
    String form = raw("127.0.0.35", "POST", link.path(), "Content-Length: 0", FORM);
    assertThat(form.substring(9, 12), is("405"));
    wordy("a form", form, link);
    String picture = raw("127.0.0.35", "GET", link.path(), "Accept: image/png");
    assertThat(picture.substring(9, 12), is("406"));
    wordy("a picture", picture, link);
  }

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private static void wordy(String request, String answer, Given.Link link) {
    assertThat(request, answer, containsString("<h1"));
    assertThat(request, header(answer, "content-type"), containsString("text/html"));
    assertThat(request, header(answer, "x-robots-tag"), is("noindex, nofollow"));
    assertThat(request, header(answer, "referrer-policy"), is("no-referrer"));
    assertThat(request, header(answer, "cache-control"), containsString("no-store"));
    assertThat(request, header(answer, "content-security-policy"), containsString("'none'"));
    assertThat(request, header(answer, "set-cookie"), is(""));
    assertThat(request, answer, not(containsString(link.token())));
    assertThat(request, answer, not(containsString("xception")));
  }

  private static String spelt(String garbled, String token) {
    String encoded = token.chars().mapToObj("%%%02X"::formatted).collect(Collectors.joining());
    return garbled
        .replace("{token}", token)
        .replace("{head}", token.substring(0, 20))
        .replace("{tail}", token.substring(20))
        .replace("{bytes}", encoded);
  }

  private static String header(String answer, String name) {
    return answer
        .split("\r\n\r\n", 2)[0]
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  private static String raw(String from, String method, String path, String... headers)
      throws IOException {
    try (Socket server = new Socket()) {
      server.bind(new InetSocketAddress(InetAddress.getAllByName(from)[0], 0));
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
      server.setSoTimeout(5_000);
      OutputStream out = server.getOutputStream();
      String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      out.write(
          "%s %s HTTP/1.1\r\nHost: localhost\r\n%sConnection: close\r\n\r\n"
              .formatted(method, path, more)
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketTimeoutException silent) {
      throw new IOException(path + " was not answered", silent);
    }
  }
}
