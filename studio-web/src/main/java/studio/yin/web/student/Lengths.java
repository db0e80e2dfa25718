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
}
