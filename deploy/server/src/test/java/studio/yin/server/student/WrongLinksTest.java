package studio.yin.server.student;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import studio.yin.account.KnownAccounts;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens.Person;
import studio.yin.server.sharing.Browser;
import studio.yin.server.sharing.Browser.Answer;
import studio.yin.server.sharing.Given;
import studio.yin.sharing.Share;
import studio.yin.sharing.Shares;

/** Each test comes from an address of its own, because misses are counted by address. */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
class WrongLinksTest {
  @Inject Given given;
  @Inject Shares shares;
  @Inject KnownAccounts accounts;

  @Test
  void a_link_that_no_browser_writes_is_answered_in_words_too() throws Exception {
    for (String path : List.of("/s/%00", "/s/..%2fplans", "/s/%2e%2e/plans", "/s//x")) {
      Answer answer = Browser.ofNobody().get(path);
      assertThat(path, answer.status(), is(400));
      assertThat(path, answer.body().contains("<h1"), is(true));
      assertThat(path, answer.headers().allValues("Set-Cookie"), is(empty()));
    }
  }

  @Test
  void every_link_that_opens_nothing_gets_one_and_the_same_answer() throws Exception {
    Browser student = Browser.at("127.0.0.11");
    UUID plan = given.plan(Person.MIRA);
    Given.Link revoked = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    Given.Link expired = given.link(plan, Person.MIRA, Share.Mode.FIXED);
    Given.Link open = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    shares.revoke(revoked.id(), plan, Person.MIRA.id);
    Given.sql("update share set expires_at = now() where id = ?", expired.id());

    Set<String> bodies = new LinkedHashSet<>();
    for (String path :
        List.of(
            "/s",
            "/s/",
            revoked.path(),
            expired.path(),
            "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "/s/short",
            "/s/" + "a".repeat(4000),
            "/s/%F0%9F%A7%98",
            open.path() + "x",
            open.path() + "-x/y",
            "/s/short/x",
            "/s/short/",
            "/s/" + open.id())) {
      Answer answer = student.get(path);
      assertThat(path, answer.status(), is(404));
      assertThat(path, answer.header("Referrer-Policy"), is("no-referrer"));
      assertThat(path, answer.header("X-Robots-Tag"), is("noindex, nofollow"));
      assertThat(path, answer.header("Cache-Control"), is("private, no-store"));
      assertThat(path, answer.headers().allValues("Set-Cookie"), is(empty()));
      bodies.add(answer.body());
    }
    assertThat(bodies.size(), is(1));
    assertThat(bodies.iterator().next(), containsString("Ask your teacher for a new one."));
    assertThat(student.get(open.path()).status(), is(200));
  }

  @Test
  void a_link_is_dead_with_the_revocation_itself() {
    Browser student = Browser.at("127.0.0.12");
    UUID plan = given.plan(Person.MIRA);
    Given.Link link = given.link(plan, Person.MIRA, Share.Mode.FOLLOWS);
    assertThat(student.get(link.path()).status(), is(200));
    shares.revoke(link.id(), plan, Person.MIRA.id);
    assertThat(student.get(link.path()).status(), is(404));
    assertThat(student.head(link.path()).status(), is(404));
  }

  @Test
  void links_of_a_disabled_teacher_open_nothing() {
    Browser student = Browser.at("127.0.0.13");
    UUID plan = given.plan(Person.JONAS);
    Given.Link link = given.link(plan, Person.JONAS, Share.Mode.FIXED);
    assertThat(student.get(link.path()).status(), is(200));
    accounts.endAccess(Person.JONAS.id, Person.JONAS.fullName, true);
    try {
      assertThat(student.get(link.path()).status(), is(404));
    } finally {
      accounts.enable(Person.JONAS.id);
    }
    assertThat(student.get(link.path()).status(), is(200));
  }

  @Test
  void whoever_tries_many_links_waits_and_a_link_that_opens_still_does() {
    Browser guesser = Browser.at("127.0.0.14");
    Given.Link link = given.link();
    int misses = 0;
    Answer answer = guesser.get("/s/nothing");
    while (answer.status() == 404 && misses < 200) {
      misses++;
      answer = guesser.get("/s/nothing" + misses);
    }
    assertThat(misses, greaterThan(59));
    assertThat(misses, lessThanOrEqualTo(80)); // a few come back while the test runs
    assertThat(answer.status(), is(429));
    assertThat(Integer.parseInt(answer.header("Retry-After")), greaterThan(0));
    assertThat(answer.body(), containsString("Wait a minute"));
    assertThat(answer.header("Referrer-Policy"), is("no-referrer"));
    assertThat(guesser.get(link.path()).status(), is(200));
    assertThat(Browser.at("127.0.0.15").get("/s/nothing").status(), is(404));
  }
}
