package studio.yin.happening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that somebody did, as it is remembered for ever. It says nothing in words: it names
 * what it is about by identifier, so that what a class or a person is called goes when they go.
 */
@Entity
@Immutable
@Table(name = "happening")
public class Happening {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private What what;

  private UUID subject;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private UUID madeBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> particulars;

  protected Happening() {}

  Happening(
      UUID id,
      What what,
      UUID subject,
      UUID madeBy,
      Instant madeAt,
      Map<String, String> particulars) {
    this.id = id;
    this.what = what;
    this.subject = subject;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
    this.particulars = Map.copyOf(particulars);
  }

  /** What was done. */
  public What what() {
    return what;
  }

  /** To which plan, link or account. */
  public UUID subject() {
    return subject;
  }

  /** When. */
  public Instant madeAt() {
    return madeAt;
  }

  /** By which account. */
  public UUID madeBy() {
    return madeBy;
  }

  /** What else identifies it, by name: a revision's number, the plan of a link. */
  public Map<String, String> particulars() {
    return particulars;
  }

  /** What can happen, with what its subject is. */
  public enum What {
    /** A plan was made from a sequence of the library or from another plan. */
    PLAN_CLONED,
    /** Changes of its source were taken into a plan. */
    CHANGES_TAKEN,
    /** Students see another revision of a plan. */
    PLAN_PUBLISHED,
    /** A link was made. */
    LINK_MADE,
    /** A link opens nothing any more. */
    LINK_REVOKED,
    /** The revocation of a link was taken back. */
    LINK_REOPENED,
    /** An account was changed; which way, its particulars say. */
    ACCOUNT_CHANGED
  }
}
