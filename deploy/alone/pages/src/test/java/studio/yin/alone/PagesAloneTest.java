package studio.yin.alone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import studio.yin.server.AtOnce;
import studio.yin.server.Routes;
import studio.yin.server.Routes.Row;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Browser.Answer;

/** The server without the API. Whatever goes wrong, people are told on a page, and by a page. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class PagesAloneTest {
  private static final Pattern LINK = Pattern.compile("/s/[\\w-]{43}");

  @Test
  void there_is_no_api() {
    assertThrows(
        ClassNotFoundException.class, () -> Class.forName("studio.yin.api.plan.PlansResource"));
    assertEquals(404, Browser.of(Person.MIRA).get("/api/v1/plans").status());
  }

  @Test
  void what_is_not_there_is_not_there_on_a_page() throws IOException {
    Askers askers = new Askers();
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Row row : rows()) {
      if (!row.template().contains("{") || row.template().contains("{rest}")) {
        continue;
      }
      // accounts are the sign-in server's, and none is here
      int expected = row.who().equals("admin") ? 503 : 404;
      Answer answer = askers.ask(row);
      asked++;
      if (answer.status() != expected || !isPage(answer)) {
        wrong.add(told(row, answer));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > 50, "routes asked: " + asked);
  }

  @Test
  void strangers_and_those_without_the_role_are_told_so_on_a_page() {
    Answer stranger = Browser.ofNobody().get("/plans");
    assertEquals(401, stranger.status());
    assertTrue(isPage(stranger));
    Answer admin = Browser.of(Person.ADA).get("/plans");
    assertEquals(403, admin.status());
    assertTrue(isPage(admin));
  }

  @Test
  void a_form_that_is_refused_comes_back_with_what_was_typed() {
    Browser mira = Browser.of(Person.MIRA);
    String plan = clone(mira);
    String step = mira.get(plan).page().selectFirst("#steps > ol > li").id().substring(5);
    Answer refused =
        mira.send(
            form(mira.get(plan + "?open=" + step), "form[action$=" + step + "/hold]"),
            Map.of("hold", "for ever"));
    assertEquals(422, refused.status());
    assertEquals("for ever", refused.page().selectFirst("input[name=hold]").val());

    Answer unshared =
        mira.send(
            form(mira.get(plan + "/shares"), "form[action$=/shares]"),
            Map.of("label", "Sunday".repeat(100)));
    assertEquals(422, unshared.status());
    assertTrue(unshared.page().selectFirst("input[name=label]").val().startsWith("SundaySunday"));

    for (String search : List.of("/plans?state=lost", "/poses?base=moon")) {
      Answer unread = mira.get(search);
      assertEquals(422, unread.status(), search);
      assertTrue(isPage(unread), search);
    }
    Browser ada = Browser.of(Person.ADA);
    Answer unmade =
        ada.send(
            form(ada.get("/accounts/new"), "form[action=/accounts]"), Map.of("username", "M!ra"));
    assertEquals(422, unmade.status());
    assertEquals("M!ra", unmade.page().selectFirst("input[name=username]").val());
  }

  @Test
  void an_act_that_is_refused_as_things_stand_is_told_on_a_page() {
    Browser mira = Browser.of(Person.MIRA);
    String plan = clone(mira);
    Element undo = mira.get(plan).page().selectFirst("input[name=from]").closest("form");
    Map<String, String> sent = new HashMap<>();
    sent.put("csrf-token", undo.selectFirst("input[name=csrf-token]").val());
    sent.put("from", undo.selectFirst("input[name=from]").val());
    Answer refused = mira.post(plan + "/undos", sent);
    assertEquals(409, refused.status());
    assertTrue(isPage(refused));
  }

  @Test
  void without_a_database_pages_ask_for_patience() throws IOException, SQLException {
    Browser mira = Browser.of(Person.MIRA);
    String plan = clone(mira);
    mira.send(form(mira.get(plan + "/shares"), "form[action$=/shares]"), Map.of());
    String link =
        LINK.matcher(mira.get(plan + "/shares").body()).results().findFirst().get().group();
    assertEquals(200, Browser.ofNobody().get(link).status());

    List<String> wrong = new ArrayList<>();
    List<Row> rows =
        rows().stream()
            .filter(row -> row.method().equals("GET") && !row.who().equals("everybody"))
            .toList();
    StudioServices.away(
        () -> {
          wrong.addAll(AtOnce.faults(rows, PagesAloneTest::notAway));
          Answer student = Browser.ofNobody().get(link);
          assertEquals(503, student.status());
          assertTrue(isPage(student));
        });
    assertEquals(List.of(), wrong);
    assertTrue(rows.size() > 10, "routes asked: " + rows.size());
  }

  /** What is wrong with the page for somebody who opens one while the database is away. */
  private static String notAway(Row row) {
    Answer answer = row.person().map(Browser::of).orElseGet(Browser::ofNobody).get(row.path());
    boolean told =
        answer.status() == 503 && isPage(answer) && !answer.header("Retry-After").isEmpty();
    return told ? "" : told(row, answer);
  }

  private static List<Row> rows() throws IOException {
    return Routes.all().stream().filter(row -> !row.isApi()).toList();
  }

  private static boolean isPage(Answer answer) {
    return answer.header("Content-Type").startsWith("text/html")
        && !answer.page().select("h1").text().isBlank();
  }

  private static String told(Row row, Answer answer) {
    return "%s %s answers %d %s"
        .formatted(row.method(), row.template(), answer.status(), answer.header("Content-Type"));
  }

  private static Element form(Answer page, String which) {
    return page.page().selectFirst(which);
  }

  /** The address of a new plan. */
  private static String clone(Browser browser) {
    return path(browser.send(form(browser.get("/library"), "form[action$=/copies]"), Map.of()));
  }

  private static String path(Answer answer) {
    assertEquals(303, answer.status());
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** The cast, each with a browser that has read a form before. */
  private static final class Askers {
    private static final Map<Person, String> FORMS =
        Map.of(Person.MIRA, "/library", Person.ADA, "/accounts/new", Person.NOOR, "/sign-out");

    private final Map<Person, Browser> browsers = new HashMap<>();
    private final Map<Person, String> tokens = new HashMap<>();

    private Askers() {
      FORMS.forEach(
          (person, form) -> {
            Browser browser = Browser.of(person);
            tokens.put(
                person, browser.get(form).page().selectFirst("input[name=csrf-token]").val());
            browsers.put(person, browser);
          });
    }

    private Answer ask(Row row) {
      Browser browser = row.person().map(browsers::get).orElseGet(Browser::ofNobody);
      return row.method().equals("GET")
          ? browser.get(row.path())
          : browser.post(row.path(), form(row.person().map(tokens::get).orElse("")));
    }

    private static Map<String, String> form(String token) {
      return Map.of("csrf-token", token, "from", "1", "upTo", "1", "key", KEY);
    }

    private static final String KEY = "00000000-0000-4000-8000-000000000001";
  }
}
