package studio.yin.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;
import studio.yin.server.Tokens.Person;

/** The list of a teacher's classes, and how one is found in it. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PlanListTest {
  private final Visitor mira = new Visitor(Person.MIRA);

  /** A word that stands in no other title. */
  private final String mark = UUID.randomUUID().toString().replaceAll("[-0-9]", "");

  @Test
  void a_search_is_offered_only_where_there_is_something_to_search_among() {
    Visitor lena = somebodyNew();
    assertEquals(0, lena.reads("/plans").select("#q").size());
    for (int i = 0; i < 6; i++) {
      lena.clones();
    }
    assertEquals(0, lena.reads("/plans").select("#q").size(), "six are seen at a glance");
    lena.clones();
    Document list = lena.reads("/plans");
    assertEquals(1, list.select("search form[method=get][action=/plans] #q").size());
    assertEquals("", list.selectFirst("#q").val());
    assertEquals(7, list.select(".cards > li").size());
  }

  @Test
  void a_class_is_found_by_words_of_its_title_and_the_words_stay_in_the_field() {
    titled("Slow Sunday " + mark);
    titled("Früh am Morgen " + mark);
    Document found = mira.reads("/plans?q=fruh+" + mark);
    assertEquals(List.of("Früh am Morgen " + mark), found.select(".card h2").eachText());
    assertEquals("fruh " + mark, found.selectFirst("#q").val());
    assertTrue(found.text().contains("One class found"));
    assertEquals(2, mira.reads("/plans?q=" + mark).select(".card").size());
    assertTrue(mira.reads("/plans?q=" + mark).text().contains("2 classes found"));
  }

  @Test
  void a_search_that_finds_nothing_says_so_and_leads_back_to_all() {
    Document none = mira.reads("/plans?q=" + mark);
    assertTrue(
        none.text().contains("No class of yours has these words in its title or its poses."));
    assertEquals("/plans", none.select(".found a").attr("href"));
    assertFalse(none.text().contains("Nothing here yet"));
  }

  @Test
  void ones_classes_with_a_pose_are_listed_by_its_name() {
    String plan = titled("With a frog " + mark);
    mira.edits(
        plan, "/steps", Map.of("pose", "frog", "at", "1", "key", UUID.randomUUID().toString()));
    Document found = mira.reads("/plans?pose=frog&q=" + mark);
    assertTrue(found.text().contains("One class with Frog"));
    assertEquals("frog", found.select("input[name=pose]").val());
    assertTrue(
        somebodyNew().reads("/plans?pose=frog").text().contains("No class of yours has Frog."));
    assertTrue(
        mira.reads("/plans?pose=camel&q=" + mark)
            .text()
            .contains("No class of yours has Camel and these words in its title or its poses."));
  }

  @Test
  void a_class_is_found_by_a_name_of_one_of_its_poses() {
    String plan = titled("Long and low " + mark);
    mira.edits(
        plan, "/steps", Map.of("pose", "frog", "at", "1", "key", UUID.randomUUID().toString()));
    assertEquals(1, mira.reads("/plans?q=frog+" + mark).select(".card").size());
    assertEquals(0, mira.reads("/plans?q=camel+" + mark).select(".card").size());
  }

  @Test
  void a_class_is_deleted_and_brought_back_from_where_one_is() {
    Visitor lena = somebodyNew();
    String plan = lena.clones();
    lena.clones();
    String put = Visitor.path(lena.sends(plan + "/removal", Map.of()));
    Document after = lena.reads(put);
    assertEquals(1, after.select(".cards > li").size());
    assertTrue(after.select(".flash").text().contains("is deleted. Its links open nothing"));
    assertEquals("Undo", after.select(".flash button[autofocus]").text());
    assertEquals(404, lena.follows(plan).statusCode());
    Document bin = lena.reads("/plans?state=deleted");
    assertEquals(1, bin.select(".cards > li").size());
    assertEquals(0, bin.select("a.card").size());
    assertEquals(2, bin.select(".cards time").size(), "when it was deleted, when it is erased");
    assertEquals(303, lena.sends(plan + "/removal", Map.of()).statusCode(), "twice is once");
    Document back =
        lena.reads(
            Visitor.path(lena.sends(after.selectFirst(".flash form").attr("action"), Map.of())));
    assertTrue(back.select(".flash").text().contains("is back among your classes"));
    assertEquals(2, back.select(".cards > li").size());
    assertEquals(200, lena.follows(plan).statusCode());
    assertEquals(0, lena.reads("/plans").select(".states").size());
  }

  @Test
  void a_class_is_archived_and_taken_back() {
    Visitor lena = somebodyNew();
    String plan = lena.clones();
    Document after = lena.reads(Visitor.path(lena.sends(plan + "/archive", Map.of())));
    assertEquals(0, after.select(".cards > li").size());
    assertEquals(plan, lena.reads("/plans?state=archived").selectFirst("a.card").attr("href"));
    assertTrue(lena.reads(plan + "/shares").text().contains("Its links open nothing until"));
    assertEquals(200, lena.follows(plan).statusCode());
    lena.sends(plan + "/archive/removal", Map.of());
    assertEquals(1, lena.reads("/plans").select(".cards > li").size());
  }

  @Test
  void where_somebody_elses_class_is_kept_is_nobodys_to_say() {
    String plan = titled("Kept " + mark);
    Visitor jonas = new Visitor(Person.JONAS);
    jonas.clones();
    for (String deed : List.of("/archive", "/archive/removal", "/removal", "/return")) {
      assertEquals(404, jonas.sends(plan + deed, Map.of()).statusCode(), deed);
      assertEquals(
          400,
          mira.asks()
              .contentType("application/x-www-form-urlencoded")
              .post(plan + deed)
              .statusCode(),
          deed + " without its token");
    }
    String put = "/plans?put=" + plan.substring("/plans/".length());
    assertEquals(0, jonas.reads(put).select(".flash").size());
    assertEquals(1, mira.reads("/plans?q=" + mark).select(".card").size());
    assertEquals(200, mira.follows("/plans?put=%00%27").statusCode());
    assertEquals(422, mira.follows("/plans?state=nowhere").statusCode());
  }

  @Test
  void a_class_is_copied_from_where_it_is_listed_and_once_for_each_page() {
    String plan = titled("Slow Sunday " + mark);
    Element form =
        mira.reads("/plans?q=" + mark).selectFirst(".card-more form[action=" + plan + "/copies]");
    Map<String, String> fields = Map.of("key", form.selectFirst("input[name=key]").val());
    String copy = Visitor.path(mira.sends(form.attr("action"), fields));
    assertEquals("Slow Sunday " + mark + " 2", mira.reads(copy).selectFirst("#title").val());
    assertEquals(copy, Visitor.path(mira.sends(form.attr("action"), fields)), "pressed twice");
    assertEquals(2, mira.reads("/plans?q=" + mark).select(".card").size());
  }

  @Test
  void a_search_that_cannot_be_done_comes_back_with_its_sentence() {
    for (String words : List.of("ä".repeat(81), "slow\0", "\"><script>" + "x".repeat(80))) {
      Response answer = mira.follows("/plans?q=" + encoded(words));
      assertEquals(422, answer.statusCode());
      Document page = Jsoup.parse(answer.asString());
      assertEquals(1, page.select("#q[aria-invalid=true][aria-describedby=q-wrong]").size());
      assertFalse(page.selectFirst("#q-wrong").text().isBlank());
      assertEquals(0, page.select("script:not([src])").size());
    }
    assertEquals(
        "ä".repeat(81),
        Jsoup.parse(mira.follows("/plans?q=" + encoded("ä".repeat(81))).asString())
            .selectFirst("#q")
            .val());
    assertEquals(422, mira.follows("/plans?pose=headstand").statusCode());
  }

  @Test
  void pages_of_a_search_keep_what_was_looked_for() {
    Visitor lena = somebodyNew();
    for (int i = 0; i < 25; i++) {
      lena.clones();
    }
    String next = lena.reads("/plans?q=spine+%26&pose=sphinx").select("a[rel=next]").attr("href");
    assertEquals("", next, "no title has that sign");
    next = lena.reads("/plans?q=spine+seq&pose=sphinx").select("a[rel=next]").attr("href");
    Document second = lena.reads(next);
    assertEquals(1, second.select(".card").size());
    assertEquals("spine seq", second.selectFirst("#q").val());
    assertEquals("sphinx", second.select("input[name=pose]").val());
    assertEquals(1, lena.reads("/plans?page=999999").select(".card").size(), "the last page");
  }

  private String titled(String title) {
    String plan = mira.clones();
    mira.edits(plan, "/title", Map.of("title", title));
    return plan;
  }

  private static Visitor somebodyNew() {
    UUID id = UUID.randomUUID();
    return new Visitor(
        Tokens.token(id, "lena-" + id, "Lena Vogt", List.of("teacher"), Instant.now()));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
