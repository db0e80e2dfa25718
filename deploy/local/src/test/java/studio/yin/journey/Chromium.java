package studio.yin.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import studio.yin.local.Studio;

/**
 * The machine's own Chromium, as clean as on its first day: no history, no cookies, nothing
 * fetched. A start takes as long as a short journey, so what somebody leaves is cleaned for the
 * next.
 */
final class Chromium {

  private static final Deque<ChromeDriver> LEFT = new ConcurrentLinkedDeque<>();

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--force-color-profile=srgb",
          // one of our own making, behind which nobody stands
          "--ignore-certificate-errors",
          "--lang=en");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> LEFT.forEach(ChromeDriver::quit)));
  }

  private Chromium() {}

  /** A clean one with that screen. */
  static ChromeDriver open(Screen screen) {
    ChromeDriver driver = Optional.ofNullable(LEFT.poll()).orElseGet(Chromium::start);
    look(driver, screen);
    return driver;
  }

  /**
   * Cleans one for the next, or ends it where it has met other machines, whose ways it remembers.
   */
  static void leave(ChromeDriver driver, Studio studio) {
    try {
      if (driver.getCurrentUrl().startsWith("https:")) {
        driver.quit();
        return;
      }
      clean(driver, studio);
      LEFT.push(driver);
    } catch (WebDriverException broken) {
      driver.quit();
    }
  }

  /** What belongs to a tab goes with it; the rest is what all of them share. */
  private static void clean(ChromeDriver driver, Studio studio) {
    Set<String> used = driver.getWindowHandles();
    String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    used.forEach(tab -> driver.switchTo().window(tab).close());
    driver.switchTo().window(fresh);
    driver.executeCdpCommand("Page.bringToFront", Map.of());
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin", Map.of("origin", studio.address(), "storageTypes", "all"));
  }

  private static ChromeDriver start() {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("STUDIO_CHROMEDRIVER", "chromedriver"))
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("STUDIO_CHROMIUM", "chromium", "chromium-browser", "google-chrome"));
    options.addArguments(FLAGS);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    return driver;
  }

  /** A window can't be as narrow as a phone, what it shows can. */
  static void look(ChromeDriver driver, Screen screen) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width(),
            "height",
            screen.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            screen.width() < 500));
    colours(driver, screen.dark(), false);
  }

  /**
   * Has the page's colours as somebody's system wants them.
   *
   * @param forced whether the system has few colours of its own and allows no others
   */
  static void colours(ChromeDriver driver, boolean dark, boolean forced) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "forced-colors", "value", forced ? "active" : "none"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  private static File program(String variable, String... names) {
    String told = System.getenv(variable);
    if (told != null && !told.isBlank()) {
      return new File(told);
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "there is no %s: apt-get install chromium chromium-driver".formatted(names[0])))
        .toFile();
  }
}
