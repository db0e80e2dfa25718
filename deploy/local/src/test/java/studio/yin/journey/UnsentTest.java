package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import studio.yin.local.RunningStudio;

/** Forms that were sent when the sign-in had ended come back with what was typed into them. */
class UnsentTest {
  private static final String FROM = "data-from=\"(\\d+)\"";
  private static final String TYPED = "Käse, “7” & <b>";

  private final RunningStudio studio = RunningStudio.shared();

  /** A row of {@code forms.txt}: what a form says, who finds it, and on which page. */
  private record Row(String route, String says, String who, String page) {
    static Row of(String line) {
      String[] parts = line.split("\\s+", -1);
      boolean found = parts.length > 3;
      return new Row(parts[1], parts[2], found ? parts[3] : "", found ? parts[4] : "");
    }

    boolean comesBack() {
      return !who.isEmpty();
    }

    /** Which forms are of this route, by what their action or that of a button ends in. */
    String actions() {
      return "^" + route.replace("{slug}", "[^/]+").replaceAll("\\{[^}]*}", "[0-9a-f-]{36}") + "$";
    }
  }

  @Test
  void every_form_of_a_page_has_a_row_that_says_whether_it_comes_back() throws IOException {
    List<String> routes =
        lines("deploy/server/src/test/resources/routes.txt").stream()
            .filter(row -> row.startsWith("POST ") && !row.contains(" /api/"))
            .map(row -> row.split("\\s+", -1)[1])
            .toList();
    assertEquals(
        String.join("\n", routes), String.join("\n", rows().stream().map(Row::route).toList()));
    assertTrue(rows().stream().filter(Row::comesBack).count() > 20);
  }

  @Test
  void every_form_comes_back_as_it_was_filled_once_the_sign_in_is_there_again() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (Browser mira = Browser.open(studio);
        Browser ada = Browser.open(studio, Screen.PHONE)) {
      Map<String, String> places = new HashMap<>();
      classes(mira, places);
      accounts(ada, places);
      for (Row row : rows().stream().filter(Row::comesBack).toList()) {
        Browser browser = row.who().equals("ada") ? ada : mira;
        browser.go(filled(row.page(), places));
        String problem = sentWithoutSession(browser, row);
        if (!problem.isEmpty()) {
          wrong.add(row.route() + ": " + problem);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void an_invitation_comes_back_after_a_real_sign_in_and_is_sent_by_the_next_press() {
    try (Browser ada = Browser.open(studio)) {
      String name = "lin" + Long.toString(System.nanoTime(), 36);
      ada.signIn(Person.ADA, "/accounts/new");
      ada.type("#firstName", "Lin").type("#lastName", "Okoro");
      ada.type("#email", name + "@studio.example").type("#username", name);
      ada.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
      ada.click(".create .btn").enter(Person.ADA);
      ada.awaitText(".unsent", "Your sign-in had ended, so nothing was sent");
      assertEquals("/accounts/new", ada.path());
      assertEquals(name, ada.find("#username").getAttribute("value"));
      assertEquals("firstName", ada.driver().switchTo().activeElement().getAttribute("id"));
      ada.assertOpenToAll();
      ada.click(".create .btn");
      ada.awaitText("h1", "Lin Okoro");
      assertNull(kept(ada), "it was taken");
    }
  }

  @Test
  void a_page_that_lay_open_for_longer_than_its_token_says_so() {
    try (Browser ada = Browser.open(studio, Screen.PHONE)) {
      ada.signIn(Person.ADA, "/accounts/new").type("#lastName", TYPED);
      ada.driver().manage().deleteCookieNamed("csrf-token");
      ada.click(".create .btn");
      ada.awaitText(".unsent", "This page had been open for too long");
      assertEquals(TYPED, ada.find("#lastName").getAttribute("value"));
      ada.click(".create .btn");
      ada.awaitText("main > .wrong", "not right yet");
    }
  }

  @Test
  void what_one_person_typed_is_never_shown_to_the_next() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.ADA, "/accounts/new").type("#lastName", TYPED);
      browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
      browser.click(".create .btn").enter(Person.MIRA);
      browser.find("a[href='/sign-out'], form[action='/sign-out']");
      browser.go("/library").find(".hero-do");
      assertNull(kept(browser));
      assertFalse(browser.words().contains("Käse"), browser.words());

      browser.go("/account").signOut();
      browser.signIn(Person.ADA, "/accounts/new").type("#lastName", TYPED);
      browser.driver().manage().deleteCookieNamed("csrf-token");
      browser.click(".create .btn").find(".unsent");
      browser.signOut();
      assertNull(kept(browser));
    }
  }

