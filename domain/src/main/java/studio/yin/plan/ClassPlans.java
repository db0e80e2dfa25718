package studio.yin.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import studio.yin.Dice;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.happening.Happening;
import studio.yin.happening.Happenings;
import studio.yin.insight.Check;
import studio.yin.insight.Checks;
import studio.yin.insight.Finding;
import studio.yin.library.Library;
import studio.yin.library.LibrarySequence;
import studio.yin.library.Poses;
import studio.yin.sequence.ClassEdit;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;

/**
 * All class plans. Every method takes who asks, or a plan that was found so, and every query says
 * so: somebody else's plan is not there. Changes to one plan come one after the other.
 */
@ApplicationScoped
public class ClassPlans {

  /** Plans of one teacher. */
  public static final int PLANS = 5_000;

  private static final String PLANS_WITH_HEADS =
      "select p from ClassPlan p join fetch p.head where ";

  private final Rows rows;
  private final Library library;
  private final Poses poses;
  private final Deeds deeds;
  private final Happenings happenings;
  private final Dice dice;
  private final Clock clock;

  @Inject
  ClassPlans(
      Rows rows,
      Library library,
      Poses poses,
      Deeds deeds,
      Happenings happenings,
      Dice dice,
      Clock clock) {
    this.rows = rows;
    this.library = library;
    this.poses = poses;
    this.deeds = deeds;
    this.happenings = happenings;
    this.dice = dice;
    this.clock = clock;
  }

