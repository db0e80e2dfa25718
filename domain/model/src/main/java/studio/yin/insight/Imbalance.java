package studio.yin.insight;

import studio.yin.pose.SpinalMovement;

/**
 * Two opposite directions of the spine of which one has had much more time.
 *
 * @param more the one that had more
 * @param moreSeconds how long
 * @param less its opposite
 * @param lessSeconds how long; less than {@code moreSeconds}
 */
public record Imbalance(
    SpinalMovement more, int moreSeconds, SpinalMovement less, int lessSeconds) {

  /** Whether it is about bending forward and back, and not about left and right. */
  public boolean ofBending() {
    return more == SpinalMovement.FLEXION || more == SpinalMovement.EXTENSION;
  }

  /** How many seconds of the lesser would bring it back into balance. */
  public int missing() {
    return ofBending()
        ? Math.ceilDiv(moreSeconds, Ledger.BENDING) - lessSeconds
        : moreSeconds - lessSeconds;
  }
}
