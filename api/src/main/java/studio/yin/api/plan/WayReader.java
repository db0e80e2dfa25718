package studio.yin.api.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import studio.yin.api.plan.StepChange.Way;

/** Tells {@code "variation": null}, the pose as usual, from a field that is not there. */
final class WayReader extends StdDeserializer<Way> {
  private static final long serialVersionUID = 1L;

  WayReader() {
    super(Way.class);
  }

  @Override
  public Way deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return new Way(context.readValue(json, String.class));
  }

  @Override
  public Way getNullValue(DeserializationContext context) {
    return new Way(null);
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
