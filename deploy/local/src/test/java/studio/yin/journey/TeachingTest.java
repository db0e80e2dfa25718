package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import studio.yin.local.RunningStudio;

/** From the library to a student's phone, and back again when the link is revoked. */
class TeachingTest {

  private final RunningStudio studio = RunningStudio.shared();

  @TempDir Path folder;

  @Test
  void mira_makes_the_spine_sequence_her_own() {
    try (Browser mira = Browser.open(studio)) {
      cloned(mira);
      assertEquals("46:30", mira.text("#total"));

      // plus on a hold of one side, then of two sides
      press(mira, step(1) + "button[id$='-more']", "47:00");
      press(mira, step(4) + "button[id$='-more']", "48:00");
      // presses quicker than the answers
      for (int i = 0; i < 4; i++) {
        mira.driver()
            .executeScript(
                "document.querySelector(arguments[0]).click()", step(0) + "button[id$='-more']");
      }
      mira.awaitText("#total", "50:00");
      assertEquals("50:00", mira.text(".now strong"));
      // typed, and typed wrong
      typed(mira, "4:30");
      mira.awaitText("#total", "51:30");
      typed(mira, "abc");
      mira.awaitText(step(2) + ".wrong", "4:30, 4 min 30 or 5 (minutes)");
      assertEquals("abc", mira.find(step(2) + "input[name='hold']").getAttribute("value"));
      assertEquals("51:30", mira.text("#total"));
      mira.assertOpenToAll();

      // undo by keyboard, redo by button
      mira.find("body").sendKeys(Keys.chord(Keys.CONTROL, "z"));
      mira.awaitText("#total", "50:00");
      press(mira, "#redo-top", "51:30");

      // out and back, up and down
      press(mira, step(0) + "button[id^='remove-']", "47:30");
      assertEquals(6, mira.all(".step").size());
      press(mira, ".set-aside button", "51:30");
      mira.click(step(0) + "button[id^='down-']");
      mira.awaitText(step(0) + "h2", "Melting Heart");
      mira.click(step(1) + "button[id^='up-']");
      mira.awaitText(step(0) + "h2", "Easy Pose");

      // a prop, and a word for students and one for herself, on the open card
      mira.click(step(5) + "h2 a");
      mira.find(".open");
      mira.assertOpenToAll();
      mira.click(".prop-new summary");
      new Select(mira.find(".prop-new select[name='kind']")).selectByVisibleText("bolster");
      new Select(mira.find(".prop-new select[name='place']")).selectByVisibleText("under the arms");
      mira.click(".prop-new .btn");
      mira.find(".open .prop-row");
      write(mira, "textarea[id$='-remind-students']", "Both hips stay heavy.");
      write(mira, "textarea[id$='-remind-teacher']", "Anna: smaller arc.");
      mira.go(mira.path().replaceFirst("\\?.*", ""));
      assertTrue(mira.text(step(5)).contains("Both hips stay heavy."));
      assertTrue(mira.text(step(5)).contains("Anna: smaller arc."));
      assertTrue(mira.text(step(5)).contains("under the arms"));
      mira.on(Screen.PHONE.inTheDark()).assertOpenToAll();
      assertEquals("51:30", mira.text(".dock > strong"));

      // another way of taking a pose, and the page that says all about it
      mira.on(Screen.DESK).click(step(3) + "h2 a");
      String before = from(mira);
      mira.click(".way-row label:nth-child(2)");
      mira.await("the variation to be saved", driver -> !before.equals(from(mira)));
      mira.assertOpenToAll();
      mira.find("body").sendKeys(Keys.ESCAPE);
      mira.awaitGone(".step.open");
      WebElement figure = mira.find(step(3) + ".step-fig");
      new Actions(mira.driver()).scrollToElement(figure).click(figure).perform();
      mira.find(".step.open");
      for (String part :
          List.of(
              ".passage p", ".step-clock", ".sa", ".props .prop", ".cue", ".band", ".hold-note")) {
        mira.find("body").sendKeys(Keys.ESCAPE);
        mira.awaitGone(".step.open");
        WebElement plain = mira.find(step(4) + part);
        new Actions(mira.driver()).scrollToElement(plain).click(plain).perform();
        mira.awaitText(".step.open h2", "Revolved Shoelace");
      }
      mira.find("body").sendKeys(Keys.ESCAPE);
      mira.awaitGone(".step.open").click(step(3) + "h2 a").find(".step.open");
      mira.click(".open-foot a");
      mira.awaitText("h1", "Sphinx");
      mira.assertOpenToAll();
      mira.go("/poses").type("#q", "shavasana");
      mira.awaitText(".shape h2", "Savasana");
      assertTrue(mira.path().endsWith("/poses?q=shavasana"), mira.path());
      mira.assertOpenToAll();
    }
  }

