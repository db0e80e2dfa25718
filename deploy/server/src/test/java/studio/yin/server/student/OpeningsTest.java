package studio.yin.server.student;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Given;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class OpeningsTest {
  @Inject Given given;

  @Test
  void an_opening_is_counted_but_no_question_for_headers_and_no_guess_ahead() throws Exception {
    Given.Link link = given.link();
    assertThat(Browser.ofNobody().head(link.path()).status(), is(200));
    Browser.ofNobody().sending("Sec-Purpose", "prefetch;prerender").get(link.path());
    Browser.ofNobody().sending("Purpose", "prefetch").get(link.path());
    Browser.ofNobody().get(link.path());
    assertThat(settled(link), is(1L));
    Browser.ofNobody().get(link.path());
    Instant until = Instant.now().plusSeconds(5);
    while (opened(link) < 2 && Instant.now().isBefore(until)) {
      Thread.sleep(20);
    }
    assertThat(opened(link), is(2L));
  }

  @Test
  void robots_that_say_so_are_not_counted_and_see_what_people_see() throws Exception {
    Given.Link link = given.link();
    String page = Browser.ofNobody().get(link.path()).body();
    assertThat(settled(link), is(1L));
    for (String robot :
        List.of(
            "WhatsApp/2.23.20.0",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko)"
                + " Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "TelegramBot (like TwitterBot)",
            "Twitterbot/1.0",
            "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
            "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
            "Mozilla/5.0 (compatible; Applebot/0.1)",
            "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)")) {
      Browser.Answer answer = Browser.ofNobody().sending("User-Agent", robot).get(link.path());
      assertThat(robot, answer.body(), is(page));
    }
    assertThat(settled(link), is(1L));
    for (String person :
        List.of(
            "Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile"
                + " Safari/604.1 Line/14.1.0")) {
      Browser.ofNobody().sending("User-Agent", person).get(link.path());
    }
    assertThat(settled(link), is(3L));
  }

  @Test
  void a_page_waits_for_no_count() throws Exception {
    Given.Link link = given.link();
    try (Connection other = StudioServices.database()) {
      other.setAutoCommit(false);
      try (PreparedStatement lock =
          other.prepareStatement("select 1 from share where id = ? for update")) {
        lock.setObject(1, link.id());
        lock.execute();
        Instant start = Instant.now();
        for (int i = 0; i < 20; i++) {
          assertThat(Browser.ofNobody().get(link.path()).status(), is(200));
        }
        assertThat(
            "twenty pages while the row is locked took less than a third of as many time-outs",
            Duration.between(start, Instant.now()).compareTo(Duration.ofSeconds(20)) < 0,
            is(true));
      } finally {
        other.rollback();
      }
    }
  }

  /** The count once nothing has changed it for a while. */
  private static long settled(Given.Link link) throws Exception {
    long before = -1;
    long now = opened(link);
    while (now != before || now == 0) {
      Thread.sleep(400);
      before = now;
      now = opened(link);
    }
    return now;
  }

  /** The count after a while in which one opening would have been counted. */
  static long settledAtNone(Given.Link link) throws Exception {
    Thread.sleep(800);
    return opened(link);
  }

  private static long opened(Given.Link link) throws SQLException {
    try (Connection connection = StudioServices.database();
        PreparedStatement query =
            connection.prepareStatement("select opened from share where id = ?")) {
      query.setObject(1, link.id());
      ResultSet row = query.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }
}
