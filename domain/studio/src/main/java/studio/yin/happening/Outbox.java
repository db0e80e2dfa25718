package studio.yin.happening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/**
 * What has to be done elsewhere and may have been left over by a crash or by a receiver that was
 * silent. Whoever carries a kind of it takes it up here, one by one; every server may.
 */
@ApplicationScoped
public class Outbox {

  /** Something pending is somebody's at work for so long; then it is taken up again. */
  private static final Duration AT_WORK = Duration.ofMinutes(1);

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  Outbox(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Takes up what of its kind was tried longest ago and not settled in time. No other server takes
   * it meanwhile, nor waits for this one.
   *
   * @return empty where nothing is due
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T extends Outgoing> Optional<T> takeUp(Class<T> kind) {
    Optional<T> due =
        entities
            .createQuery(
                "select o from %s o where o.state = PENDING and o.triedAt < :before order by o.triedAt"
                    .formatted(kind.getSimpleName()),
                kind)
            .setParameter("before", clock.instant().minus(AT_WORK))
            .setMaxResults(1)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
            .getResultStream()
            .findFirst();
    due.ifPresent(one -> one.tried(clock.instant()));
    return due;
  }
}
