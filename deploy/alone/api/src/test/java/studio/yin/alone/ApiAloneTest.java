package studio.yin.alone;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.server.AtOnce;
import studio.yin.server.Routes;
import studio.yin.server.Routes.Row;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** The server without pages. Whatever goes wrong, programs are told as a problem (RFC 9457). */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class ApiAloneTest {
  private static final String PROBLEM = "application/problem+json";

  @Test
  void there_are_no_pages() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("studio.yin.web.page.ErrorPages"));
    assertEquals(404, as(Person.MIRA).get("/plans").statusCode());
  }

  @Test
  void what_is_not_there_is_a_problem_that_says_so() throws IOException {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Row row : rows()) {
      if (row.template().contains("{")) {
        Response answer = ask(row);
        asked++;
        if (!isProblem(answer) || !isRight(row, answer.statusCode())) {
          wrong.add(told(row, answer));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > 30, "routes asked: " + asked);
  }

  @Test
  void addresses_and_methods_that_are_none_are_told_apart() {
    Response nowhere = as(Person.MIRA).get("/api/v1/moons");
    assertEquals(404, nowhere.statusCode());
    assertTrue(isProblem(nowhere));
    Response unmade = as(Person.MIRA).delete("/api/v1/library");
    assertEquals(405, unmade.statusCode());
    assertTrue(isProblem(unmade));
    assertEquals("GET", unmade.header("Allow").replaceAll("(, )?(HEAD|OPTIONS)", ""));
  }

  @Test
  void requests_are_looked_at_before_anybody_reads_them() {
    Response hidden = as(Person.MIRA).urlEncodingEnabled(false).get("/api/v1/%70lans");
    assertEquals(400, hidden.statusCode());
    assertTrue(isProblem(hidden));
    assertEquals("nosniff", hidden.header("X-Content-Type-Options"));
    Response foreign =
        as(Person.MIRA).header("Sec-Fetch-Site", "cross-site").post("/api/v1/library/spine/copies");
    assertEquals(403, foreign.statusCode());
    assertTrue(isProblem(foreign));
  }

  @Test
  void strangers_and_those_without_the_role_are_told_so() {
    Response stranger = given().get("/api/v1/plans");
    assertEquals(401, stranger.statusCode());
    assertTrue(isProblem(stranger));
    assertEquals("Bearer", stranger.header("WWW-Authenticate"));
    Response admin = as(Person.ADA).get("/api/v1/plans");
    assertEquals(403, admin.statusCode());
    assertTrue(isProblem(admin));
  }

  @Test
  void what_cannot_be_meant_is_refused_with_its_field() {
    Response made = as(Person.MIRA).post("/api/v1/library/spine/copies");
    assertEquals(201, made.statusCode());
    String step =
        made.header("Location").replaceFirst("^https?://[^/]+", "")
            + "/steps/"
            + made.jsonPath().getString("steps[0].id");

    Response refused =
        as(Person.MIRA)
            .contentType("application/json")
            .header("If-Match", made.header("ETag"))
            .body("{\"hold\": \"for ever\"}")
            .patch(step);
    assertEquals(422, refused.statusCode());
    assertTrue(isProblem(refused));
    assertEquals("/api/v1/problems/hold-unreadable", refused.jsonPath().getString("type"));
    assertEquals("hold", refused.jsonPath().getString("field"));

    Response unread = as(Person.MIRA).get("/api/v1/plans?state=lost");
    assertEquals(400, unread.statusCode());
    assertTrue(isProblem(unread));
    assertEquals("state", unread.jsonPath().getString("field"));
  }

  @Test
  void what_is_refused_as_things_stand_is_told() {
    Response made = as(Person.MIRA).post("/api/v1/library/spine/copies");
    Response refused =
        as(Person.MIRA)
            .header("If-Match", made.header("ETag"))
            .post("/api/v1/plans/" + made.jsonPath().getString("id") + "/undos");
    assertEquals(409, refused.statusCode());
    assertTrue(isProblem(refused));
    assertEquals("/api/v1/problems/nothing-to-undo", refused.jsonPath().getString("type"));
  }

  @Test
  void without_a_database_programs_are_told_when_to_come_again() throws IOException, SQLException {
    List<Row> rows = rows().stream().filter(row -> row.person().isPresent()).toList();
    List<String> wrong = new ArrayList<>();
    StudioServices.away(() -> wrong.addAll(AtOnce.faults(rows, ApiAloneTest::notAway)));
    assertEquals(List.of(), wrong);
    assertTrue(rows.size() > 40, "routes asked: " + rows.size());
  }

  /** What is wrong with the answer to somebody who asks while the database is away. */
  private static String notAway(Row row) {
    Response answer = ask(row);
    boolean told =
        answer.statusCode() == 503 && isProblem(answer) && answer.header("Retry-After") != null;
    return told ? "" : told(row, answer);
  }

  private static List<Row> rows() throws IOException {
    return Routes.all().stream().filter(Row::isApi).toList();
  }

  private static RequestSpecification as(Person person) {
    return given().noContentType().auth().oauth2(person.token());
  }

  /** What needs a body is asked for its body first; accounts are the sign-in server's. */
  private static boolean isRight(Row row, int status) {
    boolean asks = row.method().equals("GET") || row.method().equals("DELETE");
    return row.who().equals("admin")
        ? status == 503 || (!asks && status == 400)
        : status == 404 || (!asks && (status == 400 || status == 422));
  }

  private static Response ask(Row row) {
    return row.person()
        .map(ApiAloneTest::as)
        .orElseGet(() -> given().noContentType())
        .header("If-Match", "\"1\"")
        .request(row.method(), row.path());
  }

  private static boolean isProblem(Response answer) {
    return PROBLEM.equals(answer.contentType())
        && answer.jsonPath().getInt("status") == answer.statusCode()
        && answer.jsonPath().getString("type").startsWith("/api/v1/problems/")
        && !answer.jsonPath().getString("detail").isBlank();
  }

  private static String told(Row row, Response answer) {
    return "%s %s answers %d %s %s"
        .formatted(
            row.method(),
            row.template(),
            answer.statusCode(),
            answer.contentType(),
            answer.asString());
  }
}
