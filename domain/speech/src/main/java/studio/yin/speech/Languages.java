package studio.yin.speech;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which language something is said, of those that there are. */
public final class Languages {

  /** The language that has everything: what is missing in another one is said in it. */
  public static final Locale FIRST = Locale.forLanguageTag("en");

  /** A {@link #distance} at which a language is no help any more. */
  public static final int FOREIGN = 3;

  private Languages() {}

  /**
   * The language that is liked best of those that there are (RFC 4647, lookup); empty where none of
   * them is liked, or nobody can read what is.
   *
   * @param ranges as in {@code Accept-Language}: {@code de-AT, en;q=0.5}
   */
  public static Optional<Locale> liked(@Nullable String ranges, Collection<Locale> had) {
    try {
      return ranges == null
          ? Optional.empty()
          : Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(ranges), had));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * How far what is said in one language is from what is asked for: 0 is that very language, 1 the
   * same one without its region, 2 the first language in its stead.
   *
   * @param tag the language of what is said (BCP 47)
   */
  public static int distance(String tag, Locale asked) {
    if (tag.equals(asked.toLanguageTag())) {
      return 0;
    }
    if (tag.equals(asked.getLanguage())) {
      return 1;
    }
    return tag.equals(FIRST.toLanguageTag()) ? 2 : FOREIGN;
  }
}
