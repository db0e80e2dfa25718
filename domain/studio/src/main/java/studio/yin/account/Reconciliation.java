package studio.yin.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import studio.yin.happening.Outbox;

/**
 * Finishes the changes of accounts that a crash or a silent server left pending. Every server does;
 * each change is taken up by one of them.
 */
@ApplicationScoped
class Reconciliation {
  private static final Logger LOG = Logger.getLogger(Reconciliation.class);

  /** A creation that Keycloak was asked for may still be made for so long. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private final Outbox outbox;
  private final AccountChanges changes;
  private final AccountChangeDelivery delivery;
  private final SignInServer server;
  private final Clock clock;

  @Inject
  Reconciliation(
      Outbox outbox,
      AccountChanges changes,
      AccountChangeDelivery delivery,
      SignInServer server,
      Clock clock) {
    this.outbox = outbox;
    this.changes = changes;
    this.delivery = delivery;
    this.server = server;
    this.clock = clock;
  }

  /** Takes up what is due, one by one, until nothing is or Keycloak is silent. */
  @Scheduled(
      identity = "accounts",
      every = "${studio.accounts.reconcile-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void finish() {
    try {
      for (Optional<AccountChange> due = outbox.takeUp(AccountChange.class);
          due.isPresent();
          due = outbox.takeUp(AccountChange.class)) {
        finish(due.get());
      }
    } catch (SignInSilentException silent) {
      LOG.info("Changes of accounts stay pending until the sign-in server answers");
    }
  }

  private void finish(AccountChange change) {
    try {
      switch (change.kind()) {
        case CREATE -> finishCreation(change);
        case TEMPORARY_PASSWORD, PERSON -> changes.failed(change, "not known whether it was set");
        case ENABLE, DISABLE, GRANT_ADMIN, REVOKE_ADMIN, GRANT_TEACHER, REVOKE_TEACHER, SIGN_OUT ->
            delivery.run(change);
      }
      LOG.infof("Finished a pending change of an account: %s %s", change.kind(), change.id());
    } catch (SignInRefusedException refused) {
      LOG.warnf("A pending change of an account cannot be made: %s %s", change.kind(), change.id());
    }
  }

  /** Gives the account its role if it was made; else there is nothing to finish. */
  private void finishCreation(AccountChange change) {
    Optional<Account> made =
        server
            .named(change.username())
            .filter(
                account ->
                    !account
                        .createdAt()
                        .orElse(change.madeAt())
                        .isBefore(change.madeAt().minus(LATE)));
    if (made.isPresent()) {
      server.give(made.get().id(), Role.TEACHER);
      changes.made(change, made.get().id());
      changes.done(change, "finished later; its password was not handed over");
    } else if (change.madeAt().plus(LATE).isBefore(clock.instant())) {
      changes.failed(change, "the sign-in server did not make it");
    }
  }
}
