package studio.yin;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A reasoned no: why, about which field, and the particulars.
 *
 * @param reason why
 * @param field what it is about, as forms and JSON name it: {@code hold}, {@code title}, {@code
 *     place}
 * @param particulars numbers, names and sentences that the sentence mentions, in its order
 */
public record Refusal(Reason reason, String field, List<Object> particulars) implements Spoken {

  public Refusal {
    particulars = List.copyOf(particulars);
  }

  /** A refusal about a field, with the particulars of its sentence. */
  public static Refusal of(Reason reason, String field, Object... particulars) {
    return new Refusal(reason, field, List.of(particulars));
  }

  /** This refusal as something to throw, for constructors that cannot answer otherwise. */
  public RefusedException thrown() {
    return new RefusedException(this);
  }

  /** What to tell a person: what is wrong and what would mend it, in one or two sentences. */
  @Override
  public String sentence(Locale locale) {
    ResourceBundle sentences =
        ResourceBundle.getBundle("studio.yin.refusals", locale, ENGLISH_OTHERWISE);
    // numbers go with the language that was found, not with the one that was asked for
    return new MessageFormat(sentences.getString(reason.name()), sentences.getLocale())
        .format(
            particulars.stream()
                .map(particular -> particular instanceof Spoken s ? s.sentence(locale) : particular)
                .toArray());
  }

  /** Without this, a missing language would fall to the machine's own instead of English. */
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
