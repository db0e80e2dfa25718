package studio.yin.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigInteger;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.sequence.Hold;

/** Reads a hold from seconds, {@code 270}, or as teachers type it, {@code "4:30"}. */
final class HoldReader extends StdDeserializer<Hold> {
  private static final long serialVersionUID = 1L;

  HoldReader() {
    super(Hold.class);
  }

  @Override
  public Hold deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      return Hold.typed(json.getText());
    }
    if (json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      BigInteger seconds = json.getBigIntegerValue();
      if (seconds.bitLength() > 31) {
        throw Refusal.of(Reason.HOLD_OUT_OF_RANGE, "hold").thrown();
      }
      return new Hold(seconds.intValue());
    }
    return (Hold) context.handleUnexpectedToken(Hold.class, json);
  }
}
