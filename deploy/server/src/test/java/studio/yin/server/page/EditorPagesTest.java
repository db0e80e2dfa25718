package studio.yin.server.page;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;

/** What a teacher does on the pages, as a browser without scripts does it. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class EditorPagesTest {
  private static final List<String> NASTY =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'-alert(1)-' {{7*7}} ${7*7} {7*7}",
          "🧘‍♀️ slow 🌙",
          "שלום – مرحبا",
          "\u2067right to left\u2069");

  private final Visitor mira = new Visitor(Person.MIRA);
  private String plan;

  @BeforeEach
  void a_plan_of_mira() {
    plan = mira.clones();
  }

  @Test
  void the_library_shows_all_seven_entries_in_order_with_everything_about_them() {
    Document page = mira.reads("/library/spine");
    assertEquals(
        List.of(
            "Easy Pose",
            "Melting Heart",
            "Dangling",
            "Sphinx and Seal",
            "Revolved Shoelace",
            "Banana Pose",
            "Savasana"),
        page.select(".pose-name").stream().map(name -> name.ownText().strip()).toList());
    assertTrue(page.text().contains("37 to 56 minutes"));
    assertEquals("7, 2 of them on both sides", page.select(".facts dd").get(2).text());
    assertTrue(page.text().contains("Leah Sugerman"));
    assertEquals(11, page.select(".pose-pic svg").size(), "nine shapes, two of them twice");
    assertTrue(page.select(".pose .how li").size() >= 38);
    assertTrue(page.text().contains("Anāhatāsana"));
  }

  @Test
  void a_clone_takes_as_long_as_the_sequence_it_came_from() {
    assertEquals("46:30", mira.total(plan));
  }

  @Test
  void the_same_clone_form_sent_twice_makes_one_plan() {
    String key = UUID.randomUUID().toString();
    String first = Visitor.path(mira.sends("/library/spine/copies", Map.of("key", key)));
    String second = Visitor.path(mira.sends("/library/spine/copies", Map.of("key", key)));
    assertEquals(first, second);
  }

  @Test
  void a_hold_is_typed_in_any_of_its_spellings() {
    String step = "/steps/" + mira.step(plan, 1) + "/hold";
    Map<String, String> spellings =
        Map.of("4:30", "49:00", "270", "49:00", "4,5", "49:00", "5", "49:30", "60 sec", "45:30");
    spellings.forEach(
        (typed, total) -> {
          assertEquals(303, mira.edits(plan, step, Map.of("hold", typed)).statusCode());
          assertEquals(total, mira.total(plan), typed);
        });
  }

  @Test
  void every_field_of_time_reads_alike_and_refuses_in_its_own_words() {
    String steps = "/steps/" + mira.step(plan, 4);
    for (String typed : List.of("4,5", "4½", "4'30", "４：３０", "4:30\u00a0", "270")) {
      for (String field : List.of("/hold", "/second-hold")) {
        assertEquals(
            303, mira.edits(plan, steps + field, Map.of("hold", typed)).statusCode(), typed);
      }
      Map<String, String> way = Map.of("seconds", typed, "words", "");
      assertEquals(303, mira.edits(plan, steps + "/transition", way).statusCode(), typed);
    }
    assertEquals("52:00", mira.total(plan)); // 46:30, 2 × 1:30 longer, and 4:30 instead of 2:00
    String way =
        mira.edits(plan, steps + "/transition", Map.of("seconds", "soon", "words", "")).asString();
    assertTrue(way.contains("A way into a pose is written as"), way);
    String brief = mira.edits(plan, "/brief", Map.of("level", "all", "minutes", "some")).asString();
    assertTrue(brief.contains("The length of a class is written as"), brief);
  }

  @Test
  void a_two_sided_hold_counts_twice() {
    mira.edits(plan, "/steps/" + mira.step(plan, 4) + "/hold", Map.of("hold", "4:00"));
    assertEquals("48:30", mira.total(plan));
  }

  @Test
  void a_hold_that_cannot_be_meant_comes_back_with_its_sentence_and_changes_nothing() {
    String step = mira.step(plan, 1);
    for (String typed :
        List.of("0", "-5", "−5", "abc", "25h", "25:00:00", "90000", "", "4:75", "4:5")) {
      Response answer = mira.edits(plan, "/steps/" + step + "/hold", Map.of("hold", typed));
      assertEquals(422, answer.statusCode(), typed);
      Document page = Jsoup.parse(answer.asString());
      assertFalse(page.select("#hold-" + step + "-trouble").text().isEmpty(), typed);
      assertEquals(typed, page.selectFirst("#hold-" + step + "[autofocus]").val());
      assertEquals(1, page.select("[autofocus]").size(), typed);
      assertEquals("46:30", mira.total(plan));
    }
  }

  @Test
  void no_press_leads_beyond_the_longest_and_the_shortest_hold() {
    String step = mira.step(plan, 1);
    for (Map.Entry<String, String> end : Map.of("60:00", "more", "0:15", "less").entrySet()) {
      mira.edits(plan, "/steps/" + step + "/hold", Map.of("hold", end.getKey()));
      assertEquals(
          "hold-" + step + "-" + end.getValue(),
          mira.reads(plan).select("#step-" + step + " .stepper button[disabled]").attr("id"));
    }
  }

  @Test
  void props_are_added_changed_and_removed() {
    String props = "/steps/" + mira.step(plan, 5) + "/props";
    Map<String, String> blanket =
        Map.of(
            "kind",
            "blanket",
            "count",
            "2",
            "place",
            "under-head",
            "lie",
            "folded",
            "detail",
            "in four",
            "purpose",
            "comfort",
            "needed",
            "yes");
    assertEquals(303, mira.edits(plan, props, blanket).statusCode());
    assertEquals(303, mira.edits(plan, props, blanket).statusCode(), "sent twice");
    Document page = mira.reads(plan);
    assertEquals(
        List.of("2 blankets under the head, folded, in four"),
        page.select("#steps > ol > li").get(5).select(".prop").eachText());
    assertEquals(
        List.of("", "flat", "lengthwise", "crosswise", "folded", "rolled"),
        mira.reads(plan + "?open=" + mira.step(plan, 5))
            .select(".prop-row [name='lie'] option")
            .eachAttr("value"),
        "a blanket does not stand");
    // what was chosen for a blanket is not asked of a bolster
    Map<String, String> bolster =
        Map.of(
            "kind",
            "bolster",
            "count",
            "1",
            "place",
            "under-knees",
            "lie",
            "folded",
            "detail",
            "",
            "purpose",
            "support");
    assertEquals(303, mira.edits(plan, props + "/blanket@under-head", bolster).statusCode());
    assertEquals(
        List.of("bolster under the knees (optional)"),
        mira.reads(plan).select("#steps > ol > li").get(5).select(".prop").eachText());
    assertEquals(
        303, mira.edits(plan, props + "/bolster@under-knees/removal", Map.of()).statusCode());
    assertEquals(
        List.of("No props."),
        mira.reads(plan).select("#steps > ol > li").get(5).select(".prop").eachText());
  }

  @Test
  void a_prop_that_cannot_be_is_refused_in_its_row_with_everything_kept() {
    String step = mira.step(plan, 5);
    String props = "/steps/" + step + "/props";
    Map<String, String> prop =
        Map.of(
            "kind",
            "block",
            "count",
            "1",
            "place",
            "under-head",
            "detail",
            "",
            "purpose",
            "support");
    for (Map.Entry<String, String> wrong :
        Map.of(
                "count", "0",
                "kind", "sofa",
                "place", "under-the-rainbow",
                "lie", "folded",
                "purpose", "fun",
                "detail", "x".repeat(10_000))
            .entrySet()) {
      Map<String, String> form = new java.util.HashMap<>(prop);
      form.put(wrong.getKey(), wrong.getValue());
      Response answer = mira.edits(plan, props, form);
      assertEquals(422, answer.statusCode(), wrong.getKey());
      Document page = Jsoup.parse(answer.asString());
      assertEquals(0, page.select("#steps > ol > li").get(5).select(".prop b").size());
    }
  }

  @Test
  void steps_move_are_taken_out_and_come_back() {
    String first = mira.step(plan, 0);
    mira.edits(plan, "/steps/" + first + "/position", Map.of("to", "2"));
    assertEquals(first, mira.step(plan, 2));
    mira.edits(plan, "/steps/" + first + "/removal", Map.of());
    assertEquals(6, mira.reads(plan).select("#steps > ol > li").size());
    assertEquals("44:30", mira.total(plan));
    mira.edits(plan, "/steps/" + first + "/return", Map.of());
    assertEquals(first, mira.step(plan, 2));
    assertEquals("46:30", mira.total(plan));
  }

  @Test
  void undo_and_redo_walk_along_the_revisions_and_a_double_click_walks_once() {
    String hold = "/steps/" + mira.step(plan, 1) + "/hold";
    mira.edits(plan, hold, Map.of("hold", "3:00"));
    mira.edits(plan, hold, Map.of("hold", "4:00"));
    assertEquals("48:30", mira.total(plan));
    String from = mira.from(plan);
    mira.sends(plan + "/undos", Map.of("from", from));
    mira.sends(plan + "/undos", Map.of("from", from));
    assertEquals("47:30", mira.total(plan));
    mira.edits(plan, "/redos", Map.of());
    assertEquals("48:30", mira.total(plan));
    assertEquals(409, mira.edits(plan, "/redos", Map.of()).statusCode());
  }

  @Test
  void two_tabs_that_change_different_things_both_count() {
    String from = mira.from(plan);
    String one = mira.step(plan, 1);
    String two = mira.step(plan, 2);
    mira.sends(plan + "/steps/" + one + "/hold", Map.of("hold", "3:00", "from", from));
    mira.sends(plan + "/steps/" + two + "/hold", Map.of("hold", "4:00", "from", from));
    assertEquals("48:30", mira.total(plan));
  }

  @Test
  void two_tabs_that_change_the_same_thing_show_both() {
    String from = mira.from(plan);
    String step = mira.step(plan, 1);
    mira.sends(plan + "/steps/" + step + "/hold", Map.of("hold", "3:00", "from", from));
    Response second =
        mira.sends(plan + "/steps/" + step + "/hold", Map.of("hold", "4:00", "from", from));
    assertEquals(409, second.statusCode());
    Document page = Jsoup.parse(second.asString());
    assertEquals("4:00", page.selectFirst("#hold-" + step).val());
    assertTrue(page.select("#hold-" + step + "-trouble").text().contains("meantime"));
    assertEquals("47:30", mira.total(plan));
  }

  @Test
  void a_conflict_shows_both_in_every_kind_of_field_and_mine_can_be_kept() {
    String step = mira.step(plan, 4);
    String at = plan + "/steps/" + step;
    Map<String, Map<String, List<String>>> fields =
        Map.of(
            plan + "/title", Map.of("title", List.of("Theirs", "Mine")),
            plan + "/intention", Map.of("intention", List.of("Theirs", "Mine")),
            plan + "/notes", Map.of("notes", List.of("Theirs", "Mine")),
            at + "/second-hold", Map.of("hold", List.of("4:00", "5:00")),
            at + "/transition",
                Map.of("seconds", List.of("0:40", "0:50"), "words", List.of("Theirs", "Mine")),
            at + "/cues/remind/students", Map.of("text", List.of("Theirs", "Mine")));
    fields.forEach(
        (path, controls) -> {
          String from = mira.from(plan);
          assertEquals(303, mira.sends(path, form(controls, 0, from, step)).statusCode(), path);
          Response second = mira.sends(path, form(controls, 1, from, step));
          assertEquals(409, second.statusCode(), path);
          Document page = Jsoup.parse(second.asString());
          controls.forEach(
              (control, values) -> {
                assertTrue(page.select(".theirs").text().contains(values.get(0)), path);
                assertTrue(
                    page.select("[name=" + control + "]").eachAttr("value").contains(values.get(1))
                        || page.select("[name=" + control + "]").eachText().contains(values.get(1)),
                    path);
              });
          String seen = page.selectFirst("input[name=from]").val();
          assertEquals(303, mira.sends(path, form(controls, 1, seen, step)).statusCode(), path);
        });
  }

  @Test
  void a_step_that_was_changed_elsewhere_is_taken_out_only_when_that_was_said() {
    String step = mira.step(plan, 2);
    String from = mira.from(plan);
    mira.sends(plan + "/steps/" + step + "/hold", Map.of("hold", "4:00", "from", from));
    String removal = plan + "/steps/" + step + "/removal";
    Response late = mira.sends(removal, Map.of("from", from));
    assertEquals(409, late.statusCode());
    Document page = Jsoup.parse(late.asString());
    String told = page.select("#move-" + step + "-trouble").text();
    assertTrue(told.contains("Yours: Dangling taken out."), told);
    assertTrue(told.contains("Theirs: Dangling:") && told.contains(", now 4:00"), told);
    assertEquals(7, page.select("#steps > ol > li").size());
    String seen = page.selectFirst("input[name=from]").val();
    assertEquals(303, mira.sends(removal, Map.of("from", seen)).statusCode());
    assertEquals(6, mira.reads(plan).select("#steps > ol > li").size());
  }

  @Test
  void one_step_that_two_tabs_move_stays_where_the_first_put_it() {
    String step = mira.step(plan, 2);
    String from = mira.from(plan);
    String at = plan + "/steps/" + step + "/position";
    mira.sends(at, Map.of("from", from, "to", "0"));
    Response late = mira.sends(at, Map.of("from", from, "to", "4"));
    assertEquals(409, late.statusCode());
    String told = Jsoup.parse(late.asString()).select("#move-" + step + "-trouble").text();
    assertTrue(told.contains("moved to the beginning") && told.contains("moved behind"), told);
    assertEquals(step, mira.step(plan, 0));
  }

  @Test
  void what_two_tabs_say_in_two_fields_of_one_form_both_counts() {
    String step = mira.step(plan, 1);
    String from = mira.from(plan);
    String at = plan + "/steps/" + step + "/transition";
    Document page = mira.reads(plan + "?open=" + step);
    String seconds = page.selectFirst("#transition-" + step + "-seconds").val();
    String words = page.selectFirst("#transition-" + step + "-words").val();
    mira.sends(at, Map.of("from", from, "seconds", "0:50", "words", words));
    mira.sends(at, Map.of("from", from, "seconds", seconds, "words", "Roll over."));
    Document after = mira.reads(plan + "?open=" + step);
    assertEquals("0:50", after.selectFirst("#transition-" + step + "-seconds").val());
    assertEquals("Roll over.", after.selectFirst("#transition-" + step + "-words").val());
  }

  private static Map<String, String> form(
      Map<String, List<String>> controls, int which, String from, String open) {
    Map<String, String> form = new java.util.HashMap<>(Map.of("from", from, "open", open));
    controls.forEach((control, values) -> form.put(control, values.get(which)));
    return form;
  }

  @Test
  void what_was_meant_for_a_step_that_was_taken_out_elsewhere_comes_back_with_the_way_back() {
    String step = mira.step(plan, 2);
    String from = mira.from(plan);
    mira.sends(plan + "/steps/" + step + "/removal", Map.of("from", from));
    Response late =
        mira.sends(
            plan + "/steps/" + step + "/cues/remind/students",
            Map.of("from", from, "text", "Bend the knees."));
    Element gone = Jsoup.parse(late.asString()).selectFirst("#gone-trouble");
    assertTrue(gone.text().contains("Dangling was taken out elsewhere"), gone.text());
    assertTrue(gone.text().contains("Bend the knees."), gone.text());
    assertEquals(plan + "/steps/" + step + "/return", gone.selectFirst("form").attr("action"));
    assertEquals(
        303,
        mira.sends(plan + "/steps/" + step + "/removal", Map.of("from", from)).statusCode(),
        "taken out twice is taken out");
  }

  @Test
  void an_undo_that_would_take_back_somebody_elses_change_says_so_first() {
    mira.edits(plan, "/title", Map.of("title", "Mine"));
    String from = mira.from(plan);
    mira.edits(plan, "/notes", Map.of("notes", "Theirs"));
    Response undo = mira.sends(plan + "/undos", Map.of("from", from));
    assertEquals(409, undo.statusCode());
    Document page = Jsoup.parse(undo.asString());
    assertTrue(page.select("#plan-trouble").text().contains("Notes added"), page.text());
    assertEquals("Theirs", page.selectFirst("#notes").val());
    mira.sends(plan + "/undos", Map.of("from", page.selectFirst("input[name=from]").val()));
    assertEquals("", mira.reads(plan).selectFirst("#notes").val());
    assertEquals("Mine", mira.reads(plan).selectFirst("#title").val());
  }

  @Test
  void an_edit_without_a_script_leads_back_to_its_step() {
    String step = mira.step(plan, 3);
    Response answer = mira.edits(plan, "/steps/" + step + "/hold", Map.of("hold", "6:00"));
    assertTrue(answer.header("Location").endsWith("#step-" + step));
  }

  @Test
  void the_ribbon_names_every_block_and_marks_the_step_that_is_open() {
    String step = mira.step(plan, 4);
    Document page = mira.reads(plan + "?open=" + step);
    assertEquals(List.of("#step-" + step), marked(page));
    assertEquals(
        List.of("Revolved Shoelace, 2 × "),
        page.select(".ribbon [aria-current=step]").stream()
            .map(block -> block.attr("title").replaceFirst("[\\d:]+$", ""))
            .toList());
    assertEquals(7, page.select(".ribbon a[title]").size());
    assertEquals(List.of(), marked(mira.reads(plan)), "nothing is open");
  }

  private static List<String> marked(Document page) {
    return page.select(".ribbon [aria-current=step]").eachAttr("href").stream()
        .map(href -> href.substring(href.indexOf('#')))
        .toList();
  }

  /** A title in Hebrew with numbers in it is turned about where its direction is not its own. */
  @Test
  void a_title_runs_in_its_own_direction_wherever_it_stands() {
    mira.edits(plan, "/title", Map.of("title", "ערב 2 × 4:30"));
    assertEquals("auto", mira.reads(plan).selectFirst("#title").attr("dir"));
    assertEquals("auto", mira.reads(plan + "/shares").selectFirst("h1").attr("dir"));
    Element card = mira.reads("/plans").selectFirst(".card h2:contains(ערב)");
    assertEquals("auto", card.attr("dir"));
  }

  @Test
  void what_is_said_tells_what_changed() {
    String step = mira.step(plan, 0);
    assertEquals(
        "Easy Pose, now step 2 of 7.", said("/steps/" + step + "/position", Map.of("to", "1")));
    assertEquals(
        "Easy Pose, now step 3 of 7.", said("/steps/" + step + "/position", Map.of("to", "2")));
    assertEquals(
        "Easy Pose: 2:00, now 3:00. The class takes 47:30.",
        said("/steps/" + step + "/hold", Map.of("hold", "3:00")));
    assertEquals(
        "Nothing changed; it was so already.",
        said("/steps/" + step + "/hold", Map.of("hold", "3:00")));
  }

  private String said(String what, Map<String, String> form) {
    Map<String, String> all = new java.util.HashMap<>(form);
    all.put("from", mira.from(plan));
    all.put("csrf-token", mira.reads(plan).selectFirst("input[name=csrf-token]").val());
    String part =
        mira.asks()
            .header("HX-Request", "true")
            .contentType("application/x-www-form-urlencoded")
            .formParams(all)
            .post(plan + what)
            .asString();
    return Jsoup.parse(part).selectFirst("#plan").attr("data-said");
  }

  @Test
  void any_text_comes_back_as_it_was_typed_and_never_as_markup() {
    String step = mira.step(plan, 0);
    for (String nasty : NASTY) {
      assertEquals(303, mira.edits(plan, "/title", Map.of("title", nasty)).statusCode(), nasty);
      mira.edits(plan, "/intention", Map.of("intention", nasty));
      mira.edits(plan, "/notes", Map.of("notes", nasty));
      mira.edits(plan, "/steps/" + step + "/cues/remind/students", Map.of("text", nasty));
      mira.edits(plan, "/steps/" + step + "/cues/remind/teacher", Map.of("text", nasty));
      Document page = mira.reads(plan + "?open=" + step);
      assertEquals(nasty, page.selectFirst("#title").val());
      assertEquals(nasty, page.selectFirst("#intention").val());
      assertEquals(nasty, page.selectFirst("#notes").val());
      assertEquals(nasty, page.selectFirst("#cues-" + step + "-remind-students").val());
      assertEquals(0, page.select("script:not([src]), img, [onerror]").size());
    }
  }

  @Test
  void a_step_says_in_words_what_forms_send_as_keys() {
    String step = mira.step(plan, 0);
    Document page = mira.reads(plan + "?open=" + step);
    assertEquals(
        List.of(
            "Coming in (one thought a line)",
            "Staying (one thought a line)",
            "Coming out (one thought a line)"),
        page.select(".said-lines label").eachText());
    assertEquals(
        List.of("Hold of Revolved Shoelace", "Hold of Revolved Shoelace, left side"),
        mira.reads(plan + "?open=" + mira.step(plan, 4))
            .select(".open .stepper input")
            .eachAttr("aria-label"));
    assertEquals(
        "on hands and knees", mira.reads("/poses").select("#base option[value=all-fours]").text());
    assertEquals(
        List.of("under the back"),
        page.select("select[name=place] option[value=under-back]").eachText().stream()
            .distinct()
            .toList());
  }

  @Test
  void texts_that_are_too_long_come_back_whole_with_their_sentence() {
    String step = mira.step(plan, 0);
    String long_ = "ä".repeat(10_000);
    for (Map.Entry<String, String> field :
        Map.of(
                "/title",
                "title",
                "/intention",
                "intention",
                "/notes",
                "notes",
                "/steps/" + step + "/cues/remind/teacher",
                "text")
            .entrySet()) {
      Response answer =
          mira.edits(plan, field.getKey(), Map.of(field.getValue(), long_, "open", step));
      assertEquals(422, answer.statusCode(), field.getKey());
      Document page = Jsoup.parse(answer.asString());
      assertTrue(page.text().contains("10,000 characters long"), field.getKey());
      assertEquals(1, page.select("[aria-invalid=true]").size(), field.getKey());
      assertEquals(long_, page.selectFirst("[aria-invalid=true]").val());
    }
    assertEquals(422, mira.edits(plan, "/title", Map.of("title", "  ")).statusCode());
  }

  @Test
  void a_pose_is_added_once_and_an_unknown_one_never() {
    String key = UUID.randomUUID().toString();
    Map<String, String> child = Map.of("pose", "childs-pose", "at", "7", "key", key);
    assertEquals(303, mira.edits(plan, "/steps", child).statusCode());
    mira.edits(plan, "/steps", child);
    assertEquals(8, mira.reads(plan).select("#steps > ol > li").size());
    Response unknown =
        mira.edits(
            plan,
            "/steps",
            Map.of("pose", "flying-cow", "at", "0", "key", UUID.randomUUID().toString()));
    unknown.then().statusCode(422).body(containsString("flying-cow"));
  }

  @Test
  void a_step_of_another_plan_is_not_in_this_one() {
    String other = mira.clones();
    String step = mira.step(other, 1);
    assertEquals(
        404, mira.edits(plan, "/steps/" + step + "/hold", Map.of("hold", "9:00")).statusCode());
    assertEquals("46:30", mira.total(plan));
    assertEquals("46:30", mira.total(other));
  }

  @Test
  void somebody_elses_plan_is_not_there_and_stays_as_it_is() {
    Visitor jonas = new Visitor(Person.JONAS);
    jonas.clones();
    String step = mira.step(plan, 1);
    assertEquals(404, jonas.asks().get(plan).statusCode());
    for (String what :
        List.of(
            "/title",
            "/intention",
            "/notes",
            "/undos",
            "/redos",
            "/publications",
            "/steps",
            "/steps/" + step + "/hold",
            "/steps/" + step + "/second-hold",
            "/steps/" + step + "/transition",
            "/steps/" + step + "/variation",
            "/steps/" + step + "/position",
            "/steps/" + step + "/removal",
            "/steps/" + step + "/return",
            "/steps/" + step + "/props",
            "/steps/" + step + "/props/block@under-forehead",
            "/steps/" + step + "/props/block@under-forehead/removal",
            "/steps/" + step + "/cues/remind/students",
            "/shares")) {
      jonas.reads("/library");
      Response answer =
          jonas.sends(
              plan + what,
              Map.ofEntries(
                  Map.entry("from", "1"),
                  Map.entry("title", "Mine now"),
                  Map.entry("hold", "9:00"),
                  Map.entry("intention", "x"),
                  Map.entry("notes", "x"),
                  Map.entry("to", "0"),
                  Map.entry("text", "x"),
                  Map.entry("seconds", "0:10"),
                  Map.entry("words", "x"),
                  Map.entry("kind", "wall"),
                  Map.entry("count", "1"),
                  Map.entry("place", "at-wall"),
                  Map.entry("purpose", "support"),
                  Map.entry("mode", "follows"),
                  Map.entry("at", "0"),
                  Map.entry("days", "30"),
                  Map.entry("lasts", "30"),
                  Map.entry("label", "x"),
                  Map.entry("pose", "cat-cow"),
                  Map.entry("key", UUID.randomUUID().toString())));
      assertEquals(404, answer.statusCode(), what);
    }
    assertEquals("46:30", mira.total(plan));
    assertEquals("1", mira.from(plan));
    assertEquals("Spine sequence", mira.reads(plan).selectFirst("#title").val());
  }

  @Test
  void a_form_without_its_token_or_from_elsewhere_changes_nothing() {
    String step = mira.step(plan, 1);
    mira.asks()
        .contentType("application/x-www-form-urlencoded")
        .formParam("from", "1")
        .formParam("hold", "9:00")
        .post(plan + "/steps/" + step + "/hold")
        .then()
        .statusCode(400);
    mira.asks()
        .header("Sec-Fetch-Site", "cross-site")
        .contentType("application/x-www-form-urlencoded")
        .formParam("from", "1")
        .formParam("hold", "9:00")
        .post(plan + "/steps/" + step + "/hold")
        .then()
        .statusCode(403);
    assertEquals("46:30", mira.total(plan));
  }

  @Test
  void a_form_stays_good_while_other_pages_are_opened() {
    String step = mira.step(plan, 1);
    String token = mira.reads(plan).selectFirst("input[name=csrf-token]").val();
    mira.reads("/library");
    mira.reads(plan);
    mira.asks()
        .contentType("application/x-www-form-urlencoded")
        .formParam("csrf-token", token)
        .formParam("from", "1")
        .formParam("hold", "3:00")
        .post(plan + "/steps/" + step + "/hold")
        .then()
        .statusCode(303);
  }

  @Test
  void a_form_without_a_readable_revision_is_told_so() {
    String step = mira.step(plan, 1);
    assertEquals(
        409,
        mira.sends(plan + "/steps/" + step + "/hold", Map.of("hold", "9:00", "from", "77"))
            .statusCode(),
        "a revision that nobody can have seen");
    for (String from : List.of("", "x", "-1", "99999999999")) {
      assertEquals(
          400,
          mira.sends(plan + "/steps/" + step + "/hold", Map.of("hold", "9:00", "from", from))
              .statusCode());
    }
  }

  @Test
  void a_script_gets_the_changed_part_alone() {
    String step = mira.step(plan, 1);
    String from = mira.from(plan);
    String part =
        mira.asks()
            .header("HX-Request", "true")
            .contentType("application/x-www-form-urlencoded")
            .formParam("csrf-token", mira.reads(plan).selectFirst("input[name=csrf-token]").val())
            .formParam("from", from)
            .formParam("hold", "9:00")
            .post(plan + "/steps/" + step + "/hold")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(part.stripLeading().startsWith("<div id=\"plan\""));
    assertTrue(part.contains("53:30"));
  }
}
