package studio.yin.server.student;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import studio.yin.library.Poses;
import studio.yin.pose.Caution;
import studio.yin.pose.Place;
import studio.yin.pose.Prop;
import studio.yin.pose.PropKind;
import studio.yin.pose.Purpose;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Cue;
import studio.yin.sequence.Hold;
import studio.yin.sequence.OrderEdit;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.Step;
import studio.yin.sequence.StepEdit;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Browser.Answer;
import studio.yin.server.sharing.Given;
import studio.yin.sharing.Share;
import studio.yin.timing.Timeline;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class StudentPageTest {
  @Inject Given given;
  @Inject Poses poses;

  @ConfigProperty(name = "studio.base-url")
  String base;

  private final Browser student = Browser.ofNobody();

  @Test
  void a_student_sees_the_whole_class() {
    UUID plan = given.plan(Person.MIRA);
    given.edited(
        plan,
        Person.MIRA,
        ClassEdit.retitle("Slow Sunday spine"),
        ClassEdit.intend("Every direction once, and nothing hurried."));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    Sequence sequence = given.sequence(plan, Person.MIRA);

    assertThat(page.title(), is("Slow Sunday spine, with Mira Lindqvist"));
    assertThat(page.selectFirst("html").attr("lang"), is("en"));
    assertThat(page.select(".with").text(), is("A class with Mira Lindqvist"));
    assertThat(page.select("h1").eachText(), is(List.of("Slow Sunday spine")));
    assertThat(page.select(".length").text(), containsString("seven stops, two of them on both"));
    assertThat(page.select(".bring li").size() > 2, is(true));
    assertThat(page.select(".bring").text(), containsString("a thick book, wrapped in a towel"));
    assertThat(page.select(".bring .also").text(), is("For a softer way also: bolster, wall."));

    List<Element> poses = page.select(".pose");
    assertThat(poses.size(), is(sequence.steps().size()));
    for (int i = 0; i < poses.size(); i++) {
      var step = sequence.steps().get(i);
      Element pose = poses.get(i);
      assertThat(pose.select("svg.fig").size(), is(step.sideCount() + step.alternatives().size()));
      for (Element use : pose.select("svg.fig use")) {
        assertThat(page.select(use.attr("href")).size(), is(1));
      }
      assertThat(pose.select("svg.fig").eachAttr("aria-label").contains(""), is(false));
      assertThat(pose.select("[lang=sa-Latn]").size() <= 1, is(true)); // Banana has no other name
      assertThat(
          pose.select(".how li").eachText().size(),
          is(
              (int)
                  step.cues().stream()
                      .filter(cue -> cue.audience() == Cue.Audience.STUDENTS)
                      .filter(cue -> cue.moment() != Cue.Moment.REMIND)
                      .count()));
      assertThat(pose.select(".props .prop").size(), is(step.props().size()));
    }
    assertThat(
        page.select(".sides-said b").eachText(),
        is(
            List.of(
                "Right side first",
                "Then the left side",
                "Right side first",
                "Then the left side")));
    assertThat(page.select(".strip a").eachAttr("href").size(), is(7));
    for (String href : page.select(".strip a").eachAttr("href")) {
      assertThat(page.select("li" + href).size(), is(1));
    }
    assertThat(page.text(), containsString("On the way: Cat and Cow, Downward Dog"));
    assertThat(page.text(), containsString("by Leah Sugerman, YogaUOnline"));
    assertThat(page.text(), containsString("not medical advice"));
  }

  @Test
  void a_drawing_says_its_side_and_its_props_to_those_who_do_not_see_it() {
    UUID plan = given.plan(Person.MIRA);
    Step shoelace =
        given.sequence(plan, Person.MIRA).steps().stream()
            .filter(step -> step.pose().equals("revolved-shoelace"))
            .findFirst()
            .orElseThrow();
    shoelace
        .props()
        .forEach(
            prop ->
                given.edited(
                    plan, Person.MIRA, new StepEdit.RemoveProp(shoelace.id(), prop.key())));
    given.edited(
        plan,
        Person.MIRA,
        new StepEdit.PutProp(
            shoelace.id(),
            null,
            new Prop(PropKind.BLANKET, 2, Place.UNDER_SEAT, null, "", Purpose.SUPPORT, true)),
        new StepEdit.PutProp(
            shoelace.id(),
            null,
            new Prop(PropKind.BLOCK, 1, Place.UNDER_HANDS, null, "", Purpose.SUPPORT, false)));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));

    List<String> said =
        page.select("#step-" + shoelace.id() + " svg[role=img]").eachAttr("aria-label");
    assertThat(
        said.get(0),
        endsWith(
            " Drawn here: right knee on top, turning right."
                + " With 2 blankets under the seat, one block under the hands."));
    assertThat(said.get(1), containsString(" Drawn here: left knee on top, turning left. With 2"));
    for (Element drawing : page.select("svg:not([aria-hidden=true])")) {
      assertThat(drawing.attr("role"), is("img"));
      assertThat(drawing.attr("aria-label"), not(is("")));
    }
  }

  @Test
  void a_step_that_holds_one_side_alone_speaks_of_no_other() {
    UUID plan = given.plan(Person.MIRA);
    Step banana = step(plan, "banana");
    given.edited(
        plan,
        Person.MIRA,
        StepEdit.changeSides(banana.id(), banana.sides().alone(true)),
        StepEdit.changeHold(banana.id(), new Hold(240)));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    Element pose = page.selectFirst("#step-" + banana.id());

    assertThat(pose.select("svg.fig").size(), is(1));
    assertThat(pose.select(".stay").text(), is("Stay four minutes on this side"));
    assertThat(
        pose.select(".sides-said").text(),
        is("Right side only: right side lengthens, body curves left"));
    assertThat(pose.select("figcaption").size(), is(0));
    assertThat(page.select(".length").text(), containsString("seven stops, one of them on both"));
  }

  @Test
  void what_to_mind_stands_before_what_to_do_and_the_moments_stand_in_their_order() {
    Given.Link link = given.link();
    Document page = open(link);
    List<Element> poses = page.select(".pose");
    for (Element pose : poses) {
      assertThat(pose.child(0).select("h3").size(), is(1));
      Element words = pose.selectFirst(".pose-words");
      assertThat(words.child(0).is("details.minding"), is(true));
      assertThat(pose.select(".minding ~ .moment").size(), is(pose.select(".moment").size()));
      List<String> moments = pose.select("h4").eachText();
      assertThat(moments.get(0), startsWith("Coming in"));
      assertThat(moments.get(1), startsWith("Stay "));
      assertThat(moments.get(2), endsWith("oming out"));
      assertThat(pose.select(".moment:has(.stay) .ways").size(), is(1));
    }
    assertThat(
        page.select(".nth").eachText(),
        is(List.of("1 of 7", "2 of 7", "3 of 7", "4 of 7", "5 of 7", "6 of 7", "7 of 7")));
    Element dangling = poses.get(2);
    assertThat(
        dangling.select("summary").text(),
        startsWith(
            "Leave this one out with: osteoporosis of the spine, hip replacement, high blood"
                + " pressure, glaucoma"));
    assertThat(dangling.select("summary").text(), containsString(". With care: "));
    assertThat(
        dangling.select(".minding li").eachText(),
        hasItems(
            "High blood pressure: leave this one out. Fold forward from a seat with the head well"
                + " raised. Or take Easy Seat on a Chair.",
            "Pregnancy: Take the feet wide, and rest the forearms on a chair."));
    assertThat(
        dangling.select(".moment:has(.stay) .cue").text(), startsWith("Give your weight away"));
  }

  @Test
  void every_caution_of_every_shape_is_there_and_who_should_not_move_through_another() {
    UUID plan = given.plan(Person.MIRA);
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    int told = 0;
    for (Step step : given.sequence(plan, Person.MIRA).steps()) {
      String said = page.select("#step-" + step.id() + " .minding").text();
      List<String> shapes = new ArrayList<>(step.shapes());
      shapes.addAll(step.transition().movements());
      for (String shape : shapes) {
        for (Caution caution : poses.catalogue().pose(shape).cautions()) {
          if (caution.avoids() || step.shapes().contains(shape)) {
            assertThat(shape, said, containsString(caution.instead()));
            told++;
          }
        }
      }
    }
    assertThat(told, greaterThan(60));
  }

  @Test
  void each_of_several_drawings_says_which_one_it_is() {
    Document page = open(given.link());
    List<List<String>> captions =
        page.select(".pose").stream().map(pose -> pose.select("figcaption").eachText()).toList();
    assertThat(
        captions,
        is(
            List.of(
                List.of(),
                List.of(),
                List.of("Dangling", "Caterpillar"),
                List.of("Sphinx", "Seal"),
                List.of("First: right", "Then: left"),
                List.of("First: right", "Then: left"),
                List.of())));
  }

  @Test
  void a_pose_from_the_catalogue_ends_with_the_way_out() {
    UUID plan = given.plan(Person.MIRA);
    Step added = Step.of(poses.catalogue().pose("butterfly"), UUID.randomUUID());
    given.edited(plan, Person.MIRA, new OrderEdit.Insert(added, 0));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    assertThat(
        page.select("#step-" + added.id() + " .moment:last-child .how").text(),
        startsWith("To leave, "));
  }

  @Test
  void a_step_is_drawn_and_described_in_its_variation() {
    UUID plan = given.plan(Person.MIRA);
    Step sphinx = step(plan, "sphinx");
    given.edited(plan, Person.MIRA, StepEdit.changeVariation(sphinx.id(), "elbows-ahead"));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    Element pose = page.selectFirst("#step-" + sphinx.id());

    assertThat(pose.select(".taken-so").text(), is("Elbows ahead"));
    assertThat(
        pose.select("svg.fig").attr("aria-label"), containsString("well ahead of the shoulders"));
  }

  private Step step(UUID plan, String pose) {
    return given.sequence(plan, Person.MIRA).steps().stream()
        .filter(step -> step.pose().equals(pose))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void lengths_are_said_in_words_where_words_are_short() {
    UUID plan = given.plan(Person.MIRA);
    var steps = given.sequence(plan, Person.MIRA).steps();
    given.edited(
        plan,
        Person.MIRA,
        StepEdit.changeHold(steps.get(0).id(), new Hold(150)),
        StepEdit.changeHold(steps.get(1).id(), new Hold(60)),
        StepEdit.changeHold(steps.get(2).id(), new Hold(195)),
        StepEdit.changeHold(steps.get(4).id(), new Hold(180)),
        new StepEdit.ChangeSecondHold(steps.get(4).id(), new Hold(210)));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    assertThat(
        page.select(".stay").eachText(),
        hasItems(
            "Stay two and a half minutes",
            "Stay one minute",
            "Stay 3:15",
            "Stay three minutes, then three and a half minutes on the other side"));
  }

  @Test
  void headings_and_landmarks_are_in_order() {
    Document page = open(given.link());
    assertThat(page.select("main").size(), is(1));
    assertThat(page.select("h1").size(), is(1));
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(heading.text(), level <= before + 1, is(true));
      before = level;
    }
    assertThat(
        page.select("[id]").eachAttr("id").stream().distinct().count(),
        is((long) page.select("[id]").size()));
  }

  @Test
  void nothing_in_the_page_needs_more_than_the_policy_allows() {
    Document page = open(given.link());
    assertThat(page.select("[style], style").size(), is(0));
    assertThat(page.select("script:not([src])").size(), is(0));
    assertThat(
        page.getAllElements().stream()
            .flatMap(e -> e.attributes().asList().stream())
            .filter(a -> a.getKey().startsWith("on"))
            .toList(),
        is(empty()));
    for (String address : page.select("[src], link[href]").eachAttr("abs:href")) {
      assertThat(address, is(""));
    }
    assertThat(page.select("form, input").size(), is(0));
  }

  @Test
  void a_messenger_is_told_title_length_and_a_picture_under_the_studios_own_address()
      throws Exception {
    UUID plan = given.plan(Person.MIRA);
    given.edited(plan, Person.MIRA, ClassEdit.retitle("Slow “Sunday” & spine"));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    assertThat(og(page, "title"), is("Slow “Sunday” & spine, with Mira Lindqvist"));
    assertThat(og(page, "description"), startsWith("46 minutes, seven stops, two of them on"));
    assertThat(page.select("meta[name=description]").attr("content"), startsWith("46 minutes"));
    assertThat(og(page, "image"), is(base + "/class.png"));
    assertThat(page.select("meta[property=og:url]").size(), is(0));
    for (String picture : List.of("/class.png", "/apple-touch-icon.png", "/favicon.ico")) {
      assertThat(picture, student.get(picture).status(), is(200));
      assertThat(picture, student.get(picture).header("Content-Type"), startsWith("image/"));
    }
    try (InputStream png = getClass().getResourceAsStream("/META-INF/resources/class.png")) {
      byte[] bytes = png.readAllBytes();
      BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(bytes));
      assertThat(List.of(drawn.getWidth(), drawn.getHeight()), is(List.of(1200, 630)));
      assertThat(bytes.length, lessThanOrEqualTo(40_000));
    }
    assertThat(student.get("/robots.txt").body(), containsString("User-agent: *"));
    assertThat(student.get("/robots.txt").body(), not(containsString("Disallow: /s")));
  }

  private static String og(Document page, String property) {
    return page.select("meta[property=og:%s]".formatted(property)).attr("content");
  }

  @Test
  void a_student_reads_since_when_and_until_when_and_whether_it_may_change() throws Exception {
    UUID plan = given.plan(Person.MIRA);
    Given.Link follows = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    Given.Link fixed = given.link(plan, Person.MIRA, Share.Mode.FIXED);
    Given.sql("update share set expires_at = '2099-12-31T23:00:00Z' where id = ?", follows.id());
    Given.sql("update share set expires_at = null where id = ?", fixed.id());
    Given.sql("update class_plan set published_at = '2020-11-28T12:00:00Z' where id = ?", plan);
    Element told = open(follows).selectFirst(".standing");
    assertThat(
        told.text(),
        is(
            "Published 28 November 2020. Your teacher may change this page."
                + " The link opens until 31 December 2099, 23:00 UTC. The page is at Print it"));
    Element end = told.selectFirst("time[data-show=end]");
    assertThat(end.attr("datetime"), is("2099-12-31T23:00:00Z"));
    assertThat(end.attr("data-end"), is("until the end of"));
    String stays = open(fixed).select(".standing").text();
    assertThat(stays, startsWith("The class as it stood on "));
    assertThat(stays, containsString("This page stays as it is."));
    assertThat(stays, not(containsString("The link opens")));
  }

  @Test
  void half_a_minute_more_is_not_told() {
    UUID plan = given.plan(Person.MIRA);
    Step banana = step(plan, "banana");
    given.edited(plan, Person.MIRA, StepEdit.changeHold(banana.id(), new Hold(330)));
    int seconds = Timeline.of(given.sequence(plan, Person.MIRA)).seconds();
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    assertThat(
        page.select(".length").text(),
        startsWith((seconds % 60 > 30 ? seconds / 60 + 1 : seconds / 60) + " minutes"));
    assertThat(page.select(".length").text(), not(containsString(":")));
  }

  @Test
  void answers_ask_not_to_be_kept_indexed_or_named_and_set_no_cookie() {
    Given.Link link = given.link();
    for (Browser browser :
        List.of(
            Browser.ofNobody(),
            Browser.ofNobody().sending("Cookie", "csrf-token=x; q_session=gone; a=b"),
            Browser.ofNobody().sending("Authorization", "Bearer rubbish"),
            Browser.of(Person.JONAS))) {
      Answer answer = browser.get(link.path());
      assertThat(answer.status(), is(200));
      assertThat(answer.header("Referrer-Policy"), is("no-referrer"));
      assertThat(answer.header("X-Robots-Tag"), is("noindex, nofollow"));
      String policy = answer.header("Content-Security-Policy");
      assertThat(policy, containsString("form-action 'none'"));
      assertThat(policy, not(matchesPattern(".*(//|http|localhost).*")));
      assertThat(answer.header("Cache-Control"), is("private, no-store"));
      assertThat(answer.header("Content-Type"), containsString("text/html"));
      assertThat(answer.headers().allValues("Set-Cookie"), is(empty()));
      assertThat(answer.body(), not(containsString("Jonas")));
      assertThat(answer.body(), not(containsString(link.token())));
    }
  }

  @Test
  void what_is_needed_at_one_time_is_told_apart_from_what_is_welcome() {
    UUID plan = given.plan(Person.MIRA);
    List<Step> steps = given.sequence(plan, Person.MIRA).steps();
    steps.forEach(
        step ->
            step.props()
                .forEach(
                    prop ->
                        given.edited(
                            plan, Person.MIRA, new StepEdit.RemoveProp(step.id(), prop.key()))));
    given.edited(
        plan,
        Person.MIRA,
        put(
            steps.get(1),
            new Prop(PropKind.BLOCK, 1, Place.UNDER_HEAD, null, "", Purpose.SUPPORT, true)),
        put(
            steps.get(2),
            new Prop(PropKind.BLOCK, 3, Place.UNDER_KNEES, null, "", Purpose.COMFORT, false)));
    Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
    assertThat(page.select(".bring li b").eachText(), is(List.of("block")));
    assertThat(page.select(".bring li small").eachText(), is(List.of("needed, 2 more welcome")));
  }

  private static StepEdit put(Step step, Prop prop) {
    return new StepEdit.PutProp(step.id(), null, prop);
  }

  @Test
  void what_is_for_the_teacher_alone_never_leaves_the_plan() {
    UUID plan = given.plan(Person.MIRA);
    UUID step = given.sequence(plan, Person.MIRA).steps().get(1).id();
    UUID gone = given.sequence(plan, Person.MIRA).steps().get(5).id();
    given.edited(
        plan,
        Person.MIRA,
        ClassEdit.annotate("NOTES-OF-MIRA"),
        new StepEdit.Say(step, Cue.Moment.REMIND, Cue.Audience.TEACHER, List.of("CUE-OF-MIRA")),
        new StepEdit.Say(
            step, Cue.Moment.REMIND, Cue.Audience.STUDENTS, List.of("Soften the jaw.")),
        new StepEdit.Say(gone, Cue.Moment.SETTLE, Cue.Audience.STUDENTS, List.of("TAKEN-OUT")),
        new OrderEdit.Remove(gone));
    Answer answer = student.get(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS).path());
    assertThat(answer.page().select(".cue").eachText(), hasItems("Soften the jaw."));
    for (String secret : List.of("NOTES-OF-MIRA", "CUE-OF-MIRA", "TAKEN-OUT", gone.toString())) {
      assertThat(answer.body(), not(containsString(secret)));
    }
  }

  @Test
  void a_link_that_follows_shows_what_was_published_last_and_a_fixed_one_does_not() {
    UUID plan = given.plan(Person.MIRA);
    given.edited(plan, Person.MIRA, ClassEdit.retitle("First"));
    Given.Link fixed = given.link(plan, Person.MIRA, Share.Mode.FIXED);
    Given.Link follows = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    given.edited(plan, Person.MIRA, ClassEdit.retitle("Second"));
    assertThat(open(follows).select("h1").text(), is("First"));
    given.published(plan, Person.MIRA);
    assertThat(open(fixed).select("h1").text(), is("First"));
    assertThat(open(follows).select("h1").text(), is("Second"));
  }

  @Test
  void a_page_that_was_drawn_before_says_what_is_so_now() throws Exception {
    UUID plan = given.plan(Person.MIRA);
    Given.Link link = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    String first = drawn(link);
    given.ends(link, plan, Person.MIRA, 9);
    String longer = drawn(link);
    assertThat(longer, not(is(first)));
    given.renamed(Person.MIRA, "Mira of the Lake");
    try {
      assertThat(
          Jsoup.parse(drawn(link)).select(".with").text(), is("A class with Mira of the Lake"));
    } finally {
      given.renamed(Person.MIRA, Person.MIRA.fullName);
    }
    assertThat(drawn(link), is(longer));
    given.edited(plan, Person.MIRA, ClassEdit.retitle("Another evening"));
    assertThat(drawn(link), is(longer));
    given.published(plan, Person.MIRA);
    assertThat(Jsoup.parse(drawn(link)).select("h1").text(), is("Another evening"));
  }

  /** The page as it comes, which is the same when it comes packed, and when it comes again. */
  private String drawn(Given.Link link) throws Exception {
    String page = student.get(link.path()).body();
    for (int time = 0; time < 2; time++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + link.path()))
              .header("Accept-Encoding", "gzip")
              .build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        byte[] packed = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8), is(page));
      }
    }
    return page;
  }

  @Test
  void whatever_was_typed_is_shown_as_typed_and_does_nothing() {
    UUID plan = given.plan(Person.MIRA);
    UUID step = given.sequence(plan, Person.MIRA).steps().get(1).id();
    for (String typed :
        List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'\"`--></title></style></textarea><svg/onload=alert(1)>",
            "{inject:signedIn.account.name}{#include layout/studio}{/}",
            "javascript:alert(1)//&lt;b&gt;",
            "🧘🏽‍♀️ שלום عليكم नमस्ते",
            "\u2067abc\u2069 Zoë & Jürgen")) {
      given.edited(
          plan,
          Person.MIRA,
          ClassEdit.retitle(typed),
          ClassEdit.intend(typed),
          new StepEdit.ChangeTransition(step, 30, typed),
          new StepEdit.HaveProp(
              step,
              new Prop(PropKind.BLOCK, 2, Place.UNDER_HANDS, null, typed, Purpose.SUPPORT, false)),
          new StepEdit.Say(step, Cue.Moment.ENTER, Cue.Audience.STUDENTS, List.of(typed)),
          new StepEdit.Say(step, Cue.Moment.REMIND, Cue.Audience.STUDENTS, List.of(typed)));
      given.published(plan, Person.MIRA);
      Document page = open(given.link(plan, Person.MIRA, Share.Mode.FOLLOWS));
      assertThat(page.selectFirst("h1").wholeText(), is(typed));
      assertThat(page.selectFirst("h1").attr("dir"), is("auto"));
      assertThat(page.selectFirst(".intention").wholeText(), is(typed));
      assertThat(page.title(), is(typed + ", with Mira Lindqvist"));
      Element pose = page.selectFirst("#step-" + step);
      assertThat(pose.select(".how li").first().wholeText(), is(typed));
      assertThat(pose.selectFirst(".cue").wholeText(), is(typed));
      assertThat(pose.selectFirst(".way-in").wholeText(), containsString(typed));
      assertThat(pose.selectFirst(".props").wholeText(), containsString(typed));
      assertThat(page.select("script:not([src]), img, [onerror], [onload]").size(), is(0));
    }
  }

  private Document open(Given.Link link) {
    Answer answer = student.get(link.path());
    assertThat(answer.status(), is(200));
    return answer.page();
  }
}