  @Test
  void no_password_is_kept() {
    try (Browser ada = Browser.open(studio)) {
      ada.signIn(Person.ADA, "/accounts/new").type("#lastName", TYPED);
      ada.driver()
          .executeScript(
              """
              const form = document.querySelector('.create');
              form.insertAdjacentHTML('beforeend', '<input type="password" name="p" value="sesame">');
              addEventListener('submit', (event) => event.preventDefault());
              form.requestSubmit();
              """);
      String kept = Objects.requireNonNull(kept(ada));
      assertTrue(kept.contains("Käse"), kept);
      assertFalse(kept.contains("sesame"), kept);
      assertFalse(kept.contains("csrf"), kept);
    }
  }

  @Test
  void without_a_script_the_answer_says_in_words_what_to_do() {
    try (Browser ada = Browser.open(studio)) {
      ada.signIn(Person.ADA, "/accounts/new").type("#lastName", TYPED);
      ada.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      endSession(ada);
      ada.click(".create .btn");
      ada.awaitText("h1", "Your sign-in has ended");
      assertTrue(ada.text(".lede").startsWith("So nothing was sent."), ada.words());
    }
  }

  /** Fills a form that a route takes, sends it, and says what is not as it should be. */
  private static String sentWithoutSession(Browser browser, Row row) {
    WebElement form = (WebElement) browser.driver().executeScript(FORM, row.actions());
    if (form == null) {
      return "there is no such form on " + browser.path() + ": " + browser.words();
    }
    String page = browser.path();
    String before = (String) browser.driver().executeScript(FILL, form, TYPED);
    if (row.says().equals("words") != !before.equals("[]")) {
      return "it says " + row.says() + ", and has " + before;
    }
    endSession(browser);
    browser.driver().executeScript(SEND, form, row.actions());
    browser.find(".unsent");
    if (!browser.path().equals(page)) {
      return "it came back at " + browser.path() + ", not " + page;
    }
    String after = (String) browser.driver().executeScript(BACK, row.actions());
    return after.equals(before) ? "" : "sent as " + before + ", came back as " + after;
  }

  private static final String FORM =
      """
      const right = new RegExp(arguments[0]);
      return [...document.forms].find((form) => (form.method === "post" && right.test(form.getAttribute("action")))
          || [...form.elements].some((button) => right.test(button.getAttribute("formaction")))) ?? null;
      """;

  private static final String SAID =
      """
      const said = (form) => JSON.stringify([...form.elements].filter((one) => one.name
          && !["hidden", "submit"].includes(one.type)).map((one) => [one.name, one.value, one.checked]));
      """;

  private static final String FILL =
      SAID
          + """
          for (const one of arguments[0].elements) {
            if (one.type === "date") one.value = "2031-05-04";
            else if (one.type === "radio" || one.type === "checkbox") one.checked = true;
            else if (one.matches("textarea, input:not([type=hidden])")) one.value = arguments[1];
          }
          return said(arguments[0]);
          """;

  private static final String SEND =
      """
      const right = new RegExp(arguments[1]);
      const buttons = [...arguments[0].elements].filter((one) => one.type === "submit");
      arguments[0].requestSubmit(buttons.find((one) => right.test(one.getAttribute("formaction"))) ?? buttons[0]);
      """;

