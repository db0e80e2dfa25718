package studio.yin.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.insight.Checks;
import studio.yin.library.Poses;
import studio.yin.outside.Chance;

/**
 * All class plans, to be looked for and looked at. Every method takes who asks, or a plan that was
 * found so, and every query says so: somebody else's plan is not there. {@link Copying} makes
 * plans, {@link Revising} and {@link Offers} change them.
 */
@ApplicationScoped
public class ClassPlans {

  /** Plans of one teacher. */
  public static final int PLANS = 5_000;

  private static final String PLANS_WITH_HEADS =
      "select p from ClassPlan p join fetch p.head where ";

  /** Stands before every other in order, and for none of them. */
  private static final UUID NO_ID = new UUID(0, 0);

  private final Rows rows;
  private final Revisions revisions;
  private final Poses poses;
  private final Chance chance;

  @Inject
  ClassPlans(Rows rows, Revisions revisions, Poses poses, Chance chance) {
    this.rows = rows;
    this.revisions = revisions;
    this.poses = poses;
    this.chance = chance;
  }

  /** A page of those of a teacher's plans that a search finds, with their present revisions. */
  public PlanPage ownedBy(UUID owner, PlanSearch search, Page page) {
    Map<String, Object> whose = new HashMap<>(Map.of("owner", owner));
    String where = "p.owner = :owner and " + search.state().condition();
    if (search.pose() != null) {
      whose.put("pose", search.pose());
      where += " and array_position(p.poses, :pose) > 0";
    }
    return search.words().isEmpty()
        ? new PlanPage(
            rows.find(PLANS_WITH_HEADS + where + order(search), whose).page(page).list(),
            rows.count("from ClassPlan p where " + where, whose))
        : titled(search, where, whose, page);
  }

  /**
   * A teacher's plans in the order in which they were changed, wherever they are kept. What is
   * changed while somebody walks through them stands at the end, so that nothing is passed over.
   *
   * @param since changed at that moment or later
   * @param after leaves out the plans that were changed at that very moment, up to this one; absent
   *     to leave out none
   * @param most how many at most
   */
  public List<ClassPlan> changedSince(UUID owner, Instant since, @Nullable UUID after, int most) {
    return rows.find(
            PLANS_WITH_HEADS
                + "p.owner = ?1 and p.changedAt >= ?2 and (p.changedAt > ?2 or p.id > ?3)"
                + " order by p.changedAt, p.id",
            owner,
            since,
            after == null ? NO_ID : after)
        .page(Page.ofSize(most))
        .list();
  }

  /** How many plans a teacher keeps where. */
  public PlanCounts counts(UUID owner) {
    return new PlanCounts(
        kept(owner, PlanState.CURRENT),
        kept(owner, PlanState.ARCHIVED),
        kept(owner, PlanState.DELETED));
  }

  private long kept(UUID owner, PlanState state) {
    return rows.count("from ClassPlan p where p.owner = ?1 and " + state.condition(), owner);
  }

  private static String order(PlanSearch search) {
    return search.state() == PlanState.DELETED
        ? " order by p.deletedAt desc, p.id"
        : " order by p.updatedAt desc, p.id";
  }

  /**
   * Words are compared here and not in the database: a teacher has {@value #PLANS} plans at most,
   * and their titles stand in the index that tells whose they are. Only where a word names a pose
   * are the plans' poses read too.
   */
  private PlanPage titled(PlanSearch search, String where, Map<String, Object> whose, Page page) {
    WordSearch words = new WordSearch(search.words(), poses::named);
    TypedQuery<Worded> all =
        rows.getEntityManager()
            .createQuery(
                (words.namePoses()
                        ? "select p.id, p.title, p.poses from ClassPlan p where "
                        : "select p.id, p.title from ClassPlan p where ")
                    + where
                    + order(search),
                Worded.class);
    whose.forEach(all::setParameter);
    List<UUID> found =
        all.getResultList().stream()
            .filter(plan -> words.standIn(plan.title, plan.poses))
            .map(Worded::id)
            .toList();
    List<UUID> here = found.stream().skip((long) page.index * page.size).limit(page.size).toList();
    whose.put("here", here);
    return new PlanPage(
        rows.find(PLANS_WITH_HEADS + where + " and p.id in :here" + order(search), whose).list(),
        found.size());
  }

