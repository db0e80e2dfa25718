package studio.yin.api.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What requests and answers look like, from {@code examples.json}: one of each, by its schema. */
final class Examples {
  private final Map<String, Object> all;

  private Examples(Map<String, Object> all) {
    this.all = all;
  }

  static Examples read() {
    try (InputStream text =
        Objects.requireNonNull(
            Examples.class.getResourceAsStream("/studio/yin/api/examples.json"))) {
      return new Examples(new ObjectMapper().readValue(text, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds those of which a schema has none of its own, so that each stands there once. */
  void add(Components components) {
    components
        .getSchemas()
        .forEach(
            (name, schema) -> {
              Object value = value(name, schema);
              if (value != null) {
                components.addExample(name, OASFactory.createExample().value(value));
                components.addExample(
                    listOf(name), OASFactory.createExample().value(List.of(value)));
              }
            });
  }

  private @Nullable Object value(String name, Schema schema) {
    return schema.getExamples() != null && !schema.getExamples().isEmpty()
        ? schema.getExamples().getFirst()
        : all.get(name);
  }

  private static String listOf(String name) {
    return name + ".list";
  }

  /** Shows what an operation is asked and what it answers when all is well. */
  void show(Operation operation) {
    if (operation.getRequestBody() != null) {
      show(operation.getRequestBody().getContent());
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (status.startsWith("2")) {
                show(answer.getContent());
              }
            });
  }

  private static void show(@Nullable Content content) {
    if (content != null) {
      content.getMediaTypes().values().forEach(Examples::show);
    }
  }

  private static void show(MediaType type) {
    @Nullable Schema schema = type.getSchema();
    String one = schema == null ? null : named(schema);
    String each = schema == null || schema.getItems() == null ? null : named(schema.getItems());
    if (one != null || each != null) {
      String name = one != null ? one : listOf(String.valueOf(each));
      type.addExample(name, OASFactory.createExample().ref("#/components/examples/" + name));
    }
  }

  private static @Nullable String named(Schema schema) {
    String ref = schema.getRef();
    return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
  }
}