  private static final String BACK =
      SAID
          + """
          const notice = document.querySelector(".unsent");
          const form = notice.closest("form");
          const right = new RegExp(arguments[0]);
          const hand = document.activeElement;
          const seen = (one) => { const box = one.getBoundingClientRect(); return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight; };
          if (!form) return "no form: " + notice.innerText;
          if (!form.contains(hand)) return "focus on " + hand.outerHTML.slice(0, 80);
          if (!seen(hand) || !seen(notice)) return "out of sight: " + hand.id + " or " + notice.innerText;
          if (!notice.innerText.startsWith("Your sign-in had ended")) return notice.innerText;
          return said(form);
          """;

  /** A class with links in every state, a changed copy of it, one put away and one deleted. */
  private static void classes(Browser mira, Map<String, String> places) {
    mira.signIn(Person.MIRA, "/library").click(".hero-do button").find("#total");
    String source = mira.path();
    posted(mira, source + "/copies", "");
    String plan = followed(mira);
    places.put("plan", plan.substring("/plans/".length()));
    posted(
        mira,
        source + "/steps/" + said(mira, source, "id=\"step-([^\"]+)") + "/hold",
        "to=600&from=" + said(mira, source, FROM));
    for (String away : List.of("archive", "removal")) {
      posted(mira, source + "/copies", "");
      posted(mira, followed(mira) + "/" + away, "");
    }
    posted(mira, plan + "/shares", "label=One&mode=follows&lasts=week&publish=true");
    posted(mira, plan + "/shares", "label=Two&mode=follows&lasts=week&publish=true");
    posted(mira, plan + "/shares", "label=Three&mode=follows&lasts=week&publish=true");
    mira.go(plan + "/shares").click(".links .btn.heed[aria-label]").find(".flash form");
    posted(mira, plan + "/notes", "notes=Changed.&from=" + said(mira, plan, FROM));
  }

  private static void accounts(Browser ada, Map<String, String> places) {
    String name = "off" + Long.toString(System.nanoTime(), 36);
    ada.signIn(Person.ADA, "/accounts/new");
    ada.type("#firstName", "Off").type("#lastName", "Line");
    ada.type("#email", name + "@studio.example").type("#username", name).click(".create .btn");
    ada.find(".password");
    places.put("disabled", ada.path().substring("/accounts/".length()));
    posted(ada, ada.path() + "/disablements", "");
    for (String who : List.of("ada", "jonas")) {
      ada.go("/accounts?search=" + who).click(".people a").find("#roles");
      places.put(who, ada.path().substring("/accounts/".length()));
    }
  }

  /** Sends a form as a script of the page would; where it led is kept in the page. */
  private static void posted(Browser browser, String address, String words) {
    browser
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[2];
            const token = document.querySelector("input[name='csrf-token']").value;
            fetch(arguments[0], { method: "POST", body: new URLSearchParams(arguments[1] + "&csrf-token=" + encodeURIComponent(token)) })
              .then((answer) => { window.followed = new URL(answer.url).pathname; done(answer.status); });
            """,
            address,
            words);
  }

  private static String followed(Browser browser) {
    return (String) browser.driver().executeScript("return window.followed");
  }

  /** What an expression finds in a page. */
  private static String said(Browser browser, String page, String expression) {
    return (String)
        browser
            .driver()
            .executeAsyncScript(
                """
                fetch(arguments[0]).then((page) => page.text())
                  .then((text) => arguments[2](text.match(new RegExp(arguments[1]))[1]));
                """,
                page,
                expression);
  }

  private static void endSession(Browser browser) {
    for (Cookie cookie : browser.cookies()) {
      if (cookie.getName().startsWith("q_session")) {
        browser.driver().manage().deleteCookieNamed(cookie.getName());
      }
    }
  }

  private static String kept(Browser browser) {
    return (String) browser.driver().executeScript("return sessionStorage.getItem('unsent')");
  }

  private static String filled(String page, Map<String, String> places) {
    String all = page;
    for (Map.Entry<String, String> place : places.entrySet()) {
      all = all.replace("{" + place.getKey() + "}", place.getValue());
    }
    return all;
  }

  private static List<Row> rows() throws IOException {
    return lines("deploy/local/src/test/resources/forms.txt").stream().map(Row::of).toList();
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(RunningStudio.checkout().resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
