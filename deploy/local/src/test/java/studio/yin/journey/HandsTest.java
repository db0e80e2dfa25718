package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import studio.yin.local.RunningStudio;

/**
 * The page stays where the hand is: every control that the editor shows is found on the page and
 * used, and neither it nor what is around it moves, and focus is never lost.
 */
class HandsTest {
  private static final Screen DESK = new Screen(1440, 900, false);

  private final RunningStudio studio = RunningStudio.shared();

  /** How a control is used: by a press of the hand, or with the keyboard alone. */
  private enum Way {
    HAND,
    KEYS
  }

  /** A control of the page, as {@code hands.js} finds it. */
  private record Control(String key, String kind, String region, String use) {
    static Control of(Map<String, String> found) {
      return new Control(
          found.get("key"), found.get("kind"), found.get("region"), found.get("use"));
    }
  }

  @Test
  void every_control_of_seven_steps_keeps_its_place_under_a_hand(TestReporter reporter)
      throws IOException {
    try (Browser mira = Browser.open(studio, DESK)) {
      narrow(mira);
      clones(mira);
      Use closed = new Use(mira, Way.HAND);
      closed.everyKind("");
      closed.opened(3);
      reporter.publishEntry("used by hand on a phone", closed.told());
      closed.judge(40);
    }
  }

  @Test
  void every_control_of_seven_steps_keeps_its_place_under_the_keyboard(TestReporter reporter)
      throws IOException {
    try (Browser mira = Browser.open(studio, DESK)) {
      clones(mira);
      mira.click("#steps > ol > li:nth-child(6) button[id^='remove-']").find(".set-aside");
      Use use = new Use(mira, Way.KEYS);
      use.everyKind("");
      use.opened(0);
      use.opened(4);
      use.unfolded();
      reporter.publishEntry("used by keys at a desk", use.told());
      use.judge(60);
    }
  }

  @Test
  void what_cannot_be_read_is_told_in_sight_with_the_hand_on_its_field(TestReporter reporter)
      throws IOException {
    try (Browser mira = Browser.open(studio, DESK)) {
      narrow(mira);
      clones(mira);
      mira.click("#steps > ol > li:nth-child(2) h2 a").find(".step.open");
      Use use = new Use(mira, Way.KEYS);
      use.refused();
      reporter.publishEntry("refused", use.told());
      use.judge(9);
    }
  }

  @Test
  void a_form_below_a_long_list_is_refused_in_sight_as_well() {
    try (Browser mira = Browser.open(studio, DESK);
        Browser ada = Browser.open(studio, DESK)) {
      narrow(mira);
      clones(mira);
      mira.go(mira.path() + "/shares");
      for (int link = 0; link < 10; link++) {
        mira.type("#label", "Group " + link).click(".making .btn.first");
        mira.find(".links li:nth-child(%d)".formatted(link + 1));
      }
      mira.driver()
          .executeScript(
              "document.querySelector('.making [value=until]').checked = true;"
                  + "document.querySelector('.making [type=date]').value = '2001-02-03'");
      mira.click(".making .btn.first");
      assertTold(mira, "until");
      mira.click(".links .link-change summary");
      mira.type(".link-change[open] input[name='label']", "x".repeat(200));
      mira.click(".link-change[open] .btn.soft");
      assertTold(mira, "label");

      narrow(ada);
      ada.signIn(Person.ADA, "/accounts/new").type("#firstName", "Lin").click(".create .btn");
      assertTold(ada, "lastName");
      ada.go("/accounts?search=jonas").click(".people a").type("#email", "nowhere");
      ada.click(".create .btn");
      assertTold(ada, "email");
    }
  }

  /** The hand is on the field that is wrong, and the sentence about it is to be seen. */
  private static void assertTold(Browser browser, String field) {
    browser.find("[aria-invalid]");
    assertEquals(
        field,
        browser
            .driver()
            .executeScript(
                """
                const hand = document.activeElement;
                const said = document.getElementById(hand.getAttribute("aria-describedby")?.split(" ")[0])
                    ?? hand.closest("fieldset, form").querySelector(".wrong");
                const seen = (one) => { const box = one?.getBoundingClientRect(); return box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight; };
                return hand.matches("[aria-invalid]") && seen(hand) && seen(said) && said.matches(".wrong") ? hand.name
                    : hand.outerHTML.slice(0, 200) + ", told at " + said?.getBoundingClientRect().top;
                """));
  }

