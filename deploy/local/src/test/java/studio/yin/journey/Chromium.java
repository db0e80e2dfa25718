package studio.yin.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The machine's own Chromium, started anew: no history, no cookies, nothing fetched. */
final class Chromium {

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

  private Chromium() {}

  static ChromeDriver start(Screen screen) {
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
    look(driver, screen);
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
