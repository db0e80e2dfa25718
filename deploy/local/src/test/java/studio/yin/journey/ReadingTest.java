package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.yin.local.RunningStudio;

/** What a student has before the eyes: on whatever is at hand, and on paper. */
class ReadingTest {

  /** Everything in a class that keeps a student safe, or says what to do. */
  private static final String SAFE =
      ".minding summary, .minding li, .how li, .way-in, .moment h4, .cue, .ways dd, .sides-said p,"
          + " .prop, figcaption, .pose-name, .kind > p:first-child, .standing p:not(.foot-links)";

  /**
   * Those of them that have no box, or one that is not to be seen, and how many of each there are.
   */
  private static final String UNSEEN =
      """
      const all = [...document.querySelectorAll(arguments[0])];
      const seen = element => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && element.innerText.trim() !== ""
          && element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
      };
      return [all.length, ...all.filter(e => !seen(e)).map(e => e.className + " " + e.textContent)];
      """;

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void words_have_room_at_every_width() {
    try (Browser mira = Browser.open(studio);
        Browser student = Browser.open(studio, Screen.PHONE)) {
      student.go(shared(mira));
      List<String> narrow = new ArrayList<>();
      for (int width : WIDTHS) {
        student.on(new Screen(width, 900, false));
        Number words = (Number) student.driver().executeScript(NARROWEST);
        Number over = (Number) student.driver().executeScript(OVER);
        if (words.doubleValue() < Math.min(width - 42, 320) || over.doubleValue() > 0) {
          narrow.add("%d: words %s, sticks out %s".formatted(width, words, over));
        }
      }
      assertEquals(List.of(), narrow);

      // the overview can be read to its end, on a low screen too
      student.on(new Screen(1440, 600, false));
      assertEquals("", student.driver().executeScript(OVERVIEW));
      student.assertOpenToAll();
    }
  }

  @Test
  void paper_keeps_whatever_keeps_a_student_safe() {
    try (Browser mira = Browser.open(studio);
        Browser student = Browser.open(studio, Screen.DESK)) {
      student.go(shared(mira));
      student.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      List<?> unseen = (List<?>) student.driver().executeScript(UNSEEN, SAFE);
      assertTrue(((Number) unseen.get(0)).intValue() > 200, unseen.toString());
      assertEquals(List.of(), unseen.subList(1, unseen.size()));
      assertTrue(student.text(".on-paper").endsWith(student.path()), student.text(".on-paper"));
      assertEquals(
          7L,
          student
              .driver()
              .executeScript(
                  "return [...document.querySelectorAll('.pose')].filter("
                      + "e => getComputedStyle(e).breakInside === 'avoid').length"));
    }
  }

  @Test
  void a_caution_unfolds_and_a_stop_is_found_by_its_name() {
    try (Browser mira = Browser.open(studio);
        Browser student = Browser.open(studio, Screen.PHONE)) {
      student.go(shared(mira));
      String third = ".pose:nth-child(3) ";
      assertTrue(student.text(third + "summary").contains("glaucoma"));
      student.click(third + "summary");
      assertTrue(student.text(third + ".minding").contains("leave this one out"));
      student.assertOpenToAll();
      student.click(".stops summary");
      student.assertOpenToAll();
      student.on(Screen.PHONE.inTheDark()).assertOpenToAll().on(Screen.PHONE);
      student.click(".stops li:nth-child(5) a");
      student.await(
          "the fifth stop",
          driver ->
              ((Number)
                              student
                                  .driver()
                                  .executeScript(
                                      "return document.querySelector('.pose:nth-child(5)')"
                                          + ".getBoundingClientRect().top"))
                          .doubleValue()
                      < 200
                  ? true
                  : null);
    }
  }

  private static final int[] WIDTHS = {
    320, 360, 390, 412, 600, 700, 736, 744, 768, 800, 820, 900, 1024, 1133, 1152, 1180, 1194, 1210,
    1240, 1280, 1366, 1400, 1408, 1440, 1536, 1680, 1920, 2560
  };

  private static final String NARROWEST =
      "return Math.min(...[...document.querySelectorAll('.how')]"
          + ".map(e => e.getBoundingClientRect().width))";

  /** Far down the class: what of the overview cannot be brought into the window. */
  private static final String OVERVIEW =
      """
      scrollTo({ top: 4000, behavior: "instant" });
      const overview = document.querySelector(".overview");
      const box = overview.getBoundingClientRect();
      if (box.top !== 0 || box.bottom > innerHeight) return `it goes from ${box.top} to ${box.bottom}`;
      overview.scrollTop = overview.scrollHeight;
      const last = [...overview.querySelectorAll(".standing > :not([hidden])")].at(-1).getBoundingClientRect();
      return last.height > 0 && last.top > 0 && last.bottom < innerHeight ? "" : `its end is at ${last.bottom}`;
      """;

  private static final String OVER =
      "return Math.max(0, document.documentElement.scrollWidth - innerWidth)";

  /** The address of a link to a class of Mira's. */
  private static String shared(Browser mira) {
    mira.signIn(Person.MIRA, "/library");
    mira.click(".hero-do button");
    mira.awaitText("#total", "46:30");
    mira.click(".title-row .btn.first").click(".making .btn.first");
    return mira.find(".fresh input[readonly]").getAttribute("value");
  }
}
