package studio.yin.server.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@WithTestResource(value = RealKeycloak.class, scope = TestResourceScope.MATCHING_RESOURCES)
class AccountCreationTest {
  private static final String ACCOUNTS = "/api/v1/accounts";

  @Test
  void a_created_teacher_signs_in_once_with_the_temporary_password_and_chooses_another()
      throws Exception {
    ValidatableResponse made = create(teacher("lena")).statusCode(201);
    UUID id = UUID.fromString(made.extract().path("account.id"));
    String password = made.extract().path("temporaryPassword");
    made.header("Location", endsWith(ACCOUNTS + "/" + id))
        .header("Cache-Control", "no-store")
        .body("account.username", is("lena"))
        .body("account.enabled", is(true))
        .body("account.roles", contains("teacher"));
    assertEquals(List.of("UPDATE_PASSWORD"), People.inKeycloak(id).get("requiredActions"));

    try (SignInPages pages = new SignInPages()) {
      pages.open();
      pages.fill(Map.of("username", "lena", "password", password));
      assertTrue(pages.asksFor("password-new"), "the temporary password opens the door only");
      assertNull(
          pages.fill(
              Map.of(
                  "password-new", "lakeside Morning 7", "password-confirm", "lakeside Morning 7")));
      String token = pages.accessToken();
      String body = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
      String claims = new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
      var json = new io.restassured.path.json.JsonPath(claims);
      assertEquals(id.toString(), json.getString("sub"));
      assertEquals(List.of("teacher"), json.getList("realm_access.roles"));
    }
    People.signsIn("lena", password)
        .then()
        .body("error_description", is("Invalid user credentials"));
    People.signsIn("lena", "lakeside Morning 7").then().statusCode(200);
    assertEquals(List.of("CREATE DONE"), Book.of(id));
    assertFalse(Book.everything(id).toString().contains(password));
  }

  @Test
  void nobody_gets_a_username_or_an_address_that_somebody_has() {
    create(teacher("twice")).statusCode(201);

    for (Map<String, Object> again :
        List.of(
            teacher("twice"),
            teacher("TWICE"),
            with(teacher("another"), "email", "Twice@Studio.example"))) {
      create(again)
          .statusCode(409)
          .body(
              "type",
              endsWith(again.get("username").equals("another") ? "email-twice" : "account-twice"))
          .body("field", is(again.get("username").equals("another") ? "email" : "username"))
          .body("detail", containsString("account already"));
    }
    assertEquals(1, Book.of("twice").size());
  }

  @Test
  void two_who_ask_at_once_for_one_username_make_one_account() throws Exception {
    List<Integer> statuses =
        atOnce(() -> create(teacher("racing")).extract().statusCode(), 4).stream()
            .sorted()
            .toList();

    assertEquals(List.of(201, 409, 409, 409), statuses);
    assertEquals(1, People.named("racing").size());
    assertEquals(0, Book.rows("select 1 from account_change where state = 'PENDING'").size());
  }

  @Test
  void the_same_key_makes_one_account_and_says_its_password_once() throws Exception {
    UUID key = UUID.randomUUID();
    ValidatableResponse first =
        create(teacher("keyed"), key).statusCode(201).header("Idempotency-Replayed", nullValue());

    create(teacher("keyed"), key)
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("account.id", is(first.extract().<String>path("account.id")))
        .body("temporaryPassword", nullValue());

    UUID other = UUID.randomUUID();
    List<ValidatableResponse> answers = atOnce(() -> create(teacher("keyed2"), other), 20);
    List<Integer> statuses = answers.stream().map(one -> one.extract().statusCode()).toList();
    assertTrue(statuses.contains(201), statuses.toString());
    assertTrue(Set.of(201, 503).containsAll(statuses), statuses.toString());
    answers.stream()
        .filter(one -> one.extract().statusCode() == 503)
        .forEach(busy -> busy.header("Retry-After", matchesPattern("\\d+")));
    assertEquals(1, People.named("keyed2").size());
    assertEquals(List.of("CREATE DONE"), Book.of("keyed2"));
    create(teacher("keyed2"), other).statusCode(201).header("Idempotency-Replayed", "true");
  }

  @Test
  void a_key_stands_for_one_account_and_for_nothing_else() {
    UUID key = UUID.randomUUID();
    String made = create(teacher("onekey"), key).statusCode(201).extract().path("account.id");

    for (Map<String, Object> other :
        List.of(
            teacher("another-key"),
            with(with(teacher("onekey"), "firstName", "Lina"), "email", "lina@studio.example"))) {
      create(other, key).statusCode(422).body("type", endsWith("/key-used"));
    }

    assertEquals(List.of(), People.named("another-key"));
    create(with(teacher("onekey"), "username", "OneKey"), key)
        .statusCode(201)
        .body("account.id", is(made));
  }

