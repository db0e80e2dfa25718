package studio.yin.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.yin.happening.Outbox;
import studio.yin.happening.Outgoing;
import studio.yin.server.StudioServices;

/**
 * What is left to be done elsewhere goes to one server at a time, in order, and to nobody twice.
 */
@QuarkusTest
@QuarkusTestResource(StudioServices.class)
@TestProfile(OutboxTest.NobodyElse.class)
class OutboxTest {

  /** The server itself takes nothing up meanwhile. */
  public static class NobodyElse implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("studio.accounts.reconcile-every", "off");
    }
  }

  private final UUID older = UUID.randomUUID();
  private final UUID younger = UUID.randomUUID();
  private final UUID fresh = UUID.randomUUID();

  @Inject Outbox outbox;
  private Class<? extends Outgoing> changes;

  @BeforeEach
  void three_changes_of_accounts_that_nobody_settled() throws Exception {
    changes = Class.forName("studio.yin.account.AccountChange").asSubclass(Outgoing.class);
    book("delete from account_change where username like 'outbox%'");
    pending(younger, "20 minutes");
    pending(older, "1 hour");
    pending(fresh, "10 seconds");
  }

  @AfterEach
  void nothing_is_left() throws SQLException {
    book("delete from account_change where username like 'outbox%'");
  }

  @Test
  void it_is_taken_up_in_order_and_not_again_while_somebody_is_at_it() {
    assertEquals(Optional.of(older), outbox.takeUp(changes).map(Outgoing::id));
    assertEquals(Optional.of(younger), outbox.takeUp(changes).map(Outgoing::id));
    assertEquals(Optional.empty(), outbox.takeUp(changes).map(Outgoing::id));
  }

  @Test
  void what_another_server_is_taking_up_is_passed_over_without_waiting() throws SQLException {
    try (Connection another = StudioServices.database();
        Statement statement = another.createStatement()) {
      another.setAutoCommit(false);
      statement.execute("select * from account_change where id = '" + older + "' for update");
      assertEquals(Optional.of(younger), outbox.takeUp(changes).map(Outgoing::id));
      assertEquals(Optional.empty(), outbox.takeUp(changes).map(Outgoing::id));
      another.rollback();
    }
    assertEquals(Optional.of(older), outbox.takeUp(changes).map(Outgoing::id));
  }

  @Test
  void what_is_settled_is_not_taken_up() throws SQLException {
    book("update account_change set state = 'DONE', settled_at = now() where id = '" + older + "'");
    book(
        "update account_change set state = 'FAILED', settled_at = now() where id = '"
            + younger
            + "'");
    assertEquals(Optional.empty(), outbox.takeUp(changes).map(Outgoing::id));
  }

  private static void pending(UUID id, String ago) throws SQLException {
    book(
        "insert into account_change (id, account, username, full_name, kind, made_by, made_at,"
            + " tried_at, state, note) values ('%1$s', '%1$s', 'outbox%1$s', 'Somebody', 'PERSON',"
                .formatted(id)
            + " '%s', now(), now() - interval '%s', 'PENDING', '')".formatted(id, ago));
  }

  private static void book(String sql) throws SQLException {
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
