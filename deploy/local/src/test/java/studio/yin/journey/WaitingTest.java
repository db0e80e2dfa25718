package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import studio.yin.local.RunningStudio;

/** What is typed in the editor and cannot be saved just now is neither lost nor called saved. */
class WaitingTest {

  private static final String HOLD = "#steps > ol > li:nth-child(%d) input[name='hold']";
  private static final String MORE = "#steps > ol > li:nth-child(%d) button[id$='-more']";

  /** Counts what the page asks the server for. */
  private static final String COUNTED =
      "window.sent = 0; const send = fetch; window.fetch = (...all) => (sent++, send(...all))";

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void what_was_typed_without_the_network_is_sent_in_order_once_it_is_back() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      network(mira, false);
      writes(mira, "#title", "Away", Keys.TAB);
      writes(mira, HOLD.formatted(1), "4", Keys.ENTER);
      writes(mira, HOLD.formatted(2), "5", Keys.ENTER);
      writes(mira, "#title", "Back", Keys.TAB);
      mira.awaitText(".saved-not", "Title, Hold of Easy Pose, Hold of Melting Heart");
      assertTrue(mira.find("#trouble").isDisplayed());
      network(mira, true);
      mira.awaitText("#total", "51:30").awaitGone("#trouble").awaitGone(".saved-not");
      mira.go(mira.path()).awaitText("#total", "51:30");
      assertEquals("Back", mira.find("#title").getAttribute("value"));
    }
  }

  @Test
  void what_was_typed_after_the_sign_in_ended_is_saved_after_a_sign_in_in_the_same_tab() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      mira.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
      writes(mira, "#title", "Signed out", Keys.TAB);
      writes(mira, HOLD.formatted(1), "4", Keys.ENTER);
      mira.click("#brief-change").type("#brief-minutes", "50");
      mira.awaitText("#trouble", "Your sign-in has ended");
      leaves(mira, plan);
      mira.enter(Person.MIRA).awaitText("#total", "48:30");
      mira.awaitText(".saved-not", "Minutes");
      assertEquals("50", mira.find("#brief-minutes").getAttribute("value"));
      mira.click("#brief form .btn").awaitText("#brief", "50 minutes").awaitGone(".saved-not");
      mira.go(plan).awaitText("#total", "48:30");
      assertEquals("Signed out", mira.find("#title").getAttribute("value"));
      assertEquals(0L, kept(mira));
    }
  }

  @Test
  void what_one_teacher_typed_is_not_kept_for_the_next_one() {
    try (Browser browser = Browser.open(studio)) {
      clones(browser);
      browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
      writes(browser, "#title", "Not for Jonas", Keys.TAB);
      browser.awaitText("#trouble", "Your sign-in has ended");
      assertEquals(1L, kept(browser));
      leaves(browser, "/plans");
      browser.enter(Person.JONAS).find("form[action='/sign-out']");
      assertEquals(0L, kept(browser));
    }
  }

  @Test
  void what_was_refused_is_not_called_saved_and_enter_saves_once() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      writes(mira, HOLD.formatted(3), "abc", Keys.ENTER);
      mira.find("[aria-invalid]");
      mira.awaitText(".saved-not", "Hold of Dangling");
      writes(mira, HOLD.formatted(3), "4", Keys.ENTER);
      mira.awaitGone(".saved-not").awaitText("#said", "Dangling");
      assertFalse(mira.text("#said").contains("Nothing changed"), mira.text("#said"));
      mira.click("#undo-top").awaitText("#total", "46:30");

      // leaving the page is leaving the field
      mira.find(HOLD.formatted(1)).sendKeys(Keys.chord(Keys.CONTROL, "a"), "3");
      mira.go(mira.path()).awaitText("#total", "47:30").awaitGone(".saved-not");
    }
  }

  @Test
  void a_button_that_can_do_no_more_keeps_the_hand_and_does_nothing() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      writes(mira, HOLD.formatted(1), "4", Keys.ENTER);
      mira.awaitText("#total", "48:30").click("#undo-top").awaitText("#total", "46:30");
      WebElement redo = mira.find("#redo-top");
      redo.sendKeys(Keys.ENTER);
      mira.awaitText("#total", "48:30");
      assertEquals(redo, mira.driver().switchTo().activeElement());
      redo.sendKeys(Keys.ENTER, Keys.ENTER);
      assertEquals("true", redo.getAttribute("aria-disabled"));
      redo.sendKeys(Keys.TAB);
      assertEquals("publish-top", hand(mira));
      assertFalse(redo.isEnabled());
      assertEquals("Publish", mira.text("#publish-top"));
    }
  }

  @Test
  void where_two_tabs_meet_in_one_field_both_are_shown_until_a_button_says_which_stays() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      String here = mira.driver().getWindowHandle();
      mira.driver().switchTo().newWindow(WindowType.TAB);
      String there = mira.driver().getWindowHandle();
      meet(mira, plan, here, there, "Theirs", "Mine");
      assertEquals("title", hand(mira));
      assertTrue(inSight(mira, "#title") && inSight(mira, "#title-trouble"));

      // another edit leaves it as it is, and so does typing on, which is saved by itself elsewhere
      mira.click(MORE.formatted(1)).awaitText("#total", "47:00");
      assertEquals("Mine", mira.find("#title").getAttribute("value"));
      mira.find("#title").sendKeys(" tonight");
      mira.find("#notes").sendKeys("Later.");
      awaitSaved(mira, "#notes", "Later.");
      mira.awaitText(".saved-not", "Title").driver().switchTo().window(there);
      mira.go(plan).awaitText("#total", "47:00");
      assertEquals("Theirs", mira.find("#title").getAttribute("value"));
      mira.driver().switchTo().window(here);
      // a page that is loaded anew asks the same question
      mira.go(plan).awaitText("#title-trouble", "Theirs");
      assertEquals("Mine tonight", mira.find("#title").getAttribute("value"));
      mira.click("[data-mine]").awaitGone("#title-trouble").awaitGone(".saved-not");
      mira.go(plan);
      assertEquals("Mine tonight", mira.find("#title").getAttribute("value"));

      meet(mira, plan, here, there, "Theirs again", "Mine again");
      mira.click("[data-theirs]").awaitGone("#title-trouble").awaitGone(".saved-not");
      assertEquals("Theirs again", mira.find("#title").getAttribute("value"));
      assertEquals("title", hand(mira));
    }
  }

  @Test
  void what_was_written_for_a_step_that_another_tab_took_out_is_saved_by_putting_it_back() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      String here = mira.driver().getWindowHandle();
      mira.click("#steps > ol > li:nth-child(3) h2 a").find(".step.open");
      mira.driver().switchTo().newWindow(WindowType.TAB);
      mira.go(plan).click("#steps > ol > li:nth-child(3) button[id^='remove-']").find(".set-aside");
      mira.driver().switchTo().window(here);
      writesAtOnce(
          mira,
          "textarea[id$='-remind-teacher']",
          "Wait for them.",
          "textarea[id$='-remind-students']",
          "Bend the knees.");
      mira.awaitText(".notice", "(Dangling)").awaitText(".notice", "Bend the knees.");
      mira.go(plan).awaitText(".notice", "Wait for them.").awaitText(".notice", "Bend the knees.");
      // with the step comes all that was written for it
      mira.click(".notice [data-do='back']").awaitGone(".notice").awaitGone(".saved-not");
      mira.go(plan).awaitText("#steps > ol > li:nth-child(3)", "Wait for them.");
      mira.awaitText("#steps > ol > li:nth-child(3)", "Bend the knees.");
    }
  }

  @Test
  void what_is_half_typed_in_a_step_that_another_tab_took_out_is_told_with_its_words() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      String here = mira.driver().getWindowHandle();
      mira.click("#steps > ol > li:nth-child(3) h2 a").click(".open .prop-new summary");
      mira.find(".open .prop-new .detail").sendKeys("the red one");
      mira.driver().switchTo().newWindow(WindowType.TAB);
      mira.go(plan).click("#steps > ol > li:nth-child(3) button[id^='remove-']").find(".set-aside");
      mira.driver().switchTo().window(here);
      mira.click(MORE.formatted(1)).awaitText(".notice", "the red one");
      mira.awaitText(".saved-not", "(Dangling)");
      mira.go(plan).awaitText(".notice", "the red one");
    }
  }

  @Test
  void what_is_half_typed_does_not_slide_into_the_prop_below_the_one_that_another_tab_took() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String here = mira.driver().getWindowHandle();
      mira.click("#steps > ol > li:nth-child(3) h2 a").find(".step.open");
      String plan = mira.path() + "?open=" + mira.find("#plan").getAttribute("data-open");
      String count = ".prop-row:nth-of-type(1) .count";
      assertEquals("1", value(mira, count));
      // whoever goes to another tab leaves the field, which saves it: so it is not entered
      mira.driver().executeScript("arguments[0].value = '7'", mira.find(count));
      mira.driver().switchTo().newWindow(WindowType.TAB);
      mira.go(plan).click(".prop-row:nth-of-type(1) button[id$='-remove']");
      mira.awaitText("#said", "Dangling").driver().switchTo().window(here);
      mira.click(MORE.formatted(1)).awaitText(".notice", "7");
      assertEquals("1", value(mira, count));
    }
  }

  @Test
  void what_is_half_typed_does_not_slide_into_the_prop_that_another_tab_put_in_its_place() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String here = mira.driver().getWindowHandle();
      mira.click("#steps > ol > li:nth-child(3) h2 a").find(".step.open");
      String plan = mira.path() + "?open=" + mira.find("#plan").getAttribute("data-open");
      String count = ".prop-row .count";
      mira.driver().executeScript("arguments[0].value = '7'", mira.find(count));
      mira.driver().switchTo().newWindow(WindowType.TAB);
      mira.go(plan);
      int props = mira.all(".prop-row").size();
      mira.click(".prop-row button[id$='-remove']");
      mira.await("one less", at -> mira.all(".prop-row").size() == props - 1 ? true : null);
      mira.click(".prop-new summary").find(".prop-new .detail").sendKeys("theirs", Keys.ENTER);
      mira.await("one more", at -> mira.all(".prop-row").size() == props ? true : null);
      mira.driver().switchTo().window(here);
      mira.click(MORE.formatted(1)).awaitText(".notice", "7");
      assertEquals(props, mira.all(".prop-row").size());
      assertFalse(
          mira.all(count).stream().anyMatch(field -> "7".equals(field.getDomProperty("value"))));
    }
  }

  @Test
  void what_is_half_typed_in_a_step_stands_there_again_when_the_step_is_opened_again() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      mira.click("#steps > ol > li:nth-child(3) h2 a").click(".open .prop-new summary");
      mira.find(".open .prop-new .detail").sendKeys("the red one");
      mira.click(".open-head .btn").awaitText(".notice", "More about it (Dangling)");
      mira.awaitText(".notice", "the red one");
      mira.click("#steps > ol > li:nth-child(3) h2 a").awaitGone(".notice");
      assertEquals("the red one", value(mira, ".open .prop-new .detail"));
    }
  }

  @Test
  void what_was_refused_in_a_step_that_another_tab_took_out_is_told_with_its_words() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      String here = mira.driver().getWindowHandle();
      mira.driver().switchTo().newWindow(WindowType.TAB);
      mira.go(plan);
      mira.driver().switchTo().window(here);
      writes(mira, HOLD.formatted(3), "abc", Keys.ENTER);
      mira.find("[aria-invalid]");
      mira.driver()
          .switchTo()
          .window(
              mira.driver().getWindowHandles().stream()
                  .filter(tab -> !tab.equals(here))
                  .findFirst()
                  .orElseThrow());
      mira.click("#steps > ol > li:nth-child(3) button[id^='remove-']").find(".set-aside");
      mira.driver().switchTo().window(here);
      mira.click(MORE.formatted(1)).awaitText(".notice", "abc");
      assertEquals(1, mira.all(".notice").size());
    }
  }

  @Test
  void half_a_prop_and_half_a_reason_stay_open_while_another_edit_is_saved() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      mira.click("#steps > ol > li:nth-child(3) h2 a").click(".open .prop-new summary");
      mira.find(".open .prop-new .detail").sendKeys("the red one");
      mira.click(".checks summary").find(".checks [name='reason']").sendKeys("They all");
      mira.click(MORE.formatted(1)).awaitText("#total", "47:00");
      mira.awaitText("#said", "47:00");
      assertTrue(mira.find(".open .prop-new .detail").isDisplayed());
      assertTrue(mira.find(".checks [name='reason']").isDisplayed());
      assertEquals("the red one", value(mira, ".open .prop-new .detail"));
      assertEquals("They all", value(mira, ".checks [name='reason']"));
    }
  }

  @Test
  void whoever_leans_on_enter_saves_once_and_takes_out_one_step() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      mira.driver().executeScript(COUNTED);
      mira.driver()
          .executeScript(
              "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
              mira.find(HOLD.formatted(5)));
      mira.find(HOLD.formatted(5)).sendKeys(Keys.chord(Keys.CONTROL, "a"), "5:15");
      long place = top(mira, HOLD.formatted(5));
      leans(mira, 20);
      mira.awaitText("#said", "Revolved Shoelace").awaitGone(".saved-not");
      leans(mira, 5);
      assertEquals(1L, sent(mira), "and the page was not loaded anew");
      assertEquals(place, top(mira, HOLD.formatted(5)), "it keeps its place in the window");
      assertEquals("5:15", value(mira, HOLD.formatted(5)));

      mira.driver()
          .executeScript(
              "arguments[0].focus()",
              mira.find("#steps > ol > li:nth-child(2) button[id^='remove-']"));
      leans(mira, 40);
      mira.find(".set-aside");
      mira.awaitGone(".saved-not");
      assertEquals(6, mira.all("#steps > ol > li").size());
      assertEquals(0, mira.all(".step.open").size());
    }
  }

  @Test
  void two_fields_in_which_two_tabs_meet_at_once_are_both_shown_and_both_outlive_the_page() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      String here = mira.driver().getWindowHandle();
      mira.driver().switchTo().newWindow(WindowType.TAB);
      mira.go(plan);
      writes(mira, "#title", "Their title", Keys.TAB);
      awaitSaved(mira, "#title", "Their title");
      writes(mira, "#notes", "Their notes", Keys.TAB);
      awaitSaved(mira, "#notes", "Their notes");
      mira.driver().switchTo().window(here);
      writesAtOnce(mira, "#title", "My title", "#notes", "My notes");
      for (int reload = 0; reload < 3; reload++) {
        mira.awaitText("#title-trouble", "Their title").awaitText("#notes-trouble", "Their notes");
        assertEquals("My title", mira.find("#title").getAttribute("value"));
        assertEquals("My notes", mira.find("#notes").getAttribute("value"));
        mira.awaitText(".saved-not", "Title, Notes for me");
        mira.go(plan);
      }
    }
  }

  @Test
  void presses_after_something_typed_go_on_from_it_and_never_show_more_than_they_lead_to() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      mira.find(HOLD.formatted(3)).sendKeys(Keys.chord(Keys.CONTROL, "a"), "3");
      mira.click(MORE.formatted(3));
      mira.await("the hold", at -> "3:30".equals(value(mira, HOLD.formatted(3))) ? true : null);
      mira.awaitGone(".saved-not");
      @SuppressWarnings("unchecked") // as the script makes it
      List<String> shown =
          (List<String>)
              mira.driver()
                  .executeAsyncScript(
                      """
                      const [field, more, done] = [document.querySelector(arguments[0]), document.querySelector(arguments[1]), arguments[2]];
                      const shown = [];
                      for (let press = 0; press < 12; press++) {
                        more.click();
                        for (let look = 0; look < 4; look++) {
                          await new Promise((next) => setTimeout(next, 25));
                          shown.push(field.value.padStart(5, "0"));
                        }
                      }
                      done(shown);
                      """,
                      HOLD.formatted(3),
                      MORE.formatted(3));
      assertEquals(shown.stream().sorted().toList(), shown, "it never went back");
      assertEquals("09:30", shown.getLast());
      mira.awaitGone(".saved-not");
      assertEquals("9:30", value(mira, HOLD.formatted(3)));
    }
  }

  @Test
  void a_prop_that_was_made_another_one_by_keys_is_taken_away_by_the_next_press() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      mira.click("#steps > ol > li:nth-child(3) h2 a").find(".step.open");
      int props = mira.driver().findElements(By.cssSelector(".prop-row")).size();
      mira.find(".prop-row select[name='kind']").sendKeys(Keys.ARROW_DOWN);
      mira.find(".prop-row button[id$='-remove']").sendKeys(Keys.ENTER);
      mira.await(
          "one prop less",
          at ->
              mira.driver().findElements(By.cssSelector(".prop-row")).size() == props - 1
                  ? true
                  : null);
      assertTrue(mira.driver().findElements(By.cssSelector(".notice")).isEmpty());
    }
  }

  @Test
  void what_is_typed_is_saved_by_itself_and_what_is_chosen_by_keys_once_it_is_confirmed() {
    try (Browser mira = Browser.open(studio)) {
      clones(mira);
      String plan = mira.path();
      mira.find("#notes").sendKeys("Quietly.");
      mira.awaitText(".saved-not", "Notes for me").awaitGone(".saved-not");
      assertEquals("notes", hand(mira));
      mira.go(plan);
      assertEquals("Quietly.", mira.find("#notes").getAttribute("value"));

      // half a brief waits in its panel while something else is saved
      mira.click("#brief-change").click("#condition-pregnancy");
      mira.click(MORE.formatted(1)).awaitText("#total", "47:00");
      assertTrue(mira.find("#condition-pregnancy").isSelected());

      mira.click("#brief form .btn").awaitGone(".saved-not");

      mira.click("#steps > ol > li:nth-child(3) h2 a").find(".step.open");
      mira.driver().executeScript(COUNTED);
      String place = ".open .prop-form select[name='place']";
      WebElement select = mira.find(place);
      long first = chosen(mira, place);
      select.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      assertEquals(select, mira.driver().switchTo().activeElement());
      assertEquals(0L, sent(mira));
      select.sendKeys(Keys.ENTER);
      mira.await("the answer", at -> sent(mira) > 0 ? true : null);
      mira.awaitGone(".saved-not");
      assertEquals(1L, sent(mira));
      mira.go(plan + "?open=" + mira.find("#plan").getAttribute("data-open"));
      assertEquals(first + 3, chosen(mira, place));
    }
  }

  private void clones(Browser mira) {
    mira.signIn(Person.MIRA, "/library").click(".hero-do button").awaitText("#total", "46:30");
  }

  private static void writes(Browser browser, String field, String words, Keys then) {
    browser.find(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), words, then);
  }

  /** Holds Enter down for that many repeats, as a keyboard sends them. */
  private static void leans(Browser browser, int repeats) {
    for (int at = 0; at <= repeats; at++) {
      browser
          .driver()
          .executeCdpCommand(
              "Input.dispatchKeyEvent",
              Map.of(
                  "type",
                  "keyDown",
                  "key",
                  "Enter",
                  "code",
                  "Enter",
                  "text",
                  "\r",
                  "windowsVirtualKeyCode",
                  13,
                  "autoRepeat",
                  at > 0));
    }
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchKeyEvent",
            Map.of("type", "keyUp", "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13));
  }

  /** Writes into two fields, into the second before the first is answered. */
  private static void writesAtOnce(
      Browser browser, String field, String words, String other, String otherWords) {
    browser
        .driver()
        .executeScript(
            """
            for (const [css, words] of [[arguments[0], arguments[1]], [arguments[2], arguments[3]]]) {
              const field = document.querySelector(css);
              field.focus();
              field.value = words;
              field.dispatchEvent(new Event("change", { bubbles: true }));
            }
            """,
            field,
            words,
            other,
            otherWords);
  }

  /** Goes to another page; the driver says yes where the browser asks whether to. */
  private static void leaves(Browser browser, String page) {
    browser.go(page).find("#username");
  }

  /** In one tab somebody writes into the title and saves it, then in another one that knows not. */
  private static void meet(
      Browser mira, String plan, String here, String there, String theirs, String mine) {
    mira.driver().switchTo().window(there);
    mira.go(plan);
    writes(mira, "#title", theirs, Keys.TAB);
    awaitSaved(mira, "#title", theirs);
    mira.driver().switchTo().window(here);
    writes(mira, "#title", mine, Keys.ENTER);
    mira.awaitText("#title-trouble", theirs);
  }

  /** Waits until the page has it from the server. */
  private static void awaitSaved(Browser browser, String field, String words) {
    browser.await(
        words + " to be saved",
        at -> words.equals(browser.find(field).getDomProperty("defaultValue")) ? true : null);
  }

  private static String value(Browser browser, String css) {
    return browser.find(css).getDomProperty("value");
  }

  private static String hand(Browser browser) {
    return browser.driver().switchTo().activeElement().getAttribute("id");
  }

  private static boolean inSight(Browser browser, String css) {
    return (boolean)
        browser
            .driver()
            .executeScript(
                "const box = arguments[0].getBoundingClientRect();"
                    + "return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight",
                browser.find(css));
  }

  private static long top(Browser browser, String css) {
    return (long)
        browser
            .driver()
            .executeScript(
                "return Math.round(arguments[0].getBoundingClientRect().top)", browser.find(css));
  }

  private static long chosen(Browser browser, String select) {
    return (long)
        browser.driver().executeScript("return arguments[0].selectedIndex", browser.find(select));
  }

  private static long sent(Browser browser) {
    return (long) browser.driver().executeScript("return sent");
  }

  private static long kept(Browser browser) {
    return (long)
        browser
            .driver()
            .executeScript(
                "return Object.keys(sessionStorage).filter((name) => name.startsWith('waiting ')).length");
  }

  private static void network(Browser browser, boolean there) {
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }
}
