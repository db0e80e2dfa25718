package studio.yin.migrations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One YAML file that remembers on which line each of its values stands. Values are named by JSON
 * pointers: {@code /steps/3/hold}.
 */
final class DataFile {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern LINE = Pattern.compile(", line (\\d+),");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Path path;
  private final List<Mistake> mistakes;
  private final Map<String, Integer> lines = new HashMap<>();
  private JsonNode content = NODES.missingNode();

  private DataFile(Path path, List<Mistake> mistakes) {
    this.path = path;
    this.mistakes = mistakes;
  }

  /**
   * Reads a file. What cannot be read at all is noted as a mistake and leaves {@link #content}
   * missing.
   *
   * @param mistakes where this file's mistakes are noted, now and later
   */
  static DataFile read(Path path, List<Mistake> mistakes) {
    DataFile file = new DataFile(path, mistakes);
    try (JsonParser parser = YAML.createParser(Files.readString(path))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        file.wrong("", "the file is empty; write its fields, or delete it");
      } else {
        file.content = file.value(parser, first, "");
        if (parser.nextToken() != null) {
          file.lines.put("/", parser.currentTokenLocation().getLineNr());
          file.wrong("/", "a second document begins here; a file holds one, so take out the ---");
        }
      }
    } catch (JsonProcessingException unreadable) {
      file.content = NODES.missingNode();
      file.notYaml(unreadable);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return file;
  }

  /** The file's name up to its first dot. */
  String slug() {
    return path.getFileName().toString().replaceFirst("\\..*$", "");
  }

  /** The language in which a file's words are, as its name says: {@code seal.en.yaml}. */
  Optional<String> language() {
    String[] parts = path.getFileName().toString().split("\\.", -1);
    return parts.length == 3 ? Optional.of(parts[1]) : Optional.empty();
  }

  /** Everything in the file, as a tree. */
  JsonNode content() {
    return content;
  }

  /** Notes a mistake on the line of that value, or of the nearest value around it. */
  void wrong(String pointer, String said) {
    mistakes.add(new Mistake(path, line(pointer), said));
  }

  private int line(String pointer) {
    for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
      @Nullable Integer line = lines.get(p);
      if (line != null) {
        return line;
      }
    }
    return lines.getOrDefault("", 1);
  }

  private JsonNode value(JsonParser parser, JsonToken token, String pointer) throws IOException {
    lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
    return switch (token) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }

  private ObjectNode object(JsonParser parser, String pointer) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String child = pointer + "/" + name;
      int line = parser.currentTokenLocation().getLineNr();
      if (object.has(name)) {
        mistakes.add(
            new Mistake(path, line, name + " stands here a second time; keep one of the two"));
      }
      lines.put(child, line);
      object.set(name, value(parser, parser.nextToken(), child));
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, String pointer) throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(parser, token, pointer + "/" + array.size()));
    }
    return array;
  }

  /** The parser says first what it was reading and from which line, then what went wrong where. */
  private void notYaml(JsonProcessingException unreadable) {
    String message = unreadable.getOriginalMessage();
    String wrong =
        message.lines().filter(line -> !line.startsWith(" ")).reduce("", (first, last) -> last);
    List<Integer> marks =
        LINE.matcher(message).results().map(mark -> Integer.valueOf(mark.group(1))).toList();
    int begun = marks.isEmpty() ? unreadable.getLocation().getLineNr() : marks.get(0);
    int line = marks.isEmpty() ? begun : marks.get(marks.size() - 1);
    String around = begun < line ? "; what cannot be read begins on line " + begun : "";
    mistakes.add(new Mistake(path, Math.max(1, line), "this is not YAML: " + wrong + around));
  }
}
