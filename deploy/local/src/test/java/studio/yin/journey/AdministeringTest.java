package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import studio.yin.local.RunningStudio;

/** Ada lets a teacher in, and out again. */
class AdministeringTest {

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void a_teacher_is_invited_signs_in_and_is_out_with_the_next_request_once_disabled() {
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
      ada.assertOpenToAll();

      // the temporary password asks for one of her own at once
      noa.go("/sign-in").type("#username", username).type("#password", password).click("#kc-login");
      noa.type("#password-new", "quiet-river-of-77-stones")
          .type("#password-confirm", "quiet-river-of-77-stones")
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
    }
  }

  @Test
  void the_last_admin_cannot_leave() {
    try (Browser ada = Browser.open(studio)) {
      ada.signIn(Person.ADA, "/accounts?search=ada");
      ada.click(".people a");
      press(ada, "disablements", "Disable Ada Okafor");
      ada.awaitText("main > .wrong", "last admin");
      press(ada, "admin/removal", "Take admin role from Ada Okafor");
      ada.awaitText("main > .wrong", "last admin");
    }
  }

  /** Unfolds an act that asks first, and does it by the button that names the person. */
  private static void press(Browser browser, String act, String words) {
    String form = "form[action$='/" + act + "']";
    browser.click(".sure:has(" + form + ") summary");
    assertEquals(words, browser.text(form + " button"));
    browser.click(form + " button");
  }
}
