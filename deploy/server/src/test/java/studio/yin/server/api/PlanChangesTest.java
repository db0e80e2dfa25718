package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** How a program keeps a copy of a teacher's plans up to date, whatever happens meanwhile. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PlanChangesTest {
  private final List<Api.Plan> plans = new ArrayList<>();
  private String start;

  @BeforeEach
  void seven_plans_of_mira() {
    start = V1 + "/plans/changes?size=3&since=" + Instant.now();
    for (int i = 0; i < 7; i++) {
      plans.add(Api.clone(Person.MIRA));
    }
  }

  private static JsonPath page(String address) {
    return as(Person.MIRA)
        .urlEncodingEnabled(false)
        .get(address)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> ids(JsonPath page) {
    return page.getList("plans.id");
  }

  private static String next(JsonPath page) {
    return page.getString("links.next");
  }

  @Test
  void what_is_changed_while_somebody_reads_on_is_not_passed_over() {
    JsonPath page = page(start);
    List<String> read = new ArrayList<>(ids(page));
    assertEquals(plans.subList(0, 3).stream().map(Api.Plan::id).toList(), read);
    plans.get(6).change("{\"title\":\"Slow Sunday\"}").patch(plans.get(6).path());
    plans.get(0).change("{\"title\":\"Slow Monday\"}").patch(plans.get(0).path());
    for (page = page(next(page)); !ids(page).isEmpty(); page = page(next(page))) {
      read.addAll(ids(page));
    }
    assertEquals(8, read.size(), "the first one twice");
    assertEquals(7, new HashSet<>(read).size());
    assertEquals(plans.get(0).id(), read.getLast());

    assertEquals(List.of(), ids(page(next(page))), "nothing more until there is");
    plans.get(3).change("{\"notes\":\"Windows.\"}").patch(plans.get(3).path());
    assertEquals(List.of(plans.get(3).id()), ids(page(next(page))));
  }

  @Test
  void whatever_becomes_of_a_plan_is_told() {
    JsonPath page = page(start.replace("size=3", "size=100"));
    assertEquals(7, ids(page).size());
    String later = next(page);
    plans.get(1).change().post(plans.get(1).path() + "/publications").then().statusCode(200);
    plans.get(2).change().put(plans.get(2).path() + "/archive").then().statusCode(200);
    plans.get(4).change().delete(plans.get(4).path()).then().statusCode(204);
    page = page(later);
    assertEquals(List.of(plans.get(1).id(), plans.get(2).id(), plans.get(4).id()), ids(page));
    assertTrue(page.getString("plans[0].publishedAt") != null);
    assertTrue(page.getString("plans[1].archivedAt") != null);
    assertTrue(page.getString("plans[2].deletedAt") != null);
    later = next(page);
    plans.get(2).change().delete(plans.get(2).path() + "/archive").then().statusCode(200);
    as(Person.MIRA).post(plans.get(4).path() + "/restorations").then().statusCode(200);
    plans.get(1).change("{\"title\":\"Slow Sunday\"}").patch(plans.get(1).path());
    plans.get(1).change().post(plans.get(1).path() + "/undos").then().statusCode(200);
    page = page(later);
    assertEquals(List.of(plans.get(2).id(), plans.get(4).id(), plans.get(1).id()), ids(page));
  }

  @Test
  void nobody_is_told_of_the_plans_of_others_and_all_of_ones_own_from_the_beginning() {
    Set<String> mine = new HashSet<>();
    JsonPath page = page(V1 + "/plans/changes?size=100");
    while (!ids(page).isEmpty()) {
      mine.addAll(ids(page));
      page = page(next(page));
    }
    assertTrue(mine.containsAll(plans.stream().map(Api.Plan::id).toList()));
    as(Person.JONAS)
        .urlEncodingEnabled(false)
        .get(start)
        .then()
        .body("plans", hasSize(0))
        .body("links.next", containsString("/plans/changes?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since=yesterday",
        "since=2026-03-01",
        "since=2026-03-01T12:00:00",
        "since=%2B999999999-12-31T23:59:59Z",
        "since=-999999999-01-01T00:00:00Z",
        "since=1969-12-31T23:59:59Z",
        "after=1",
        "size=0",
        "size=101"
      })
  void what_cannot_be_read_is_told_with_its_name(String unfit) {
    as(Person.MIRA)
        .urlEncodingEnabled(false)
        .get(V1 + "/plans/changes?" + unfit)
        .then()
        .statusCode(400)
        .body("field", is(unfit.substring(0, unfit.indexOf('='))));
  }
}
