package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import studio.yin.local.RunningStudio;

/** A class is made as long as the evening has room for, looked at first, taken and taken back. */
class FittingTest {
  private static final String THEN = ".two-ribbons .then strong";

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void mira_fits_her_class_with_the_keyboard_alone_takes_it_and_takes_it_back() {
    try (Browser mira = Browser.open(studio)) {
      mira.signIn(Person.MIRA, "/library").click(".hero-do button").awaitText("#total", "46:30");
      String plan = mira.path();
      mira.find("#to-fit").sendKeys(Keys.ENTER);
      mira.awaitText(THEN, "45:00").assertOpenToAll();

      // the hand stays on what it presses, and those who listen hear what came of it
      mira.find("#minutes-less").sendKeys(Keys.ENTER);
      mira.awaitText(THEN, "40:00").awaitText("#said", "40:00");
      assertEquals("minutes-less", hand(mira));
      mira.find("#minutes").sendKeys(Keys.chord(Keys.CONTROL, "a"), "50", Keys.ENTER);
      mira.awaitText(THEN, "50:00");
      assertEquals("minutes", hand(mira));

      mira.find("#h5").sendKeys(Keys.chord(Keys.CONTROL, "a"), "5", Keys.TAB);
      mira.awaitText(".fit-lines", "by hand").awaitText(THEN, "50:00");
      assertEquals("h5-more", hand(mira));
      mira.find("#h5-more").sendKeys(Keys.ENTER);
      mira.await("half a minute more", at -> "5:30".equals(value(mira, "#h5")) ? true : null);
      mira.awaitText(THEN, "50:00").assertOpenToAll();

      // what was asked stands in the address
      mira.go(mira.path()).awaitText(THEN, "50:00");
      assertEquals("5:30", value(mira, "#h5"));

      mira.find(".proposal-do .btn").sendKeys(Keys.ENTER);
      mira.awaitText("#total", "50:00");
      assertEquals(plan, mira.path());
      mira.click("#undo-top").awaitText("#total", "46:30");
    }
  }

  @Test
  void what_is_out_of_reach_is_chosen_among_ways_on_a_phone() {
    try (Browser mira = Browser.open(studio, Screen.PHONE)) {
      mira.signIn(Person.MIRA, "/library").click(".hero-do button").awaitText("#total", "46:30");
      mira.go(mira.path() + "/fit?minutes=25").assertOpenToAll();
      assertTrue(mira.all("label.way-out").size() > 2);
      mira.click("#way-leaving-out").awaitText(".fit-lines", "left out");
      assertEquals("way-leaving-out", hand(mira));
      mira.click(".proposal-do .btn").find(".set-aside");
    }
  }

  private static String hand(Browser browser) {
    return browser.driver().switchTo().activeElement().getAttribute("id");
  }

  private static String value(Browser browser, String css) {
    return browser.find(css).getDomProperty("value");
  }
}
