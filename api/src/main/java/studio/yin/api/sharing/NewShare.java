package studio.yin.api.sharing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.api.json.Given;
import studio.yin.sharing.Share;

/** A link to make. */
public record NewShare(
    @Nullable String label,
    Share.@Nullable Mode mode,
    @JsonDeserialize(using = Days.Reader.class) @Nullable Days days) {

  Share.Terms terms() {
    return new Share.Terms(
        label == null ? "" : label,
        Given.field("mode", mode),
        (days == null ? Days.USUAL : days).lasts());
  }

  /** How many days a link opens; none for as long as it is not revoked. */
  public record Days(@Nullable Integer count) {
    static final int MOST = 3660;
    static final Days USUAL = new Days(30);

    public Days {
      if (count != null && (count < 1 || count > MOST)) {
        throw Refusal.of(Reason.COUNT_OUT_OF_RANGE, "days", 1, MOST).thrown();
      }
    }

    @Nullable Duration lasts() {
      return count == null ? null : Duration.ofDays(count);
    }

    /** Tells {@code "days": null}, for ever, from a field that is not there. */
    static final class Reader extends StdDeserializer<Days> {
      private static final long serialVersionUID = 1L;

      Reader() {
        super(Days.class);
      }

      @Override
      public Days deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return new Days(context.readValue(json, Integer.class));
      }

      @Override
      public Days getNullValue(DeserializationContext context) {
        return new Days(null);
      }

      @Override
      public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
      }
    }
  }
}
