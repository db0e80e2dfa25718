package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.yin.library.Poses;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;
import studio.yin.pose.Side;
import studio.yin.sequence.Sides;
import studio.yin.sequence.StepEdit;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Given;

/** The catalogue as teachers browse it, without scripts. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PosePagesTest {
  private final Visitor mira = new Visitor(Person.MIRA);

  @Inject Poses poses;
  @Inject Given given;

  @Test
  void all_poses_stand_there_by_name_with_a_drawing_each() {
    Document page = mira.reads("/poses");
    int all = poses.catalogue().all().size();
    assertEquals(all, page.select(".shape").size());
    assertEquals(all, page.select(".shape svg.fig path.t").parents().select(".shape").size());
    assertEquals(all + " poses", page.selectFirst(".tally p").text());
    Element sphinx = card(page, "Sphinx");
    assertEquals("Sālamba Bhujaṅgāsana", sphinx.selectFirst("[lang=sa-Latn]").text());
    assertEquals("2 to 10 min", sphinx.selectFirst(".hold-note").text());
    assertTrue(sphinx.text().contains("on the belly"), sphinx.text());
    assertTrue(sphinx.text().contains("blanket, bolster, block"), sphinx.text());
    assertEquals("extension", sphinx.attr("data-mv"));
    assertTrue(card(page, "Banana Pose").text().contains("min a side"));
    assertEquals("Poses", page.selectFirst("nav [aria-current=page]").text());
  }

  @ParameterizedTest
  @CsvSource({
    "q=savasana, Savasana",
    "q=śavāsana, Savasana",
    "q=corpse, Savasana",
    "q=bananasana&base=supine, Banana Pose",
    "q=sphynx, Sphinx",
  })
  void a_pose_is_found_however_its_name_is_spelt(String query, String name) {
    assertEquals(name, names(mira.reads("/poses?" + query)).get(0));
  }

  @Test
  void filters_narrow_and_stay_in_the_form_and_in_the_address() {
    Document page =
        written("q=&base=prone&target=low-back&movement=extension&prop=block&prop=wall");
    assertTrue(names(page).contains("Sphinx"), names(page).toString());
    assertFalse(names(page).contains("Banana Pose"));
    assertEquals("prone", page.selectFirst("select[name=base] [selected]").val());
    assertEquals("low-back", page.selectFirst("select[name=target] [selected]").val());
    assertEquals("extension", page.selectFirst("select[name=movement] [selected]").val());
    assertEquals(List.of("block", "wall"), page.select("[name=prop][checked]").eachAttr("value"));
    assertEquals(
        List.of("on the belly", "low back", "extension", "block", "wall"),
        page.select(".chip").eachText());
    assertEquals(
        "/poses?target=low-back&movement=extension&prop=block&prop=wall",
        page.selectFirst(".chip").attr("href"));
  }

  @Test
  void only_poses_that_can_do_with_the_props_at_hand_are_found() {
    List<String> bare = names(mira.reads("/poses?prop=none"));
    assertTrue(bare.contains("Sphinx"));
    assertFalse(bare.contains("Easy Pose on a Chair"), bare.toString());
    assertTrue(
        names(mira.reads("/poses?prop=chair")).containsAll(bare), "a chair takes nothing away");
    assertTrue(names(mira.reads("/poses?prop=chair")).size() > bare.size());
  }

  @Test
  void conditions_leave_out_what_to_avoid_and_say_what_to_change() {
    Document page = written("condition=pregnancy&condition=low-back");
    assertFalse(names(page).contains("Sphinx"), "to be avoided in pregnancy");
    Element banana = card(page, "Banana Pose");
    assertTrue(
        banana.select(".shape-care").text().contains("Low-back pain Make the curve smaller"));
    assertTrue(banana.select(".shape-care").text().contains("Pregnancy From about the middle"));
    assertTrue(page.text().contains("not medical advice"));
    assertEquals(0, mira.reads("/poses").select(".shape-care").size());
  }

  @Test
  void nothing_found_says_what_to_leave_out() {
    Document page = mira.reads("/poses?q=sphinx&base=standing");
    assertEquals(0, page.select(".shape").size());
    assertTrue(page.select(".tally").text().startsWith("None of "));
    assertEquals(
        "without standing: one pose",
        page.selectFirst(".nothing-found a[href=/poses?q=sphinx]").text());
    Document nowhere = mira.reads("/poses?q=qwxqwx");
    assertEquals(1, nowhere.select(".nothing-found a").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base=flying",
        "base=PRONE",
        "base=prone%00",
        "target=left+ear",
        "movement=up",
        "prop=sofa",
        "prop=block&prop=%3Cscript%3Ealert(1)%3C/script%3E",
        "condition=boredom",
        "q=%00",
      })
  void what_cannot_be_meant_comes_back_kindly(String query) {
    Response answer = mira.asks().urlEncodingEnabled(false).get("/poses?" + query);
    assertEquals(422, answer.statusCode(), query);
    Document page = Jsoup.parse(answer.asString());
    assertEquals(0, page.select(".shape").size());
    assertTrue(page.selectFirst("[role=alert]").text().startsWith("That could not be looked up"));
    assertEquals(0, page.select("script:not([src])").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "{{7*7}} ${7*7} {7*7}",
        "שלום",
        "🧘‍♀️"
      })
  void any_words_come_back_as_they_were_typed_and_never_as_markup(String typed) {
    Document page =
        Jsoup.parse(
            mira.asks()
                .queryParam("q", typed)
                .get("/poses")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    assertEquals(typed, page.selectFirst("#q").val());
    assertEquals(0, page.select("script:not([src]), img, [onerror]").size());
  }

  @Test
  void a_name_that_is_too_long_is_told_so_beside_its_field_and_kept() {
    Response answer = mira.asks().queryParam("q", "a".repeat(200)).get("/poses");
    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.asString());
    assertEquals("a".repeat(200), page.selectFirst("#q[aria-invalid]").val());
    assertTrue(page.selectFirst("#q-wrong").text().contains("80 fit"));
  }

  @Test
  void a_script_gets_the_list_alone_and_its_address() {
    Response part =
        mira.asks().header("HX-Request", "true").get("/poses?q=sphinx&base=&condition=");
    assertTrue(part.asString().stripLeading().startsWith("<section id=\"found\""));
    assertEquals("/poses?q=sphinx", part.header("HX-Replace-Url"));
    assertTrue(
        part.headers().getValues("Vary").containsAll(List.of("HX-Request", "Accept-Language")));
    assertTrue(
        Jsoup.parse(part.asString()).selectFirst("#found").attr("data-said").startsWith("One of"));
  }

  @Test
  void every_pose_has_a_page_that_says_everything() {
    for (Pose pose : poses.catalogue().all()) {
      Document page = mira.reads("/poses/" + pose.slug());
      String text = page.text();
      assertEquals(pose.names().name(), page.selectFirst("h1").text());
      assertEquals(pose.twoSided() ? 2 : 1, page.select(".one-pic svg").size(), pose.slug());
      pose.instructions().forEach(line -> assertTrue(text.contains(line), line));
      pose.softer().forEach(line -> assertTrue(text.contains(line), line));
      pose.stronger().forEach(line -> assertTrue(text.contains(line), line));
      pose.targets()
          .forEach(
              target -> {
                String said = target.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
                assertTrue(text.contains(said), said);
              });
      pose.variations().forEach(way -> assertTrue(text.contains(way.name()), way.name()));
      pose.cautions()
          .forEach(
              caution -> {
                assertTrue(text.contains(caution.instead()), caution.instead());
                if (caution.pose() != null) {
                  mira.asks()
                      .get(page.select("a[href=/poses/" + caution.pose() + "]").attr("href"))
                      .then()
                      .statusCode(200);
                }
              });
      assertEquals(
          pose.counterposes().stream().map(slug -> "/poses/" + slug).toList(),
          page.select("[aria-labelledby=counter] a").eachAttr("href"));
      assertEquals(
          pose.props().size(), page.select("[aria-labelledby=props] .prop").size(), pose.slug());
      assertTrue(page.select(".one-sure li").size() == 3 && text.contains("not medical advice"));
      assertEquals(
          page.select("svg[role=img]").size(),
          page.select("svg[role=img][aria-label~=\\S{3}]").size());
    }
  }

  @Test
  void a_pose_with_two_sides_says_what_each_of_them_means() {
    Document page = mira.reads("/poses/banana");
    assertEquals(
        List.of(
            "right side right side lengthens, body curves leftSpine: bends to the left",
            "left side left side lengthens, body curves rightSpine: bends to the right"),
        page.select(".one-shapes figcaption").eachText().stream()
            .map(caption -> caption.replace(" Spine", "Spine"))
            .toList());
    assertTrue(page.select(".one-hold").text().contains("2 to 5 min a side"));
    assertEquals(
        List.of(
            "Hold range: teachers differ",
            "Shape and name: commonly agreed",
            "How we know: compared with published pages"),
        page.select(".one-sure li").eachText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"headstand", "SPHINX", "sphinx%00", "..%2fplans", "%3Cscript%3E", "%20"})
  void a_pose_that_there_is_not_has_no_page(String slug) {
    Response answer = mira.asks().urlEncodingEnabled(false).get("/poses/" + slug);
    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, slug);
    assertTrue(answer.contentType().startsWith("text/html"));
  }

  @Test
  void a_retired_pose_has_its_page_with_a_note_and_is_not_in_the_list() {
    retire("plank");
    Document page = mira.reads("/poses/plank");
    assertTrue(page.selectFirst(".flash").text().startsWith("This pose has left the catalogue."));
    assertFalse(names(mira.reads("/poses")).contains("Plank"));
    mira.asks()
        .header("Accept", "application/json")
        .get("/api/v1/poses/plank")
        .then()
        .statusCode(200)
        .body("retired", org.hamcrest.Matchers.is(true));
  }

  @Test
  void a_class_with_a_retired_pose_opens_whether_it_is_taught_or_set_aside() {
    String plan = mira.clones();
    String sphinx = mira.step(plan, 3);
    retire("sphinx");
    assertTrue(mira.reads(plan).selectFirst("#step-" + sphinx).text().contains("Sphinx"));
    assertEquals(303, mira.edits(plan, "/steps/" + sphinx + "/removal", Map.of()).statusCode());
    Element back = mira.reads(plan).selectFirst("#back-" + sphinx);
    assertTrue(back.attr("aria-label").contains("Sphinx"), back::outerHtml);
  }

  /** As if the next version of the catalogue no longer had it. */
  private void retire(String slug) {
    List<Pose> all = poses.catalogue().all();
    QuarkusMock.installMockForType(
        new Poses() {
          @Override
          public Catalogue catalogue(Locale locale) {
            return Catalogue.of(all, Set.of(slug));
          }
        },
        Poses.class);
  }

  @Test
  void the_open_card_leads_to_the_pose() {
    String plan = mira.clones();
    Document page = mira.reads(plan + "?open=" + mira.step(plan, 3));
    assertEquals("About this pose", page.selectFirst(".open a[href=/poses/sphinx]").text());
  }

  @Test
  void a_step_takes_a_variation_of_its_pose_and_is_drawn_so_until_it_is_undone() {
    String plan = mira.clones();
    String step = mira.step(plan, 3);
    String usual = drawn(plan, step);
    Document open = mira.reads(plan + "?open=" + step);
    assertEquals(List.of("", "elbows-ahead"), open.select("[name=variation]").eachAttr("value"));
    assertEquals("", open.selectFirst("[name=variation][checked]").val());
    Map<String, String> ahead = Map.of("variation", "elbows-ahead", "open", step);
    assertEquals(303, mira.edits(plan, "/steps/" + step + "/variation", ahead).statusCode());
    assertFalse(usual.equals(drawn(plan, step)));
    Document taken = mira.reads(plan);
    assertTrue(taken.select("#step-" + step + " .taken-so").text().equals("Elbows ahead"));
    assertTrue(
        taken.select("#step-" + step + " svg[role=img]").attr("aria-label").contains("well ahead"));
    assertEquals(
        "elbows-ahead",
        mira.reads(plan + "?open=" + step).selectFirst("[name=variation][checked]").val());
    mira.edits(plan, "/undos", Map.of());
    assertEquals(usual, drawn(plan, step));
    mira.edits(plan, "/redos", Map.of());
    mira.edits(plan, "/steps/" + step + "/variation", Map.of("variation", ""));
    assertEquals(usual, drawn(plan, step));
  }

  @Test
  void a_variation_that_the_pose_does_not_have_is_refused_where_it_was_chosen() {
    String plan = mira.clones();
    String step = mira.step(plan, 3);
    for (String sent : List.of("legs-long", "ELBOWS-AHEAD", "<b>", "x".repeat(10_000))) {
      Response answer =
          mira.edits(
              plan, "/steps/" + step + "/variation", Map.of("variation", sent, "open", step));
      assertEquals(422, answer.statusCode(), sent);
      Document page = Jsoup.parse(answer.asString());
      assertTrue(
          page.selectFirst("#variation-" + step + "-trouble").text().contains("no variation"));
    }
    assertEquals("1", mira.from(plan));
    assertEquals(
        404,
        mira.edits(
                plan,
                "/steps/" + mira.step(mira.clones(), 3) + "/variation",
                Map.of("variation", "elbows-ahead"))
            .statusCode());
  }

  @Test
  void the_editor_says_when_a_step_holds_one_side_alone() {
    String plan = mira.clones();
    UUID id = UUID.fromString(plan.substring("/plans/".length()));
    UUID step = UUID.fromString(mira.step(plan, 5));
    given.edited(
        id, Person.MIRA, StepEdit.changeSides(step, Sides.alike(Side.RIGHT, 45).alone(false)));
    Element card = mira.reads(plan).selectFirst("#step-" + step);
    assertEquals(
        "right side: right side lengthens, body curves left", card.selectFirst(".side").text());
    assertFalse(card.select(".hold-note").text().contains("a side"));
    Element open = mira.reads(plan + "?open=" + step).selectFirst("#step-" + step);
    assertEquals(1, open.select(".side-pane").size());
    assertTrue(open.text().contains("This step holds the right side alone."), open.text());
    assertFalse(open.text().contains("Both sides alike"));
  }

  /** The page of a query that is sent exactly as it is written. */
  private Document written(String query) {
    return Jsoup.parse(
        mira.asks()
            .urlEncodingEnabled(false)
            .get("/poses?" + query)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  private String drawn(String plan, String step) {
    return mira.reads(plan).select("[id^=f-" + step + "-sphinx]").html();
  }

  private static List<String> names(Document page) {
    return page.select(".shape h2").eachText();
  }

  private static Element card(Document page, String name) {
    return page.select(".shape").stream()
        .filter(card -> card.selectFirst("h2").text().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
