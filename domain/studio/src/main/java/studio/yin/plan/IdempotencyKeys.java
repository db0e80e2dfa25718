package studio.yin.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.outside.Chance;

/**
 * What was done under a key that the client chose, so that a form or a request that arrives twice
 * makes one thing. The key is kept in the transaction of its effect: both are there, or neither.
 */
@ApplicationScoped
public class IdempotencyKeys {
  private final EntityManager entities;
  private final Chance chance;
  private final Clock clock;

  @Inject
  IdempotencyKeys(EntityManager entities, Chance chance, Clock clock) {
    this.entities = entities;
    this.chance = chance;
    this.clock = clock;
  }

  /**
   * Makes one thing, once.
   *
   * @param by the account that asks; keys of two accounts never meet
   * @param kind what is made, so that one key may serve two kinds
   * @param key the client's key; empty to make it in any case
   * @param making is given the new thing's identifier
   * @param request what is asked for, in words that are the same when it is asked again
   * @return the thing made now or, under the same key, before
   * @throws studio.yin.RefusedException when something else was asked for under that key
   */
  public Made once(
      UUID by, String kind, Optional<UUID> key, String request, Consumer<UUID> making) {
    UUID id = chance.uuid();
    if (key.isPresent()) {
      // waits for another transaction with the same key, then finds its row
      int written =
          entities
              .createNativeQuery(
                  "insert into idempotency_key (account, kind, key, request, result, done_at)"
                      + " values (:account, :kind, :key, :request, :result, :at)"
                      + " on conflict do nothing")
              .setParameter("account", by)
              .setParameter("kind", kind)
              .setParameter("key", key.get())
              .setParameter("request", request)
              .setParameter("result", id)
              .setParameter("at", clock.instant())
              .executeUpdate();
      if (written == 0) {
        return new Made(before(by, kind, key.get(), request), true);
      }
    }
    making.accept(id);
    return new Made(id, false);
  }

  /** What was made; keys that were kept before requests were are taken at their word. */
  private UUID before(UUID by, String kind, UUID key, String request) {
    Object[] done =
        (Object[])
            entities
                .createNativeQuery(
                    "select result, coalesce(request, :request) from idempotency_key"
                        + " where account = :account and kind = :kind and key = :key")
                .setParameter("request", request)
                .setParameter("account", by)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getSingleResult();
    if (!done[1].equals(request)) {
      throw Refusal.of(Reason.KEY_USED, "key").toException();
    }
    return (UUID) done[0];
  }
}
