package studio.yin.server.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What every answer forbids the browser, and that pages keep to it. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class HeadersTest {
  private final Visitor mira = new Visitor(Person.MIRA);

  @Test
  void every_page_carries_a_policy_without_anything_unsafe() {
    String plan = mira.clones();
    for (String path :
        List.of("/", "/library", "/library/spine", "/plans", plan, "/nowhere", "/s/x")) {
      mira.asks()
          .get(path)
          .then()
          .header("Content-Security-Policy", containsString("default-src 'none'"))
          .header("Content-Security-Policy", not(containsString("unsafe")))
          .header("Content-Security-Policy", not(containsString("*")))
          .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
          .header("X-Content-Type-Options", is("nosniff"))
          // the welcome leads who is signed in on, without a word
          .header(
              "Content-Type", anyOf(nullValue(), equalToIgnoringCase("text/html;charset=UTF-8")));
    }
  }

  @Test
  void nobody_is_taken_up_to_http_2() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/")).build();
    HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
    assertEquals(200, answer.statusCode());
    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
  }

  @Test
  void every_kind_of_page_comes_compressed_where_that_is_asked_for() throws Exception {
    String plan = mira.clones();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : List.of("/", "/plans", plan, plan + "/shares", "/poses", "/library")) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept-Encoding", "gzip");
        if (!path.equals("/")) { // the welcome is for nobody yet
          request.header("Authorization", "Bearer " + Person.MIRA.token());
        }
        HttpResponse<Void> answer =
            client.send(request.build(), HttpResponse.BodyHandlers.discarding());
        assertEquals(200, answer.statusCode(), path);
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""), path);
      }
    }
  }

  @Test
  void of_many_sign_ins_that_wait_the_oldest_are_forgotten() throws Exception {
    // as browsers send them, the oldest first; the newest is the first by its name
    List<String> names = new ArrayList<>();
    for (char letter = 'm'; letter >= 'a'; letter--) {
      names.add("q_auth_" + letter);
    }
    String cookies = names.stream().map(name -> name + "=1").collect(Collectors.joining("; "));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/"))
              .header("Cookie", "csrf-token=a-token-of-sixteen; " + cookies)
              .build();
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      assertEquals(
          names.subList(0, names.size() - 8),
          answer.headers().allValues("Set-Cookie").stream()
              .filter(cookie -> cookie.contains("Max-Age=0"))
              .map(cookie -> cookie.split("=", 2)[0])
              .toList());
    }
  }

  /** Whoever takes long to sign in, or has to choose a password first, still comes back. */
  @Test
  void a_sign_in_is_remembered_as_long_as_its_page_can_be_used() throws Exception {
    Duration remembered =
        ConfigProvider.getConfig()
            .getValue("quarkus.oidc.authentication.state-cookie-age", Duration.class);
    int used =
        new ObjectMapper()
            .readTree(new File("../keycloak/realm.json"))
            .get("accessCodeLifespanLogin")
            .asInt();
    assertTrue(used >= 1800, "half an hour is not long: " + used);
    assertEquals(Duration.ofSeconds(used), remembered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/json", "text/x-made-up"})
  void a_page_is_a_page_or_nothing_whatever_is_accepted(String accepted) {
    for (String path : List.of("/", "/plans", "/library", "/poses")) {
      Response answer = mira.asks().header("Accept", accepted).get(path);
      String type = answer.contentType();
      assertTrue(List.of(200, 303, 406).contains(answer.statusCode()), path + answer.statusCode());
      assertTrue(type.isEmpty() || type.startsWith("text/html"), path + " " + type);
    }
  }

  @Test
  void no_page_has_a_script_or_a_style_of_its_own() {
    String plan = mira.clones();
    for (String path :
        List.of(
            "/library", "/library/spine", "/plans", plan, plan + "?open=" + mira.step(plan, 4))) {
      Document page = mira.reads(path);
      assertEquals(0, page.select("style, [style], script:not([src])").size(), path);
      assertFalse(page.html().matches("(?is).*\\son[a-z]+=.*<"), path);
      page.select("[src], link[href]")
          .forEach(
              element -> {
                String address =
                    element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertEquals('/', address.charAt(0), "another site is asked for: " + address);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"de;q=abc", "de,,", "de;", "de;q=1.5", ";", "🧘", "x-", "de;q=0.5;r=1", "*;q=0"})
  void languages_that_cannot_be_read_are_like_none(String liked) {
    for (String path : List.of("/", "/nowhere", "/s/x", "/api/v1/problems")) {
      Response plain = given().get(path);
      Response answer = given().header("Accept-Language", liked).get(path);
      assertEquals(plain.statusCode(), answer.statusCode(), path);
      assertEquals("en", answer.header("Content-Language"), path);
    }
  }

  @Test
  void what_is_not_there_is_said_kindly_and_without_secrets() {
    for (String path :
        List.of("/nowhere", "/plans/x", "/plans/00000000-0000-4000-8000-000000000000")) {
      mira.asks()
          .get(path)
          .then()
          .statusCode(404)
          .body(containsString("This page is not here"))
          .body(not(containsString("xception")))
          .body(not(containsString("quarkus")));
    }
  }

  @Test
  void a_body_that_is_too_large_is_refused_before_it_is_read() throws IOException {
    // only announced: who goes on writing would be cut off before the answer could be read
    try (Socket server = new Socket("localhost", RestAssured.port)) {
      server
          .getOutputStream()
          .write(
              """
              POST /plans/00000000-0000-4000-8000-000000000000/notes HTTP/1.1\r
              Host: localhost\r
              Content-Type: application/x-www-form-urlencoded\r
              Content-Length: 400000\r
              \r
              """
                  .getBytes(StandardCharsets.US_ASCII));
      String answer =
          new BufferedReader(
                  new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }
  }
}
