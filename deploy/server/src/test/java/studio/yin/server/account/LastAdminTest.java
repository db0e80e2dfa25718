package studio.yin.server.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import studio.yin.server.StudioServices;
import studio.yin.server.Tokens;
import studio.yin.server.account.People.Somebody;

@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@WithTestResource(value = RealKeycloak.class, scope = TestResourceScope.MATCHING_RESOURCES)
class LastAdminTest {
  private static final String ACCOUNTS = "/api/v1/accounts";

  @BeforeEach
  void nobody_is_admin() {
    People.noAdmins();
  }

  @Test
  void the_last_admin_who_can_sign_in_stays_one() {
    Somebody last = People.admin("Lastone");
    Somebody disabled = People.admin("Disabledone");
    disable(Tokens.Person.ADA.token(), disabled.id()).statusCode(200);

    for (String who : List.of(Tokens.Person.ADA.token(), last.token())) {
      demote(who, last.id())
          .statusCode(409)
          .body("type", endsWith("last-admin"))
          .body("detail", containsString("last admin who can sign in"));
      disable(who, last.id()).statusCode(409).body("type", endsWith("last-admin"));
    }

    given().auth().oauth2(last.token()).get(ACCOUNTS + "?size=1").then().statusCode(200);
    assertEquals(true, People.inKeycloak(last.id()).get("enabled"));
    assertTrue(People.holders("admin").contains(last.username()));
    assertEquals(List.of(), Book.of(last.id()));
    demote(Tokens.Person.ADA.token(), disabled.id()).statusCode(204);
  }

  @Test
  void an_admin_who_never_signed_in_does_not_count_as_one_who_can() {
    Somebody last = People.admin("Lastone");
    Somebody expected = People.expected("Expectedone", "admin");
    demote(last.token(), last.id()).statusCode(409).body("type", endsWith("last-admin"));
    disable(last.token(), last.id()).statusCode(409).body("type", endsWith("last-admin"));
    demote(last.token(), expected.id()).statusCode(204);
    assertTrue(People.holders("admin").contains(last.username()));

    Somebody other = People.admin("Otherone");
    demote(last.token(), last.id()).statusCode(204);
    assertTrue(People.holders("admin").contains(other.username()));
  }

  @RepeatedTest(8)
  void of_two_admins_who_demote_each_other_at_once_one_stays(RepetitionInfo round)
      throws Exception {
    Somebody one = People.admin("Rivalone");
    Somebody two = People.admin("Rivaltwo");
    boolean disabling = round.getCurrentRepetition() % 2 == 0;
    CyclicBarrier start = new CyclicBarrier(2);

    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Callable<Integer> first = () -> ends(start, one, two, disabling);
      Callable<Integer> second = () -> ends(start, two, one, disabling);
      for (Future<Integer> answer : threads.invokeAll(List.of(first, second))) {
        statuses.add(answer.get());
      }
    }

    long won = statuses.stream().filter(status -> status < 300).count();
    assertEquals(1, won, statuses.toString());
    assertTrue(statuses.contains(409) || statuses.contains(401), statuses.toString());
    long left =
        Stream.of(one, two)
            .filter(admin -> People.holders("admin").contains(admin.username()))
            .filter(admin -> Boolean.TRUE.equals(People.inKeycloak(admin.id()).get("enabled")))
            .count();
    assertEquals(1, left);
  }

  @Test
  void of_five_admins_who_all_disable_all_one_stays() throws Exception {
    List<Somebody> admins = IntStream.range(0, 5).mapToObj(i -> People.admin("Council")).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
      List<Callable<Integer>> everything = new ArrayList<>();
      for (Somebody by : admins) {
        for (Somebody whom : admins) {
          everything.add(() -> disable(by.token(), whom.id()).extract().statusCode());
        }
      }
      Collections.shuffle(everything, new Random(7));
      for (Future<Integer> answer : threads.invokeAll(everything)) {
        assertTrue(Set.of(200, 401, 409).contains(answer.get()), "" + answer.get());
      }
    }

    long left =
        admins.stream()
            .filter(admin -> Boolean.TRUE.equals(People.inKeycloak(admin.id()).get("enabled")))
            .count();
    assertEquals(1, left);
  }

  private static int ends(CyclicBarrier start, Somebody by, Somebody whom, boolean disabling)
      throws Exception {
    String token = by.token();
    start.await();
    return (disabling ? disable(token, whom.id()) : demote(token, whom.id()))
        .extract()
        .statusCode();
  }

  private static ValidatableResponse demote(String token, UUID whom) {
    return given().auth().oauth2(token).delete(ACCOUNTS + "/" + whom + "/roles/admin").then();
  }

  private static ValidatableResponse disable(String token, UUID whom) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("enabled", false))
        .put(ACCOUNTS + "/" + whom + "/enabled")
        .then();
  }
}
