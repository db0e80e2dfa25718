package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static studio.yin.server.api.Api.as;
import static studio.yin.server.api.Api.says;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** Whatever comes in: a plain sentence at the right place, 4xx, and nothing changed. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class BadInputTest {
  private static final String ANY_TEXT =
      "🧘🏽‍♀️ שלום عليكم e\u0301 <script>alert('1')</script> {{7*7}} ${7*7} \"'; drop table class_plan; --";

  private Api.Plan plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = Api.clone(Person.MIRA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'hold':0}|422|hold-out-of-range|hold",
        "{'hold':-5}|422|hold-out-of-range|hold",
        "{'hold':'abc'}|422|hold-unreadable|hold",
        "{'hold':''}|422|hold-unreadable|hold",
        "{'hold':'25:00:00'}|422|hold-out-of-range|hold",
        "{'hold':'25h'}|422|hold-out-of-range|hold",
        "{'hold':90000}|422|hold-out-of-range|hold",
        "{'hold':3601}|422|hold-out-of-range|hold",
        "{'hold':99999999999999999999999}|422|hold-out-of-range|hold",
        "{'hold':4.5}|400|value-unfit|hold",
        "{'hold':1e2}|400|value-unfit|hold",
        "{'hold':true}|400|value-unfit|hold",
        "{'hold':{}}|400|value-unfit|hold",
        "{'hold':[270]}|400|value-unfit|hold",
        "{'secondHold':'abc'}|422|hold-unreadable|hold",
        "{'secondHold':0}|422|hold-out-of-range|hold",
        "{'hold':60,'hold':90}|400|body-unreadable|",
        "{'hold':60,'lock':true}|400|field-unknown|lock",
        "{'variation':'upside-down'}|422|variation-unknown|variation",
        "{'variation':''}|422|variation-unknown|variation",
        "{'variation':7}|400|value-unfit|variation",
        "{'variation':['legs-bent']}|400|value-unfit|variation",
        "{'hold':60,'variation':'upside-down'}|422|variation-unknown|variation",
        "{'locked':'yes'}|400|value-unfit|locked",
        "{'locked':1}|400|value-unfit|locked",
        "{'transition':{'seconds':30,'words':'','movement':[]}}|400|field-unknown|transition.movement",
        "{'transition':{'seconds':30,'words':'','movements':'cat'}}|400|value-unfit|transition.movements",
        "{'transition':{'seconds':30,'words':'','movements':['nothing']}}|422|pose-unknown|pose",
        "{'transition':{'seconds':30,'words':'','movements':[null]}}|400|field-missing|transition.movements",
        "{'hold':{'seconds':60,'clock':'2:00'}}|400|value-unfit|hold",
        "{'hold':{'clock':'2:00'}}|400|value-unfit|hold",
        "{'hold':{'seconds':'60'}}|400|value-unfit|hold.seconds",
        "{'hold':{'seconds':60,'minutes':1}}|400|field-unknown|hold.minutes",
        "{'hold':{'seconds':0,'clock':'0:00'}}|422|hold-out-of-range|hold",
        "{'name':''}|422|text-missing|name",
        "{'name':7}|400|value-unfit|name",
        "{'alternatives':['nothing']}|422|pose-unknown|pose",
        "{'alternatives':['seal','sphinx','banana','dragonfly','swan','caterpillar','saddle']}|422|too-many-alternatives|alternatives",
        "{'transition':{'seconds':'30','words':''}}|400|value-unfit|transition.seconds",
        "{'transition':{'seconds':30.5,'words':''}}|400|value-unfit|transition.seconds",
        "{'transition':{'seconds':99999999999,'words':''}}|400|value-unfit|transition.seconds",
        "{'transition':{'seconds':null,'words':''}}|400|field-missing|transition.seconds",
        "{'transition':{'seconds':30}}|400|field-missing|transition.words",
        "{'transition':{'seconds':-1,'words':''}}|422|seconds-out-of-range|transition",
        "{'transition':{'seconds':901,'words':''}}|422|seconds-out-of-range|transition",
        "{'transition':'soon'}|400|value-unfit|transition",
        "{'hold':60}}|400|body-unreadable|",
        "{'hold':60} {}|400|body-unreadable|",
        "{'hold':|400|body-unreadable|",
        "hold=60|400|body-unreadable|",
        "[]|400|value-unfit|",
        "'4:30'|400|value-unfit|",
        "null|400|body-missing|",
        "{'hold':NaN}|400|body-unreadable|",
      })
  void a_step_is_changed_only_by_what_can_be_meant(
      String body, int status, String type, String field) throws Exception {
    refused(body.replace('\'', '"'), "PATCH", plan.stepPath(1), status, type, field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title':''}|422|text-missing|title",
        "{'title':'   '}|422|text-missing|title",
        "{'title':7}|400|value-unfit|title",
        "{'title':true}|400|value-unfit|title",
        "{'title':['a']}|400|value-unfit|title",
        "{'titel':'a'}|400|field-unknown|titel",
        "{'owner':'a'}|400|field-unknown|owner",
        "{'notes':'a\\u0000b'}|422|text-unprintable|notes",
        "{'notes':'a\\ud83dz'}|422|text-unprintable|notes",
      })
  void a_plan_is_changed_only_by_what_can_be_meant(
      String body, int status, String type, String field) throws Exception {
    refused(body.replace('\'', '"'), "PATCH", plan.path(), status, type, field);
  }

  @Test
  void ten_thousand_characters_fit_in_no_field() throws Exception {
    String long10000 = "a".repeat(10_000);
    for (String field : new String[] {"title", "intention", "notes"}) {
      refused(
          new JsonObject().put(field, long10000).encode(),
          "PATCH",
          plan.path(),
          422,
          "text-too-long",
          field);
    }
    refused(
        "{\"transition\":{\"seconds\":1,\"words\":\"" + long10000 + "\"}}",
        "PATCH",
        plan.stepPath(0),
        422,
        "text-too-long",
        "words");
    refused(
        "{\"lines\":[\"" + long10000 + "\"]}",
        "PUT",
        plan.stepPath(0) + "/cues/enter/teacher",
        422,
        "text-too-long",
        "text");
    refused(
        "{\"count\":1,\"detail\":\"" + long10000 + "\",\"purpose\":\"support\",\"needed\":true}",
        "PUT",
        plan.stepPath(0) + "/props/block@under-head",
        422,
        "text-too-long",
        "detail");
    refused(
        "{\"count\":1,\"lie\":\"rolled\",\"purpose\":\"support\",\"needed\":true}",
        "PUT",
        plan.stepPath(0) + "/props/block@under-head",
        422,
        "lie-unfit",
        "lie");
    refused(
        "{\"mode\":\"fixed\",\"label\":\"" + long10000 + "\"}",
        "POST",
        plan.path() + "/shares",
        422,
        "text-too-long",
        "label");
  }

  @Test
  void text_in_any_script_comes_back_as_it_was_typed() {
    String kept = java.text.Normalizer.normalize(ANY_TEXT, java.text.Normalizer.Form.NFC);
    String escaped = new JsonArray().add(ANY_TEXT).encode();
    String text = escaped.substring(1, escaped.length() - 1);
    plan.change("{\"title\":" + text + ",\"intention\":" + text + ",\"notes\":" + text + "}")
        .patch(plan.path())
        .then()
        .statusCode(200);
    plan.change("{\"transition\":{\"seconds\":1,\"words\":" + text + "}}")
        .patch(plan.stepPath(0))
        .then()
        .statusCode(200);
    plan.change("{\"lines\":[" + text + "]}")
        .put(plan.stepPath(0) + "/cues/settle/teacher")
        .then()
        .statusCode(200);
    plan.change("{\"count\":1,\"detail\":" + text + ",\"purpose\":\"comfort\",\"needed\":true}")
        .put(plan.stepPath(0) + "/props/strap@around-feet")
        .then()
        .statusCode(200);
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    says(
            Person.MIRA,
            "{\"mode\":\"follows\",\"label\":"
                + text.replace("drop table class_plan; --", "")
                + "}")
        .post(plan.path() + "/shares")
        .then()
        .statusCode(201);
    as(Person.MIRA)
        .get(plan.path())
        .then()
        .body("title", is(kept))
        .body("intention", is(kept))
        .body("notes", is(kept))
        .body("steps[0].transition.words", is(kept))
        .body("steps[0].cues.findAll { it.audience == 'teacher' }.text", contains(kept))
        .body("steps[0].props.findAll { it.kind == 'strap' }.detail", contains(kept));
    as(Person.MIRA)
        .get(plan.path() + "/shares")
        .then()
        .body("shares[0].label", startsWith("🧘🏽‍♀️ שלום"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'pose':'headstand','at':0}|422|pose-unknown|pose",
        "{'pose':'','at':0}|422|pose-unknown|pose",
        "{'pose':null,'at':0}|400|field-missing|pose",
        "{'at':0}|400|field-missing|pose",
        "{'pose':'sphinx'}|400|field-missing|at",
        "{'pose':'sphinx','at':8}|422|position-out-of-range|at",
        "{'pose':'sphinx','at':-1}|422|position-out-of-range|at",
        "{'pose':'sphinx','at':'0'}|400|value-unfit|at",
        "{'pose':'sphinx','at':99999999999}|400|value-unfit|at",
      })
  void only_poses_of_the_catalogue_are_put_in(String body, int status, String type, String field)
      throws Exception {
    refused(body.replace('\'', '"'), "POST", plan.path() + "/steps", status, type, field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "block@under-head|{'count':0,'purpose':'support','needed':true}|422|count-out-of-range|count",
        "block@under-head|{'count':10,'purpose':'support','needed':true}|422|count-out-of-range|count",
        "block@under-head|{'count':1,'purpose':'fun','needed':true}|422|choice-unknown|purpose",
        "block@under-head|{'count':1,'purpose':'SUPPORT','needed':true}|422|choice-unknown|purpose",
        "block@under-head|{'count':1,'purpose':0,'needed':true}|400|value-unfit|purpose",
        "block@under-head|{'count':1,'purpose':'support','needed':'true'}|400|value-unfit|needed",
        "block@under-head|{'count':1,'purpose':'support','needed':1}|400|value-unfit|needed",
        "block@under-head|{'count':1,'purpose':'support'}|400|field-missing|needed",
        "block@under-head|{'count':1,'purpose':'support','needed':null}|400|field-missing|needed",
        "block@under-head|{'kind':'bolster','count':1,'purpose':'support','needed':true}|400|address-contrary|kind",
        "block@under-head|{'place':'under-knees','count':1,'purpose':'support','needed':true}|400|address-contrary|place",
        "block@under-head|{'key':'block@under-knees','count':1,'purpose':'support','needed':true}|400|address-contrary|key",
        "block@on-the-moon|{'count':1,'purpose':'support','needed':true}|422|choice-unknown|place",
        "brick@under-head|{'count':1,'purpose':'support','needed':true}|422|choice-unknown|kind",
        "block|{'count':1,'purpose':'support','needed':true}|422|choice-unknown|prop",
      })
  void only_props_that_there_are_go_where_there_is_a_place(
      String prop, String body, int status, String type, String field) throws Exception {
    refused(
        body.replace('\'', '"'), "PUT", plan.stepPath(1) + "/props/" + prop, status, type, field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "enter/students|{'lines':['']}|422|text-missing|text",
        "enter/students|{'lines':[null]}|400|field-missing|lines",
        "enter/students|{'lines':'Stay.'}|400|value-unfit|lines",
        "enter/students|{'lines':[7]}|400|value-unfit|lines.0",
        "enter/students|{}|400|field-missing|lines",
        "later/students|{'lines':[]}|422|choice-unknown|moment",
        "enter/neighbours|{'lines':[]}|422|choice-unknown|audience",
      })
  void only_words_are_said_at_moments_that_there_are(
      String where, String body, int status, String type, String field) throws Exception {
    refused(
        body.replace('\'', '"'), "PUT", plan.stepPath(1) + "/cues/" + where, status, type, field);
  }

  @Test
  void a_step_has_at_most_sixty_cues() throws Exception {
    JsonArray lines = new JsonArray();
    for (int i = 0; i < 61; i++) {
      lines.add("Breathe.");
    }
    refused(
        new JsonObject().put("lines", lines).encode(),
        "PUT",
        plan.stepPath(1) + "/cues/remind/teacher",
        422,
        "too-many-lines",
        "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"to\":7}", "{\"to\":-1}", "{\"to\":2147483647}"})
  void a_step_moves_only_within_its_class(String body) throws Exception {
    refused(body, "PUT", plan.stepPath(1) + "/position", 422, "position-out-of-range", "to");
  }

  @Test
  void a_step_of_another_plan_is_not_there() throws Exception {
    String foreign = Api.clone(Person.MIRA).step(1);
    String step = plan.path() + "/steps/" + foreign;
    refused("{\"hold\":60}", "PATCH", step, 404, "step-absent", "step");
    refused("{\"to\":0}", "PUT", step + "/position", 404, "step-absent", "step");
    refused("{\"lines\":[]}", "PUT", step + "/cues/enter/students", 404, "step-absent", "step");
    refused(
        "{\"count\":1,\"purpose\":\"support\",\"needed\":true}",
        "PUT",
        step + "/props/block@under-head",
        404,
        "step-absent",
        "step");
    refused(null, "DELETE", step + "/props/block@under-head", 404, "step-absent", "step");
    refused(null, "DELETE", step, 404, "step-absent", "step");
    refused(
        null,
        "POST",
        plan.path() + "/aside/" + foreign + "/restorations",
        404,
        "step-absent",
        "step");
    as(Person.MIRA).get(step).then().statusCode(404).body("field", is("step"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "1",
        "00000000-0000-0000-0000-00000000000g",
        "%00",
        "..%2f..%2fetc",
        "' or 1=1 --"
      })
  void an_identifier_that_is_none_is_not_there(String id) {
    String written = id.replace(" ", "%20").replace("'", "%27");
    for (String path :
        new String[] {
          Api.V1 + "/plans/" + written,
          plan.path() + "/steps/" + written,
          plan.path() + "/shares/" + written
        }) {
      as(Person.MIRA)
          .get(path)
          .then()
          .statusCode(anyOf(is(404), is(400)))
          .contentType("application/problem+json");
    }
  }

  @Test
  void a_body_that_is_not_json_or_none_at_all_is_refused() throws Exception {
    refused("", "PATCH", plan.path(), 400, "body-missing", null);
    as(Person.MIRA)
        .header("If-Match", "*")
        .contentType(ContentType.TEXT)
        .body("{}")
        .patch(plan.path())
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'mode':'forever'}|422|choice-unknown|mode",
        "{}|400|field-missing|mode",
        "{'mode':'fixed','days':0}|422|count-out-of-range|days",
        "{'mode':'fixed','days':-1}|422|count-out-of-range|days",
        "{'mode':'fixed','days':3661}|422|count-out-of-range|days",
        "{'mode':'fixed','days':'7'}|400|value-unfit|days",
        "{'mode':'fixed','days':1.5}|400|value-unfit|days",
        "{'mode':'fixed','days':99999999999}|400|value-unfit|days",
        "{'mode':'fixed','token':'a'}|400|field-unknown|token",
      })
  void only_links_that_can_be_meant_are_made(String body, int status, String type, String field)
      throws Exception {
    plan.change().post(plan.path() + "/publications").then().statusCode(200);
    refused(body.replace('\'', '"'), "POST", plan.path() + "/shares", status, type, field);
  }

  private void refused(
      String body, String method, String path, int status, String type, String field)
      throws Exception {
    var before = Api.database();
    var request = as(Person.MIRA).header("If-Match", "*");
    if (body != null) {
      request.contentType(ContentType.JSON).body(body);
    }
    request
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", is("/api/v1/problems/" + type))
        .body("status", is(status))
        .body("title", not(emptyOrNullString()))
        .body("detail", not(emptyOrNullString()))
        .body("detail", not(containsString("studio.yin")))
        .body("detail", not(containsString("java.")))
        .body("instance", is(path))
        .body("field", field == null ? nullValue() : is(field));
    assertEquals(before, Api.database());
  }

  @Test
  void a_plan_that_never_was_is_not_there() throws Exception {
    refused(
        "{\"title\":\"a\"}",
        "PATCH",
        Api.V1 + "/plans/" + UUID.randomUUID(),
        404,
        "plan-absent",
        "plan");
  }
}
