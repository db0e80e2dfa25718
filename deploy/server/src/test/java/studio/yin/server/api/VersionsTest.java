package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** A change names the version it was made from, and none is lost. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class VersionsTest {
  private static final int AT_ONCE = 20;

  private Api.Plan plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = Api.clone(Person.MIRA);
  }

  @Test
  void a_plan_that_the_client_has_is_not_sent_again() {
    String tag = plan.tag();
    as(Person.MIRA)
        .header("If-None-Match", tag)
        .get(plan.path())
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(is(""));
    plan.change("{\"title\":\"Slow Sunday\"}").patch(plan.path()).then().statusCode(200);
    as(Person.MIRA).header("If-None-Match", tag).get(plan.path()).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PATCH ",
        "POST /undos",
        "POST /redos",
        "POST /publications",
        "POST /steps",
        "PATCH /steps/{step}",
        "DELETE /steps/{step}",
        "PUT /steps/{step}/position",
        "PUT /steps/{step}/props/block@under-head",
        "DELETE /steps/{step}/props/block@under-head",
        "PUT /steps/{step}/cues/enter/students",
        "POST /aside/{step}/restorations"
      })
  void every_change_names_its_version(String route) throws Exception {
    String method = route.split(" ", -1)[0];
    String path = plan.path() + route.split(" ", -1)[1].replace("{step}", plan.step(0));
    String body = body(route);
    var before = Api.database();
    RequestSpecification without = body == null ? as(Person.MIRA) : says(Person.MIRA, body);
    without
        .request(method, path)
        .then()
        .statusCode(428)
        .contentType("application/problem+json")
        .body("field", is("If-Match"));
    for (String stale : new String[] {"\"999\"", "W/\"999\"", "\"abc\""}) {
      RequestSpecification old = body == null ? as(Person.MIRA) : says(Person.MIRA, body);
      old.header("If-Match", stale)
          .request(method, path)
          .then()
          .statusCode(412)
          .contentType("application/problem+json")
          .body("type", endsWith("/version-stale"));
    }
    RequestSpecification odd = body == null ? as(Person.MIRA) : says(Person.MIRA, body);
    odd.header("If-Match", "7, or so").request(method, path).then().statusCode(400);
    assertEquals(before, Api.database());
  }

  private static String body(String route) {
    if (route.startsWith("PATCH /steps")) {
      return "{\"hold\":60}";
    }
    if (route.startsWith("PATCH")) {
      return "{\"title\":\"Slow Sunday\"}";
    }
    if (route.endsWith("/position")) {
      return "{\"to\":1}";
    }
    if (route.startsWith("PUT") && route.contains("/props/")) {
      return "{\"count\":1,\"purpose\":\"support\",\"needed\":false}";
    }
    if (route.endsWith("/cues/enter/students")) {
      return "{\"lines\":[\"Stay.\"]}";
    }
    return route.endsWith("/steps") ? "{\"pose\":\"sphinx\",\"at\":0}" : null;
  }

  @Test
  void a_star_takes_whatever_the_plan_is_now() {
    says(Person.MIRA, "{\"title\":\"Slow Sunday\"}")
        .header("If-Match", "*")
        .patch(plan.path())
        .then()
        .statusCode(200);
  }

  @Test
  void the_same_request_twice_is_stale_the_second_time() {
    String tag = plan.tag();
    String next =
        says(Person.MIRA, "{\"hold\":77}")
            .header("If-Match", tag)
            .patch(plan.stepPath(1))
            .then()
            .statusCode(200)
            .header("ETag", not(is(tag)))
            .extract()
            .header("ETag");
    says(Person.MIRA, "{\"hold\":77}")
        .header("If-Match", tag)
        .patch(plan.stepPath(1))
        .then()
        .statusCode(412);
    assertEquals(next, plan.tag());
  }

  @Test
  void the_same_request_twice_under_a_star_changes_nothing_the_second_time() {
    int revision = 0;
    for (int i = 0; i < 2; i++) {
      int now =
          says(Person.MIRA, "{\"count\":2,\"purpose\":\"support\",\"needed\":true}")
              .header("If-Match", "*")
              .put(plan.stepPath(1) + "/props/block@under-chest")
              .then()
              .statusCode(200)
              .extract()
              .path("revision");
      assertEquals(i == 0 ? now : revision, now);
      revision = now;
    }
  }

  @Test
  void of_many_changes_from_one_version_one_is_taken() throws Exception {
    String tag = plan.tag();
    String step = plan.stepPath(1);
    List<Response> answers =
        atOnce(
            i ->
                says(Person.MIRA, "{\"hold\":" + (100 + i) + "}")
                    .header("If-Match", tag)
                    .patch(step));
    assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
    assertEquals(AT_ONCE - 1, answers.stream().filter(a -> a.statusCode() == 412).count());
    assertEquals(2, plan.read().getInt("revision"));
  }

  @Test
  void of_many_changes_at_once_none_is_lost() throws Exception {
    String cues = plan.stepPath(0);
    List<Response> answers =
        atOnce(
            i ->
                says(Person.MIRA, "{\"pose\":\"sphinx\",\"at\":" + i % 3 + "}")
                    .header("If-Match", "*")
                    .post(plan.path() + "/steps"));
    answers.forEach(answer -> assertEquals(201, answer.statusCode(), answer.asString()));
    assertEquals(7 + AT_ONCE, plan.read().getList("steps").size());
    assertEquals(1 + AT_ONCE, plan.read().getInt("revision"));
    assertEquals(AT_ONCE, answers.stream().map(answer -> answer.header("ETag")).distinct().count());
    as(Person.MIRA).get(cues).then().statusCode(200);
  }

  @Test
  void clients_that_read_again_when_stale_all_get_their_change_in() throws Exception {
    List<Response> answers = atOnce(this::insistently);
    answers.forEach(answer -> assertEquals(201, answer.statusCode(), answer.asString()));
    assertEquals(7 + AT_ONCE, plan.read().getList("steps").size());
  }

  private Response insistently(int i) {
    while (true) {
      Response answer =
          plan.change("{\"pose\":\"caterpillar\",\"at\":0}").post(plan.path() + "/steps");
      if (answer.statusCode() != 412) {
        return answer;
      }
    }
  }

  private interface Asking {
    Response ask(int i);
  }

  private static List<Response> atOnce(Asking asking) throws Exception {
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      int number = i;
      calls.add(() -> asking.ask(number));
    }
    List<Response> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Response> answer : clients.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