  @Test
  void names_are_in_any_language() {
    create(with(with(teacher("zoe.m-1_x"), "firstName", "Zoë 🧘"), "lastName", "  مريم O'Neil  "))
        .statusCode(201)
        .body("account.firstName", is("Zoë 🧘"))
        .body("account.lastName", is("مريم O'Neil"));
  }

  static Stream<Arguments> unfit() {
    String field = "username";
    return Stream.of(
        Arguments.of(field, "ab", 422),
        Arguments.of(field, "", 422),
        Arguments.of(field, "x".repeat(61), 422),
        Arguments.of(field, "x".repeat(10_000), 422),
        Arguments.of(field, "two words", 422),
        Arguments.of(field, "../../clients", 422),
        Arguments.of(field, "<b>bold</b>", 422),
        Arguments.of(field, "lena🧘", 422),
        Arguments.of(field, "مريم", 422),
        Arguments.of(field, "аdmin", 422), // a Cyrillic a
        Arguments.of(field, "service-account-studio-accounts", 422),
        Arguments.of(field, "id:123", 422),
        Arguments.of(field, "a*b", 422),
        Arguments.of(field, null, 400),
        Arguments.of(field, 7, 400),
        Arguments.of("firstName", "", 422),
        Arguments.of("firstName", "   ", 422),
        Arguments.of("firstName", "<script>alert(1)</script>", 422),
        Arguments.of("firstName", "x".repeat(101), 422),
        Arguments.of("firstName", "x".repeat(10_000), 422),
        Arguments.of("firstName", "a\u0000b", 422),
        Arguments.of("lastName", "\u2800", 422), // an empty Braille cell
        Arguments.of("lastName", "\u3164", 422), // a filler among the letters
        Arguments.of("lastName", "\u202E\u200B", 422),
        Arguments.of("lastName", "...", 422),
        Arguments.of(field, "...", 422),
        Arguments.of(field, "lena.", 422),
        Arguments.of("email", "\u0130rem@b.example", 422), // comes back as two letters
        Arguments.of("lastName", "${env.SECRET}", 422),
        Arguments.of("lastName", "", 422),
        Arguments.of("email", "", 422),
        Arguments.of("email", "nobody", 422),
        Arguments.of("email", "a@b", 422),
        Arguments.of("email", "a@b..c", 422),
        Arguments.of("email", "a@@b.example", 422),
        Arguments.of("email", "a b@c.example", 422),
        Arguments.of("email", "a@b.example\r\nBcc: c@d.example", 422),
        Arguments.of("email", "x".repeat(250) + "@b.example", 422),
        Arguments.of("email", "x".repeat(65) + "@b.example", 422),
        Arguments.of("email", "-@-.-", 422),
        Arguments.of("roles", List.of("admin"), 400),
        Arguments.of("enabled", true, 400));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void what_cannot_be_meant_is_refused_beside_its_field_and_makes_nothing(
      String field, Object value, int status) {
    int before = Book.rows("select 1 from account_change").size();

    create(with(teacher("unfit"), field, value)).statusCode(status).body("field", is(field));

    assertEquals(List.of(), People.named("unfit"));
    if (!"-@-.-".equals(value)) {
      assertEquals(before, Book.rows("select 1 from account_change").size());
    }
  }

  private static Map<String, Object> teacher(String username) {
    return Map.of(
        "username",
        username,
        "firstName",
        "Lena",
        "lastName",
        "Moor",
        "email",
        username.toLowerCase(Locale.ROOT) + "@studio.example");
  }

  private static Map<String, Object> with(Map<String, Object> teacher, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(teacher);
    changed.put(field, value);
    return changed;
  }

  private static ValidatableResponse create(Map<String, Object> teacher) {
    return asAdmin().body(teacher).post(ACCOUNTS).then();
  }

  private static ValidatableResponse create(Map<String, Object> teacher, UUID key) {
    return asAdmin().header("Idempotency-Key", key).body(teacher).post(ACCOUNTS).then();
  }

  private static RequestSpecification asAdmin() {
    return given().auth().oauth2(Tokens.Person.ADA.token()).contentType(ContentType.JSON);
  }

  private static <T> List<T> atOnce(Callable<T> request, int times) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(Collections.nCopies(times, request))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
