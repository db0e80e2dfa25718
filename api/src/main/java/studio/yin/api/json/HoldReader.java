package studio.yin.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.sequence.Hold;
import studio.yin.timing.Minutes;

/**
 * Reads a hold from seconds, {@code 270}, as teachers type it, {@code "4:30"}, or as answers show
 * it. A bare number is seconds here, in quotes too: programs count in them, and no field shows them
 * what was meant.
 */
final class HoldReader extends StdDeserializer<Hold> {
  private static final long serialVersionUID = 1L;

  HoldReader() {
    super(Hold.class);
  }

  @Override
  public Hold deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      return typed(json.getText());
    }
    if (json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return seconds(json.getBigIntegerValue());
    }
    return json.hasToken(JsonToken.START_OBJECT)
        ? shown(json, context)
        : (Hold) context.handleUnexpectedToken(Hold.class, json);
  }

  /** As an answer shows it; of its two fields the seconds count, and both have to say the same. */
  private static Hold shown(JsonParser json, DeserializationContext context) throws IOException {
    Shown shown = context.readValue(json, Shown.class);
    if (shown.seconds() == null
        || (shown.clock() != null && !shown.clock().equals(Minutes.clock(shown.seconds())))) {
      throw MismatchedInputException.from(
          json, Hold.class, "seconds, and the clock that shows them");
    }
    return new Hold(shown.seconds());
  }

  private static Hold typed(String text) {
    String bare = text.length() > 100 ? "" : text.replaceAll("[\\p{Z}\\p{C}\\s]", "");
    if (bare.matches("\\d{1,100}")) {
      return seconds(new BigInteger(bare));
    }
    if (!bare.matches("(?s).*[\\p{L}:'\"\u2032\u2033\u2019\u201D\uFF1A\u2236].*")) {
      // a number, but no whole one: nobody could tell whether of seconds or of minutes
      throw Refusal.of(Reason.HOLD_UNREADABLE, "hold").toException();
    }
    return Hold.typed(text);
  }

  private static Hold seconds(BigInteger count) {
    if (count.bitLength() > 31) {
      throw Refusal.of(Reason.HOLD_OUT_OF_RANGE, "hold").toException();
    }
    return new Hold(count.intValue());
  }

  /** A hold in an answer. */
  private record Shown(@Nullable Integer seconds, @Nullable String clock) {}
}
