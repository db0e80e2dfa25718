package studio.yin.speech;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one kind in a language, English where we do not have it. */
public final class Bundle {

  /** Without this, a missing language would fall to the machine's own instead of English. */
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;

  private Bundle(ResourceBundle texts) {
    this.texts = texts;
  }

  /**
   * The texts of a file.
   *
   * @param beside a class in whose package it is
   * @param name of the file, without its language: {@code refusals}
   */
  public static Bundle of(Class<?> beside, String name, Locale locale) {
    return new Bundle(
        ResourceBundle.getBundle(
            beside.getPackageName() + "." + name,
            locale,
            beside.getClassLoader(),
            ENGLISH_OTHERWISE));
  }

  /** The texts of a file beside this class. */
  static Bundle of(String name, Locale locale) {
    return of(Bundle.class, name, locale);
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * A text as it stands.
   *
   * @throws java.util.MissingResourceException where there is none
   */
  public String text(String key) {
    return texts.getString(key);
  }

  /** A text with its particulars filled in. */
  public String say(String key, Object... particulars) {
    // numbers go with the language that was found, not with the one that was asked for
    return new MessageFormat(text(key), locale()).format(particulars);
  }

  /** The language that was found. */
  Locale locale() {
    return texts.getLocale();
  }
}
