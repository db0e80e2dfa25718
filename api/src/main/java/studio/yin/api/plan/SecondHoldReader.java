package studio.yin.api.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import studio.yin.api.plan.StepChange.SecondHold;
import studio.yin.sequence.Hold;

/** Tells {@code "secondHold": null}, both sides alike again, from a field that is not there. */
final class SecondHoldReader extends StdDeserializer<SecondHold> {
  private static final long serialVersionUID = 1L;

  SecondHoldReader() {
    super(SecondHold.class);
  }

  @Override
  public SecondHold deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return new SecondHold(context.readValue(json, Hold.class));
  }

  @Override
  public SecondHold getNullValue(DeserializationContext context) {
    return new SecondHold(null);
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
