package studio.yin.migrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.yin.RefusedException;
import studio.yin.pose.Vocabulary;
import studio.yin.speech.Languages;
import studio.yin.speech.Sentences;

/**
 * Makes a record of a data file, its fields being exactly the record's components: lists and maps
 * may be left out when empty, and what is {@code @Nullable} may be left out. Every mistake is noted
 * where it stands, and the rest of the file is read all the same, so that one run finds them all.
 *
 * <p>Jackson's own binding stops at the first mistake, which is why it is not used here.
 */
final class RecordReader {
  private final DataFile file;

  RecordReader(DataFile file) {
    this.file = file;
  }

  /** The whole file as a record; empty when there was a mistake, which has been noted. */
  <T extends Record> Optional<T> read(Class<T> type) {
    return file.content().isMissingNode()
        ? Optional.empty()
        : Optional.ofNullable(type.cast(value(type, file.content(), "")));
  }

  /** The value, or null after a mistake was noted. */
  private @Nullable Object value(Type type, JsonNode node, String at) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(list.getActualTypeArguments()[0], node, at);
    }
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      return map(map.getActualTypeArguments(), node, at);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return record(raw, node, at);
    }
    if (raw.isEnum()) {
      return word(raw, node, at);
    }
    if (raw == int.class) {
      return node.isIntegralNumber() && node.canConvertToInt()
          ? (Object) node.intValue()
          : wrong(at, "should be a whole number");
    }
    if (raw == double.class || raw == Double.class) {
      return node.isNumber() ? (Object) node.doubleValue() : wrong(at, "should be a number");
    }
    if (raw == boolean.class) {
      return node.isBoolean() ? (Object) node.booleanValue() : wrong(at, "should be true or false");
    }
    if (raw == UUID.class) {
      return uuid(node, at);
    }
    if (raw == String.class) {
      return node.isTextual()
          ? node.textValue()
          : wrong(at, "should be text; put quotes around it if it is");
    }
    throw new IllegalStateException("The reader of data files does not know " + type + " yet.");
  }

  private @Nullable Object list(Type of, JsonNode node, String at) {
    if (!node.isArray()) {
      return wrong(at, "should be a list; begin each entry with a hyphen");
    }
    List<Object> entries = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < node.size(); i++) {
      @Nullable Object entry = value(of, node.get(i), at + "/" + i);
      if (entry == null) {
        whole = false;
      } else {
        entries.add(entry);
      }
    }
    return whole ? entries : null;
  }

  private @Nullable Object map(Type[] types, JsonNode node, String at) {
    if (!node.isObject()) {
      return wrong(at, "should have fields; write one a line, with a colon");
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    boolean whole = true;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String there = at + "/" + field.getKey();
      @Nullable Object key = value(types[0], TextNode.valueOf(field.getKey()), there);
      @Nullable Object entry = value(types[1], field.getValue(), there);
      if (key == null || entry == null) {
        whole = false;
      } else {
        entries.put(key, entry);
      }
    }
    return whole ? entries : null;
  }

  private @Nullable Object record(Class<?> type, JsonNode node, String at) {
    if (!node.isObject()) {
      return wrong(at, "should have the fields " + fields(type));
    }
    RecordComponent[] components = type.getRecordComponents();
    boolean whole = onlyKnownFields(type, node, at);
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      @Nullable JsonNode given = node.get(component.getName());
      if (given != null && !given.isNull()) {
        values[i] = value(component.getGenericType(), given, at + "/" + component.getName());
        whole &= values[i] != null;
      } else if (component.getType() == List.class) {
        values[i] = List.of();
      } else if (component.getType() == Map.class
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        values[i] = Map.of();
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        file.wrong(at, component.getName() + " is missing; write it here");
        whole = false;
      }
    }
    return whole ? made(type, components, values, at) : null;
  }

  private boolean onlyKnownFields(Class<?> type, JsonNode node, String at) {
    boolean known = true;
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (Arrays.stream(type.getRecordComponents()).noneMatch(c -> c.getName().equals(name))) {
        file.wrong(
            at + "/" + name,
            "there is no field %s here; there are %s".formatted(name, fields(type)));
        known = false;
      }
    }
    return known;
  }

  private @Nullable Object made(
      Class<?> type, RecordComponent[] components, @Nullable Object[] values, String at) {
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RefusedException why) {
        String field = why.refusal().field();
        String said = field + ": " + Sentences.in(Languages.FIRST).of(why.refusal());
        file.wrong(at + "/" + fieldNamedIn(said, components), said);
        return null;
      }
      if (refused.getCause() instanceof IllegalArgumentException why) {
        String said = String.valueOf(why.getMessage());
        file.wrong(at + "/" + fieldNamedIn(said, components), said);
        return null;
      }
      throw new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The field that a record's complaint mentions first, so that it is told on that line. */
  private static String fieldNamedIn(String said, RecordComponent[] components) {
    List<String> words = List.of(said.toLowerCase(Locale.ROOT).split("\\W+"));
    return Arrays.stream(components)
        .map(RecordComponent::getName)
        .filter(words::contains)
        .min(Comparator.comparingInt(words::indexOf))
        .orElse("");
  }

  private @Nullable Object word(Class<?> vocabulary, JsonNode node, String at) {
    List<String> words = new ArrayList<>();
    for (Object constant : vocabulary.getEnumConstants()) {
      String word = Vocabulary.word((Enum<?>) constant);
      if (word.equals(node.asText())) {
        return constant;
      }
      words.add(word);
    }
    return wrong(
        at,
        "is \u201C%s\u201D; choose one of %s".formatted(node.asText(), String.join(", ", words)));
  }

  private @Nullable Object uuid(JsonNode node, String at) {
    try {
      return UUID.fromString(node.asText());
    } catch (IllegalArgumentException unreadable) {
      return wrong(at, "should be a UUID; make a new one");
    }
  }

  private @Nullable Object wrong(String at, String said) {
    String name = at.substring(at.lastIndexOf('/') + 1);
    file.wrong(at, name.isEmpty() ? "the file " + said : name + " " + said);
    return null;
  }

  private static String fields(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }
}
