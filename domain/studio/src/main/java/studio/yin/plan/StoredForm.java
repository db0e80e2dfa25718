package studio.yin.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import studio.yin.library.VocabularyNames;
import studio.yin.sequence.Dismissal;

/**
 * How values lie in {@code jsonb}: the record's own names, vocabularies as words, nothing that is
 * null, and beside it the {@code format} in which it was written. This form belongs to the project;
 * no setting of a framework changes it.
 */
public final class StoredForm {

  /** The format that is written now. */
  public static final int FORMAT = 3;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .annotationIntrospector(
              AnnotationIntrospector.pair(new VocabularyNames(), new Components()))
          .addMixIn(Dismissal.class, StoredDismissal.class)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private StoredForm() {}

  /** The stored form of a value. */
  public static String write(Object value) {
    ObjectNode node = JSON.valueToTree(value);
    node.put("format", FORMAT);
    return node.toString();
  }

  /**
   * The value of a stored form.
   *
   * @throws IllegalStateException when it was written in a format that this version does not know,
   *     or is damaged; the message names the place
   */
  public static <T> T read(String stored, Class<T> type) {
    try {
      JsonNode node = JSON.readTree(stored);
      int format = node.path("format").asInt(0);
      if (format < 1 || format > FORMAT || !(node instanceof ObjectNode object)) {
        throw new IllegalStateException(
            "A stored %s has format %d; this version reads 1 to %d."
                .formatted(type.getSimpleName(), format, FORMAT));
      }
      object.remove("format");
      OlderForms.renew(object, format, type);
      return JSON.treeToValue(object, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(
          "A stored %s cannot be read at %s: %s"
              .formatted(type.getSimpleName(), place(damaged), damaged.getOriginalMessage()),
          damaged);
    }
  }

  /** Where it is damaged: {@code steps[3].hold}, or line and column where it is no JSON. */
  private static String place(JsonProcessingException damaged) {
    if (damaged instanceof JsonMappingException unfit) {
      StringBuilder place = new StringBuilder();
      for (JsonMappingException.Reference step : unfit.getPath()) {
        if (step.getFieldName() == null) {
          place.append('[').append(step.getIndex()).append(']');
        } else {
          place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
        }
      }
      return place.isEmpty() ? "its beginning" : place.toString();
    }
    JsonLocation at = damaged.getLocation();
    return "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  /** What a dismissal heeds lies under the name that it had at first. */
  private interface StoredDismissal {
    @JsonProperty("seen")
    String fingerprint();
  }

  /** A component of a record that is not marked as nullable has to be there. */
  private static final class Components extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
      if (!(member instanceof AnnotatedParameter component)
          || !(component.getOwner().getAnnotated() instanceof Executable maker)) {
        return null;
      }
      return !maker.getAnnotatedParameterTypes()[component.getIndex()].isAnnotationPresent(
          Nullable.class);
    }
  }
}
