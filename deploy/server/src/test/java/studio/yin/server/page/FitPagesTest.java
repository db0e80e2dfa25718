package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
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

/** A class is made as long as somebody wants it: looked at first, and then taken. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class FitPagesTest {
  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = mira.clones();
  }

  @Test
  void a_length_within_reach_is_proposed_and_one_press_takes_it_and_one_takes_it_back() {
    assertEquals(plan + "/fit", mira.reads(plan).getElementById("to-fit").attr("href"));
    Document page = mira.reads(plan + "/fit?minutes=40");
    assertEquals(List.of("46:30", "40:00"), page.select(".two-ribbons strong").eachText());
    assertEquals(7, page.select(".fit-lines tbody tr").size());
    assertEquals("46:30", mira.total(plan), "nothing has changed yet");
    assertEquals(plan, Visitor.path(take(page)));
    assertEquals("40:00", mira.total(plan));
    assertEquals(303, mira.edits(plan, "/undos", Map.of()).statusCode());
    assertEquals("46:30", mira.total(plan));
  }

  @Test
  void every_line_says_now_then_and_the_difference_and_they_add_up() {
    Document page = mira.reads(plan + "/fit?minutes=40");
    int sum = 0;
    for (Element line : page.select(".fit-lines tbody tr")) {
      String delta = line.selectFirst(".delta").text();
      sum += delta.equals("stays") ? 0 : seconds(delta);
    }
    assertEquals(-390, sum);
    assertEquals("\u22126:30", page.selectFirst(".fit-lines .all .delta").text());
    assertEquals("9:00", page.select(".fit-lines tfoot tr").get(1).selectFirst(".to").text());
  }

  @Test
  void a_hold_that_is_said_by_hand_stays_while_the_others_follow_and_can_be_let_go() {
    Document page = mira.reads(plan + "/fit?minutes=40");
    String proposed = page.getElementById("h5").val();
    Document other = asked(page, Map.of("h5", "6:00"));
    assertEquals("6:00", other.getElementById("h5").val());
    assertNotNull(other.getElementById("h5-follow"));
    assertEquals(List.of("46:30", "40:00"), other.select(".two-ribbons strong").eachText());
    Document pressed = asked(other, Map.of("press", "5-"));
    assertEquals("5:30", pressed.getElementById("h5").val());
    Document still = asked(pressed, Map.of("minutes", "45"));
    assertEquals("5:30", still.getElementById("h5").val(), "by hand, whatever the length");
    Document followed = asked(pressed, Map.of("press", "5="));
    assertEquals(proposed, followed.getElementById("h5").val());
    assertNull(followed.getElementById("h5-follow"));

    assertEquals(303, take(pressed).statusCode());
    assertEquals("40:00", mira.total(plan));
    assertEquals("5:30", holds().get(5));
  }

  @Test
  void minutes_are_read_as_people_write_them_and_stepped_by_five() {
    for (String typed : List.of("40", "40 min", "40:00", "\uff14\uff10", "2400 s")) {
      Document page = mira.reads(plan + "/fit?minutes=" + encoded(typed));
      assertEquals("40:00", page.select(".two-ribbons .then strong").text(), typed);
    }
    Document page = mira.reads(plan + "/fit?minutes=42");
    assertEquals("45", asked(page, Map.of("press", "m+")).getElementById("minutes").val());
    assertEquals("40", asked(page, Map.of("press", "m-")).getElementById("minutes").val());
    assertEquals("45", mira.reads(plan + "/fit").getElementById("minutes").val(), "nearest");
    mira.edits(plan, "/brief", Map.of("minutes", "60", "level", "all"));
    assertEquals("60", mira.reads(plan + "/fit").getElementById("minutes").val(), "planned for");
  }

  @Test
  void what_cannot_be_read_is_told_at_its_field_with_what_was_typed() {
    for (String typed : List.of("abc", "2", "500", "")) {
      Response refused = mira.follows(plan + "/fit?minutes=" + encoded(typed));
      assertEquals(422, refused.statusCode(), typed);
      Document page = Jsoup.parse(refused.asString());
      Element field = page.getElementById("minutes");
      assertEquals(typed, field.val());
      assertEquals("true", field.attr("aria-invalid"));
      assertFalse(page.getElementById("fit-trouble").text().isEmpty());
      assertTrue(page.selectFirst(".proposal-do button").hasAttr("disabled"));
    }
    Document page = mira.reads(plan + "/fit?minutes=40");
    Response refused = asking(page, Map.of("h5", "never"));
    assertEquals(422, refused.statusCode());
    Document again = Jsoup.parse(refused.asString());
    assertEquals("never", again.getElementById("h5").val());
    assertEquals("true", again.getElementById("h5").attr("aria-invalid"));
  }

  @Test
  void what_is_out_of_reach_is_answered_with_ways_to_choose_from() {
    Document page = mira.reads(plan + "/fit?minutes=25");
    List<String> ways = page.select(".way-out b").eachText();
    assertTrue(ways.size() > 2, ways.toString());
    assertEquals(1, page.select(".way-out input[checked]").size());
    String leaving = page.select("label.way-out:has(em) input").first().val();
    Document without = asked(page, Map.of("way", leaving));
    assertEquals(leaving, without.selectFirst(".way-out input[checked]").val());
    assertFalse(without.select("td:contains(left out)").isEmpty());
    assertEquals(303, take(without).statusCode());
    assertTrue(holds().size() < 7);
    assertFalse(mira.reads(plan).select(".set-aside li").isEmpty(), "nothing is lost");
  }

  @Test
  void a_longer_class_takes_poses_in_and_says_which() {
    Document page = mira.reads(plan + "/fit?minutes=75");
    Element adding = page.selectFirst("label.way-out:contains(Put in)");
    Document more = asked(page, Map.of("way", adding.selectFirst("input").val()));
    assertFalse(more.select("tr:contains(new)").isEmpty());
    assertEquals(303, take(more).statusCode());
    assertEquals(more.selectFirst(".all .to").text(), mira.total(plan));
  }

  @Test
  void a_way_of_another_length_is_none_of_this_one() {
    Document far = mira.reads(plan + "/fit?minutes=25");
    Document page = asked(far, Map.of("minutes", "40", "way", "leaving-out"));
    assertEquals("40:00", page.select(".two-ribbons .then strong").text());
    Response forged =
        mira.sends(plan + "/fit", Map.of("minutes", "40", "way", "nonsense", "from", "1"));
    assertEquals(404, forged.statusCode());
    assertEquals("46:30", mira.total(plan));
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_kept_or_asked_about() {
    Document page = mira.reads(plan + "/fit?minutes=40");
    mira.edits(plan, "/title", Map.of("title", "Meanwhile"));
    assertEquals(303, take(page).statusCode(), "another matter");
    assertEquals("Meanwhile", mira.reads(plan).getElementById("title").text());
    assertEquals("40:00", mira.total(plan));

    Document chosen = asked(mira.reads(plan + "/fit?minutes=20"), Map.of("way", "shortest"));
    mira.edits(plan, "/title", Map.of("title", "Once more"));
    assertEquals(303, take(chosen).statusCode(), "in the way that was chosen, not in the first");
    assertEquals(7, holds().size());
    mira.edits(plan, "/undos", Map.of());

    Document late = mira.reads(plan + "/fit?minutes=45");
    mira.edits(plan, "/steps/" + mira.step(plan, 6) + "/hold", Map.of("hold", "10:00"));
    Response refused = take(late);
    assertEquals(409, refused.statusCode());
    assertFalse(Jsoup.parse(refused.asString()).getElementById("fit-trouble").text().isEmpty());
    assertEquals("10:00", holds().get(6), "what they did stays");
  }

  @Test
  void lines_of_an_older_class_are_not_laid_upon_other_steps() {
    Document page = mira.reads(plan + "/fit?minutes=40");
    String first = mira.step(plan, 0);
    mira.edits(plan, "/steps/" + first + "/removal", Map.of());
    Document now = asked(page, Map.of("h5", "6:00"));
    assertTrue(now.select("[id$=-follow]").isEmpty());
  }

  @Test
  void somebody_elses_class_is_not_there_and_nonsense_is_no_fault_of_ours() {
    Visitor jonas = new Visitor(Person.JONAS);
    jonas.reads("/library");
    assertEquals(404, jonas.follows(plan + "/fit?minutes=40").statusCode());
    assertEquals(
        404, jonas.sends(plan + "/fit", Map.of("minutes", "40", "from", "1")).statusCode());
    for (String query :
        List.of(
            "from=1&set=0,0,0&was=,,&h0=3",
            "from=1&press=9%2B",
            "from=1&press=-",
            "from=1&press=m",
            "from=1&press=99999999999-",
            "from=1&set=" + ",".repeat(500),
            "from=1&h0=%00",
            "from=x&h0=3",
            "minutes=40&minutes=50",
            "way=" + "x".repeat(500))) {
      int status = mira.follows(plan + "/fit?" + query).statusCode();
      assertTrue(status == 200 || status == 422 || status == 400, query + " answers " + status);
    }
  }

  @Test
  void a_script_is_given_the_proposal_alone_and_the_address_that_asks_for_it() {
    Response answer =
        mira.asks()
            .header("HX-Request", "true")
            .urlEncodingEnabled(false)
            .get(plan + "/fit?minutes=40&from=1");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.asString().strip().startsWith("<div id=\"proposal\""));
    assertEquals(plan + "/fit?minutes=40&from=1", answer.header("HX-Replace-Url"));
  }

  private Response take(Document page) {
    Map<String, String> fields = new HashMap<>();
    page.select(".proposal-do input").forEach(in -> fields.put(in.attr("name"), in.val()));
    fields.remove("csrf-token");
    return mira.sends(plan + "/fit", fields);
  }

  private Document asked(Document page, Map<String, String> changed) {
    Response answer = asking(page, changed);
    assertEquals(200, answer.statusCode());
    return Jsoup.parse(answer.asString());
  }

  /**
   * Sends the form of the page as a browser does, with some fields otherwise or a button pressed.
   */
  private Response asking(Document page, Map<String, String> changed) {
    List<String> query = new ArrayList<>();
    for (Element control : page.select("form[data-seek] input")) {
      boolean sent = !control.attr("type").equals("radio") || control.hasAttr("checked");
      if (sent && !changed.containsKey(control.attr("name"))) {
        query.add(control.attr("name") + "=" + encoded(control.val()));
      }
    }
    changed.forEach((name, value) -> query.add(name + "=" + encoded(value)));
    return mira.follows(plan + "/fit?" + String.join("&", query));
  }

  private List<String> holds() {
    return mira.reads(plan).select("#steps input[name=hold]").eachAttr("value");
  }

  private static int seconds(String signed) {
    String[] parts = signed.substring(1).split(":", -1);
    int seconds = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    return signed.startsWith("\u2212") ? -seconds : seconds;
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
