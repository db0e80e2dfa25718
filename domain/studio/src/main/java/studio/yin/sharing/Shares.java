package studio.yin.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Expected;
import studio.yin.plan.IdempotencyKeys;
import studio.yin.plan.Made;
import studio.yin.plan.Revising;
import studio.yin.plan.Revision;
import studio.yin.sequence.Sequence;

/** All links. A teacher reaches those of their own plans; a token reaches the one it opens. */
@ApplicationScoped
public class Shares {

  /** Links of one plan, revoked ones included. */
  public static final int SHARES = 200;

  private final Rows rows;
  private final ClassPlans plans;
  private final Revising revising;
  private final IdempotencyKeys keys;
  private final Happenings happenings;
  private final TokenSeal seal;
  private final Chance chance;
  private final Clock clock;

  @Inject
  Shares(
      Rows rows,
      ClassPlans plans,
      Revising revising,
      IdempotencyKeys keys,
      Happenings happenings,
      TokenSeal seal,
      Chance chance,
      Clock clock) {
    this.rows = rows;
    this.plans = plans;
    this.revising = revising;
    this.keys = keys;
    this.happenings = happenings;
    this.seal = seal;
    this.chance = chance;
    this.clock = clock;
  }

  /** The links of a teacher's plan, the newest first. */
  public List<Share> of(ClassPlan plan, UUID owner) {
    return rows.list("plan = ?1 and plan.owner = ?2 order by createdAt desc, id", plan, owner);
  }

  /**
   * A link of a teacher's plan.
   *
   * @throws studio.yin.RefusedException when it is not there or not theirs
   */
  public Share share(UUID id, UUID plan, UUID owner) {
    return rows.find(
            "id = ?1 and plan.id = ?2 and plan.owner = ?3 and plan.deletedAt is null",
            id,
            plan,
            owner)
        .firstResultOptional()
        .orElseThrow(() -> Refusal.of(Reason.SHARE_ABSENT, "share").toException());
  }

  /**
   * Makes a link to what is published of a teacher's plan.
   *
   * @param key the client's key for this link: the same key makes one link
   * @return the link
   * @throws studio.yin.RefusedException when the plan is not theirs or was never published
   */
  @Transactional
  public Made make(UUID plan, UUID owner, Share.Terms terms, Optional<UUID> key) {
    ClassPlan shared = plans.plan(plan, owner);
    if (!shared.isInUse()) {
      throw Refusal.of(Reason.PLAN_ARCHIVED, "plan").toException();
    }
    return keys.once(
        owner,
        "share",
        key,
        terms.request(plan),
        id -> {
          if (rows.count("plan", shared) >= SHARES) {
            throw Refusal.of(Reason.TOO_MANY_SHARES, "plan", SHARES).toException();
          }
          Share made =
              Share.of(shared, terms, id, ShareToken.random(chance), seal, clock.instant());
          rows.persist(made);
          note(Happening.What.LINK_MADE, made, owner);
        });
  }

  /**
   * Publishes a teacher's plan as it stands, unless it was published before, and makes a link to
   * it: both or neither.
   *
   * @param locale as for {@link Revising#publish}
   * @see #make
   */
  @Transactional
  public Made publishAndMake(
      UUID plan, UUID owner, Share.Terms terms, Optional<UUID> key, Locale locale) {
    ClassPlan shared = plans.plan(plan, owner);
    if (shared.published().isEmpty()) {
      revising.publish(plan, owner, "", Expected.revision(shared.head().number()), locale);
    }
    return make(plan, owner, terms, key);
  }

  /** Ends a link. When this returns it opens nowhere any more. */
  @Transactional
  public void revoke(UUID id, UUID plan, UUID owner) {
    revoke(share(id, plan, owner), owner);
  }

  /**
   * Ends every link of a teacher's plan that opens. When this returns none of them opens any more.
   *
   * @return how many it has ended
   */
  @Transactional
  public int revokeAll(UUID plan, UUID owner) {
    Instant now = clock.instant();
    List<Share> open =
        of(plans.plan(plan, owner), owner).stream().filter(share -> share.isOpen(now)).toList();
    open.forEach(share -> revoke(share, owner));
    return open.size();
  }

  private void revoke(Share share, UUID owner) {
    if (share.revoke(clock.instant())) {
      note(Happening.What.LINK_REVOKED, share, owner);
    }
  }

  private void note(Happening.What what, Share share, UUID owner) {
    happenings.note(what, share.id(), owner, Map.of("plan", share.plan().id().toString()));
  }

  /**
   * Takes a revocation back, for {@link Share#REGRET} after it. A link that is not revoked stays as
   * it is.
   *
   * @throws studio.yin.RefusedException when it is not theirs, or was revoked for good
   */
  @Transactional
  public Share reopen(UUID id, UUID plan, UUID owner) {
    Share share = share(id, plan, owner);
    if (share.reopen(clock.instant())) {
      note(Happening.What.LINK_REOPENED, share, owner);
    }
    return share;
  }

  /**
   * Says something else of a link. A link that has ended by itself opens again where its new end
   * lies ahead.
   *
   * @throws studio.yin.RefusedException when it is not theirs or was revoked
   */
  @Transactional
  public Share change(UUID id, UUID plan, UUID owner, Share.Change change) {
    Share share = share(id, plan, owner);
    share.change(change, clock.instant());
    return share;
  }

  /** The token of a teacher's own link, to copy it again. */
  public ShareToken token(Share share) {
    return share.token(seal);
  }

  /**
   * What a token opens now. Owner, plan and link count every time: the link of a disabled account
   * opens nothing. What the class says is not read, as it may be known already.
   */
  public Optional<Opened> openedBy(ShareToken token) {
    return rows
        .getEntityManager()
        .createQuery(
            "select new studio.yin.sharing.Opened(s.id, coalesce(s.revision.id, p.published.id),"
                + " p.language, coalesce(a.name, ''), s.mode, s.createdAt, p.publishedAt, s.expiresAt)"
                + " from Share s join s.plan p left join KnownAccount a on a.id = p.owner"
                + " where s.tokenHash = :token and s.revokedAt is null"
                + " and p.published is not null and p.archivedAt is null and p.deletedAt is null"
                + " and (s.expiresAt is null or s.expiresAt > :now)"
                + " and (a.disabled is null or not a.disabled)",
            Opened.class)
        .setParameter("token", token.hash())
        .setParameter("now", clock.instant())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What students see of a class behind a link. */
  public Sequence shown(Opened opened) {
    return rows.getEntityManager().find(Revision.class, opened.revision()).sequence().forStudents();
  }

  /**
   * What students would see of a teacher's own class: what is published, or the class as it stands
   * where nothing is.
   */
  public Sequence preview(ClassPlan plan) {
    return plan.published().orElseGet(plan::head).sequence().forStudents();
  }

  /**
   * Counts that a link was opened. Nobody waits for it, and nothing is lost without it.
   *
   * @param times how often, since it was counted last
   */
  @Transactional
  public void opened(UUID id, int times) {
    rows.getEntityManager()
        .createNativeQuery(
            "update share set opened = opened + :times, last_opened_at = :now where id = :id")
        .setParameter("times", times)
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Its rows, which nobody reaches but by the methods above. */
  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<Share, UUID> {}
}
