package studio.yin.figure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.yin.Vocabulary;

/** Every figure of the catalogue's folder, by its slug. */
final class Figures {
  private static final Path FOLDER =
      Path.of("..", "migrations", "src", "main", "resources", "catalogue", "figures");

  /** As strict as the stored form: a misspelt field or a missing number is an error. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .annotationIntrospector(new Vocabulary())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final SortedMap<String, Figure> ALL = read();

  private Figures() {}

  static SortedMap<String, Figure> all() {
    return ALL;
  }

  private static SortedMap<String, Figure> read() {
    SortedMap<String, Figure> figures = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        String name = String.valueOf(file.getFileName());
        figures.put(
            name.substring(0, name.length() - ".yaml".length()),
            YAML.readValue(file.toFile(), Figure.class));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableSortedMap(figures);
  }

  static Figure named(String slug) {
    Figure figure = ALL.get(slug);
    if (figure == null) {
      throw new IllegalArgumentException("No figure is called " + slug);
    }
    return figure;
  }
}
