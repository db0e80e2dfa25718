package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What the checks have found, and what a class is planned for, on the editor's page. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class CheckPagesTest {
  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = mira.clones();
  }

  @Test
  void a_clone_of_the_spine_sequence_has_nothing_to_mend_before_students_have_it() {
    assertTrue(mira.reads(plan).select(".must-mend").isEmpty());
    assertEquals(303, mira.edits(plan, "/publications", Map.of()).statusCode());
  }

  /** Sphinx is left by a way that is too short to be a rest. */
  private void hurries() {
    Map<String, String> way = Map.of("seconds", "0:40", "words", "");
    mira.edits(plan, "/steps/" + mira.step(plan, 4) + "/transition", way);
  }

  @Test
  void one_press_mends_what_one_edit_can_mend() {
    hurries();
    int before = open().size();
    String sphinx = mira.step(plan, 3);
    assertNotNull(
        mira.reads(plan).getElementById("check-no-rebound-" + sphinx + "-mend"), "five minutes");
    Response mended = act("no-rebound", "mends", sphinx, Map.of());
    assertEquals(303, mended.statusCode());
    assertEquals("46:10", mira.total(plan), "15 seconds to get there, 45 of rest");
    assertEquals(before - 1, open().size());
    assertEquals(303, act("no-rebound", "mends", sphinx, Map.of()).statusCode(), "mended already");
    assertEquals("46:10", mira.total(plan));
  }

  @Test
  void a_warning_is_left_with_a_reason_and_is_back_when_what_it_was_about_changes() {
    hurries();
    String sphinx = mira.step(plan, 3);
    int before = open().size();
    Response none = act("no-rebound", "dismissals", sphinx, Map.of("reason", " "));
    assertEquals(422, none.statusCode());
    assertFalse(
        Jsoup.parse(none.asString())
            .select("#check-no-rebound-" + sphinx + "-trouble")
            .text()
            .isEmpty());
    assertEquals(
        303,
        act("no-rebound", "dismissals", sphinx, Map.of("reason", "We <b>rest</b> in between."))
            .statusCode());
    assertEquals(before - 1, open().size());
    assertTrue(mira.reads(plan).select(".left").text().contains("We <b>rest</b> in between."));
    mira.edits(plan, "/steps/" + sphinx + "/hold", Map.of("hold", "4:30"));
    assertEquals(before, open().size());
  }

  @Test
  void a_warning_that_was_left_can_be_told_again() {
    hurries();
    String sphinx = mira.step(plan, 3);
    int before = open().size();
    act("no-rebound", "dismissals", sphinx, Map.of("reason", "Later."));
    assertEquals(303, act("no-rebound", "reopenings", sphinx, Map.of()).statusCode());
    assertEquals(before, open().size());
    assertEquals(404, act("no-rebound", "reopenings", sphinx, Map.of()).statusCode());
  }

  @Test
  void who_comes_counts_and_an_error_stops_publishing_until_it_is_mended() {
    assertEquals(
        303,
        brief(
                Map.of(
                    "minutes", "60",
                    "students", "12",
                    "condition-pregnancy", "yes",
                    "focus-rotation", "yes",
                    "stock-bolster", "0"))
            .statusCode());
    Document page = mira.reads(plan);
    assertEquals("60", page.getElementById("brief-minutes").val());
    assertEquals("0", page.getElementById("stock-bolster").val());
    assertEquals("", page.getElementById("stock-block").val());
    assertTrue(page.selectFirst("[name=condition-pregnancy]").hasAttr("checked"));
    assertFalse(page.selectFirst("[name=condition-knee]").hasAttr("checked"));
    assertFalse(page.select(".must-mend").isEmpty(), "Sphinx is not for pregnancy");

    Response refused = mira.edits(plan, "/publications", Map.of());
    assertEquals(409, refused.statusCode());
    assertTrue(
        Jsoup.parse(refused.asString())
            .text()
            .contains("Students cannot have it before that is mended."));

    String sphinx = mira.step(plan, 3);
    assertEquals(
        422,
        act("caution-unanswered", "dismissals", sphinx, Map.of("reason", "No.")).statusCode(),
        "an error stays");
    for (Element error : mira.reads(plan).select(".must-mend")) {
      act("caution-unanswered", "mends", error.selectFirst("[name=step]").val(), Map.of());
    }
    String offers = mira.reads(plan).select("#step-" + sphinx + " .offers").text();
    assertTrue(offers.matches("Offered as well: \\p{Lu}.+"), offers);
    assertTrue(mira.reads(plan).select(".must-mend").isEmpty());
    assertEquals(303, mira.edits(plan, "/publications", Map.of()).statusCode());
  }

  @Test
  void what_was_not_asked_yet_is_said_under_the_brief_until_it_is_answered() {
    assertNotNull(mira.reads(plan).getElementById("brief-unasked"));
    act("prone-in-pregnancy", "dismissals", "", Map.of("reason", "Nobody is pregnant."));
    assertNull(mira.reads(plan).getElementById("brief-unasked"));
    act("prone-in-pregnancy", "reopenings", "", Map.of());
    assertNotNull(mira.reads(plan).getElementById("brief-unasked"));
    brief(Map.of("condition-pregnancy", "yes"));
    assertNull(mira.reads(plan).getElementById("brief-unasked"));
  }

  @Test
  void a_brief_that_cannot_be_meant_comes_back_with_its_sentence_and_changes_nothing() {
    for (Map<String, String> wrong :
        List.of(
            Map.of("minutes", "4"),
            Map.of("minutes", "241"),
            Map.of("minutes", "x"),
            Map.of("students", "0"),
            Map.of("students", "501"),
            Map.of("stock-block", "-1"),
            Map.of("stock-block", "1000"),
            Map.of("level", "masters"))) {
      Response answer = brief(wrong);
      assertEquals(422, answer.statusCode(), wrong.toString());
      Document page = Jsoup.parse(answer.asString());
      assertFalse(page.select("#brief-trouble").text().isEmpty(), wrong.toString());
      wrong.forEach(
          (name, typed) -> {
            if (!name.equals("level")) {
              assertEquals(typed, page.selectFirst("[name=" + name + "]").val());
            }
          });
    }
    assertEquals("", mira.reads(plan).getElementById("brief-minutes").val());
  }

  @Test
  void a_check_or_a_step_that_is_none_changes_nothing() {
    String from = mira.from(plan);
    assertEquals(422, act("no-such-check", "mends", "", Map.of()).statusCode());
    assertEquals(422, act("%3Cscript%3E", "dismissals", "", Map.of("reason", "x")).statusCode());
    assertEquals(400, act("no-rebound", "mends", "not-a-step", Map.of()).statusCode());
    assertEquals(
        404,
        act("no-rebound", "dismissals", mira.step(plan, 1), Map.of("reason", "x")).statusCode());
    assertEquals(from, mira.from(plan));
  }

  @Test
  void nobody_touches_the_checks_of_somebody_elses_class() {
    Visitor jonas = new Visitor(Person.JONAS);
    jonas.reads("/library");
    for (String what :
        List.of("/brief", "/checks/no-closing/mends", "/checks/no-closing/dismissals")) {
      assertEquals(
          404,
          jonas.sends(plan + what, Map.of("from", "1", "level", "all", "reason", "x")).statusCode(),
          what);
    }
    assertNull(mira.reads(plan).selectFirst(".left"));
  }

  private Response brief(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(Map.of("level", "all"));
    all.putAll(fields);
    return mira.edits(plan, "/brief", all);
  }

  private List<Element> open() {
    return mira.reads(plan).select("#checks > ul > li");
  }

  private Response act(String check, String what, String step, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(Map.of("step", step));
    all.putAll(fields);
    return mira.edits(plan, "/checks/" + check + "/" + what, all);
  }
}
