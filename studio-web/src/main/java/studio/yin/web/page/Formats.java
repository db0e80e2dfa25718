package studio.yin.web.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.yin.pose.Vocabulary;
import studio.yin.sequence.Hold;
import studio.yin.speech.Bundle;
import studio.yin.speech.Languages;
import studio.yin.timing.Minutes;

/** What templates may ask of numbers and words. */
@TemplateExtension
final class Formats {
  private Formats() {}

  /** Seconds as minutes and seconds: {@code 4:30}. */
  static String clock(int seconds) {
    return Minutes.clock(seconds);
  }

  /** A hold as minutes and seconds. */
  static String clock(Hold hold) {
    return Minutes.clock(hold.seconds());
  }

  /** Seconds as whole minutes, rounded. */
  static int minutes(int seconds) {
    return Math.round(seconds / 60f);
  }

  /** Seconds as the least that must be said: {@code 4} or {@code 4:30}. */
  static String brief(int seconds) {
    return seconds % 60 == 0 ? String.valueOf(seconds / 60) : Minutes.clock(seconds);
  }

  /**
   * A length in seconds as classes that the style sheet turns into a share of the row, a class a
   * digit; the policy of the pages allows no style attributes.
   */
  static String sec(int seconds) {
    StringBuilder classes = new StringBuilder("sec");
    int rest = seconds;
    for (int place = 0; place < 5 && rest > 0; place++) {
      if (rest % 10 > 0) {
        classes.append(" d").append(place).append('-').append(rest % 10);
      }
      rest /= 10;
    }
    return classes.toString();
  }

  /** The seconds that the range band shows of a length, which ends at ten minutes. */
  static int onBand(int seconds) {
    return Math.min(seconds, 600);
  }

  /** What is left of the band's ten minutes. */
  static int upTo600(int seconds) {
    return 600 - seconds;
  }

  /** A vocabulary word as forms and data attributes write it. */
  static String word(Enum<?> constant) {
    return Vocabulary.word(constant);
  }

  /** A moment for machines, for {@code <time datetime>}; scripts show it in the reader's zone. */
  static String iso(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(
        instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  /** The day of a moment for people, in UTC, where no script says it better. */
  static String day(
      Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return written("day", instant, locale);
  }

  /** A moment for people, in UTC, where no script says it better. */
  static String moment(
      Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return written("moment", instant, locale);
  }

  /** The attribute that marks a class's own words, where they are not in the page's language. */
  static String lang(
      ClassView view, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    boolean same = view.written().equals(locale instanceof Locale asked ? asked : Languages.FIRST);
    return same ? "" : " lang=\"" + view.written().toLanguageTag() + "\"";
  }

  /** The same for what a step is called, where that is the class's own name for it. */
  static String lang(
      ClassView view,
      ClassView.StepView step,
      @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
    return step.step().name() == null ? "" : lang(view, locale);
  }

  private static String written(String how, Instant instant, @Nullable Object locale) {
    Locale language = locale instanceof Locale asked ? asked : Languages.FIRST;
    String pattern = Bundle.of(Formats.class, "dates", language).text(how);
    return DateTimeFormatter.ofPattern(pattern, language).format(instant.atZone(ZoneOffset.UTC));
  }
}
