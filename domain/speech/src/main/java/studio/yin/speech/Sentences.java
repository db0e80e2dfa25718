package studio.yin.speech;

import java.util.List;
import java.util.Locale;
import studio.yin.Refusal;
import studio.yin.insight.Argument;
import studio.yin.insight.Finding;
import studio.yin.insight.PropChange;
import studio.yin.pose.Vocabulary;
import studio.yin.timing.Minutes;

/**
 * What is refused, found or done without, as a person reads it in a language. The sentences stand
 * in {@code refusals.properties}, {@code checks.properties} and {@code props.properties}.
 */
public final class Sentences {
  private final Locale locale;
  private final Words words;

  private Sentences(Locale locale) {
    this.locale = locale;
    words = Words.in(locale);
  }

  /** The sentences of a language, English where we do not have it. */
  public static Sentences in(Locale locale) {
    return new Sentences(locale);
  }

  /** What is wrong and what would mend it, in one or two sentences. */
  public String of(Refusal refusal) {
    return Bundle.of("refusals", locale)
        .say(
            refusal.reason().name(),
            refusal.particulars().stream()
                .map(particular -> particular instanceof Finding found ? of(found) : particular)
                .toArray());
  }

  /** What is wrong, and where. */
  public String of(Finding finding) {
    return said("checks", finding.check().word(), finding.particulars());
  }

  /** What would mend it; where there is a {@link Finding#mend}, what that does. */
  public String advice(Finding finding) {
    return said("checks", finding.check().word() + ".mend", finding.particulars());
  }

  /** What is different in a class that does without some props, and why. */
  public String of(PropChange change) {
    return said("props", Vocabulary.word(change.how()), change.particulars());
  }

  String said(String bundle, String key, List<Argument> particulars) {
    Bundle sentences = Bundle.of(bundle, locale);
    return sentences.say(key, particulars.stream().map(one -> said(one, sentences)).toArray());
  }

  private Object said(Argument particular, Bundle sentences) {
    return switch (particular) {
      case Argument.Time time -> Minutes.clock(time.seconds());
      case Argument.Count number -> number.value();
      case Argument.Name name -> name.text();
      case Argument.Word word -> words.within(word.word());
      case Argument.Props props -> words.counted(props.kind(), props.count());
      case Argument.Several several ->
          listed(several.all().stream().map(one -> said(one, sentences)).toList(), sentences);
    };
  }

  private static Object listed(List<Object> all, Bundle sentences) {
    if (all.isEmpty()) {
      return sentences.text("list.none");
    }
    Object list = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      list = sentences.say(i < all.size() - 1 ? "list.more" : "list.last", list, all.get(i));
    }
    return list;
  }
}
