package studio.yin.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.yin.local.Studio;

/**
 * Every page of the studio, in the states in which people meet it: with what a class usually holds,
 * and with the longest words that may be typed, without one space in them.
 */
final class Places {

  private static final String NOWHERE = "/s/" + "A".repeat(43);

  private final List<Place> all = new ArrayList<>();
  private final Lesson usual;
  private final Lesson longest;
  private final String invited;

  /** A class of Mira's: its page, and the address that its students have. */
  private record Lesson(String page, String link) {}

  private Places(Lesson usual, Lesson longest, String invited) {
    this.usual = usual;
    this.longest = longest;
    this.invited = invited;
    strangers();
    students();
    teachers();
    admins();
  }

  /** Makes what is to be seen, and says where it is. */
  static List<Place> of(Studio studio) {
    try (Browser mira = Browser.open(studio);
        Browser ada = Browser.open(studio)) {
      mira.signIn(Person.MIRA, "/library");
      Lesson usual = cloned(mira);
      mira.go("/library");
      Lesson longest = stretched(mira);
      ada.signIn(Person.ADA, "/accounts/new");
      return List.copyOf(new Places(usual, longest, invited(ada)).all);
    }
  }

  private void strangers() {
    add("/", "the welcome", null);
    add("/signed-out", "signed out", null);
    add("/sign-out", "signed out already", null);
    add("/sign-in", "the sign-in page", null);
    add("/s", "no link", null);
    add("/s/{token}", "a link that opens nothing", null, NOWHERE);
    add("/s/{token}/{rest}", "an address beyond it", null, NOWHERE + "/more");
  }

  private void students() {
    add("/s/{token}", "a class", null, usual.link());
    add("/s/{token}", "a class of long words", null, longest.link());
  }

  private void teachers() {
    add("/library", "the shelf", Person.MIRA);
    add("/library/{slug}", "a sequence", Person.MIRA, "/library/spine");
    add("/poses", "the catalogue", Person.MIRA, "/poses?base=sitting");
    unfolded("/poses", "the catalogue", Person.MIRA, "/poses");
    unfolded("/plans", "classes", Person.MIRA, "/plans");
    unfolded("/plans/{plan}", "a class", Person.MIRA, usual.page());
    unfolded("/plans/{id}/shares", "links", Person.MIRA, usual.page() + "/shares");
    add("/poses", "nothing found", Person.MIRA, "/poses?q=zzzz&prop=chair&condition=glaucoma");
    add("/poses/{slug}", "a pose of two sides", Person.MIRA, "/poses/revolved-shoelace");
    add("/poses/{slug}", "a pose with props", Person.MIRA, "/poses/sphinx");
    add("/plans", "classes", Person.MIRA);
    add("/plans", "nothing found", Person.MIRA, "/plans?q=" + "W".repeat(80));
    add("/plans", "nothing archived", Person.MIRA, "/plans?state=archived");
    add("/plans", "no class", Person.JONAS);
    add("/plans/{plan}", "a class", Person.MIRA, usual.page());
    open("a step of two sides is open", usual, 4);
    open("a step with props is open", usual, 3);
    add(
        "/plans/{plan}",
        "a hold that is none",
        Person.MIRA,
        browser -> {
          browser.go(usual.page());
          browser.type("input[name='hold']", "abc\n");
          browser.find("[aria-invalid]");
        });
    add("/plans/{plan}", "long words", Person.MIRA, longest.page());
    open("a step of long words is open", longest, 2);
    add("/plans/{plan}/fit", "within reach", Person.MIRA, usual.page() + "/fit?minutes=40");
    add("/plans/{plan}/fit", "too short", Person.MIRA, usual.page() + "/fit?minutes=25");
    add("/plans/{plan}/fit", "too long", Person.MIRA, usual.page() + "/fit?minutes=75");
    add("/plans/{plan}/fit", "no length", Person.MIRA, usual.page() + "/fit?minutes=x");
    add("/plans/{plan}/fit", "long words", Person.MIRA, longest.page() + "/fit?minutes=40");
    add("/plans/{plan}/source", "where it comes from", Person.MIRA, longest.page() + "/source");
    add("/plans/{id}/shares", "links", Person.MIRA, usual.page() + "/shares");
    add("/plans/{id}/shares", "long words", Person.MIRA, longest.page() + "/shares");
    add(
        "/plans/{id}/shares/{rest}",
        "a way back",
        Person.MIRA,
        usual.page() + "/shares/revocations");
    add("/plans/{id}/shares/preview", "a look", Person.MIRA, usual.page() + "/shares/preview");
    add("/account", "oneself", Person.MIRA);
    add("/account/person", "one's own name", Person.MIRA);
    add("/account/password", "a password of one's own", Person.MIRA);
    add("/sign-out", "whether to sign out", Person.MIRA);
    add("/{none}", "no page", Person.MIRA, "/nowhere");
    add("/accounts", "not for a teacher", Person.MIRA);
    add("/sign-in", Place.WAY, Person.MIRA);
    add("/signed-in", Place.WAY, Person.MIRA);
    add("/plans/{plan}/{rest}", Place.WAY, Person.MIRA, usual.page() + "/title");
    add("/plans/{id}/shares/{rest}", Place.WAY, Person.MIRA, usual.page() + "/shares/more");
  }

