package studio.yin.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import studio.yin.library.VocabularyNames;
import studio.yin.sequence.Hold;

/**
 * Takes JSON at its word: no unknown fields, no field twice, nothing after the end, and no value
 * that has to be bent into another type. Vocabularies are written as words with hyphens.
 */
@Singleton
public class Strictness implements ObjectMapperCustomizer {

  private static final Map<LogicalType, List<CoercionInputShape>> BENT =
      Map.of(
          LogicalType.Textual,
          List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
          LogicalType.Integer,
          List.of(
              CoercionInputShape.String,
              CoercionInputShape.EmptyString,
              CoercionInputShape.Float,
              CoercionInputShape.Boolean),
          LogicalType.Boolean,
          List.of(
              CoercionInputShape.String,
              CoercionInputShape.EmptyString,
              CoercionInputShape.Integer,
              CoercionInputShape.Float),
          LogicalType.Enum,
          List.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString));

  @Override
  public void customize(ObjectMapper json) {
    json.setAnnotationIntrospector(new VocabularyNames());
    json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    json.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    BENT.forEach(
        (type, shapes) ->
            shapes.forEach(
                shape -> json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
    json.registerModule(new SimpleModule("studio").addDeserializer(Hold.class, new HoldReader()));
  }
}
