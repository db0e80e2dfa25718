package studio.yin.happening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import studio.yin.outside.Chance;

/** All that happened. It is written where it happens, and is there if and only if that is. */
@ApplicationScoped
public class Happenings {
  private final Rows rows;
  private final Chance chance;
  private final Clock clock;

  @Inject
  Happenings(Rows rows, Chance chance, Clock clock) {
    this.rows = rows;
    this.chance = chance;
    this.clock = clock;
  }

  /**
   * Remembers that something is being done in the present transaction.
   *
   * @param subject the plan, link or account that it is done to
   * @param by the account that does it
   * @param particulars what else identifies it; no words that anybody typed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(Happening.What what, UUID subject, UUID by, Map<String, String> particulars) {
    rows.persist(new Happening(chance.uuid(), what, subject, by, clock.instant(), particulars));
  }

  /** What happened to a plan, a link or an account, in order. */
  @Transactional
  public List<Happening> to(UUID subject) {
    return rows.list("subject = ?1 order by madeAt, id", subject);
  }

  /** Its rows, which nobody reaches but by the methods above. */
  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<Happening, UUID> {}
}
