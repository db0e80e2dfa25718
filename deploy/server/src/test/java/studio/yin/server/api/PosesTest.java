package studio.yin.server.api;

import static org.hamcrest.Matchers.*;
import static studio.yin.server.api.Api.V1;
import static studio.yin.server.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** The catalogue, as programs read it. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PosesTest {

  @Test
  void a_summary_says_enough_to_choose_by() {
    as(Person.MIRA)
        .get(V1 + "/poses?q=banana")
        .then()
        .statusCode(200)
        .body("poses.slug", contains("banana"))
        .body("poses[0].targets", hasItem("side-body"))
        .body("poses[0].spine", contains("lateral-away-from-side"))
        .body("poses[0].difficulty", is(1))
        .body("poses[0].confidence.hold", is("mixed"))
        .body("poses[0].modify", empty())
        .body("poses[0].links.self", is(V1 + "/poses/banana"))
        .body("poses[0].links.figure", is(V1 + "/poses/banana/figure.svg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q=%C5%9Bav%C4%81sana&base=supine|savasana",
        "q=corpse&base=supine&movement=neutral|savasana",
        "q=sphinx&prop=none|sphinx",
        "q=sphinx&prop=block&prop=wall&condition=knee|sphinx",
      })
  void a_search_narrows_by_everything_that_is_asked(String query, String slug) {
    as(Person.MIRA)
        .get(V1 + "/poses?" + query)
        .then()
        .statusCode(200)
        .body("poses.slug", contains(slug));
  }

  @Test
  void conditions_leave_out_what_to_avoid_and_say_what_to_change() {
    as(Person.MIRA)
        .get(V1 + "/poses?condition=pregnancy&condition=low-back")
        .then()
        .statusCode(200)
        .body("poses.slug", not(hasItem("sphinx")))
        .body("poses.find { it.slug == 'banana' }.modify.when", contains("pregnancy", "low-back"))
        .body("poses.find { it.slug == 'banana' }.modify.level", everyItem(is("modify")));
  }

  @Test
  void nothing_that_fits_is_an_empty_list() {
    as(Person.MIRA)
        .get(V1 + "/poses?q=sphinx&base=standing")
        .then()
        .statusCode(200)
        .body("poses", empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base=flying|base",
        "base=PRONE|base",
        "target=left%20ear|target",
        "movement=up|movement",
        "prop=sofa|prop",
        "prop=block&prop=sofa|prop",
        "condition=boredom|condition",
        "q=%00|q",
        "q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|q",
      })
  void a_filter_that_cannot_be_read_is_named(String query, String field) {
    refused("/poses?" + query, field);
  }

  @Test
  void a_pose_is_shown_with_all_that_is_known_of_it_and_where_it_is_drawn() {
    as(Person.MIRA)
        .get(V1 + "/poses/sphinx")
        .then()
        .statusCode(200)
        .body("retired", is(false))
        .body("variations.slug", hasItem("elbows-ahead"))
        .body(
            "variations.links.figure",
            hasItem(V1 + "/poses/sphinx/figure.svg?variation=elbows-ahead"))
        .body("links.figureOfTheLeftSide", nullValue());
    as(Person.MIRA)
        .get(V1 + "/poses/banana")
        .then()
        .body("links.figureOfTheLeftSide", is(V1 + "/poses/banana/figure.svg?side=left"));
  }

  @Test
  void a_drawing_is_a_document_with_a_title_and_a_description() {
    as(Person.MIRA)
        .get(
            V1 + "/poses/banana/figure.svg?side=left&props=block@under-ankles*2,blanket@under-head")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .header("Cache-Control", "private, max-age=3600")
        .header("Content-Security-Policy", startsWith("default-src 'none'"))
        .body("svg.title", is("Banana Pose, left side"))
        .body("svg.desc", containsString("Drawn here: left side lengthens, body curves right."))
        .body(
            "svg.desc",
            containsString("With 2 blocks under the ankles, one blanket under the head."))
        .body("svg.g.path.size()", greaterThan(8));
  }

  @Test
  void a_variation_has_a_drawing_of_its_own() {
    String usual = as(Person.MIRA).get(V1 + "/poses/sphinx/figure.svg").asString();
    as(Person.MIRA)
        .get(V1 + "/poses/sphinx/figure.svg?variation=elbows-ahead")
        .then()
        .statusCode(200)
        .body("svg.desc", containsString("well ahead of the shoulders"))
        .body(not(is(usual)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "banana|side=up|side",
        "sphinx|side=left|side",
        "sphinx|variation=legs-long|variation",
        "sphinx|props=block|props",
        "sphinx|props=block@|props",
        "sphinx|props=sofa@under-head|props",
        "sphinx|props=block@on-the-moon|props",
        "sphinx|props=block@under-head*0|props",
        "sphinx|props=block@under-head*10|props",
        "sphinx|props=block@under-head*-1|props",
        "sphinx|props=block@under-head*|props",
        "sphinx|props=block@under-head,block@under-head|props",
        "sphinx|props=block@under-head,|props",
        "sphinx|props=%3Cscript%3E@under-head|props",
        "sphinx|props=,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,|props",
      })
  void a_drawing_that_cannot_be_meant_is_refused_by_its_parameter(
      String pose, String query, String field) {
    refused("/poses/" + pose + "/figure.svg?" + query, field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"headstand", "SPHINX", "..%2fplans", "%3Cscript%3E"})
  void a_pose_that_there_is_not_is_not_drawn(String slug) {
    as(Person.MIRA)
        .get(V1 + "/poses/" + slug + "/figure.svg")
        .then()
        .statusCode(anyOf(is(404), is(400)))
        .contentType("application/problem+json");
  }

  private static void refused(String path, String field) {
    as(Person.MIRA)
        .get(V1 + path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("/api/v1/problems/parameter-unreadable"))
        .body("field", is(field))
        .body("detail", not(emptyOrNullString()));
  }
}
