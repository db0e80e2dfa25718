package studio.yin.web.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.yin.insight.Checks;
import studio.yin.insight.Finding;
import studio.yin.insight.Severity;
import studio.yin.speech.Sentences;

/**
 * Something that a check has found, as the editor says it.
 *
 * @param step the step's identifier; empty where it is about the class
 * @param advice what would mend it
 * @param mendable whether one press does that
 * @param error whether students cannot have the class before it is mended
 * @param dismissed why the teacher does not follow it; absent while it is open
 */
public record CheckView(
    String word,
    String step,
    String sentence,
    String advice,
    boolean mendable,
    boolean error,
    @Nullable String dismissed) {

  /** All that was found, told in a language, in the order in which to look at it. */
  static List<CheckView> of(Checks checks, Locale locale) {
    Sentences sentences = Sentences.in(locale);
    return checks.findings().stream().map(found -> of(found, sentences)).toList();
  }

  private static CheckView of(Finding finding, Sentences sentences) {
    return new CheckView(
        finding.check().word(),
        finding.step() == null ? "" : finding.step().toString(),
        sentences.of(finding),
        sentences.advice(finding),
        finding.mend() != null,
        finding.severity() == Severity.ERROR,
        finding.dismissed());
  }

  /** The name of the group of its controls. */
  public String at() {
    return at(word, step);
  }

  static String at(String word, String step) {
    return "check-" + word + (step.isEmpty() ? "" : "-" + step);
  }
}
