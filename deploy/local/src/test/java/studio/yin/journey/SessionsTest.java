package studio.yin.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.local.RunningStudio;

/** What a session's cookies are good for when they are not used as a browser would. */
class SessionsTest {
  private static final String[] COOKIES = {"q_session", "q_session_at", "q_session_rt"};

  private final RunningStudio studio = RunningStudio.shared();

  @Test
  void no_two_cookies_of_different_sessions_let_anybody_in() throws Exception {
    Session[] sessions = {
      Session.of(studio, Person.MIRA),
      Session.of(studio, Person.MIRA),
      Session.of(studio, Person.JONAS),
      Session.of(studio, Person.ADA)
    };
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < sessions.length; i++) {
      String home = i == 3 ? "/accounts" : "/plans";
      assertEquals(200, sessions[i].copy().asks("GET", home).status(), "session " + i);
      for (int j = 0; j < sessions.length; j++) {
        for (String page : List.of("/plans", "/accounts")) {
          Session mixed = sessions[i].with(sessions[j], COOKIES[1]);
          int status = mixed.asks("GET", page).status();
          if (i != j && status < 300) {
            wrong.add("%d with access of %d: %s answers %d".formatted(i, j, page, status));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void cookies_of_a_session_that_signed_out_are_dead_with_the_next_request() throws Exception {
    Session session = Session.of(studio, Person.MIRA);
    Session other = Session.of(studio, Person.MIRA);
    Session kept = session.copy();
    assertEquals(200, kept.copy().asks("GET", "/plans").status());

    session.copy().asks("GET", "/sign-out");
    assertEquals(200, kept.copy().asks("GET", "/plans").status(), "a link signs nobody out");
    String token =
        session
            .asks("GET", "/sign-out")
            .text()
            .replaceFirst("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
    Session.Answer out =
        session.asks(
            "POST",
            "/sign-out",
            "Content-Type: application/x-www-form-urlencoded\r\n",
            "csrf-token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    assertTrue(out.header("Location").endsWith("/signed-out"), out.text());

    for (String page : List.of("/plans", "/library", "/poses")) {
      assertNotEquals(200, kept.copy().asks("GET", page).status(), page);
    }
    assertEquals(200, other.asks("GET", "/plans").status(), "another session of hers goes on");
  }
}
