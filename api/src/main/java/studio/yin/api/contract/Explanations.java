package studio.yin.api.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What fields, parameters and answers mean, from {@code contract.properties}. */
final class Explanations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Properties texts;

  private Explanations(Properties texts) {
    this.texts = texts;
  }

  static Explanations read() {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Explanations.class.getResourceAsStream("/studio/yin/api/contract.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Explanations(texts);
  }

  String of(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  List<String> statuses() {
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith("status."))
        .map(key -> key.substring("status.".length()))
        .sorted()
        .toList();
  }

  /** Gives a schema its words: its own, those of its fields, an example, what must be there. */
  void explain(String name, Schema schema) {
    describe(name, schema);
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(schema.getEnumeration().stream().map(Explanations::word).toList());
    }
    if (schema.getProperties() == null) {
      return;
    }
    schema.setAdditionalPropertiesSchema(null);
    if (Stream.of(of("closed").split(" ")).anyMatch(name::equals)) {
      schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }
    schema.getProperties().forEach((field, of) -> describe(name + "." + field, of));
    String example = texts.getProperty(name + ".example");
    if (example != null) {
      schema.setExamples(List.of(json(example)));
    }
    String optional = texts.getProperty(name + ".optional", "");
    List<String> required = new ArrayList<>(new TreeMap<>(schema.getProperties()).keySet());
    required.removeAll(Stream.of(optional.split(" ")).toList());
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private void describe(String key, Schema schema) {
    String text = texts.getProperty(key);
    if (text != null) {
      schema.setDescription(text);
    }
    if (key.equals("UUID")) {
      schema.setPattern(null); // its format says it, and generators stumble over the two together
    }
    limit(texts.getProperty(key + ".limits"), schema);
  }

  /** From how much to how much: characters of a text, entries of a list, or the number itself. */
  private static void limit(@Nullable String limits, Schema schema) {
    if (limits == null) {
      return;
    }
    int[] range = Stream.of(limits.split(" ")).mapToInt(Integer::parseInt).toArray();
    int least = range[0];
    int most = range[1];
    List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
    if (types.contains(Schema.SchemaType.STRING)) {
      schema.minLength(least).maxLength(most);
    } else if (types.contains(Schema.SchemaType.ARRAY)) {
      schema.minItems(least).maxItems(most);
    } else {
      schema.minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
    }
  }

  void explain(Parameter parameter) {
    @Nullable String text = texts.getProperty("parameter." + parameter.getName());
    if (text != null && parameter.getDescription() == null) {
      parameter.setDescription(text);
    }
    if (parameter.getName().equals("If-Match")) {
      parameter.setRequired(true);
      parameter.setExample("\"7\"");
    }
    if (parameter.getName().equals("Idempotency-Key") && parameter.getSchema() != null) {
      parameter.getSchema().setFormat("uuid");
    }
  }

  /** Gives an operation what its resource leaves unsaid: what to know of it, what comes back. */
  void explain(Operation operation) {
    String about = texts.getProperty("operation." + operation.getOperationId());
    if (about != null && operation.getDescription() == null) {
      operation.setDescription(about);
    }
    operation.getResponses().getAPIResponses().values().stream()
        .filter(answer -> "OK".equals(answer.getDescription()))
        .forEach(answer -> answer.setDescription(answered(operation, answer)));
  }

  /** By the operation or, where many answer alike, by what they answer with. */
  private String answered(Operation operation, APIResponse answer) {
    String own = texts.getProperty("answer." + operation.getOperationId());
    return own != null
        ? own
        : answer.getContent().getMediaTypes().values().stream()
            .map(type -> type.getSchema() == null ? null : type.getSchema().getRef())
            .filter(Objects::nonNull)
            .map(ref -> of("answer." + ref.substring(ref.lastIndexOf('/') + 1)))
            .findFirst()
            .orElse("OK");
  }

  /** Whether it may be asked for without a body, though it takes one. */
  boolean mayBeBare(Operation operation) {
    return Stream.of(of("bare").split(" ")).anyMatch(operation.getOperationId()::equals);
  }

  Header header(String name) {
    return OASFactory.createHeader()
        .description(of("header." + name))
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  Schema problem() {
    Schema problem = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    problem.addProperty(
        "type",
        OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("uri-reference"));
    Stream.of("title", "detail", "instance", "field")
        .forEach(
            field ->
                problem.addProperty(
                    field, OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    problem.addProperty(
        "findings",
        OASFactory.createSchema()
            .addType(Schema.SchemaType.ARRAY)
            .items(OASFactory.createSchema().ref("#/components/schemas/FindingAnswer")));
    problem.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    return problem;
  }

  private static Object word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object json(String text) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "contract.properties has an example that is no JSON: " + text);
    }
  }
}
