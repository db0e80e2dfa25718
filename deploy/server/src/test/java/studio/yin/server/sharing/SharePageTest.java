package studio.yin.server.sharing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.sequence.ClassEdit;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser.Answer;
import studio.yin.sharing.Share;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class SharePageTest {
  @Inject Given given;

  private final Browser mira = Browser.of(Person.MIRA);
  private UUID plan;

  @BeforeEach
  void a_plan_of_miras() {
    plan = given.plan(Person.MIRA);
  }

  @Test
  void a_class_that_was_never_published_is_with_its_first_link() {
    Document before = page();
    assertThat(before.text(), containsString("this class was never published"));
    assertThat(before.text(), containsString("No link is open."));
    assertThat(before.select("ul:not(:has(li)), ol:not(:has(li))").size(), is(0));
    assertThat(before.select(".making button").text(), is("Make a link to the class as it is now"));

    Answer made = mira.send(form(before), Map.of("label", "Thursday evening"));
    assertThat(made.status(), is(303));
    assertThat(made.header("Location"), containsString("/plans/" + plan + "/shares?made="));
    Document after = page(made);
    Element link = after.selectFirst(".links .fresh");
    assertThat(link.select("h3").text(), is("Thursday evening"));
    assertThat(link.select("input[readonly][autofocus]").size(), is(1));
    assertThat(link.select("input").attr("value"), matchesPattern("http.*/s/[A-Za-z0-9_-]{43}"));
    assertThat(link.text(), containsString("follows what you publish"));
    assertThat(link.text(), containsString("never opened"));
    assertThat(lasts(link), is(Duration.ofDays(30)));
    assertThat(after.text(), containsString("That is how it stands now."));
    assertThat(after.select(".making button").text(), is("Make a link"));
    assertThat(Browser.ofNobody().get(path(link)).status(), is(200));
  }

  @Test
  void a_link_can_be_copied_again_any_time_while_it_is_open() {
    String url = url(made(Map.of("label", "Ana")));
    assertThat(page().select(".copy input").eachAttr("value"), is(List.of(url)));
    assertThat(page().select(".fresh").size(), is(0));
  }

  @Test
  void a_link_lasts_as_long_as_was_chosen() {
    for (var choice : Map.of("day", 1, "week", 7, "month", 30).entrySet()) {
      assertThat(
          lasts(made(Map.of("lasts", choice.getKey()))), is(Duration.ofDays(choice.getValue())));
    }
    assertThat(made(Map.of("lasts", "never")).text(), containsString("opens until you revoke it"));
    String day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3).toString();
    Element until = made(Map.of("lasts", "until", "until", day, "zone", "Asia/Tokyo"));
    assertThat(
        until.select("time").get(1).attr("datetime"),
        is(LocalDate.parse(day) + "T15:00:00Z")); // midnight in Tokyo
    Element anywhere = made(Map.of("lasts", "until", "until", day, "zone", ""));
    assertThat(
        anywhere.select("time").get(1).attr("datetime"),
        is(LocalDate.parse(day).plusDays(1) + "T12:00:00Z")); // where that day ends last
  }

  @Test
  void the_page_says_what_students_see_and_publishes_what_changed_since() {
    Given.Link link = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    given.edited(plan, Person.MIRA, ClassEdit.retitle("Changed since"));
    Document page = page();
    assertThat(page.text(), containsString("You have changed it since."));
    Answer published = mira.send(page.selectFirst("form[action$=publication]"), Map.of());
    assertThat(published.status(), is(303));
    assertThat(page(published).text(), containsString("That is how it stands now."));
    assertThat(Browser.ofNobody().get(link.path()).page().select("h1").text(), is("Changed since"));
  }

  @Test
  void a_revoked_link_opens_nothing_and_is_listed_without_its_address() {
    String address = path(made(Map.of("label", "Ana")));
    Answer revoked = mira.send(revocation(page()), Map.of());
    assertThat(revoked.status(), is(303));
    assertThat(Browser.at("127.0.0.21").get(address).status(), is(404));
    Document after = page(revoked);
    assertThat(
        after.select(".flash [role=status]").text(),
        is("Revoked: \u201CAna\u201D opens nowhere any more."));
    assertThat(after.select(".copy").size(), is(0));
    assertThat(after.outerHtml(), not(containsString(address)));
    assertThat(page().select(".ended li").text(), containsString("Ana revoked"));
    assertThat(page().outerHtml(), not(containsString(address)));
  }

  @Test
  void a_revocation_can_be_taken_back_for_a_day_and_the_link_is_dead_meanwhile()
      throws SQLException {
    Element link = made(Map.of("label", "Ana"));
    String address = path(link);
    Document gone = page(mira.send(revocation(page()), Map.of()));
    Element undo = gone.selectFirst(".flash form");
    assertThat(undo.select("button[autofocus]").text(), is("Undo"));
    assertThat(Browser.at("127.0.0.22").get(address).status(), is(404));
    Document back = page(mira.send(undo, Map.of()));
    assertThat(back.select(".fresh .ready").text(), is("It opens again, at the same address."));
    assertThat(Browser.at("127.0.0.22").get(address).status(), is(200));

    mira.send(revocation(page()), Map.of());
    assertThat(page().select(".ended form[action$=return] button").text(), is("Open again"));
    UUID id = UUID.fromString(link.id().substring("link-".length()));
    Given.sql("update share set revoked_at = now() - interval '25 hours' where id = ?", id);
    assertThat(page().select(".ended form").size(), is(0));
    Answer late = mira.send(undo, Map.of());
    assertThat(late.status(), is(303));
    assertThat(Browser.at("127.0.0.22").get(address).status(), is(404));
  }

  @Test
  void all_links_are_revoked_at_once() {
    String one = path(made(Map.of("label", "One")));
    assertThat(page().select("form[action$=revocations]").size(), is(0));
    String two = path(made(Map.of("label", "Two")));
    Document after = page(mira.send(page().selectFirst("form[action$=revocations]"), Map.of()));
    assertThat(after.select(".flash[role=status][autofocus]").size(), is(1));
    for (String address : List.of(one, two)) {
      assertThat(Browser.at("127.0.0.23").get(address).status(), is(404));
    }
    assertThat(after.select(".ended form[action$=return]").size(), is(2));
  }

  @Test
  void label_and_end_of_a_link_can_be_changed_and_its_address_stays() throws SQLException {
    Element link = made(Map.of("label", "Ana"));
    Element form = link.selectFirst(".link-change form");
    Element changed =
        page(mira.send(form, Map.of("label", "Ana & Bo", "lasts", "week"))).selectFirst(".fresh");
    assertThat(changed.select("h3").text(), is("Ana & Bo"));
    assertThat(url(changed), is(url(link)));
    assertThat(changed.select("time").get(1).attr("datetime"), not(is(time(link, 1))));
    Element kept =
        page(mira.send(changed.selectFirst(".link-change form"), Map.of("label", "")))
            .selectFirst(".fresh");
    assertThat(time(kept, 1), is(time(changed, 1)));
    assertThat(kept.select("h3").text(), is("Link without a label"));

    for (Map<String, String> typed :
        List.of(
            Map.of("label", "x".repeat(81)),
            Map.of("label", "kept", "lasts", "until", "until", "2020-01-01"),
            Map.of("label", "kept", "lasts", "fortnight"))) {
      Answer refused = mira.send(form, typed);
      assertThat(typed.toString(), refused.status(), is(422));
      Element open = refused.page().selectFirst("details.link-change[open]");
      assertThat(open.select(".wrong[role=alert]").size(), is(1));
      assertThat(open.select("[autofocus][aria-invalid]").size(), is(1));
      assertThat(open.select("[name=label]").attr("value"), is(typed.get("label")));
    }
    assertThat(page().select(".links h3").eachText(), is(List.of("Link without a label")));

    UUID id = UUID.fromString(link.id().substring("link-".length()));
    Given.sql("update share set expires_at = now() - interval '1 hour' where id = ?", id);
    Element ended = page().selectFirst(".ended .link-change form");
    Element again = page(mira.send(ended, Map.of("lasts", "day"))).selectFirst(".fresh");
    assertThat(url(again), is(url(link)));
    assertThat(Browser.ofNobody().get(path(link)).status(), is(200));
  }

  @Test
  void an_end_is_told_in_words_where_no_script_tells_it_better() {
    String day = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3).toString();
    Element until = made(Map.of("lasts", "until", "until", day, "zone", "Asia/Tokyo"));
    assertThat(
        until.select(".link-facts").text(),
        matchesPattern(".* opens until [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}, 15:00 UTC .*"));
  }

  @Test
  void the_teachers_own_look_at_the_students_page_is_not_counted() {
    String look = "/plans/" + plan + "/shares/preview";
    assertThat(page().select("a[href=" + look + "]").text(), containsString("would see"));
    assertThat(mira.get(look).status(), is(200));
    Element link = made(Map.of());
    given.edited(plan, Person.MIRA, ClassEdit.retitle("Not shown yet"));
    Answer seen = mira.get(look);
    assertThat(seen.page().select("h1").text(), is("Spine sequence"));
    assertThat(seen.page().text(), containsString("Mira"));
    assertThat(seen.page().select(".preview").text(), startsWith("Your own look"));
    assertThat(page().text(), containsString("never opened"));
    assertThat(Browser.of(Person.JONAS).get(look).status(), is(404));
    assertThat(Browser.ofNobody().get(look).status(), is(401));
    assertThat(link.select(".copy").size(), is(1));
  }

  @Test
  void an_expired_link_is_listed_without_its_address() throws SQLException {
    Given.Link link = given.link(plan, Person.MIRA, Share.Mode.FIXED);
    Given.sql("update share set expires_at = now() where id = ?", link.id());
    Document page = page();
    assertThat(page.select(".ended li").text(), containsString("expired"));
    assertThat(page.outerHtml(), not(containsString(link.token())));
  }

  @Test
  void the_same_form_sent_twice_makes_one_link() {
    Element form = form(page());
    Answer once = mira.send(form, Map.of("label", "Once"));
    Answer again = mira.send(form, Map.of("label", "Once"));
    assertThat(again.header("Location"), is(once.header("Location")));
    assertThat(page().select(".copy").size(), is(1));
  }

  @Test
  void what_cannot_be_meant_comes_back_with_the_reason_and_what_was_typed() {
    String tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1).toString();
    for (Map<String, String> typed :
        List.of(
            Map.of("label", "x".repeat(10_000)),
            Map.of("label", "a\u0000b"),
            Map.of("label", "kept", "lasts", "until", "until", ""),
            Map.of("label", "kept", "lasts", "until", "until", "tomorrow"),
            Map.of("label", "kept", "lasts", "until", "until", "2020-01-01"),
            Map.of("label", "kept", "lasts", "until", "until", "9999-12-31"),
            Map.of("label", "kept", "lasts", "until", "until", "+999999999-12-31"),
            Map.of("label", "kept", "lasts", "fortnight", "until", tomorrow),
            Map.of("label", "<b>kept</b>", "mode", "sideways"))) {
      Answer answer = mira.send(form(page()), typed);
      assertThat(typed.toString(), answer.status(), is(422));
      Document page = answer.page();
      Element wrong = page.selectFirst(".make .wrong");
      assertThat(typed.toString(), wrong.text().length() > 10, is(true));
      assertThat(page.select("[aria-describedby~=(^| )" + wrong.id() + "( |$)]").size(), is(1));
      if (!typed.get("label").contains("\u0000")) {
        assertThat(page.select("#label").attr("value"), is(typed.get("label")));
      }
      assertThat(page.select("[name=until]").attr("value"), is(typed.getOrDefault("until", "")));
    }
    assertThat(page().select(".links > ul > li").size(), is(0));
    assertThat(page().text(), containsString("this class was never published"));
  }

  @Test
  void a_label_is_shown_as_typed_and_does_nothing() {
    for (String typed :
        List.of(
            "\"><script>alert(1)</script>",
            "' autofocus onfocus=alert(1) x='",
            "{inject:signedIn.account.name}",
            "🧘🏽‍♀️ שלום عليكم",
            "\u2067abc\u2069")) {
      Element link = made(Map.of("label", typed));
      assertThat(link.selectFirst("h3").wholeText(), is(typed));
      assertThat(link.select("form button").attr("aria-label"), is("Revoke " + typed));
      assertThat(link.select("script, [onfocus]").size(), is(0));
    }
  }

  @Test
  void without_its_token_no_form_does_anything() {
    Element form = form(page());
    Map<String, String> values = new HashMap<>();
    for (var control : ((org.jsoup.nodes.FormElement) form).formData()) {
      values.put(control.key(), control.value());
    }
    String hidden = form.select("input[type=hidden]").first().attr("name");
    values.remove(hidden);
    assertThat(mira.post(form.attr("action"), values).status(), is(400));
    values.put(hidden, "rubbish");
    assertThat(mira.post(form.attr("action"), values).status(), is(400));
    assertThat(page().select(".copy").size(), is(0));
  }

  @Test
  void a_sign_in_in_the_middle_leads_back_to_the_page() {
    Answer back = mira.get("/plans/" + plan + "/shares/" + UUID.randomUUID() + "/revocation");
    assertThat(back.status(), is(303));
    assertThat(URI.create(back.header("Location")).getPath(), is("/plans/" + plan + "/shares"));
  }

  private Document page() {
    Answer answer = mira.get("/plans/" + plan + "/shares");
    assertThat(answer.status(), is(200));
    return answer.page();
  }

  private Document page(Answer to) {
    URI location = URI.create(to.header("Location"));
    assertThat(location.getPath(), startsWith("/plans/" + plan + "/shares"));
    return mira.get(
            location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery()))
        .page();
  }

  private static Element form(Document page) {
    return page.selectFirst("form.make");
  }

  private Element made(Map<String, String> typed) {
    return page(mira.send(form(page()), typed)).selectFirst(".links .fresh");
  }

  private static String url(Element link) {
    return link.select("input[readonly]").attr("value");
  }

  private static Element revocation(Document page) {
    return page.selectFirst(".links form[action$=revocation]");
  }

  private static String time(Element link, int at) {
    return link.select("time").get(at).attr("datetime");
  }

  private static String path(Element link) {
    return URI.create(url(link)).getPath();
  }

  private static Duration lasts(Element link) {
    List<String> times = link.select("time").eachAttr("datetime");
    return Duration.between(Instant.parse(times.get(0)), Instant.parse(times.get(1)));
  }
}
