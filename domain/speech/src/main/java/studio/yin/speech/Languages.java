package studio.yin.speech;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return read(ranges).map(liked -> Locale.lookup(liked, had));
  }

  /** The same ranges in their plain form; empty where there are none, or nobody can read them. */
  public static Optional<String> plain(@Nullable String ranges) {
    return read(ranges)
        .map(
            liked ->
                liked.stream()
                    .map(Locale.LanguageRange::toString)
                    .collect(Collectors.joining(", ")));
  }

  private static Optional<List<Locale.LanguageRange>> read(@Nullable String ranges) {
    try {
      return Optional.ofNullable(ranges).map(Locale.LanguageRange::parse);
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