  @Test
  void forty_seven_steps_keep_their_place_at_the_beginning_the_middle_and_the_end(
      TestReporter reporter) throws IOException {
    try (Browser mira = Browser.open(studio, DESK)) {
      clones(mira);
      grows(mira, 47);
      Use use = new Use(mira, Way.HAND);
      use.everyKind(Sweep.isWhole() ? "first|middle|last" : "last");
      use.opened(46);
      narrow(mira);
      use.everyKind("middle");
      reporter.publishEntry("used in a long class", use.told());
      use.judge(30);
    }
  }

  /** Goes through the controls of a page and notes what is not as a hand expects. */
  private static final class Use {
    private static final String ALL = Keys.chord(Keys.CONTROL, "a");

    private final Browser browser;
    private final Way way;
    private final List<String> wrong = new ArrayList<>();
    private int used;

    Use(Browser browser, Way way) throws IOException {
      this.browser = browser;
      this.way = way;
      browser
          .driver()
          .executeScript(
              Files.readString(
                  RunningStudio.checkout().resolve("deploy/local/src/test/resources/hands.js")));
    }

    String told() {
      return used + " controls, " + wrong.size() + " wrong";
    }

    void judge(int least) {
      assertEquals(List.of(), wrong);
      assertTrue(used >= least, told());
    }

    /** One control of each kind in each region that an expression names; all where it is empty. */
    void everyKind(String regions) {
      Set<String> seen = new HashSet<>();
      for (Control control : controls()) {
        if ((regions.isEmpty() || control.region().matches(regions))
            && seen.add(control.kind() + control.region())) {
          note(control, used(control));
          if (control.use().equals("open")) {
            note(control, closed());
          }
        }
      }
    }

    /** Everything in a step that is opened. */
    void opened(int step) {
      String id = id(step);
      String region =
          (String)
              script("return hands.region(document.getElementById('step-' + arguments[0]))", id);
      open(id);
      for (Control control : controls()) {
        if (control.region().equals(region) && !control.use().equals("open")) {
          open(id);
          note(control, used(control));
        }
      }
      open(id);
      note(new Control("", "done", region, "open"), closed());
    }

    /** What is folded away, unfolded. */
    void unfolded() {
      script("hands.unfold()");
      for (Control control : controls()) {
        if (control.region().endsWith("unfolded")) {
          script("hands.unfold()");
          note(control, used(control));
        }
      }
    }

    /** What cannot be read is told beside its field, in sight, with the hand on it. */
    void refused() {
      for (Control control : controls()) {
        String words =
            switch (control.use()) {
              case "time", "count" -> "abc";
              case "write" -> "x".repeat(control.kind().equals("title") ? 130 : 0);
              default -> "";
            };
        if (!words.isEmpty()) {
          script("hands.take(arguments[0], true)", control.key());
          keys(ALL, words, Keys.ENTER);
          note(control, quiet() + wrong("refused"));
          script("hands.take(arguments[0], true)", control.key());
          keys(ALL, control.use().equals("count") ? "2" : "4:15", Keys.ENTER);
          quiet();
        }
      }
    }

    private void note(Control control, String fault) {
      used++;
      if (!fault.isEmpty()) {
        wrong.add(
            "%s %s %s by %s: %s"
                .formatted(control.region(), control.use(), control.kind(), way, fault));
      }
    }

    @SuppressWarnings("unchecked") // as hands.js makes them
    private List<Control> controls() {
      return ((List<Map<String, String>>) script("return hands.all()"))
          .stream().map(Control::of).toList();
    }