  @Test
  void a_student_opens_the_class_on_a_phone_until_the_link_is_revoked() throws IOException {
    try (Browser mira = Browser.open(studio);
        Browser student = Browser.open(studio, Screen.PHONE)) {
      cloned(mira);
      write(mira, "#title", "Slow Sunday spine");
      assertEquals("Slow Sunday spine · Yin Studio", mira.driver().getTitle());
      write(mira, "#notes", "Nobody else reads this.");
      mira.click("#publish-top");
      mira.awaitText("#publish-top", "Published");
      mira.click(".title-row .btn.first");
      mira.type("#label", "Sunday group").click(".making .btn.first");
      String link = mira.find(".fresh input[readonly]").getAttribute("value");
      assertTrue(link.matches(".*/s/[A-Za-z0-9_-]{43}"), link);
      mira.assertOpenToAll();

      student.go(link);
      assertEquals("Slow Sunday spine", student.text("h1"));
      assertEquals(7, student.all(".pose").size());
      String words = student.words();
      assertTrue(words.contains("Mira Lindqvist"), "says whose class it is");
      assertTrue(words.contains("Leah Sugerman"), "credits the source");
      assertFalse(words.contains("Nobody else reads this."), "keeps the teacher's notes");
      assertEquals(List.of(), List.copyOf(student.cookies()));
      assertEquals(
          0L,
          student
              .driver()
              .executeScript(
                  "return Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
          "nothing sticks out of a phone");
      student.assertOpenToAll();
      student.on(Screen.PHONE.inTheDark()).assertOpenToAll();
      Path paper = folder.resolve("class.pdf");
      student.print(paper);
      assertTrue(Files.size(paper) > 10_000);

      // the same address can be copied again later
      mira.go(mira.path());
      assertEquals(link, mira.find(".links input[readonly]").getAttribute("value"));
      mira.click(".links .btn.heed");
      mira.find(".flash");
      student.go(link);
      assertTrue(student.words().contains("does not open a class"), student.words());
      student.assertOpenToAll();
    }
  }

  @Test
  void moments_are_told_in_the_readers_own_zone_and_as_her_own_language_writes_them() {
    try (Browser mira = Browser.open(studio)) {
      mira.driver()
          .executeCdpCommand(
              "Emulation.setTimezoneOverride", Map.of("timezoneId", "Pacific/Auckland"));
      Object agent = mira.driver().executeScript("return navigator.userAgent");
      mira.driver()
          .executeCdpCommand(
              "Emulation.setUserAgentOverride",
              Map.of("userAgent", agent, "acceptLanguage", "de-DE"));
      cloned(mira);
      String saved = mira.text(".title-row .saved time");
      assertTrue(saved.matches("\\d\\d?:\\d\\d"), saved);

      mira.click(".title-row .btn.first").find(".making");
      LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(20);
      mira.driver()
          .executeScript(
              "const day = document.querySelector('.making [type=date]'); day.value = arguments[0];"
                  + "day.dispatchEvent(new Event('input'));",
              last.toString());
      mira.click(".making .btn.first");
      String day = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(last);
      mira.awaitText(".fresh .link-facts", "opens to the end of " + day);

      mira.click(".making [name='lasts'][value='day']").click(".making .btn.first");
      mira.awaitText(".fresh .link-facts", "opens until ");
      String facts = mira.text(".fresh .link-facts");
      assertTrue(
          facts.matches("(?s).*opens until \\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d\\b.*"), facts);
    }
  }

  @Test
  void somebody_elses_class_is_not_there() {
    try (Browser mira = Browser.open(studio);
        Browser jonas = Browser.open(studio)) {
      cloned(mira);
      String plan = mira.path();
      jonas.signIn(Person.JONAS, "/plans");
      jonas.go(plan);
      assertTrue(jonas.words().contains("This page is not here"), jonas.words());
      jonas.go("/accounts");
      assertTrue(jonas.words().contains("not yours to open"), jonas.words());
    }
  }

  private void cloned(Browser mira) {
    mira.signIn(Person.MIRA, "/library");
    mira.click(".hero-do button");
    mira.awaitText("#total", "46:30");
  }

  private static String step(int at) {
    return "#steps > ol > li:nth-child(%d) ".formatted(at + 1);
  }

  private static void press(Browser browser, String button, String total) {
    browser.click(button);
    browser.awaitText("#total", total);
  }

  private static void typed(Browser browser, String hold) {
    var field = browser.find(step(2) + "input[name='hold']");
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), hold, Keys.ENTER);
  }

  /** Writes into a field and leaves it; what was written is saved when the answer says so. */
  private static void write(Browser browser, String field, String words) {
    String before = from(browser);
    var control = browser.find(field);
    control.sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.TAB);
    browser.await(
        words + " to be saved",
        driver ->
            !before.equals(from(browser))
                && words.equals(browser.find(field).getAttribute("value")));
  }

  /** The revision that the page is made from, which its forms carry unseen. */
  private static String from(Browser browser) {
    return (String)
        browser
            .driver()
            .executeScript("return document.querySelector(\"input[name='from']\").value");
  }
}
