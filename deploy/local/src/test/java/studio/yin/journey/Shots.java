package studio.yin.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.yin.local.Studio;

/**
 * Pictures of pages as people see them, to be looked at: phone, tablet and desk, by day and in the
 * evening. {@code bin/shots} runs it against a studio that runs already.
 */
public final class Shots {

  private static final List<Screen> SCREENS = List.of(Screen.PHONE, Screen.TABLET, Screen.DESK);

  private Shots() {}

  /**
   * Takes the pictures.
   *
   * @param args address, Keycloak's address, home, folder for the pictures, who looks (or {@code
   *     nobody}), then the pages
   */
  public static void main(String[] args) {
    Studio studio = Studio.at(args[0], args[1], Path.of(args[2]));
    Path folder = Path.of(args[3]);
    List<String> pages = List.of(args).subList(5, args.length);
    try (Browser browser = Browser.open(studio)) {
      if (!args[4].equals("nobody")) {
        browser.signIn(Person.valueOf(args[4].toUpperCase(Locale.ROOT)), "/");
      }
      for (String page : pages) {
        for (Screen screen : screens()) {
          Path png = folder.resolve(name(page) + "-" + screen + ".png");
          browser.on(screen).go(page).picture(png);
          System.out.println(png);
        }
        browser.on(Screen.DESK).print(folder.resolve(name(page) + ".pdf"));
      }
    }
  }

  private static List<Screen> screens() {
    List<Screen> all = new ArrayList<>();
    for (Screen screen : SCREENS) {
      all.add(screen);
      all.add(screen.inTheDark());
    }
    return all;
  }

  /** {@code /plans/4711/edit} becomes {@code plans-4711-edit}. */
  private static String name(String page) {
    String name = page.replaceAll("^https?://[^/]*", "").replaceAll("[^A-Za-z0-9]+", "-");
    name = name.replaceAll("^-|-$", "");
    return name.isEmpty() ? "welcome" : name.substring(0, Math.min(name.length(), 60));
  }
}
