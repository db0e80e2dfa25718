package studio.yin.api.sharing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.api.json.RequestValues;
import studio.yin.sharing.Share;

/**
 * What to say differently of a link; what is left out stays.
 *
 * @param days how many days it opens from now
 * @param forGood true to let it open until it is revoked
 */
public record ShareChange(
    @Nullable String label, @Nullable Integer days, @Nullable Boolean forGood) {
  private static final int MOST = 3660;

  Share.Change change() {
    RequestValues.oneOf("days", days, "forGood", forGood);
    return new Share.Change(label, end());
  }

  private Share.@Nullable End end() {
    if (Boolean.TRUE.equals(forGood)) {
      return new Share.End(null);
    }
    return days == null ? null : new Share.End(days(days));
  }

  /** Days that a link opens, as a client may say them. */
  static Duration days(int wanted) {
    if (wanted < 1 || wanted > MOST) {
      throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "days", 1, MOST).toException();
    }
    return Duration.ofDays(wanted);
  }
}