  /** What the search for words reads of a plan. */
  static final class Worded {
    private static final String[] UNREAD = {};

    private final UUID id;
    private final String title;
    private final String[] poses;

    Worded(UUID id, String title) {
      this(id, title, UNREAD);
    }

    Worded(UUID id, String title, String[] poses) {
      this.id = id;
      this.title = title;
      this.poses = poses;
    }

    UUID id() {
      return id;
    }
  }

  /** How many plans a teacher has, deleted ones left out. */
  public long countOwnedBy(UUID owner) {
    return rows.count("owner = ?1 and deletedAt is null", owner);
  }

  /**
   * Makes sure that a teacher may have one more plan.
   *
   * @throws RefusedException when they have as many as there can be
   */
  void roomFor(UUID owner) {
    if (countOwnedBy(owner) >= PLANS) {
      throw Refusal.of(Reason.TOO_MANY_PLANS, "plan", PLANS).toException();
    }
  }

  /**
   * A teacher's plan with its present revision.
   *
   * @throws RefusedException when it is not there or not theirs
   */
  public ClassPlan plan(UUID id, UUID owner) {
    return Optional.of(withDeleted(id, owner))
        .filter(plan -> plan.deletedAt().isEmpty())
        .orElseThrow(ClassPlans::absent);
  }

  /**
   * A teacher's plan, whether it is deleted or not: what was copied from it still comes from there
   * until it is erased.
   *
   * @throws RefusedException when it is not there or not theirs
   */
  ClassPlan withDeleted(UUID id, UUID owner) {
    return everKept(id, owner).orElseThrow(ClassPlans::absent);
  }

  Optional<ClassPlan> everKept(UUID id, UUID owner) {
    return rows.find(PLANS_WITH_HEADS + "p.id = ?1 and p.owner = ?2", id, owner)
        .firstResultOptional();
  }

  /**
   * Whether there is a revision to go forward to from the present one.
   *
   * @see Revising#redo
   */
  public boolean canRedo(ClassPlan plan) {
    return !plan.isNewest() && revisions.next(plan).isPresent();
  }

  /**
   * The language that a teacher's plan is written in, asked without the plan, which may be about to
   * be locked.
   *
   * @throws studio.yin.RefusedException when the plan is not there or not theirs
   */
  public Locale language(UUID id, UUID owner) {
    return rows
        .getEntityManager()
        .createQuery(
            "select language from ClassPlan where id = :id and owner = :owner"
                + " and deletedAt is null",
            String.class)
        .setParameter("id", id)
        .setParameter("owner", owner)
        .getResultList()
        .stream()
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElseThrow(ClassPlans::absent);
  }

  /**
   * What is to be said of a class as it stands.
   *
   * @param locale in which its poses are named
   */
  public Checks checks(ClassPlan plan, Locale locale) {
    return Checks.of(plan.head().sequence(), poses.catalogue(locale), chance::uuid);
  }

  /** Every publication of a teacher's plan, the latest first. */
  @Transactional
  public List<Publication> publications(UUID id, UUID owner) {
    return rows.getEntityManager()
        .createQuery(
            "select p from Publication p join fetch p.revision join ClassPlan c on c.id = p.plan"
                + " where p.plan = :plan and c.owner = :owner and c.deletedAt is null"
                + " order by p.madeAt desc, p.id",
            Publication.class)
        .setParameter("plan", id)
        .setParameter("owner", owner)
        .getResultList();
  }

  static RefusedException absent() {
    return Refusal.of(Reason.PLAN_ABSENT, "plan").toException();
  }

  /** Its rows, which nobody reaches but by the methods above and by {@link HeldPlans}. */
  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<ClassPlan, UUID> {}
}
