package studio.yin.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import studio.yin.sequence.Sequence;

/** One whole sequence as it stood after an edit. Never changed, never deleted. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {
  @Id private UUID id;

  // a plain identifier: plan and head name each other, and the revision has to be written first
  @Column(name = "plan_id")
  private UUID plan;

  @Column(name = "number")
  private int number;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private @Nullable Revision parent;

  private UUID author;

  @Column(name = "made_at")
  private Instant madeAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private Sequence sequence;

  protected Revision() {}

  Revision(
      UUID id,
      UUID plan,
      int number,
      @Nullable Revision parent,
      Sequence sequence,
      UUID author,
      Instant madeAt) {
    this.id = id;
    this.plan = plan;
    this.number = number;
    this.parent = parent;
    this.sequence = sequence;
    this.author = author;
    this.madeAt = madeAt;
  }

  /** Its identifier. */
  public UUID id() {
    return id;
  }

  /** Which revision of its plan it is, counted from 1 in the order in which they were made. */
  public int number() {
    return number;
  }

  /** The revision that it was made from; none for a plan's first. */
  public Optional<Revision> parent() {
    return Optional.ofNullable(parent);
  }

  /** The identifier of the plan that it belongs to. */
  public UUID plan() {
    return plan;
  }

  /** The account that made it. */
  public UUID author() {
    return author;
  }

  /** What it says. */
  public Sequence sequence() {
    return sequence;
  }

  /** When it was made. */
  public Instant madeAt() {
    return madeAt;
  }

  /** How it is remembered in what happened. */
  Map<String, String> named() {
    return Map.of("revision", Integer.toString(number));
  }
}
