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
            "twenty pages while the row is locked took under the lock's own time-out",
            Duration.between(start, Instant.now()).compareTo(Duration.ofSeconds(4)) < 0,
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
