package studio.yin.insight;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import studio.yin.Words;
import studio.yin.timing.Minutes;

/** Makes sentences of keys and particulars, in the language of a bundle. */
final class Sentences {
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle sentences;
  private final Words words;

  private Sentences(String bundle, Locale locale) {
    sentences = ResourceBundle.getBundle("studio.yin.insight." + bundle, locale, ENGLISH_OTHERWISE);
    words = Words.in(locale);
  }

  /**
   * The sentence of that key.
   *
   * @param bundle its name in this package: {@code checks}, {@code props}
   */
  static String sentence(String bundle, String key, List<Said> particulars, Locale locale) {
    Sentences sentences = new Sentences(bundle, locale);
    return sentences.formatted(key, particulars.stream().map(sentences::said).toArray());
  }

  private Object said(Said particular) {
    return switch (particular) {
      case Said.Time time -> Minutes.clock(time.seconds());
      case Said.Count number -> number.value();
      case Said.Name name -> name.text();
      case Said.Word word -> words.within(word.word());
      case Said.Props props -> words.counted(props.kind(), props.count());
      case Said.Several several -> listed(several.all().stream().map(this::said).toList());
    };
  }

  private Object listed(List<Object> all) {
    if (all.isEmpty()) {
      return sentences.getString("list.none");
    }
    Object list = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      list = formatted(i < all.size() - 1 ? "list.more" : "list.last", list, all.get(i));
    }
    return list;
  }

  private String formatted(String key, Object... particulars) {
    return new MessageFormat(sentences.getString(key), sentences.getLocale()).format(particulars);
  }
}
