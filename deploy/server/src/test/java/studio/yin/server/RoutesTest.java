package studio.yin.server;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;
import studio.yin.server.Tokens.Person;

/**
 * Who may call what: every route that the server really has, with every method, for everybody. The
 * table is {@code routes.txt}; a route that is not in it fails, and so does a row without a route.
 */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class RoutesTest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  /** Everybody who may knock; null is somebody without a token. */
  private enum Caller {
    NOBODY(null),
    NO_ROLE(Person.NOOR),
    TEACHER(Person.MIRA),
    ADMIN(Person.ADA);

    private final Person person;

    Caller(Person person) {
      this.person = person;
    }
  }

  @Test
  void the_table_has_a_row_for_every_route_and_a_route_for_every_row() throws IOException {
    assertEquals(String.join("\n", table().keySet()), String.join("\n", routes()));
  }

  @Test
  void everybody_may_do_what_the_table_says_and_nothing_else() throws IOException {
    Map<String, Set<Caller>> table = table();
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Map.Entry<String, Set<Caller>> row : table.entrySet()) {
      String method = row.getKey().substring(0, row.getKey().indexOf(' '));
      String path = row.getKey().substring(row.getKey().indexOf(' ') + 1);
      for (Caller caller : Caller.values()) {
        int status = status(method, path, caller);
        asked++;
        boolean in = status != 401 && status != 403;
        if (in != row.getValue().contains(caller) || status == 500) {
          wrong.add("%s as %s answers %d".formatted(row.getKey(), caller, status));
        }
      }
    }
    System.getLogger("routes")
        .log(System.Logger.Level.INFO, "{0} routes × callers, {1} wrong", asked, wrong.size());
    assertEquals(List.of(), wrong);
  }

  @Test
  void methods_that_a_route_does_not_have_are_refused_to_everybody() throws IOException {
    Set<String> has = table().keySet();
    Set<String> paths = new TreeSet<>();
    has.forEach(row -> paths.add(row.substring(row.indexOf(' ') + 1)));
    List<String> wrong = new ArrayList<>();
    for (String path : paths) {
      for (String method : METHODS) {
        boolean known =
            has.contains(method + " " + path)
                || (method.equals("HEAD") && has.contains("GET " + path))
                // a sign-in in the middle of a form leads back by way of its address
                || (List.of("GET", "HEAD").contains(method) && path.startsWith("/plans/"));
        if (!known) {
          int status = status(method, path, Caller.TEACHER);
          if (status < 400 || status >= 500) {
            wrong.add("%s %s answers %d".formatted(method, path, status));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void encoded_and_parameterised_paths_open_nothing() {
    for (String path :
        List.of(
            "/%70lans",
            "/plans;x=1",
            "/plans/..;/accounts",
            "/api/v1/%61ccounts",
            "//accounts",
            "/accounts/%2e%2e/plans",
            "/api/v1/accounts;jsessionid=1",
            "/%2faccounts")) {
      for (Caller caller : EnumSet.of(Caller.NOBODY, Caller.NO_ROLE)) {
        int status =
            caller(caller).urlEncodingEnabled(false).get(path).then().extract().statusCode();
        assertFalse(status < 400, path + " as " + caller + " answers " + status);
      }
    }
  }

  private static int status(String method, String template, Caller caller) {
    String path = Routes.filled(template);
    return caller(caller)
        .header("Accept", "*/*")
        .contentType(
            template.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded")
        .header("Sec-Fetch-Site", "same-origin")
        .request(method, path)
        .statusCode();
  }

  private static RequestSpecification caller(Caller caller) {
    RequestSpecification request =
        given()
            .config(
                RestAssuredConfig.config()
                    .redirect(RedirectConfig.redirectConfig().followRedirects(false)));
    return caller.person == null ? request : request.auth().oauth2(caller.person.token());
  }

  /** Every route of the server, as {@code METHOD /path/{template}}. */
  private static Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
    RuntimeResourceVisitor.visitRuntimeResources(
        "/",
        deployment.getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
            String plain = path.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
            routes.add(
                method + " " + ("/" + plain).replaceAll("/+", "/").replaceAll("(.)/$", "$1"));
          }
        });
    return routes;
  }

  private static Map<String, Set<Caller>> table() throws IOException {
    Map<String, Set<Caller>> table = new TreeMap<>();
    for (String line : Routes.rows()) {
      List<String> words = List.of(line.strip().split("\\s+", -1));
      table.put(words.get(0) + " " + words.get(1), callers(words.get(2)));
    }
    return table;
  }

  private static Set<Caller> callers(String word) {
    return switch (word) {
      case "everybody" -> EnumSet.allOf(Caller.class);
      case "signed-in" -> EnumSet.of(Caller.NO_ROLE, Caller.TEACHER, Caller.ADMIN);
      case "teacher" -> EnumSet.of(Caller.TEACHER);
      case "admin" -> EnumSet.of(Caller.ADMIN);
      default -> throw new IllegalArgumentException("Who is " + word + "?");
    };
  }
}
