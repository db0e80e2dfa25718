package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** A program reads what the checks have found, mends it, or says why it is not followed. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class FindingsTest {
  private static final String PREGNANT =
      "{\"brief\":{\"focus\":[],\"conditions\":[\"pregnancy\"],\"stock\":[]}}";

  private Api.Plan plan;

  @BeforeEach
  void a_clone_of_the_spine_sequence() {
    plan = Api.clone(Person.MIRA);
  }

  private ValidatableResponse findings() {
    return as(Person.MIRA).get(plan.path() + "/findings").then().statusCode(200);
  }

  private ValidatableResponse act(String check, String act, String body) {
    return plan.change(body).post(plan.path() + "/findings/" + check + "/" + act).then();
  }

  @Test
  void what_was_found_is_told_with_its_place_and_what_would_mend_it() {
    findings()
        .header("ETag", plan.tag())
        .body("mayBePublished", is(true))
        .body("findings", hasSize(1))
        .body("findings[0].check", is("prone-in-pregnancy"))
        .body("findings[0].severity", is("warning"))
        .body("findings[0].step", nullValue())
        .body("findings[0].sentence", containsString("Sphinx and Seal"))
        .body("findings[0].advice", containsString("Melting Heart"))
        .body("findings[0].mendable", is(true))
        .body("findings[0].dismissed", nullValue());
  }

  @Test
  void a_warning_is_dismissed_for_a_reason_and_told_again() {
    act("prone-in-pregnancy", "dismissals", "{\"reason\":\"Nobody is.\"}").statusCode(200);
    findings().body("findings[0].dismissed", is("Nobody is."));
    act("prone-in-pregnancy", "reopenings", "{}").statusCode(200);
    findings().body("findings[0].dismissed", nullValue());
  }

  @Test
  void publishing_is_refused_with_all_that_has_to_be_mended_and_each_can_be() {
    plan.change(PREGNANT).patch(plan.path()).then().statusCode(200);
    findings().body("mayBePublished", is(false));
    ValidatableResponse refused =
        plan.change().post(plan.path() + "/publications").then().statusCode(409);
    refused
        .body("type", endsWith("/not-sound"))
        .body("findings.check", everyItem(is("caution-unanswered")))
        .body("findings.severity", everyItem(is("error")))
        .body("findings.step", everyItem(notNullValue()))
        .body("findings.sentence", everyItem(not(emptyString())));
    for (Map<String, Object> finding :
        refused.extract().jsonPath().<Map<String, Object>>getList("findings")) {
      assertEquals(true, finding.get("mendable"));
      act("caution-unanswered", "mends", "{\"step\":\"" + finding.get("step") + "\"}")
          .statusCode(200);
    }
    findings().body("mayBePublished", is(true));
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
  }

  @Test
  void an_error_is_not_dismissed() {
    plan.change(PREGNANT).patch(plan.path()).then().statusCode(200);
    String step = findings().extract().jsonPath().getString("findings[0].step");
    act(
            "caution-unanswered",
            "dismissals",
            "{\"step\":\"" + step + "\",\"reason\":\"She will manage.\"}")
        .statusCode(422)
        .body("type", endsWith("/error-stays"));
    findings().body("findings[0].dismissed", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-such-check      | mends      | {}                                | 422",
        "%00                | mends      | {}                                | 400",
        "prone-in-pregnancy | mends      | {\"step\":\"x\"}                  | 400",
        "prone-in-pregnancy | mends      | {\"steps\":null}                  | 400",
        "prone-in-pregnancy | mends      | []                                | 400",
        "prone-in-pregnancy | dismissals | {}                                | 400",
        "prone-in-pregnancy | dismissals | {\"reason\":\" \"}                | 422",
        "prone-in-pregnancy | dismissals | {\"reason\":7}                    | 400",
        "no-closing         | dismissals | {\"reason\":\"It is not there.\"} | 404",
        "no-such-check      | reopenings | {}                                | 422"
      })
  void what_cannot_be_meant_is_refused_and_changes_nothing(
      String check, String act, String body, int status) {
    String tag = plan.tag();
    act(check, act, body).statusCode(status).contentType("application/problem+json");
    assertEquals(tag, plan.tag());
  }

  @Test
  void somebody_elses_findings_are_not_there() throws SQLException {
    Map<String, String> before = Api.database();
    as(Person.JONAS).get(plan.path() + "/findings").then().statusCode(404);
    for (String act : new String[] {"mends", "dismissals", "reopenings"}) {
      says(Person.JONAS, act.equals("dismissals") ? "{\"reason\":\"Mine.\"}" : "{}")
          .header("If-Match", "*")
          .post(plan.path() + "/findings/prone-in-pregnancy/" + act)
          .then()
          .statusCode(404);
    }
    assertEquals(before, Api.database());
  }
}
