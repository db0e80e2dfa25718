package studio.yin.plan;

import java.time.Instant;
import java.util.UUID;
import studio.yin.library.LibrarySequence;
import studio.yin.sequence.Sequence;
import studio.yin.sequence.SlowSunday;

/** Mira's plans, without a database. */
public final class Plans {
  public static final UUID MIRA = SlowSunday.id(3001);
  public static final UUID PLAN = SlowSunday.id(3002);

  private Plans() {}

  /** A plan of Mira's with one revision, cloned from the library. */
  public static ClassPlan of(Sequence sequence, Instant now) {
    return ClassPlan.clonedFrom(
        new SundayOfTheLibrary(sequence), sequence, PLAN, SlowSunday.id(3003), MIRA, now);
  }

  /** The same plan, published. */
  public static ClassPlan published(Sequence sequence, Instant now) {
    ClassPlan plan = of(sequence, now);
    plan.publish(UUID.randomUUID(), "", plan.owner(), now);
    return plan;
  }

  private static final class SundayOfTheLibrary extends LibrarySequence {
    private final Sequence sequence;

    SundayOfTheLibrary(Sequence sequence) {
      this.sequence = sequence;
    }

    @Override
    public String slug() {
      return "slow-sunday";
    }

    @Override
    public int number() {
      return 3;
    }

    @Override
    public Sequence sequence() {
      return sequence;
    }
  }
}
