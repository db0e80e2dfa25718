package studio.yin.local;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

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

  /** What the operating system refused, such as {@code /data/x: No space left on device}. */
  static String words(Exception denied) {
    Throwable cause =
        denied instanceof UncheckedIOException unchecked ? unchecked.getCause() : denied;
    return switch (cause) {
      case AccessDeniedException no -> no.getFile() + " may not be read or written.";
      case FileSystemException no when no.getReason() != null ->
          no.getFile() + ": " + no.getReason() + ".";
      case null, default -> String.valueOf(denied.getMessage());
    };
  }
}
