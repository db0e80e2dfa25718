package studio.yin.local;

/** A reason not to start, or not to go on, in one sentence for the person who asked. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String sentence;

  Refusal(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
