package studio.yin.server.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** Nobody reaches what is not theirs: not without a token, a role, or the plan being their own. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class StrangersTest {

  private Api.Plan plan;
  private String step;
  private String share;

  @BeforeEach
  void a_plan_of_mira_with_a_link() {
    plan = Api.clone(Person.MIRA);
    step = plan.step(1);
    share = shared();
  }

  private record Route(String method, String path, String body) {}

  /** Every route with ids of Mira's in it, and a body that would be good. */
  private List<Route> routes() {
    String p = plan.path();
    String s = p + "/steps/" + step;
    return List.of(
        new Route("GET", p, null),
        new Route("DELETE", p, null),
        new Route("PUT", p + "/archive", null),
        new Route("DELETE", p + "/archive", null),
        new Route("POST", p + "/restorations", null),
        new Route("PATCH", p, "{\"title\":\"Mine now\"}"),
        new Route("POST", p + "/undos", null),
        new Route("POST", p + "/redos", null),
        new Route("POST", p + "/publications", null),
        new Route("POST", p + "/steps", "{\"pose\":\"sphinx\",\"at\":0}"),
        new Route("GET", s, null),
        new Route("PATCH", s, "{\"hold\":60}"),
        new Route("DELETE", s, null),
        new Route("PUT", s + "/position", "{\"to\":0}"),
        new Route(
            "PUT",
            s + "/props/block@under-head",
            "{\"count\":1,\"purpose\":\"support\",\"needed\":true}"),
        new Route("DELETE", s + "/props/block@under-head", null),
        new Route("PUT", s + "/cues/enter/students", "{\"lines\":[\"Mine.\"]}"),
        new Route("POST", p + "/aside/" + step + "/restorations", null),
        new Route("GET", p + "/shares", null),
        new Route("POST", p + "/shares", "{\"mode\":\"fixed\"}"),
        new Route("GET", p + "/shares/" + share, null),
        new Route("DELETE", p + "/shares", null),
        new Route("PATCH", p + "/shares/" + share, "{\"label\":\"Mine now\"}"),
        new Route("POST", p + "/shares/" + share + "/restorations", null),
        new Route("DELETE", p + "/shares/" + share, null));
  }

  private static final List<Route> OPEN_TO_TEACHERS =
      List.of(
          new Route("GET", V1 + "/library", null),
          new Route("GET", V1 + "/library/spine", null),
          new Route("POST", V1 + "/library/spine/copies", null),
          new Route("GET", V1 + "/plans", null),
          new Route("GET", V1 + "/poses", null),
          new Route("GET", V1 + "/poses/banana", null));

  private String shared() {
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    return Api.says(Person.MIRA, "{\"mode\":\"follows\"}")
        .post(plan.path() + "/shares")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void somebody_elses_plan_is_not_there_and_stays_as_it_is() throws Exception {
    as(Person.JONAS).get(V1 + "/plans").then().statusCode(200); // meets Jonas
    var before = Api.database();
    for (Route route : routes()) {
      send(as(Person.JONAS).header("If-Match", "*"), route)
          .statusCode(404)
          .contentType("application/problem+json")
          .body("detail", not(containsString("Spine")));
    }
    // the step and the link of Mira, asked for by way of a plan of Jonas's own
    Api.Plan own = Api.clone(Person.JONAS);
    own.change().post(own.path() + "/publications").then().statusCode(200);
    var later = Api.database();
    for (Route route : routes()) {
      if (route.path().contains(step) || route.path().contains(share)) {
        Route swapped =
            new Route(route.method(), route.path().replace(plan.id(), own.id()), route.body());
        send(as(Person.JONAS).header("If-Match", "*"), swapped).statusCode(404);
      }
    }
    assertEquals(later, Api.database());
    assertEquals(before.get("share"), later.get("share"));
    as(Person.JONAS).get(V1 + "/plans?size=100").then().body("plans.id", not(hasItem(plan.id())));
  }

  @Test
  void without_a_token_or_a_role_nothing_is_answered_and_nothing_done() throws Exception {
    as(Person.NOOR).get(V1 + "/plans").then().statusCode(403); // meets Noor
    as(Person.ADA).get(V1 + "/plans").then().statusCode(403);
    var before = Api.database();
    List<Route> all =
        java.util.stream.Stream.concat(routes().stream(), OPEN_TO_TEACHERS.stream()).toList();
    for (Route route : all) {
      send(Api.bare(), route)
          .statusCode(401)
          .header("WWW-Authenticate", startsWith("Bearer"))
          .contentType("application/problem+json")
          .body("type", endsWith("/not-signed-in"));
      send(Api.bare().auth().oauth2("a.b.c"), route)
          .statusCode(401)
          .header("WWW-Authenticate", startsWith("Bearer"))
          .contentType("application/problem+json");
      for (Person person : new Person[] {Person.NOOR, Person.ADA}) {
        send(as(person), route)
            .statusCode(403)
            .contentType("application/problem+json")
            .body("type", endsWith("/not-allowed"));
      }
    }
    assertEquals(before, Api.database());
  }

  @Test
  void encoded_and_decorated_addresses_open_nothing_either() {
    for (String path :
        new String[] {
          "/%61pi/v1/plans",
          "/api/v1/%70lans",
          "/api;x=y/v1/plans",
          "/api/v1/plans;x=y",
          "/api//v1/plans",
          "//api/v1/plans",
          "/api/v1/./plans",
          "/x/../api/v1/plans",
          "/api/v1/plans/"
        }) {
      given()
          .urlEncodingEnabled(false)
          .redirects()
          .follow(false)
          .get(path)
          .then()
          .statusCode(anyOf(is(401), is(404), is(400), is(302)))
          .body(not(containsString("links")));
    }
  }

  private static io.restassured.response.ValidatableResponse send(
      RequestSpecification request, Route route) {
    if (route.body() != null) {
      request.contentType(ContentType.JSON).body(route.body());
    }
    return request.request(route.method(), route.path()).then();
  }
}
