package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import studio.yin.local.RunningStudio;

/** Ada lets a teacher in, and out again. */
class AdministeringTest {

  private static final String NEW = "quiet-river-of-77-stones";
  private static final Pattern TOLD =
      Pattern.compile("(?s)id=\"input-error-username\".*?>\\s*([^<>\\s][^<>]*)<");

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void a_teacher_is_invited_signs_in_and_is_out_with_the_next_request_once_disabled()
      throws IOException {
    try (Browser ada = Browser.open(studio);
        Browser noa = Browser.open(studio)) {
      ada.signIn(Person.ADA, "/accounts");
      ada.assertOpenToAll();
      ada.go("/accounts/new");
      ada.assertOpenToAll();
      ada.click(".create .btn");
      ada.awaitText("#email-wrong", "write something");
      assertEquals("firstName", ada.driver().switchTo().activeElement().getAttribute("id"));
      assertEquals(4, ada.driver().findElements(By.cssSelector("[aria-invalid]")).size());
      String username = "noa" + Long.toString(System.nanoTime(), 36);
      ada.type("#firstName", "Noa")
          .type("#lastName", "Levi")
          .type("#email", username + "@studio.example")
          .type("#username", username)
          .click(".create .btn");
      String password = ada.text(".password");
      assertTrue(ada.text(".slip").contains(studio.address()), ada.text(".slip"));
      assertTrue(ada.text(".slip").contains(username), ada.text(".slip"));
      assertTrue(ada.find("[data-do='copy-slip']").isEnabled());
      assertTrue(ada.find("[data-do='print-slip']").isEnabled());
      ada.assertOpenToAll();

      // the temporary password asks for one of her own at once
      noa.go("/sign-in").type("#username", username).type("#password", password).click("#kc-login");
      noa.type("#password-new", NEW)
          .type("#password-confirm", NEW)
          .click("#kc-form-buttons button, #kc-form-buttons input, [type='submit']");
      noa.awaitText(".account span", "Noa Levi");
      noa.go("/library").find(".hero-do button");

      ada.driver().navigate().refresh();
      assertEquals(0, ada.driver().findElements(By.cssSelector(".password")).size());
      press(ada, "disablements", "Disable Noa Levi");
      ada.awaitText(".flash", "Noa Levi is out");
      noa.go("/library");
      assertTrue(noa.words().contains("Your sign-in has ended"), noa.words());
      noa.go("/library");
      assertTrue(noa.path().startsWith(studio.realm()), "led to the sign-in page: " + noa.path());

      ada.click("form[action$='/enablements'] button");
      ada.awaitText(".flash", "can sign in again");
      press(ada, "admin", "Make admin: Noa Levi");
      ada.awaitText(".flash", "is an admin now");
      press(ada, "admin/removal", "Take admin role from Noa Levi");
      ada.awaitText(".flash", "is not an admin any more");
      ada.go("/accounts?page=99").find(".people a");
      assertFalse(ada.path().contains("99"), "the last page: " + ada.path());

      // who guesses learns neither that there is such a name nor that it is locked now
      Set<String> told = new HashSet<>();
      for (int i = 0; i < 11; i++) {
        told.add(refused(username, "guess " + i));
      }
      told.add(refused("nobody" + username, "guess"));
      told.add(refused(username, NEW));
      assertEquals(
          Set.of(
              "That name and password do not belong together."
                  + " After several tries, wait a minute."),
          told);
    }
  }

  @Test
  void an_admin_makes_herself_a_teacher_and_the_last_one_cannot_leave() {
    try (Browser ada = Browser.open(studio)) {
      ada.signIn(Person.ADA, "/plans").awaitText("h1", "not yours to open");
      ada.find("nav a[href='/accounts']");
      assertEquals("To your roles", ada.text("main .btn.first"));
      ada.click("main .btn.first").click("form[action$='/teacher'] button");
      ada.awaitText(".flash", "Ada Okafor");
      String roles = ada.path();
      ada.go("/library").find(".hero-do");
      ada.go(roles);
      press(ada, "teacher/removal", "Take teacher role from Ada Okafor");
      // whoever loses a role signs in anew; tokens know whole seconds, and no hand is that quick
      Instant next = Instant.now().plusSeconds(1);
      ada.await("the next second", at -> Instant.now().isAfter(next) ? true : null);
      ada.enter(Person.ADA).find("form[action$='/teacher'] button");
      ada.go("/library").awaitText("h1", "not yours to open").go(roles);

      press(ada, "disablements", "Disable Ada Okafor");
      ada.awaitText("main > .wrong", "last admin");
      press(ada, "admin/removal", "Take admin role from Ada Okafor");
      ada.awaitText("main > .wrong", "last admin");
    }
  }

  /** What somebody is told who cannot sign in. */
  private String refused(String username, String password) throws IOException {
    String page = Session.nobody(studio).tries(username, password).text();
    Matcher words = TOLD.matcher(page);
    assertTrue(words.find(), page);
    return words.group(1).strip();
  }

  /** Unfolds an act that asks first, and does it by the button that names the person. */
  private static void press(Browser browser, String act, String words) {
    String form = "form[action$='/" + act + "']";
    browser.click(".sure:has(" + form + ") summary");
    assertEquals(words, browser.text(form + " button"));
    browser.click(form + " button");
  }
}