  private void admins() {
    add("/accounts", "everybody", Person.ADA);
    add("/accounts", "nobody", Person.ADA, "/accounts?search=nobody-is-called-so");
    add("/accounts/new", "an invitation", Person.ADA);
    add(
        "/accounts/new",
        "an invitation that lacks everything",
        Person.ADA,
        browser -> browser.go("/accounts/new").click(".create .btn").find("[aria-invalid]"));
    unfolded("/accounts/{account}", "somebody of a long name", Person.ADA, invited);
    add("/plans", "not for an admin", Person.ADA);
  }

  private void add(String route, String state, @Nullable Person person) {
    add(route, state, person, route);
  }

  private void add(String route, String state, @Nullable Person person, String address) {
    add(route, state, person, browser -> browser.go(address));
  }

  private void unfolded(String route, String state, Person person, String address) {
    add(
        route,
        state + ", all unfolded",
        person,
        browser -> {
          browser.go(address);
          browser
              .driver()
              .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        });
  }

  private void add(String route, String state, @Nullable Person person, Consumer<Browser> reach) {
    all.add(new Place(route, state, person, reach));
  }

  private void open(String state, Lesson of, int step) {
    add(
        "/plans/{plan}",
        state,
        Person.MIRA,
        browser -> {
          browser.go(of.page());
          browser.go(browser.all(".step h2 a").get(step).getAttribute("href"));
          browser.click(".prop-new summary");
        });
  }

  private static Lesson cloned(Browser mira) {
    mira.click(".hero-do button").find("#total");
    String page = mira.path().replaceFirst("[?#].*", "");
    return new Lesson(page, shared(mira, page, "Sunday group"));
  }

  /** The same class with the longest words that fit everywhere. */
  private static Lesson stretched(Browser mira) {
    mira.click(".hero-do button").find("#total");
    String page = mira.path().replaceFirst("[?#].*", "");
    sent(mira, page, "form[action$='/title']", Map.of("title", "W".repeat(120)));
    sent(mira, page, "form[action$='/intention']", Map.of("intention", "W".repeat(280)));
    sent(mira, page, "form[action$='/notes']", Map.of("notes", "W".repeat(400)));
    String open =
        page + mira.all(".step h2 a").get(2).getAttribute("href").replaceFirst(".*\\?", "?");
    for (String cue : List.of("remind/students", "remind/teacher", "enter/students")) {
      sent(mira, open, "form[action$='/cues/" + cue + "']", Map.of("text", "W".repeat(300)));
    }
    sent(mira, open, "form[action$='/transition']", Map.of("words", "W".repeat(300)));
    sent(
        mira,
        open,
        ".prop-new form",
        Map.of("kind", "blanket", "place", "under-knees", "count", "9", "detail", "W".repeat(80)));
    sent(mira, page, ".step form[action$='/removal']", Map.of());
    return new Lesson(page, shared(mira, page, "W".repeat(80)));
  }

  /** Publishes, makes a link, and another that is closed again. */
  private static String shared(Browser mira, String page, String label) {
    mira.go(page + "/shares");
    mira.type("#label", label).click(".making .btn.first");
    String link = mira.find(".fresh input[readonly]").getAttribute("value");
    mira.type("#label", label).click(".making .btn.first").find(".links li:nth-child(2)");
    mira.click(".fresh form[action$='/revocation'] button").find("form[action$='/return']");
    return link;
  }

  private static String invited(Browser ada) {
    String name = "w".repeat(40) + Long.toString(System.nanoTime(), 36);
    ada.type("#firstName", "W".repeat(100))
        .type("#lastName", "W".repeat(100))
        .type("#email", name + "@" + "w".repeat(60) + ".example")
        .type("#username", name)
        .click(".create .btn")
        .find(".slip");
    return ada.path();
  }

  /** Sends a form of a page as it stands, but for these values. */
  private static void sent(Browser browser, String page, String form, Map<String, String> values) {
    browser.go(page);
    browser.find("#total");
    Object status =
        browser
            .driver()
            .executeAsyncScript(
                """
                const [css, values, done] = arguments;
                const form = document.querySelector(css);
                const body = new URLSearchParams(new FormData(form));
                Object.entries(values).forEach(([name, value]) => body.set(name, value));
                fetch(form.action, { method: 'POST', body }).then((answer) => done(answer.status));
                """,
                form,
                values);
    if (!Long.valueOf(200).equals(status)) {
      throw new IllegalStateException("%s of %s answers %s".formatted(form, page, status));
    }
  }
}
