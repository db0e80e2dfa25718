package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import studio.yin.local.RunningStudio;

/** What is typed in the editor and cannot be saved just now is neither lost nor called saved. */
class WaitingTest {

  private static final String HOLD = "#steps > ol > li:nth-child(%d) input[name='hold']";

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
      assertEquals("publish-top", mira.driver().switchTo().activeElement().getAttribute("id"));
      assertFalse(redo.isEnabled());
      assertEquals("Publish", mira.text("#publish-top"));
    }
  }

  private void clones(Browser mira) {
    mira.signIn(Person.MIRA, "/library").click(".hero-do button").awaitText("#total", "46:30");
  }

  private static void writes(Browser browser, String field, String words, Keys then) {
    browser.find(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), words, then);
  }

  /** Goes to another page; the driver says yes where the browser asks whether to. */
  private static void leaves(Browser browser, String page) {
    browser.go(page).find("#username");
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
