package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WindowType;
import studio.yin.local.RunningStudio;

/** Mira finds the door, comes in, looks around and leaves. */
class SigningInTest {

  private static final List<String> SPINE =
      List.of(
          "Easy Pose",
          "Melting Heart",
          "Dangling",
          "Sphinx and Seal",
          "Revolved Shoelace",
          "Banana Pose",
          "Savasana");

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void a_stranger_is_welcomed_and_shown_the_door() {
    try (Browser browser = Browser.open(studio, Screen.PHONE)) {
      browser.go("/").assertOpenToAll();
      assertEquals(Set.of(), sessions(browser), "nobody is given a session for looking");
      browser.click("a[href='/sign-in']");
      browser.find("#username");
      assertTrue(browser.path().startsWith(studio.realm()), browser.path());
    }
  }

  @Test
  void mira_signs_in_and_sees_all_seven_entries_in_order() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.MIRA, "/library");
      assertEquals("Mira Lindqvist", browser.text(".account span"));
      assertEquals(SPINE, names(browser, ".frieze li span"));
      browser.assertOpenToAll();
      browser.click(".hero-do a");
      assertEquals(SPINE, names(browser, ".pose-name"));
      browser.assertOpenToAll();
    }
  }

  @Test
  void a_session_is_out_of_reach_of_scripts_and_of_other_sites() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.MIRA, "/library");
      List<Cookie> session =
          browser.cookies().stream().filter(c -> c.getName().startsWith("q_session")).toList();
      assertFalse(session.isEmpty());
      for (Cookie cookie : session) {
        assertTrue(cookie.isHttpOnly(), cookie.getName());
        assertEquals("Lax", cookie.getSameSite(), cookie.getName());
        assertFalse(cookie.getValue().contains("mira"), "it is sealed");
      }
      assertEquals("", browser.driver().executeScript("return document.cookie"));
    }
  }

  @Test
  void after_signing_out_the_way_back_leads_to_the_sign_in_page() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.MIRA, "/library").signOut();
      assertEquals(Set.of(), sessions(browser));
      browser.go("/library").find("#password");
      assertTrue(browser.path().startsWith(studio.realm()), browser.path());
    }
  }

  @Test
  void who_is_out_already_is_told_so_and_a_link_signs_nobody_out() {
    try (Browser browser = Browser.open(studio)) {
      browser.go("/sign-out").awaitText("h1", "You are signed out");
      browser.signIn(Person.JONAS, "/library").go("/sign-out").awaitText("h1", "want to sign out");
      assertFalse(sessions(browser).isEmpty());
      browser.signOut();
      browser.awaitText("h1", "You are signed out");
      assertEquals("/signed-out", browser.path());
    }
  }

  @Test
  void one_changes_one_s_own_name_and_comes_back_with_it() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.JONAS, "/library").click(".own-account");
      browser.assertOpenToAll();
      browser.click("a[href='/account/person']");
      browser.type("#lastName", "Webber").click("[type='submit']");
      browser.awaitText(".flash", "Saved");
      assertEquals("Jonas Webber", browser.text(".account span"));
      browser.click("a[href='/account/person']");
      browser.type("#lastName", "Weber").click("[type='submit']");
      browser.awaitText(".account span", "Jonas Weber");
      browser.click("a[href='/account/password']").find("#password-new");
    }
  }

  @Test
  void one_sees_where_one_is_signed_in_and_comes_back() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.JONAS, "/account").click("a[href='/account/devices']");
      browser.awaitText("main", "Current session");
      browser.click("[data-testid='referrer-link']").awaitText("h1", "Your account");
      assertEquals("/account", browser.path());
    }
  }

  @Test
  void a_place_in_a_page_is_kept_over_the_sign_in() {
    try (Browser browser = Browser.open(studio)) {
      browser.go("/library#content").find("#username");
      browser.enter(Person.MIRA);
      browser.find(".hero-do");
      assertTrue(browser.driver().getCurrentUrl().endsWith("/library#content"));
    }
  }

  @Test
  void a_step_that_was_open_is_open_again_and_at_the_top_after_the_sign_in() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.MIRA, "/library").click(".hero-do button");
      browser.click("#steps > ol > li:nth-child(5) h2 a").find(".step.open");
      String place = browser.driver().getCurrentUrl();
      assertTrue(place.matches(".*/plans/[^?]+\\?open=[^#]+#step-.+"), place);
      browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
      browser.driver().navigate().refresh();
      browser.enter(Person.MIRA).find(".step.open");
      assertEquals(place, browser.driver().getCurrentUrl());
      browser.await(
          "the step at the top",
          at -> {
            Number top =
                (Number)
                    browser
                        .driver()
                        .executeScript(
                            "return document.querySelector('.open').getBoundingClientRect().top");
            return (top.intValue() >= 0 && top.intValue() < 300) ? true : null;
          });
    }
  }

  @Test
  void a_second_tab_that_waits_at_the_sign_in_finds_its_own_place_too() {
    try (Browser browser = Browser.open(studio)) {
      browser.signIn(Person.MIRA, "/library").click(".hero-do button");
      browser.click("#steps > ol > li:nth-child(2) h2 a").find(".step.open");
      String place = browser.path().replaceFirst("#.*", "");
      String first = browser.driver().getWindowHandle();
      browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
      browser.driver().navigate().refresh();
      browser.find("#username");
      browser.driver().switchTo().newWindow(WindowType.TAB);
      browser.signIn(Person.MIRA, "/library");
      browser.driver().switchTo().window(first);
      browser.await("the class", at -> browser.path().equals(place) ? true : null);
    }
  }

  @Test
  void a_wrong_password_is_told_kindly_and_the_name_is_kept() {
    try (Browser browser = Browser.open(studio)) {
      browser
          .go("/sign-in")
          .type("#username", "mira")
          .type("#password", "guess")
          .click("#kc-login");
      browser.awaitText("#input-error-username", "do not belong together");
      assertEquals("mira", browser.find("#username").getAttribute("value"));
      assertEquals("password", browser.driver().switchTo().activeElement().getAttribute("id"));
    }
  }

  @Test
  void another_teacher_sees_his_own_name() {
    try (Browser browser = Browser.open(studio, Screen.TABLET)) {
      browser.signIn(Person.JONAS, "/library");
      assertEquals("Jonas Weber", browser.text(".account span"));
    }
  }

  @Test
  void the_admin_is_led_to_the_accounts() {
    try (Browser browser = Browser.open(studio)) {
      assertEquals("/accounts", browser.signIn(Person.ADA, "/").path());
    }
  }

  /** Keycloak makes the page's structure, we its looks: what axe finds is told, not judged. */
  @Test
  void the_sign_in_page_is_looked_at(TestReporter reporter) {
    try (Browser browser = Browser.open(studio, Screen.PHONE.inTheDark())) {
      browser.go("/sign-in").find("#username");
      assertEquals("Yin Studio", browser.text("#kc-header-wrapper"));
      for (String barrier : browser.barriers()) {
        reporter.publishEntry("axe on the sign-in page", barrier);
      }
      browser.picture(RunningStudio.checkout().resolve(Path.of("target/shots/test-sign-in.png")));
    }
  }

  /** Their names in English, which stand first. */
  private static List<String> names(Browser browser, String css) {
    return browser.texts(css).stream().map(text -> text.lines().findFirst().orElse("")).toList();
  }

  private static Set<String> sessions(Browser browser) {
    return browser.cookies().stream()
        .map(Cookie::getName)
        .filter(name -> name.startsWith("q_session"))
        .collect(java.util.stream.Collectors.toSet());
  }
}
