package studio.yin.server.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** How the tests of this package speak to the API, and how they look behind it. */
final class Api {
  static final String V1 = "/api/v1";

  private Api() {}

  static RequestSpecification as(Person person) {
    return bare().auth().oauth2(person.token());
  }

  /** As nobody, without the content type that the client would make up. */
  static RequestSpecification bare() {
    return given().noContentType().urlEncodingEnabled(false);
  }

  /** As that person, with a JSON body. */
  static RequestSpecification says(Person person, String body) {
    return as(person).contentType(ContentType.JSON).body(body);
  }

  /** A new plan of that person's, cloned from the spine sequence. */
  static Plan clone(Person person) {
    Response made = as(person).post(V1 + "/library/spine/copies");
    made.then().statusCode(201);
    return new Plan(person, made.jsonPath().getString("id"));
  }

  /** A plan of the tests. */
  record Plan(Person owner, String id) {
    String path() {
      return V1 + "/plans/" + id;
    }

    String step(int position) {
      return read().getString("steps[%d].id".formatted(position));
    }

    String stepPath(int position) {
      return path() + "/steps/" + step(position);
    }

    JsonPath read() {
      return as(owner).get(path()).then().statusCode(200).extract().jsonPath();
    }

    String tag() {
      return as(owner).get(path()).then().statusCode(200).extract().header("ETag");
    }

    /** A change from the present version, with a body. */
    RequestSpecification change(String body) {
      return says(owner, body).header("If-Match", tag());
    }

    /** A change from the present version, without a body. */
    RequestSpecification change() {
      return as(owner).header("If-Match", tag());
    }
  }

  /**
   * What stands in every table: how many rows, and the sum of the transactions that wrote them,
   * which no insert, update or delete leaves as it was.
   */
  static Map<String, String> database() throws SQLException {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement()) {
      for (String table : new String[] {"class_plan", "revision", "share", "idempotency_key"}) {
        try (ResultSet rows =
            statement.executeQuery(
                "select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from " + table)) {
          rows.next();
          tables.put(table, rows.getString(1));
        }
      }
    }
    return tables;
  }
}