  /** A page of those of a teacher's plans that a search finds, with their present revisions. */
  public PlanPage ownedBy(UUID owner, PlanSearch search, Page page) {
    Parameters whose = Parameters.with("owner", owner);
    String where = "p.owner = :owner and " + search.state().condition();
    if (search.pose() != null) {
      whose.and("pose", search.pose());
      where += " and array_position(p.poses, :pose) > 0";
    }
    return search.words().isEmpty()
        ? new PlanPage(
            rows.find(PLANS_WITH_HEADS + where + order(search), whose).page(page).list(),
            rows.count("from ClassPlan p where " + where, whose))
        : titled(search, where, whose, page);
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
  private PlanPage titled(PlanSearch search, String where, Parameters whose, Page page) {
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
    whose.map().forEach(all::setParameter);
    List<UUID> found =
        all.getResultList().stream()
            .filter(plan -> words.standIn(plan.title, plan.poses))
            .map(Worded::id)
            .toList();
    List<UUID> here = found.stream().skip((long) page.index * page.size).limit(page.size).toList();
    return new PlanPage(
        rows.find(
                PLANS_WITH_HEADS + where + " and p.id in :here" + order(search),
                whose.and("here", here))
            .list(),
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
   * @throws studio.yin.RefusedException when they have as many as there can be
   */
  void roomFor(UUID owner) {
    if (countOwnedBy(owner) >= PLANS) {
      throw Refusal.of(Reason.TOO_MANY_PLANS, "plan", PLANS).thrown();
    }
  }

  /**
   * A teacher's plan with its present revision.
   *
   * @throws studio.yin.RefusedException when it is not there or not theirs
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
   * @throws studio.yin.RefusedException when it is not there or not theirs
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
   * @see #redo
   */
  public boolean canRedo(ClassPlan plan) {
    return !plan.isNewest() && next(plan).isPresent();
  }

  /**
   * Makes a teacher's own copy of a library sequence.
   *
   * @param key the client's key for this copy: the same key makes one copy, however often it comes
   * @return the copy
   */
  @Transactional
  public Made clone(LibrarySequence source, UUID owner, Optional<UUID> key) {
    return clone(source, owner, key, "clone of " + source.slug());
  }

  private Made clone(LibrarySequence source, UUID owner, Optional<UUID> key, String request) {
    return deeds.once(
        owner,
        "plan",
        key,
        request,
        id -> {
          Sequence copy = source.sequence().cloned(dice::uuid);
          keep(ClassPlan.clonedFrom(source, copy, id, dice.uuid(), owner, clock.instant()));
        });
  }

  /**
   * Makes a copy of a teacher's own plan as it stands, called one number higher.
   *
   * @param key the client's key for this copy: the same key makes one copy, however often it comes
   * @return the copy
   */
  @Transactional
  public Made copy(UUID id, UUID owner, Optional<UUID> key) {
    ClassPlan source = plan(id, owner);
    return deeds.once(
        owner,
        "plan",
        key,
        "copy of " + id,
        made -> {
          Sequence copy = source.head().sequence().copied(dice::uuid);
          keep(
              ClassPlan.copiedFrom(source.head(), copy, made, dice.uuid(), owner, clock.instant()));
        });
  }

  /**
   * Makes another copy of the very revision that a teacher's plan was cloned from, even where the
   * library offers a newer one, or none any more.
   *
   * @param key as for {@link #copy}
   * @return the copy
   * @throws studio.yin.RefusedException when the plan was not cloned from anything
   */
  @Transactional
  public Made copySource(UUID id, UUID owner, Optional<UUID> key) {
    ClassPlan plan = plan(id, owner);
    ClassPlan.Source source =
        plan.source().orElseThrow(() -> Refusal.of(Reason.SOURCE_ABSENT, "source").thrown());
    String request = "copy of the source of " + id;
    if (source.slug() != null) {
      return clone(library.revision(source.slug(), source.number()), owner, key, request);
    }
    return deeds.once(
        owner,
        "plan",
        key,
        request,
        made -> {
          ClassPlan other = withDeleted(Objects.requireNonNull(source.plan()), owner);
          Revision revision = revision(other, source.number());
          Sequence copy = revision.sequence().copied(dice::uuid);
          keep(ClassPlan.copiedFrom(revision, copy, made, dice.uuid(), owner, clock.instant()));
        });
  }

  private void keep(ClassPlan plan) {
    roomFor(plan.owner());
    rows.getEntityManager().persist(plan.head());
    rows.persist(plan);
    happenings.note(
        Happening.What.PLAN_CLONED,
        plan.id(),
        plan.owner(),
        plan.source().map(ClassPlan.Source::named).orElse(Map.of()));
  }

  /**
   * Applies an edit to a teacher's plan and keeps the revision it makes.
   *
   * @param seen what the editor had before them; what came since is merged with the edit
   * @return the plan as it is now
   * @throws studio.yin.RefusedException when the plan is not theirs, the edit cannot be done, or
   *     not together with what was changed since {@code seen}
   */
  @Transactional
  public ClassPlan revise(UUID id, UUID owner, Edit edit, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    @Nullable Sequence before =
        seen.isPresent(plan) ? null : revision(plan, seen.revision().getAsInt()).sequence();
    plan.revise(edit, before, dice.uuid(), owner, clock.instant())
        .ifPresent(made -> rows.getEntityManager().persist(made));
    rows.flush();
    return plan;
  }

  /**
   * Makes the edit that mends what a check has found; what is mended already stays as it is.
   *
   * @param step where it was found; absent where it is about the class
   * @throws studio.yin.RefusedException when no edit mends it
   */
  @Transactional
  public ClassPlan mend(UUID id, UUID owner, Check check, @Nullable UUID step, Seen seen) {
    Edit nothing = new Edit.Together(List.of());
    Edit mending =
        new Edit.AsItStands(
            sequence ->
                Checks.of(sequence, poses.catalogue(), dice::uuid)
                    .of(check, step)
                    .map(Finding::mending)
                    .orElse(nothing));
    return revise(id, owner, mending, seen);
  }

  /**
   * Does not follow a warning.
   *
   * @param step where it was found; absent where it is about the class
   * @param reason the teacher's
   * @throws studio.yin.RefusedException when it is an error, is mended already, or the reason is
   *     none
   */
  @Transactional
  public ClassPlan dismiss(
      UUID id, UUID owner, Check check, @Nullable UUID step, String reason, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    Finding found =
        checks(plan)
            .of(check, step)
            .orElseThrow(() -> Refusal.of(Reason.FINDING_ABSENT, "check").thrown());
    return revise(id, owner, new ClassEdit.Dismiss(found.dismissal(reason)), seen);
  }

  /** What is to be said of a class as it stands. */
  public Checks checks(ClassPlan plan) {
    return Checks.of(plan.head().sequence(), poses.catalogue(), dice::uuid);
  }

  /**
   * Steps back along the plan's revisions. Asked twice from the same place, it steps once.
   *
   * @throws studio.yin.RefusedException when somebody has changed the plan since, whose change
   *     would be taken back instead
   */
  @Transactional
  public ClassPlan undo(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    if (seen.isPresent(plan)) {
      plan.undo(clock.instant());
      rows.flush();
    } else if (!isParent(plan.head(), revision(plan, seen.revision().getAsInt()))) {
      throw Refusal.of(Reason.CHANGED_MEANWHILE, "from").thrown();
    }
    return plan;
  }

  private static boolean isParent(Revision parent, Revision child) {
    return child.parent().map(Revision::id).filter(parent.id()::equals).isPresent();
  }

  /**
   * Steps forward again, to the latest revision that was made from the present one.
   *
   * @throws studio.yin.RefusedException when there is none, or somebody has changed the plan since
   */
  @Transactional
  public ClassPlan redo(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    if (seen.isPresent(plan)) {
      Revision next =
          next(plan).orElseThrow(() -> Refusal.of(Reason.NOTHING_TO_REDO, "plan").thrown());
      plan.redo(next, clock.instant());
      rows.flush();
    } else if (!isParent(revision(plan, seen.revision().getAsInt()), plan.head())) {
      throw Refusal.of(Reason.CHANGED_MEANWHILE, "from").thrown();
    }
    return plan;
  }

  /**
   * Lets students see the class as it stands now.
   *
   * @param note what has changed, may be empty
   * @throws studio.yin.RefusedException when something in it has to be mended first
   */
  @Transactional
  public ClassPlan publish(UUID id, UUID owner, String note, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    checks(plan).letShare();
    plan.publish(dice.uuid(), note, owner, clock.instant())
        .ifPresent(
            made -> {
              rows.getEntityManager().persist(made);
              happenings.note(Happening.What.PLAN_PUBLISHED, id, owner, at(plan.head()));
            });
    rows.flush();
    return plan;
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

  /** How a revision is remembered in what happened. */
  static Map<String, String> at(Revision revision) {
    return Map.of("revision", Integer.toString(revision.number()));
  }

  /** Puts a teacher's plan away. When this returns its links open nothing. */
  @Transactional
  public ClassPlan archive(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    plan.archive(clock.instant());
    rows.flush();
    return plan;
  }

  /** Takes a teacher's plan back among the others; its links open again. */
  @Transactional
  public ClassPlan unarchive(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    plan.unarchive();
    rows.flush();
    return plan;
  }

  /** A teacher's plan, locked until the transaction ends, so that no edit overtakes another. */
  private ClassPlan held(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = locked(id, owner);
    if (plan.deletedAt().isPresent()) {
      throw absent();
    }
    sameAs(seen, plan);
    return plan;
  }

  /** A teacher's plan, deleted or not, locked until the transaction ends. */
  ClassPlan locked(UUID id, UUID owner) {
    ClassPlan plan =
        rows.find("id = ?1 and owner = ?2", id, owner)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResultOptional()
            .orElseThrow(ClassPlans::absent);
    Hibernate.initialize(plan.head()); // whoever gets the plan reads its head after the transaction
    return plan;
  }

  /** Makes sure that the plan is still at the version that was seen, where one was named. */
  static void sameAs(Seen seen, ClassPlan plan) {
    if (seen.version().isPresent() && seen.version().getAsLong() != plan.version()) {
      throw new StaleException(plan.version());
    }
  }

  /**
   * A teacher's plan, locked until the transaction ends, which still stands at what was seen.
   *
   * @throws studio.yin.RefusedException when it has become another since
   */
  ClassPlan seen(UUID id, UUID owner, Seen seen) {
    ClassPlan plan = held(id, owner, seen);
    if (!seen.isPresent(plan)) {
      throw Refusal.of(Reason.CHANGED_MEANWHILE, "from").thrown();
    }
    return plan;
  }

  /** Writes what was changed, so that the version that is answered is the one that stands. */
  void flush() {
    rows.flush();
  }

  private Optional<Revision> next(ClassPlan plan) {
    return rows.getEntityManager()
        .createQuery(
            "select r from Revision r where r.plan = :plan and r.parent = :head"
                + " order by r.number desc",
            Revision.class)
        .setParameter("plan", plan.id())
        .setParameter("head", plan.head())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A revision of the plan.
   *
   * @throws studio.yin.RefusedException when the plan has no such revision: then nobody can have
   *     seen it, and what they mean is not known
   */
  Revision revision(ClassPlan plan, int number) {
    return rows.getEntityManager()
        .createQuery(
            "select r from Revision r where r.plan = :plan and r.number = :number", Revision.class)
        .setParameter("plan", plan.id())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.of(Reason.CHANGED_MEANWHILE, "from").thrown());
  }

  private static studio.yin.RefusedException absent() {
    return Refusal.of(Reason.PLAN_ABSENT, "plan").thrown();
  }

  /** Its rows, which nobody reaches but by the methods above. */
  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<ClassPlan, UUID> {}
}
