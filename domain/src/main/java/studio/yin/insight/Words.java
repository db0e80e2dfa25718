package studio.yin.insight;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import studio.yin.pose.Choice;
import studio.yin.timing.Minutes;

/** Makes sentences of keys and particulars, in the language of a bundle. */
final class Words {
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;

  private Words(Locale locale) {
    words = bundle("words", locale);
  }

  /**
   * The sentence of that key.
   *
   * @param bundle its name in this package: {@code checks}, {@code props}
   */
  static String sentence(String bundle, String key, List<Said> particulars, Locale locale) {
    Words words = new Words(locale);
    return formatted(bundle(bundle, locale), key, particulars.stream().map(words::said).toArray());
  }

  private Object said(Said particular) {
    return switch (particular) {
      case Said.Time time -> Minutes.clock(time.seconds());
      case Said.Count number -> number.value();
      case Said.Name name -> name.text();
      case Said.Word word -> words.getString(key(word.word()));
      case Said.Props props -> formatted(words, key(props.kind()), props.count());
      case Said.Several several -> listed(several.all().stream().map(this::said).toList());
    };
  }

  /** {@code place.under-head}, {@code propkind.block}. */
  private static String key(Enum<?> word) {
    String vocabulary = word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return vocabulary + "." + Choice.word(word);
  }

  private Object listed(List<Object> all) {
    if (all.isEmpty()) {
      return words.getString("list.none");
    }
    Object list = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      list = formatted(words, i < all.size() - 1 ? "list.more" : "list.last", list, all.get(i));
    }
    return list;
  }

  private static String formatted(ResourceBundle bundle, String key, Object... particulars) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(particulars);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("studio.yin.insight." + name, locale, ENGLISH_OTHERWISE);
  }
}
