package studio.yin.pose;

/**
 * How sure the catalogue is of what it says.
 *
 * @param shape whether teachers agree on shape and name
 * @param hold whether they agree on how long
 * @param evidence what we did to find out
 */
public record Confidence(Agreement shape, Agreement hold, Evidence evidence) {

  /** Whether teachers agree. */
  public enum Agreement {
    /** The usual lineages publish much the same. */
    COMMON,
    /** They differ in name, side or time. */
    MIXED,
    /** Our own reading; a teacher should check it. */
    UNCERTAIN
  }

  /** Where a fact comes from. */
  public enum Evidence {
    /** Compared with at least one published page. */
    LOOKED_UP,
    /** Common knowledge, not checked pose by pose. */
    CONVENTION,
    /** Ours. */
    OWN_JUDGEMENT
  }
}
