package studio.yin.server.page;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.plan.Expected;
import studio.yin.plan.Revising;
import studio.yin.sequence.Edit;
import studio.yin.sequence.StepEdit;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/**
 * A class that names a pose which the catalogue does not know, as after a catalogue of tomorrow was
 * taken back: it opens everywhere, says so, and can be mended.
 */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class StrangerPosesTest {
  @Inject Revising revising;

  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;
  private String total;
  private UUID dangling;
  private UUID banana;

  @BeforeEach
  void a_class_with_strangers() {
    plan = mira.clones();
    total = mira.total(plan);
    dangling = UUID.fromString(mira.step(plan, 2));
    banana = UUID.fromString(mira.step(plan, 5));
    revise(new StepEdit.ChangePose(dangling, "moon-pose", null, null));
    revise(StepEdit.changeAlternatives(banana, List.of("sun-pose")));
  }

  private void revise(Edit edit) {
    revising.revise(
        UUID.fromString(plan.replaceFirst("/plans/", "")),
        Person.MIRA.id,
        edit,
        Expected.anything());
  }

  @Test
  void the_editor_opens_and_says_what_is_not_in_the_catalogue() {
    Document page = mira.reads(plan);
    assertEquals("moon-pose", page.select("#open-" + dangling).text());
    assertEquals(total, page.select("#total").text(), "nothing of its time is lost");
    String said = page.select(".must-mend").text();
    assertTrue(said.contains("moon-pose names what is not in the catalogue: moon-pose"), said);
    assertTrue(said.contains("Banana Pose names what is not in the catalogue: sun-pose"), said);
    Document open = mira.reads(plan + "?open=" + dangling);
    assertTrue(open.select("a[href=/poses/moon-pose]").isEmpty(), "no page leads nowhere");
    assertFalse(open.select(".step.open svg[role=img]").attr("aria-label").isEmpty());
  }

  @Test
  void an_alternative_goes_with_one_press_and_a_pose_is_taken_out() {
    Element mend =
        mira.reads(plan).getElementById("check-pose-unknown-" + banana + "-mend").closest("form");
    String path = mend.attr("action").replaceFirst(plan, "");
    Map<String, String> fields = new HashMap<>();
    mend.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
    assertEquals(303, mira.edits(plan, path, fields).statusCode());
    assertEquals(303, mira.edits(plan, "/steps/" + dangling + "/removal", Map.of()).statusCode());
    Document page = mira.reads(plan);
    assertFalse(page.text().contains("not in the catalogue"), page.select(".must-mend").text());
    assertEquals("moon-pose", page.select(".set-aside li span").first().text());
  }

  @Test
  void students_api_and_lists_show_it_as_well() {
    Document preview = mira.reads(plan + "/shares/preview");
    assertEquals("moon-pose", preview.select("#step-" + dangling + " .pose-name").text());
    assertTrue(mira.reads("/plans").select("a[href=" + plan + "]").size() > 0);
    mira.asks()
        .get("/api/v1" + plan)
        .then()
        .statusCode(200)
        .body("steps.name", hasItem("moon-pose"));
    assertEquals(200, mira.follows(plan + "/source").statusCode());
  }
}
