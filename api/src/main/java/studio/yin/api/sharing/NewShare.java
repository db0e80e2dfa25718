package studio.yin.api.sharing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import studio.yin.api.json.RequestValues;
import studio.yin.sharing.Share;

/**
 * A link to make.
 *
 * @param days how many days it opens; 30 where it is left out or null
 * @param forGood true to let it open until it is revoked; a link without an end is worth a word
 */
public record NewShare(
    @Nullable String label,
    Share.@Nullable Mode mode,
    @Nullable Integer days,
    @Nullable Boolean forGood) {
  private static final int USUAL = 30;

  Share.Terms terms() {
    RequestValues.oneOf("days", days, "forGood", forGood);
    return new Share.Terms(label == null ? "" : label, RequestValues.field("mode", mode), lasts());
  }

  private @Nullable Duration lasts() {
    if (Boolean.TRUE.equals(forGood)) {
      return null;
    }
    return ShareChange.days(days == null ? USUAL : days);
  }
}
