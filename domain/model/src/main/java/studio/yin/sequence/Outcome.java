package studio.yin.sequence;

import studio.yin.Refusal;

/** What comes of an edit. */
public sealed interface Outcome {

  /** It made this sequence, which may equal the one before. */
  record Changed(Sequence sequence) implements Outcome {}

  /** It cannot be done, and nothing was changed. */
  record Refused(Refusal why) implements Outcome {}

  /**
   * The changed sequence.
   *
   * @throws studio.yin.RefusedException when there is none
   */
  default Sequence orThrow() {
    return switch (this) {
      case Changed changed -> changed.sequence();
      case Refused refused -> throw refused.why().toException();
    };
  }
}
