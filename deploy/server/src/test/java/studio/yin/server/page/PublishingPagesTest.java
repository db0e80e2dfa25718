package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.plan.Publication;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What a teacher says has changed when students are given another version to see. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PublishingPagesTest {
  private static final String LONGER = "A longer hold in <b>Sphinx</b>, \u201Cslowly\u201D";

  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = mira.clones();
  }

  @Test
  void the_form_of_the_editor_has_a_field_for_it_and_every_button_sends_it() {
    Document page = mira.reads(plan);
    Element form = page.getElementById("publish");
    assertNotNull(form.selectFirst("input[name=note]"));
    for (String button : List.of("publish-top", "publish-dock")) {
      assertEquals("publish", page.getElementById(button).attr("form"));
    }
    assertNotNull(form.getElementById("publish-here"));
    assertEquals(303, mira.edits(plan, "/publications", Map.of("note", LONGER)).statusCode());
    assertNull(mira.reads(plan).getElementById("publish"), "nothing is left to be published");
  }

  @Test
  void its_teacher_finds_it_among_what_students_were_shown_and_students_never_see_it() {
    mira.edits(plan, "/publications", Map.of());
    assertTrue(mira.reads(plan + "/shares").select(".versions").isEmpty(), "one, without words");
    mira.edits(plan, "/title", Map.of("title", "Slow Sunday"));
    mira.edits(plan, "/publications", Map.of("note", LONGER));
    Document page = mira.reads(plan + "/shares");
    List<String> versions = page.select(".versions li").eachText();
    assertEquals(2, versions.size());
    assertTrue(versions.get(0).contains("version 2 " + LONGER), versions.get(0));
    assertTrue(versions.get(1).endsWith("version 1"), versions.get(1));

    String key = page.selectFirst(".make input[name=key]").val();
    mira.sends(
        plan + "/shares", Map.of("key", key, "label", "", "mode", "follows", "lasts", "week"));
    String link = mira.reads(plan + "/shares").selectFirst(".copy input").val();
    String seen = RestAssured.get(link.replaceFirst("^https?://[^/]+", "")).asString();
    assertTrue(seen.contains("Slow Sunday"));
    assertFalse(seen.contains("longer hold"), "students");
    assertFalse(
        mira.follows(plan + "/shares/preview").asString().contains("longer hold"), "the preview");
  }

  @Test
  void a_note_that_is_too_long_comes_back_beside_its_field_and_nothing_is_published() {
    String long281 = "n".repeat(Publication.NOTE + 1);
    for (boolean script : List.of(false, true)) {
      Document refused = refused(script, plan + "/publications", long281);
      Element note = refused.getElementById("publish-note");
      assertEquals(long281, note.val());
      assertEquals("true", note.attr("aria-invalid"));
      assertTrue(note.attr("aria-describedby").contains("publication-trouble"));
      assertEquals(1, refused.select("#publication-trouble").size());
      assertNotNull(refused.selectFirst("#publish #publication-trouble"));
    }
    mira.edits(plan, "/publications", Map.of());
    mira.edits(plan, "/title", Map.of("title", "Slow Sunday"));
    Document refused = refused(false, plan + "/shares/publication", long281);
    assertEquals(long281, refused.getElementById("note").val());
    assertEquals("true", refused.getElementById("note").attr("aria-invalid"));
    assertFalse(refused.getElementById("note-wrong").text().isEmpty());
    assertNotNull(mira.reads(plan).getElementById("publish"), "it waits to be published");
  }

  private Document refused(boolean script, String address, String note) {
    Map<String, Object> fields = new HashMap<>(Map.of("from", mira.from(plan), "note", note));
    fields.put("csrf-token", mira.token());
    Response answer =
        mira.asks()
            .headers(script ? Map.of("HX-Request", "true") : Map.of())
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParams(fields)
            .post(address);
    assertEquals(422, answer.statusCode());
    return Jsoup.parse(answer.asString());
  }

  @Test
  void the_page_of_links_publishes_with_a_note_and_says_why_it_cannot() {
    mira.edits(plan, "/publications", Map.of());
    mira.edits(plan, "/title", Map.of("title", "Slow Sunday"));
    Map<String, String> pregnant = Map.of("level", "all", "condition-pregnancy", "yes");
    assertEquals(303, mira.edits(plan, "/brief", pregnant).statusCode());
    Document page = mira.reads(plan + "/shares");
    String from = page.selectFirst(".publishing input[name=from]").val();
    Response refused =
        mira.sends(plan + "/shares/publication", Map.of("from", from, "note", LONGER));
    assertEquals(409, refused.statusCode());
    Document again = Jsoup.parse(refused.asString());
    assertEquals(LONGER, again.getElementById("note").val());
    assertTrue(again.getElementById("note-wrong").text().contains("before that is mended"));

    mira.edits(plan, "/undos", Map.of());
    from = mira.reads(plan + "/shares").selectFirst(".publishing input[name=from]").val();
    assertEquals(
        303,
        mira.sends(plan + "/shares/publication", Map.of("from", from, "note", LONGER))
            .statusCode());
    assertTrue(mira.reads(plan + "/shares").select(".versions").text().contains(LONGER));
  }

  @Test
  void a_copy_is_told_what_its_source_says_of_what_it_does_not_have_yet() {
    String copy =
        Visitor.path(
            mira.sends(
                plan + "/copies",
                Map.of("key", mira.reads(plan).selectFirst("[action$=copies] [name=key]").val())));
    mira.edits(plan, "/title", Map.of("title", "Slow Sunday"));
    mira.edits(plan, "/publications", Map.of("note", LONGER));
    Document source = mira.reads(copy + "/source");
    assertTrue(source.select(".notes-of-source").text().contains(LONGER));
    Map<String, Object> taken = new HashMap<>();
    taken.put("from", source.selectFirst("input[name=from]").val());
    taken.put("upTo", source.selectFirst("input[name=upTo]").val());
    taken.put("change", source.select("input[name=change]").eachAttr("value"));
    assertEquals(303, mira.sends(copy + "/source/acceptances", taken).statusCode());
    assertTrue(mira.reads(copy + "/source").select(".notes-of-source").isEmpty());
    assertEquals("Slow Sunday", mira.reads(copy).selectFirst("h1").text());
  }
}
