package studio.yin.web.sharing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.pose.Vocabulary;
import studio.yin.sharing.Share;
import studio.yin.web.page.Refused;

/**
 * The form that makes a link, as it was typed.
 *
 * @param key the client's key, so that a form sent twice makes one link
 * @param lasts a {@link Lasting}, or {@value #KEEP}
 * @param until a day, where it lasts until a day
 * @param zone where the teacher is, as their browser names it; empty without a script
 * @param refused what was wrong with it, if it was refused
 */
public record ShareForm(
    String key,
    String label,
    String mode,
    String lasts,
    String until,
    String zone,
    Refused refused) {

  /** Leaves the end of a link as it is. */
  private static final String KEEP = "keep";

  static ShareForm empty(String key) {
    return new ShareForm(
        key,
        "",
        Vocabulary.word(Share.Mode.FOLLOWS),
        Vocabulary.word(Lasting.MONTH),
        "",
        "",
        Refused.NOTHING);
  }

  /** The form that says something else of a link, which leaves its end alone. */
  static ShareForm of(Share share) {
    return new ShareForm("", share.label(), "", KEEP, "", "", Refused.NOTHING);
  }

  /** A form as it was sent; what it does not have keeps what stands. */
  static ShareForm sent(Map<String, String> typed) {
    return new ShareForm(
        typed.getOrDefault("key", ""),
        typed.getOrDefault("label", ""),
        typed.getOrDefault("mode", ""),
        typed.getOrDefault("lasts", KEEP),
        typed.getOrDefault("until", ""),
        typed.getOrDefault("zone", ""),
        Refused.NOTHING);
  }

  ShareForm refused(RefusedException why, Map<String, String> typed, Locale locale) {
    return new ShareForm(key, label, mode, lasts, until, zone, Refused.of("", why, typed, locale));
  }

  /** Whether that is what was chosen. */
  public boolean lasts(String word) {
    return lasts.equals(word);
  }

  /** What is wrong with a field; empty where nothing is. */
  public String wrong(String field) {
    return refused.wrong(field);
  }

  /**
   * What was meant.
   *
   * @throws studio.yin.RefusedException where it cannot be meant
   */
  Share.Terms terms(Instant now) {
    return new Share.Terms(
        label,
        Vocabulary.of(Share.Mode.class, "mode", mode),
        lasting(Vocabulary.of(Lasting.class, "lasts", lasts), now));
  }

  /**
   * What is meant to be different.
   *
   * @throws studio.yin.RefusedException where it cannot be meant
   */
  Share.Change change(Instant now) {
    return new Share.Change(
        label,
        lasts.equals(KEEP)
            ? null
            : new Share.End(lasting(Vocabulary.of(Lasting.class, "lasts", lasts), now)));
  }

  private @Nullable Duration lasting(Lasting chosen, Instant now) {
    return switch (chosen) {
      case DAY -> Duration.ofDays(1);
      case WEEK -> Duration.ofDays(7);
      case MONTH -> Duration.ofDays(30);
      case NEVER -> null;
      case UNTIL -> Duration.between(now, endOfDay());
    };
  }

  /** The end of the chosen day where the teacher is; where that is unknown, where it ends last. */
  private Instant endOfDay() {
    try {
      return LocalDate.parse(until.strip()).plusDays(1).atStartOfDay(where()).toInstant();
    } catch (DateTimeException unreadable) {
      throw Refusal.of(Reason.DATE_UNREADABLE, "lasts").toException();
    }
  }

  private ZoneId where() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      return ZoneOffset.ofHours(-12);
    }
  }

  /** How long a link may be told to open. */
  public enum Lasting {
    DAY,
    WEEK,
    MONTH,
    NEVER,
    UNTIL
  }
}
