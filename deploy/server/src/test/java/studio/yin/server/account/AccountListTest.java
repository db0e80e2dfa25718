package studio.yin.server.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;
import studio.yin.server.account.People.Somebody;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@WithTestResource(value = RealKeycloak.class, scope = TestResourceScope.MATCHING_RESOURCES)
class AccountListTest {
  private static final String ACCOUNTS = "/api/v1/accounts";

  @Test
  void sixty_people_come_on_pages_each_of_them_once() {
    List<Somebody> people =
        IntStream.range(0, 60).mapToObj(i -> People.person("pagesixty")).toList();
    People.give(people.get(7).id(), "admin");
    People.give(people.get(8).id(), "teacher");

    List<String> seen = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      seen.addAll(
          found("pagesixty", page, 25)
              .body("total", is(60))
              .body("page", is(page))
              .body("links.next", page < 3 ? notNullValue() : nullValue())
              .body("links.previous", page > 1 ? notNullValue() : nullValue())
              .extract()
              .jsonPath()
              .getList("accounts.username"));
    }

    assertEquals(60, Set.copyOf(seen).size());
    assertEquals(
        people.stream().map(Somebody::username).collect(Collectors.toSet()), Set.copyOf(seen));
    assertEquals(seen.stream().sorted().toList(), seen);
    asAdmin()
        .queryParam("search", "pagesixty")
        .queryParam("who", "admins")
        .get(ACCOUNTS)
        .then()
        .body("total", is(1))
        .body("accounts[0].username", is(people.get(7).username()));
    asAdmin()
        .queryParam("who", "ghosts")
        .get(ACCOUNTS)
        .then()
        .statusCode(400)
        .body("field", is("who"));
    readsPages(seen);
    found("pagesixty", 4, 25).body("total", is(60)).body("accounts", empty());
    found(people.get(7).username(), 1, 1).body("accounts[0].roles", contains("admin"));
    found(people.get(8).username(), 1, 1).body("accounts[0].roles", contains("teacher"));
  }

  @Test
  void a_search_finds_every_word_wherever_it_stands() {
    Somebody zoe = People.teacher("Zoëlinde");

    for (String search :
        List.of(
            "ZOËLIND", "oëlin", "Test zoël", zoe.username() + "@studio", "  zoëlinde   test ")) {
      found(search, 1, 20)
          .body("total", is(1))
          .body("accounts[0].id", is(zoe.id().toString()))
          .body("accounts[0].firstName", is("Zoëlinde"))
          .body("accounts[0].lastName", is("Test"))
          .body("accounts[0].email", is(zoe.username() + "@studio.example"))
          .body("accounts[0].enabled", is(true))
          .body("accounts[0].roles", contains("teacher"))
          .body("accounts[0].createdAt", startsWith(Instant.now().toString().substring(0, 10)));
    }
  }

  @Test
  void an_address_is_found_by_its_domain_as_people_write_it() {
    String username = "lin" + UUID.randomUUID();
    Map<String, String> lin =
        Map.of(
            "username",
            username,
            "firstName",
            "Lin",
            "lastName",
            "Okoro",
            "email",
            username + "@bücher.example");
    asAdmin().body(lin).post(ACCOUNTS).then().statusCode(201);

    for (String search : List.of(username + "@bücher", username + "@BUCHER.example")) {
      found(search, 1, 20).body("total", is(1)).body("accounts[0].username", is(username));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "zz*",
        "%",
        "__",
        "\"\"",
        "\\",
        "🪷",
        "فارس",
        "<script>alert(1)</script>",
        "{search}",
        "a&first=9",
        "../../clients",
        "' or 1=1 --",
        "id:",
        "\u202Eevil",
        "%00"
      })
  void nothing_that_is_typed_is_more_than_letters_to_find(String typed) {
    People.teacher("Wildcard");

    found(typed, 1, 20).body("total", is(0)).body("accounts", empty());
  }

  @Test
  void a_search_is_at_most_a_hundred_characters() {
    found("x".repeat(100), 1, 20).body("total", is(0));
    asAdmin()
        .queryParam("search", "x".repeat(101))
        .get(ACCOUNTS)
        .then()
        .statusCode(400)
        .body("field", is("search"));
    asAdmin().queryParam("search", "🧘".repeat(101)).get(ACCOUNTS).then().statusCode(400);
    asAdmin().queryParam("search", "x".repeat(10_000)).get(ACCOUNTS).then().statusCode(414);
    asAdmin().queryParam("search", "a\u0000b").get(ACCOUNTS).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"0,20", "-1,20", "x,20", "1000001,20", "1,0", "1,101", "1,99999999999", "1,1.5"})
  void a_page_is_asked_for_in_numbers_that_can_be(String page, String size) {
    asAdmin()
        .queryParam("page", page)
        .queryParam("size", size)
        .get(ACCOUNTS)
        .then()
        .statusCode(400);
  }

  @Test
  void programs_are_not_among_the_accounts() {
    String id = (String) People.named("service-account-studio-accounts").get(0).get("id");

    found("service-account", 1, 20).body("total", is(0));
    found("id:" + id, 1, 20).body("total", is(0));
    asAdmin().get(ACCOUNTS + "/" + id).then().statusCode(404);
    asAdmin()
        .body(Map.of("enabled", false))
        .put(ACCOUNTS + "/" + id + "/enabled")
        .then()
        .statusCode(404);
    asAdmin().put(ACCOUNTS + "/" + id + "/roles/admin").then().statusCode(404);
    asAdmin().post(ACCOUNTS + "/" + id + "/temporary-password").then().statusCode(404);
    assertEquals(List.of(), Book.of(UUID.fromString(id)));
  }

  /** The pages of those sixty, in the order in which they were found, there and back. */
  private static void readsPages(List<String> usernames) {
    Document first = page("/accounts?search=pagesixty");
    assertEquals("60 accounts, page 1 of 3. Show everybody", first.select(".found").text());
    assertEquals(0, first.select(".pager [rel=prev]").size());
    Document second = page(first.select(".pager [rel=next]").attr("href"));
    assertEquals("page 2 of 3", second.select(".pager span").text());
    assertEquals("Previous", second.select(".pager [rel=prev]").text());
    assertEquals(
        usernames.subList(25, 50), second.select(".people .person p bdi:first-child").eachText());
    Document last = page(second.select(".pager [rel=next]").attr("href"));
    assertEquals(10, last.select(".people > li").size());
    assertEquals(0, last.select(".pager [rel=next]").size());
    Document back = page(second.select(".pager [rel=prev]").attr("href"));
    assertEquals(first.select(".people").text(), back.select(".people").text());
  }

  @Test
  void the_page_of_accounts_comes_compressed_where_that_is_asked_for() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/accounts"))
              .header("Accept-Encoding", "gzip")
              .header("Authorization", "Bearer " + Tokens.Person.ADA.token())
              .build();
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      assertEquals(200, answer.statusCode());
      assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    }
  }

  @Test
  void who_is_disabled_is_offered_no_password_and_no_role_but_the_way_back() {
    Somebody away = People.teacher("Away");
    String path = "/accounts/" + away.id();
    String own = "form[action^=" + path + "]";
    Document before = page(path);
    assertEquals(1, before.select("form[action=" + path + "/temporary-passwords]").size());
    assertEquals(1, before.select("form[action=" + path + "/admin]").size());
    asAdmin()
        .body(Map.of("enabled", false))
        .put(ACCOUNTS + "/" + away.id() + "/enabled")
        .then()
        .statusCode(200);
    assertEquals(
        Set.of(path + "/enablements", path + "/teacher/removal", path + "/person"),
        Set.copyOf(page(path).select(own).eachAttr("action")));
  }

  /** A page of the studio as the admin reads it. */
  private static Document page(String path) {
    return Jsoup.parse(
        given()
            .auth()
            .oauth2(Tokens.Person.ADA.token())
            .urlEncodingEnabled(false)
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private static ValidatableResponse found(String search, int page, int size) {
    return asAdmin()
        .queryParam("search", search)
        .queryParam("page", page)
        .queryParam("size", size)
        .get(ACCOUNTS)
        .then()
        .statusCode(200);
  }

  private static RequestSpecification asAdmin() {
    return given().auth().oauth2(Tokens.Person.ADA.token()).contentType(ContentType.JSON);
  }
}