    private String used(Control control) {
      boolean pressed = Set.of("press", "open", "fold", "check").contains(control.use());
      boolean focused = way == Way.KEYS || !pressed;
      WebElement element =
          (WebElement)
              script("return hands.take(arguments[0], arguments[1])", control.key(), focused);
      if (element == null) {
        return "it is not there any more";
      }
      if (way == Way.KEYS && Boolean.TRUE.equals(script("return hands.beside()"))) {
        keys(Keys.TAB);
        String fault = (String) script("return hands.reached()");
        if (!fault.isEmpty()) {
          return fault;
        }
      }
      switch (control.use()) {
        case "press" -> {
          script("hands.fill()");
          press(element, Keys.ENTER);
        }
        case "open", "fold" -> press(element, Keys.ENTER);
        case "check" -> check(element);
        case "choose" -> keys(last() ? Keys.ARROW_UP : Keys.ARROW_DOWN, Keys.ENTER);
        case "time" -> keys(ALL, "4:15", Keys.ENTER);
        case "count" -> keys(ALL, "2", Keys.ENTER);
        case "say" -> keys(ALL, "soft", Keys.ENTER);
        default -> {
          keys(ALL, "Slowly.", Keys.TAB);
          script("hands.left()");
        }
      }
      if (control.use().equals("fold")) {
        String fault = wrong("folded");
        script("hands.before.control.parentElement.open = false");
        return fault;
      }
      String silence = quiet();
      String fault =
          silence
              + wrong(
                  Map.of("open", "opened", "write", "left").getOrDefault(control.use(), "stays"));
      script("hands.undo()");
      quiet();
      return fault;
    }

    private String closed() {
      if (script("return hands.take('.open-head .btn', arguments[0])", way == Way.KEYS) == null) {
        return "nothing is open";
      }
      press(browser.find(".open-head .btn"), Keys.ENTER);
      quiet();
      return wrong("closed");
    }

    private void open(String id) {
      if (!id.equals(script("return hands.open()"))) {
        script("hands.take('#open-' + arguments[0]); hands.before.control.click()", id);
        quiet();
      }
    }

    private String id(int step) {
      return (String)
          script(
              "return document.querySelectorAll('#steps > ol > li')[arguments[0]].id.slice(5)",
              step);
    }

    private void press(WebElement element, Keys key) {
      if (way == Way.HAND) {
        element.click();
      } else {
        keys(key);
      }
    }

    private void check(WebElement element) {
      if (way == Way.HAND) {
        script("arguments[0].focus({ preventScroll: true }); arguments[0].click()", element);
      } else {
        keys(Keys.SPACE);
      }
    }

    private void keys(CharSequence... keys) {
      browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private boolean last() {
      return Boolean.TRUE.equals(script("return hands.last()"));
    }

    private String quiet() {
      try {
        browser.await("an answer", at -> script("return hands.quiet()").equals(true) ? true : null);
        return "";
      } catch (TimeoutException silent) {
        return "no answer; ";
      }
    }

    private String wrong(String wanted) {
      return (String) script("return hands.wrong(arguments[0])", wanted);
    }

    private Object script(String code, Object... with) {
      return browser.driver().executeScript(code, with);
    }
  }

  /**
   * As narrow as a phone, with a mouse: what a finger touches the driver misses after scrolling.
   */
  private static void narrow(Browser mira) {
    mira.driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
  }

  private void clones(Browser mira) {
    mira.signIn(Person.MIRA, "/library").click(".hero-do button").find("#total");
  }

  private static void grows(Browser mira, int steps) {
    mira.driver()
        .executeAsyncScript(
            """
            const [most, done] = arguments;
            const poses = [...document.querySelectorAll("#add-pose option")].map((one) => one.value);
            const add = async () => {
              for (let n = document.querySelectorAll("#steps > ol > li").length; n < most; n++) {
                const sent = new URLSearchParams(new FormData(document.getElementById("add-form")));
                sent.set("pose", poses[n % poses.length]);
                sent.set("key", crypto.randomUUID());
                await fetch(document.getElementById("add-form").action, { method: "POST", body: sent, redirect: "manual" });
              }
              done();
            };
            add();
            """,
            steps);
    mira.go(mira.path()).find("#total");
    assertEquals(steps, mira.driver().findElements(By.cssSelector("#steps > ol > li")).size());
  }
}
