package studio.yin.web.student;

import io.quarkus.qute.TemplateExtension;

/** What the texts of a class ask of lengths. */
@TemplateExtension
final class Lengths {
  private Lengths() {}

  /** Seconds as minutes, the rest left out. */
  static int wholeMinutes(int seconds) {
    return seconds / 60;
  }

  /** How long a class takes, as people say it: half a minute more is not told. */
  static int aboutMinutes(int seconds) {
    return Math.max(1, (seconds + 29) / 60);
  }
}
