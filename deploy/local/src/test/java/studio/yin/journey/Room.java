package studio.yin.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Whether the words of a page have room, at the widths of every window between a small phone and a
 * wide screen. It stays on the page, and makes the window narrower and wider around it.
 */
final class Room {

  private static final int NARROWEST = 320;
  private static final int WIDEST = 2560;
  private static final int STEP = 40;
  private static final int HEIGHT = 800;

  /** What is left of a desk's window that somebody has enlarged four times. */
  private static final int LOW = 256;

  /** A phone, a tablet upright and lying, a laptop. */
  private static final List<Integer> SOME = List.of(390, 820, 1180, 1440);

  private static final List<Integer> FEW = List.of(NARROWEST, 390, 820, 1180, 1440);

  /** Where a style sheet of the page begins or ceases to hold. */
  private static final String BREAKPOINTS =
      """
      const found = new Set(), own = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const look = (rules) => {
        for (const rule of rules) {
          const [asks, rem] = rule.containerName === 'page' ? [rule.containerQuery, own] : [rule.media?.mediaText ?? '', 16];
          for (const [, edge, size, unit] of asks.matchAll(/(min|max)-width: ([0-9.]+)(rem|px)/g)) {
            const at = size * (unit === 'rem' ? rem : 1);
            const last = edge === 'max' ? Math.floor(at) : Math.ceil(at) - 1;
            found.add(last).add(last + 1);
          }
          if (rule.cssRules) look(rule.cssRules);
        }
      };
      [...document.styleSheets].forEach((sheet) => look(sheet.cssRules));
      return [...found];
      """;

  private static final String SETTLED =
      """
      const [width, done] = arguments;
      const look = () => (innerWidth === width ? done() : requestAnimationFrame(look));
      document.fonts.ready.then(look);
      """;

  private static final String TOLD =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(arguments[0]);
      document.adoptedStyleSheets = [sheet];
      """;

  /** Twice as large, as a reader sets it in the browser; the studio's own size is 17 pixels. */
  private static final String LARGE = "html { font-size: 34px !important }";

  /** WCAG 2.2, 1.4.12: what readers may set without losing a word. */
  private static final String SPACED =
      """
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }
      """;

  private static final String MEASURE = Browser.script("room.js");
  private static final String FOCUS = Browser.script("focus.js");
  private static final String EDGES = Browser.script("edges.js");

  private final Browser browser;
  private final ChromeDriver driver;
  private final int turn;
  private final Map<String, List<Integer>> widths = new LinkedHashMap<>();
  private final Map<String, String> first = new LinkedHashMap<>();

  /**
   * @param turn whose turn it is among the pages, see {@link Sweep}
   */
  Room(Browser browser, int turn) {
    this.browser = browser;
    this.turn = turn;
    this.driver = browser.driver();
  }

  /** What has too little room on the page that the browser is at: a line for each thing. */
  List<String> faults() {
    TreeSet<Integer> every = new TreeSet<>(breakpoints());
    IntStream.iterate(NARROWEST, width -> width <= WIDEST, width -> width + STEP)
        .forEach(every::add);
    Sweep.of(every, turn).forEach(width -> measure("", width, true));
    tell(LARGE);
    Sweep.of(SOME, turn).forEach(width -> measure(" with text twice as large", width, false));
    tell(SPACED);
    Sweep.of(FEW, turn).forEach(width -> measure(" with text set wider", width, false));
    tell("");
    for (int width : Sweep.of(SOME, turn)) {
      show(width);
      found("", width, driver.executeScript(FOCUS));
    }
    show(NARROWEST, LOW);
    found(" in a low window", NARROWEST, driver.executeScript(FOCUS));
    edges(Screen.DESK);
    edges(Screen.DESK.inTheDark());
    return widths.entrySet().stream()
        .map(
            fault ->
                "  %s (%s), at %s"
                    .formatted(fault.getKey(), first.get(fault.getKey()), spans(fault.getValue())))
        .toList();
  }

  private void measure(String how, int width, boolean full) {
    show(width);
    found(how, width, driver.executeScript(MEASURE, width, full));
  }

  /** On no page may an edge be lost, in whatever colours. */
  private void edges(Screen screen) {
    browser.on(screen);
    found(screen.dark() ? " in the dark" : "", screen.width(), driver.executeScript(EDGES, false));
    browser.inForcedColours();
    found(screen.dark() ? " in the dark" : "", screen.width(), driver.executeScript(EDGES, true));
    browser.on(screen);
  }

  private void show(int width) {
    show(width, HEIGHT);
  }

  private void show(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeAsyncScript(SETTLED, width);
  }

  private void tell(String css) {
    driver.executeScript(TOLD, css);
  }

  @SuppressWarnings("unchecked") // as the scripts answer
  private void found(String how, int width, Object answer) {
    for (List<Object> fault : (List<List<Object>>) answer) {
      String what = "%s%s: %s".formatted(fault.get(0), how, fault.get(1));
      List<Integer> at = widths.computeIfAbsent(what, any -> new ArrayList<>());
      if (at.isEmpty() || at.getLast() != width) {
        at.add(width);
      }
      first.putIfAbsent(what, String.valueOf(fault.get(2)));
    }
  }

  @SuppressWarnings("unchecked") // as the script answers
  private List<Integer> breakpoints() {
    return ((List<Number>) driver.executeScript(BREAKPOINTS))
        .stream()
            .map(Number::intValue)
            .filter(width -> width > NARROWEST && width < WIDEST)
            .toList();
  }

  private static String spans(List<Integer> at) {
    return at.size() < 4
        ? at.toString()
        : "%d to %d, %d widths".formatted(at.getFirst(), at.getLast(), at.size());
  }
}
