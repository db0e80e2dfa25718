package studio.yin.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;
import studio.yin.local.Studio;

/**
 * A clean browser in somebody's hands. It waits for what it is told to find or to press, as a
 * person would, and fails with the page's own words when that does not come.
 */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  /** All of WCAG 2.2 AA that axe can tell, and what its makers think good besides. */
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> COLOURS = List.of("color-contrast");
  private static final List<String> TARGETS_AND_NAMES =
      List.of("target-size", "label-content-name-mismatch");
  private static final String AXE = script("/axe.min.js");

  private final Studio studio;
  private final ChromeDriver driver;
  private boolean dark;

  private Browser(Studio studio, ChromeDriver driver, Screen screen) {
    this.studio = studio;
    this.driver = driver;
    this.dark = screen.dark();
  }

  /** Opens a clean browser on a teacher's desk. */
  public static Browser open(Studio studio) {
    return open(studio, Screen.DESK);
  }

  /** Opens a clean browser on the screen given. */
  public static Browser open(Studio studio, Screen screen) {
    return new Browser(studio, Chromium.open(screen), screen);
  }

  /** Takes the same pages to another screen. */
  public Browser on(Screen screen) {
    Chromium.look(driver, screen);
    dark = screen.dark();
    return this;
  }

  /** Has the system choose the colours, which are few, until the next {@link #on}. */
  public Browser inForcedColours() {
    Chromium.colours(driver, dark, true);
    return this;
  }

  /** Goes to a page of the studio, such as {@code /library}, or to a whole address. */
  public Browser go(String page) {
    driver.get(page.startsWith("/") ? studio.address() + page : page);
    return this;
  }

  /** Signs in through the sign-in page, then goes to the page given. */
  public Browser signIn(Person person, String page) {
    go("/sign-in");
    enter(person);
    await(
        "the studio after signing in",
        at -> at.getCurrentUrl().startsWith(studio.address() + "/") ? true : null);
    return go(page);
  }

  /**
   * Fills and sends the sign-in page, one hand after the other: Keycloak takes who signs in twice
   * at the same moment for somebody who guesses.
   */
  Browser enter(Person person) {
    synchronized (person) {
      type("#username", person.username());
      type("#password", person.password(studio));
      return click("#kc-login");
    }
  }

  /** Signs out, as the button on every page does. */
  public Browser signOut() {
    click("form[action='/sign-out'] button");
    await("the page that says so", at -> path().equals("/signed-out") ? true : null);
    return this;
  }

  /** Where it is: path and query of the address, such as {@code /plans?sort=title}. */
  public String path() {
    String address = driver.getCurrentUrl();
    return address.startsWith(studio.address())
        ? address.substring(studio.address().length())
        : address;
  }

  /** The first thing to be seen that a CSS selector names. */
  public WebElement find(String css) {
    return await(
        css,
        at ->
            at.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  /** Everything that a CSS selector names right now, seen or not. */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The words of everything that a CSS selector names right now. */
  public List<String> texts(String css) {
    return all(css).stream().map(element -> element.getText().strip()).toList();
  }

  /** The words of the first thing to be seen that a CSS selector names. */
  public String text(String css) {
    return find(css).getText().strip();
  }

  /** Presses what a CSS selector names. */
  public Browser click(String css) {
    WebElement element = find(css);
    try {
      element.click();
    } catch (ElementClickInterceptedException under) {
      // a bar that stays in sight lies over it: as a hand would, bring it out from there first
      driver.executeScript(
          "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
      element.click();
    }
    return this;
  }

  /** Empties a field and types into it. */
  public Browser type(String css, String words) {
    WebElement field = find(css);
    field.clear();
    field.sendKeys(words);
    return this;
  }

  /** Waits until those words are to be read in what a CSS selector names. */
  public Browser awaitText(String css, String words) {
    await(
        "“%s” in %s".formatted(words, css),
        at -> texts(css).stream().anyMatch(text -> text.contains(words)) ? true : null);
    return this;
  }

  /** Waits until nothing to be seen is named by a CSS selector. */
  public Browser awaitGone(String css) {
    await(
        css + " gone",
        at ->
            at.findElements(By.cssSelector(css)).stream().noneMatch(WebElement::isDisplayed)
                ? true
                : null);
    return this;
  }

  /**
   * Waits for something in the page: until the answer is not null.
   *
   * @param what said when it does not come
   */
  public <T> T await(String what, Function<WebDriver, T> look) {
    return new FluentWait<WebDriver>(driver)
        .withTimeout(PATIENCE)
        .pollingEvery(BETWEEN_LOOKS)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> "waited for %s on %s, which says:%n%s".formatted(what, path(), words()))
        .until(look);
  }

  /** All words of the page. */
  public String words() {
    return driver.findElements(By.tagName("body")).stream()
        .map(WebElement::getText)
        .collect(Collectors.joining("\n"));
  }

  /** The cookies that this page is sent with. */
  public Set<Cookie> cookies() {
    return driver.manage().getCookies();
  }

  /**
   * What axe has to say against the page: a line for each thing in it, none when all is well. What
   * depends on colours is asked by day, in the evening, and where the system chooses them.
   */
  public List<String> barriers() {
    Set<String> found = new LinkedHashSet<>(barriers("", "tag", RULES));
    Chromium.colours(driver, !dark, false);
    found.addAll(barriers(dark ? " by day" : " in the dark", "rule", COLOURS));
    Chromium.colours(driver, dark, true);
    found.addAll(barriers(" in forced colours", "rule", COLOURS));
    Chromium.colours(driver, dark, false);
    return List.copyOf(found);
  }

  /** What axe has to say of targets too small, and of names that are not what is to be read. */
  public List<String> obstacles() {
    return barriers("", "rule", TARGETS_AND_NAMES);
  }

  /** Asks only for what is wrong: all that is right is some megabytes on a long page. */
  @SuppressWarnings("unchecked") // as the script answers
  private List<String> barriers(String when, String type, List<String> asked) {
    if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(AXE);
    }
    Map<String, Object> options =
        Map.of(
            "runOnly",
            Map.of("type", type, "values", asked),
            "rules",
            Map.of("label-content-name-mismatch", Map.of("enabled", true)),
            "resultTypes",
            List.of("violations"));
    List<String> found =
        (List<String>)
            driver.executeAsyncScript(
                """
                const [options, done] = arguments;
                axe.run(document, options).then(({ violations }) => done(violations.flatMap((rule) =>
                  rule.nodes.map((node) => `  ${rule.id} (${rule.impact}): ${rule.help}\n    ${node.html}`))));
                """,
                options);
    return found.stream().map(barrier -> barrier + when).toList();
  }

  /** Asserts that axe finds nothing on the page. */
  public Browser assertOpenToAll() {
    List<String> found = barriers();
    Assertions.assertTrue(
        found.isEmpty(),
        () -> "axe finds %d on %s:%n%s".formatted(found.size(), path(), String.join("\n", found)));
    return this;
  }

  /** Writes a picture of the whole page, however long it is. */
  public Browser picture(Path png) {
    Map<String, Object> size = size();
    Map<String, Object> clip =
        Map.of(
            "x", 0, "y", 0, "scale", 1, "width", size.get("width"), "height", size.get("height"));
    return write(
        "Page.captureScreenshot",
        Map.of("format", "png", "captureBeyondViewport", true, "clip", clip),
        png);
  }

  /** Prints the page as the browser would, on A4 with the page's own margins. */
  public Browser print(Path pdf) {
    return write(
        "Page.printToPDF",
        Map.of(
            "printBackground",
            true,
            "preferCSSPageSize",
            true,
            "paperWidth",
            8.27,
            "paperHeight",
            11.69),
        pdf);
  }

  /** The driver itself, for what this class has no words for. */
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    Chromium.leave(driver, studio);
  }

  @SuppressWarnings("unchecked") // as the protocol is documented
  private Map<String, Object> size() {
    return (Map<String, Object>)
        driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
  }

  private Browser write(String command, Map<String, Object> how, Path file) {
    String data = (String) driver.executeCdpCommand(command, how).get("data");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Base64.getDecoder().decode(data));
    } catch (IOException denied) {
      throw new UncheckedIOException(denied);
    }
    return this;
  }

  /** The text of a script among the resources. */
  static String script(String name) {
    try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
