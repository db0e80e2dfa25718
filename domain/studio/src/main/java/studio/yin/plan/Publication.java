package studio.yin.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import studio.yin.Text;

/** One time that students were given another revision to see. It is never changed. */
@Entity
@Immutable
@Table(name = "publication")
public class Publication {

  /** Characters in a note. */
  public static final int NOTE = 280;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID plan;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision_id")
  private Revision revision;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private UUID madeBy;

  private String note;

  protected Publication() {}

  Publication(UUID id, Revision revision, String note, UUID madeBy, Instant madeAt) {
    this.id = id;
    this.plan = revision.plan();
    this.revision = revision;
    this.note = Text.optionalLine("note", note, NOTE);
    this.madeBy = madeBy;
    this.madeAt = madeAt;
  }

  /** The revision that students see from then on. */
  public Revision revision() {
    return revision;
  }

  /** When it was made. */
  public Instant madeAt() {
    return madeAt;
  }

  /** The account that published. */
  public UUID madeBy() {
    return madeBy;
  }

  /** What the teacher says has changed, may be empty. */
  public String note() {
    return note;
  }
}
