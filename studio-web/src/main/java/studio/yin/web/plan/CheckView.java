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

  /** All that was found, in the order in which to look at it. */
  static List<CheckView> of(Checks checks) {
    return checks.findings().stream().map(CheckView::of).toList();
  }

  private static CheckView of(Finding finding) {
    return new CheckView(
        finding.check().word(),
        finding.step() == null ? "" : finding.step().toString(),
        Sentences.in(Locale.ENGLISH).of(finding),
        Sentences.in(Locale.ENGLISH).advice(finding),
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
