package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  void its_teacher_finds_it_among_what_students_were_shown_and_students_never_see_it() {
    mira.edits(plan, "/publications", Map.of());
    assertTrue(mira.reads(plan + "/shares").select(".versions").isEmpty(), "one, without words");
    mira.edits(plan, "/title", Map.of("title", "Slow Sunday"));
    publishes(plan, LONGER);
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
    mira.edits(plan, "/publications", Map.of());
    mira.edits(plan, "/title", Map.of("title", "Slow Sunday"));
    Response answer = publishes(plan, long281);
    assertEquals(422, answer.statusCode());
    Document refused = Jsoup.parse(answer.asString());
    assertEquals(long281, refused.getElementById("note").val());
    assertEquals("true", refused.getElementById("note").attr("aria-invalid"));
    assertFalse(refused.getElementById("note-wrong").text().isEmpty());
    assertEquals("Publish again", mira.reads(plan).getElementById("publish-top").text());
  }

  private Response publishes(String plan, String note) {
    return mira.sends(plan + "/shares/publication", Map.of("from", mira.from(plan), "note", note));
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
    publishes(plan, LONGER);
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
