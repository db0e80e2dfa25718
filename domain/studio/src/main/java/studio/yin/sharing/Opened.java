package studio.yin.sharing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens at a moment: all but the class itself, which {@link Shares#shown} reads.
 *
 * @param share the link
 * @param revision what it shows of the plan: what is published, or what was when it was made
 * @param language the language that the plan is written in (BCP 47)
 * @param teacher what the owner of the plan is called; empty for somebody the studio has not met
 * @param mode whether it stays or follows
 * @param createdAt when the link was made
 * @param publishedAt when the plan was last published; null for plans of before that was kept
 * @param expiresAt when it ends by itself; null where it does not
 */
public record Opened(
    UUID share,
    UUID revision,
    String language,
    String teacher,
    Share.Mode mode,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable Instant expiresAt) {

  /** The language that the class is written in. */
  public Locale written() {
    return Locale.forLanguageTag(language);
  }

  /** Since when it is as it is shown. */
  public Instant since() {
    Instant published = publishedAt;
    return mode == Share.Mode.FOLLOWS && published != null ? published : createdAt;
  }
}
