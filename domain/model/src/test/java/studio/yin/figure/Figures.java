package studio.yin.figure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.yin.DataFiles;

/** Every figure of the catalogue's folder, by its slug. */
public final class Figures {
  static final Path CATALOGUE = DataFiles.CATALOGUE;

  /** As strict as the stored form: a misspelt field or a missing number is an error. */
  static final ObjectMapper YAML =
      DataFiles.yaml().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private Figures() {}

  /**
   * Read when a test asks, so that the contact sheet can show the others when one is half written.
   */
  private static final class Read {
    static final SortedMap<String, Figure> ALL = read();
  }

  public static SortedMap<String, Figure> all() {
    return Read.ALL;
  }

  private static SortedMap<String, Figure> read() {
    SortedMap<String, Figure> figures = new TreeMap<>();
    for (Path file : files(CATALOGUE.resolve("figures"))) {
      try {
        figures.put(slug(file), read(file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return Collections.unmodifiableSortedMap(figures);
  }

  static Figure read(Path file) throws IOException {
    return YAML.readValue(file.toFile(), Figure.class);
  }

  /** The data files of a folder, in the order of their names. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> slug(path).indexOf('.') < 0).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String slug(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".yaml".length());
  }

  static Figure named(String slug) {
    Figure figure = Read.ALL.get(slug);
    if (figure == null) {
      throw new IllegalArgumentException("No figure is called " + slug);
    }
    return figure;
  }
}
