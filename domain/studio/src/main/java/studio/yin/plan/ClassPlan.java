package studio.yin.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.history.Conflicts;
import studio.yin.history.Merge;
import studio.yin.library.LibrarySequence;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Outcome;
import studio.yin.sequence.Sequence;
import studio.yin.timing.Timeline;

/**
 * A teacher's living document: a chain of revisions, the one that is worked on, and the one that
 * students see. Every accepted edit makes a revision; undo and redo only move along the chain.
 */
@Entity
@Table(name = "class_plan")
public class ClassPlan {

  /** Revisions of one plan. */
  public static final int REVISIONS = 20_000;

  @Id private UUID id;
  private UUID owner;
  private String language;
  @Version private long version;

  // what lists need, derived from the head in one place: see at()
  private String title;
  private int seconds;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] poses;

  @Column(name = "source_slug")
  private @Nullable String sourceSlug;

  @Column(name = "source_plan")
  private @Nullable UUID sourcePlan;

  @Column(name = "source_number")
  private @Nullable Integer sourceNumber;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "source_settled")
  private @Nullable Sequence sourceBase;

  @Column(name = "source_decided")
  private @Nullable Integer sourceReviewed;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "head_id")
  private Revision head;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "published_id")
  private @Nullable Revision published;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  private int revisions;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  // by the database, whoever changes the row
  @Column(name = "changed_at", insertable = false, updatable = false)
  private @Nullable Instant changedAt;

  @Column(name = "archived_at")
  private @Nullable Instant archivedAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Transient private @Nullable Revision read;

  protected ClassPlan() {}

  @PostLoad
  void read() {
    read = head;
  }

  /** A teacher's own copy of a library sequence, which it remembers for ever. */
  static ClassPlan clonedFrom(
      LibrarySequence source, Sequence copy, UUID id, UUID revision, UUID owner, Instant now) {
    ClassPlan plan = begun(copy, source.language(), id, revision, owner, now);
    plan.sourceSlug = source.slug();
    plan.sourceNumber = source.number();
    return plan;
  }

  /** A teacher's copy of a revision of their own plan, which it remembers for ever. */
  static ClassPlan copiedFrom(
      ClassPlan source, Revision seen, Sequence copy, UUID id, UUID revision, Instant now) {
    ClassPlan plan = begun(copy, source.language(), id, revision, source.owner, now);
    plan.sourcePlan = source.id;
    plan.sourceNumber = seen.number();
    return plan;
  }

  private static ClassPlan begun(
      Sequence copy, Locale language, UUID id, UUID revision, UUID owner, Instant now) {
    ClassPlan plan = new ClassPlan();
    plan.language = language.toLanguageTag();
    plan.id = id;
    plan.owner = owner;
    plan.createdAt = now;
    plan.revisions = 1;
    plan.at(new Revision(revision, id, 1, null, copy, owner, now), now);
    return plan;
  }

  /**
   * Makes a revision of what an edit makes of this plan. An edit that changes nothing makes none.
   *
   * @param seen the revision that whoever edits had before them
   * @return the new revision, to be kept; none where nothing changed
   * @throws studio.yin.RefusedException when the edit cannot be done, or not together with what was
   *     changed since {@code seen}; it then has the {@link Conflicts}
   */
  Optional<Revision> revise(Edit edit, Sequence seen, UUID revision, UUID author, Instant now) {
    Sequence wanted = wanted(edit, seen);
    if (wanted.equals(head.sequence())) {
      return Optional.empty();
    }
    if (revisions >= REVISIONS) {
      throw Refusal.of(Reason.TOO_MANY_REVISIONS, "plan", REVISIONS).toException();
    }
    revisions++;
    Revision made = new Revision(revision, id, revisions, head, wanted, author, now);
    at(made, now);
    return Optional.of(made);
  }

  /** What an edit of what was seen makes of the class as it stands, with what came meanwhile. */
  private Sequence wanted(Edit edit, Sequence seen) {
    Sequence present = head.sequence();
    Outcome now = present.apply(edit);
    if (seen.equals(present) || now.equals(new Outcome.Changed(present))) {
      return now.orThrow(); // nobody else has changed anything, or it is so already
    }
    if (!(seen.apply(edit) instanceof Outcome.Changed mine)) {
      now.orThrow();
      throw Refusal.of(Reason.CHANGED_MEANWHILE, "from").toException();
    }
    Merge merge = Merge.of(seen, mine.sequence(), present);
    if (!merge.isClean()) {
      now.orThrow(); // why it cannot be done any more says more than a conflict
      throw Refusal.of(Reason.CHANGED_MEANWHILE, "from", Conflicts.of(merge, present))
          .toException();
    }
    return merge.sequence();
  }

  /**
   * Steps back to the revision before this one.
   *
   * @throws studio.yin.RefusedException at the first one
   */
  void undo(Instant now) {
    at(
        head.parent().orElseThrow(() -> Refusal.of(Reason.NOTHING_TO_UNDO, "plan").toException()),
        now);
  }

  /** Steps forward to a revision that was made from the present one. */
  void redo(Revision next, Instant now) {
    at(next, now);
  }

  /**
   * Lets students see the class as it stands.
   *
   * @param note what the teacher says has changed, may be empty
   * @return the publication, to be kept; none where they see it already
   */
  Optional<Publication> publish(UUID publication, String note, UUID by, Instant now) {
    if (isPublished()) {
      return Optional.empty();
    }
    published = head;
    publishedAt = now;
    return Optional.of(new Publication(publication, head, note, by, now));
  }

  /** Puts it away: its links open nothing until it is taken back. Twice does nothing. */
  void archive(Instant now) {
    if (archivedAt == null) {
      archivedAt = now;
    }
  }

  /** Takes it back among the others; its links open again. */
  void unarchive() {
    archivedAt = null;
  }

  /** Deletes it, for {@link RecentlyDeleted#KEPT} so that it can be brought back. */
  void delete(Instant now) {
    if (deletedAt == null) {
      deletedAt = now;
    }
  }

  /** Brings it back as it was, put away or not. */
  void restore() {
    deletedAt = null;
  }

  /** Makes a revision the present one, and derives from it what lists need. */
  private void at(Revision revision, Instant now) {
    head = revision;
    title = revision.sequence().title();
    seconds = Timeline.of(revision.sequence()).seconds();
    poses =
        revision.sequence().steps().stream()
            .flatMap(step -> step.shapes().stream())
            .distinct()
            .toArray(String[]::new);
    updatedAt = now;
  }

  /** Its identifier, in addresses too. */
  public UUID id() {
    return id;
  }

  /** The language that the class is written in: that of what it was copied from. */
  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  /** The account that owns it. */
  public UUID owner() {
    return owner;
  }

  /** Rises with every change of any kind; the API's ETag. */
  public long version() {
    return version;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** How long the class takes, both sides counted. */
  public int seconds() {
    return seconds;
  }

  /** Slugs of the shapes in it, each once. */
  public List<String> poses() {
    return List.of(poses);
  }

  /** The revision that is worked on. */
  public Revision head() {
    return head;
  }

  /** The revision that it stood at when it was read, whatever was done since. */
  public Revision before() {
    return read == null ? head : read;
  }

  /** Whether no revision was ever made after the present one, so that none can be gone on to. */
  boolean isNewest() {
    return head.number() == revisions;
  }

  /** The revision that students see. */
  public Optional<Revision> published() {
    return Optional.ofNullable(published);
  }

  /** When that was published. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  /** Whether students see the class as it stands. */
  public boolean isPublished() {
    return published != null && published.id().equals(head.id());
  }

  /** What it was cloned from; none where it began by itself. */
  public Optional<Source> source() {
    return sourceNumber == null
        ? Optional.empty()
        : Optional.of(new Source(sourceSlug, sourcePlan, sourceNumber));
  }

  /**
   * What offers from the source begin with, once the teacher has decided on some of its changes;
   * until then it is the revision that the plan was cloned from.
   */
  Optional<Sequence> base() {
    return Optional.ofNullable(sourceBase);
  }

  /** The revision of the source up to which there is nothing left to decide; 0 without a source. */
  public int reviewed() {
    return sourceReviewed != null ? sourceReviewed : Objects.requireNonNullElse(sourceNumber, 0);
  }

  /**
   * Remembers what was decided on changes of the source.
   *
   * @param base what the next offer begins with
   * @param upTo the revision of the source up to which nothing is left to decide
   */
  void review(Sequence base, int upTo) {
    sourceBase = base;
    sourceReviewed = upTo;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was changed last. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /**
   * When anything of it was changed last, put away, deleted and published included, as far as that
   * was written when it was read; none where it was made just now.
   */
  public Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
  }

  /** When it was put away; none where it was not. */
  public Optional<Instant> archivedAt() {
    return Optional.ofNullable(archivedAt);
  }

  /** When it was deleted; none where it was not. */
  public Optional<Instant> deletedAt() {
    return Optional.ofNullable(deletedAt);
  }

  /** Whether its links may open: it is neither put away nor deleted. */
  public boolean isInUse() {
    return archivedAt == null && deletedAt == null;
  }

  /**
   * A library sequence or another plan, and which revision of it.
   *
   * @param slug of the library sequence; absent where it is a plan
   * @param plan the other plan; absent where it is a library sequence
   * @param revision which one of it, counted from 1
   */
  public record Source(@Nullable String slug, @Nullable UUID plan, int revision) {

    /** How it is remembered in what happened. */
    Map<String, String> named() {
      return Map.of(
          "source",
          slug != null ? slug : String.valueOf(plan),
          "number",
          Integer.toString(revision));
    }
  }
}
