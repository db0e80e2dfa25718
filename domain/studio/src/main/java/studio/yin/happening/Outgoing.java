package studio.yin.happening;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done elsewhere, as it is written down in the transaction that wants it
 * done. Its table has a row for each thing and each receiver, so that one slow receiver holds up no
 * other.
 *
 * @see Outbox
 */
@MappedSuperclass
public abstract class Outgoing {
  @Id private UUID id;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  protected Outgoing() {}

  /** Begins: whoever writes it down is at it from now on. */
  protected void begin(UUID own, Instant now) {
    id = own;
    triedAt = now;
    state = State.PENDING;
  }

  /** Somebody is at it. */
  void tried(Instant now) {
    triedAt = now;
  }

  /** It is over, done or given up. */
  protected void settle(State end, Instant now) {
    state = end;
    settledAt = now;
  }

  /** Its identifier. */
  public UUID id() {
    return id;
  }

  /** How far it has come. */
  public State state() {
    return state;
  }

  /** How far something has come that has to be done elsewhere. */
  public enum State {
    PENDING,
    DONE,
    FAILED
  }
}
