package studio.yin.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.Text;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.Revision;

/** One link to a plan for students. It opens until it expires or is revoked. */
@Entity
@Table(name = "share")
public class Share {

  /** Characters in a label. */
  public static final int LABEL = 80;

  /** How long a revocation can be taken back. */
  public static final Duration REGRET = Duration.ofDays(1);

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private ClassPlan plan;

  private String label;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision_id")
  private @Nullable Revision revision;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "token_sealed")
  private byte[] tokenSealed;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "last_opened_at", insertable = false, updatable = false)
  private @Nullable Instant lastOpenedAt;

  @Column(insertable = false, updatable = false)
  private long opened;

  protected Share() {}

  static Share of(
      ClassPlan plan, Terms terms, UUID id, ShareToken token, TokenSeal seal, Instant now) {
    Revision published =
        plan.published().orElseThrow(() -> Refusal.of(Reason.NOT_PUBLISHED, "plan").toException());
    Share share = new Share();
    share.id = id;
    share.plan = plan;
    share.label = terms.label();
    share.mode = terms.mode();
    share.revision = terms.mode() == Mode.FIXED ? published : null;
    share.tokenHash = token.hash();
    share.tokenSealed = seal.seal(token, id);
    share.createdAt = now;
    share.expiresAt = new End(terms.lasts()).from(now);
    return share;
  }

  /** Ends it; false where it was ended before. */
  boolean revoke(Instant now) {
    boolean ends = revokedAt == null;
    revokedAt = ends ? now : revokedAt;
    return ends;
  }

  /** Takes a revocation back; false where there was none. */
  boolean reopen(Instant now) {
    if (revokedAt == null) {
      return false;
    }
    if (!canReopen(now)) {
      throw Refusal.of(Reason.SHARE_REVOKED, "share").toException();
    }
    revokedAt = null;
    return true;
  }

  void change(Change change, Instant now) {
    if (revokedAt != null) {
      throw Refusal.of(Reason.SHARE_REVOKED, "share").toException();
    }
    if (change.label() != null) {
      label = change.label();
    }
    if (change.end() != null) {
      expiresAt = change.end().from(now);
    }
  }

  ShareToken token(TokenSeal seal) {
    return seal.open(tokenSealed, id);
  }

  /** Its identifier, which opens nothing. */
  public UUID id() {
    return id;
  }

  /** The plan that it opens. */
  public ClassPlan plan() {
    return plan;
  }

  /** What the teacher calls it, may be empty. */
  public String label() {
    return label;
  }

  /** Whether it stays or follows. */
  public Mode mode() {
    return mode;
  }

  /**
   * The number of the revision that students see through it; what it says they get of {@link
   * Shares#shown}.
   */
  public int shown() {
    Revision fixed = revision;
    return (fixed != null ? fixed : plan.published().orElseThrow()).number();
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it ends by itself. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** When it was revoked. */
  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  /** When somebody opened it last; best effort. */
  public Optional<Instant> lastOpenedAt() {
    return Optional.ofNullable(lastOpenedAt);
  }

  /** How often it was opened; best effort. */
  public long opened() {
    return opened;
  }

  /** Whether it opens at that moment. */
  public boolean isOpen(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Whether it was revoked, and that can still be taken back. */
  public boolean canReopen(Instant now) {
    return revokedAt != null && now.isBefore(revokedAt.plus(REGRET));
  }

  /** What a link shows when the class is published again. */
  public enum Mode {
    /** For ever the revision that was published when the link was made. */
    FIXED,
    /** What the teacher published last. */
    FOLLOWS
  }

  /**
   * What a teacher says of a link when making it.
   *
   * @param label for the teacher's own list, may be empty
   * @param lasts how long it opens, a minute to ten years; null for as long as it is not revoked
   */
  public record Terms(String label, Mode mode, @Nullable Duration lasts) {
    public Terms {
      label = Text.optionalLine("label", label, LABEL);
      lasts = new End(lasts).lasts();
    }

    /**
     * What asking for such a link of a plan is kept as: days are enough, since a day is counted
     * from now.
     */
    String request(UUID plan) {
      String days = lasts == null ? "for good" : lasts.toDays() + " days";
      return "link to " + plan + ", " + mode + ", " + days + ", " + label;
    }
  }

  /**
   * When a link ends by itself.
   *
   * @param lasts how long it opens from now, a minute to ten years; null for as long as it is not
   *     revoked
   */
  public record End(@Nullable Duration lasts) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(3660);

    public End {
      if (lasts != null && lasts.compareTo(SHORTEST) < 0) {
        throw Refusal.of(Reason.DATE_PASSED, "lasts").toException();
      }
      if (lasts != null && lasts.compareTo(LONGEST) > 0) {
        throw Refusal.of(Reason.DATE_TOO_FAR, "lasts").toException();
      }
    }

    private @Nullable Instant from(Instant now) {
      return lasts == null ? null : now.plus(lasts);
    }
  }

  /**
   * What to say differently of a link.
   *
   * @param label the new label, may be empty; null to leave it
   * @param end the new end, counted from now; null to leave it
   */
  public record Change(@Nullable String label, @Nullable End end) {
    public Change {
      label = label == null ? null : Text.optionalLine("label", label, LABEL);
    }
  }
}
