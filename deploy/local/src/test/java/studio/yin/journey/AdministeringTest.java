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

      ada.click("button[aria-label='Disable Noa Levi']");
      ada.awaitText(".flash", "Noa Levi is out");
      noa.go("/library");
      assertTrue(noa.words().contains("Your sign-in has ended"), noa.words());
      noa.go("/library");
      assertTrue(noa.path().startsWith(studio.realm()), "led to the sign-in page: " + noa.path());

      ada.click("button[aria-label='Enable Noa Levi']");
      ada.awaitText(".flash", "can sign in again");
      ada.click("button[aria-label='Make Noa Levi an admin']");
      ada.awaitText(".flash", "is an admin now");
      ada.click("button[aria-label='Take the admin role from Noa Levi']");
      ada.awaitText(".flash", "is not an admin any more");
    }
  }

  @Test
  void the_last_admin_cannot_leave() {
    try (Browser ada = Browser.open(studio)) {
      ada.signIn(Person.ADA, "/accounts?search=ada");
      ada.click("button[aria-label='Disable Ada Okafor']");
      ada.awaitText(".people .wrong", "last admin");
      ada.click("button[aria-label='Take the admin role from Ada Okafor']");
      ada.awaitText(".people .wrong", "last admin");
      assertEquals(1, ada.driver().findElements(By.cssSelector(".people li")).size());
    }
  }
}
