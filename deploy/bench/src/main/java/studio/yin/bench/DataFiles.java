package studio.yin.bench;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.yin.figure.Figure;
import studio.yin.library.VocabularyNames;
import studio.yin.pose.Catalogue;
import studio.yin.pose.PoseFacts;
import studio.yin.pose.PoseProse;

/** The catalogue as its data files have it; the build has checked them. */
final class DataFiles {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .annotationIntrospector(new VocabularyNames())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class,
              lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              Map.class, maps -> maps.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private DataFiles() {}

  static Catalogue poses() {
    Map<String, PoseProse> words = read("poses", ".en.yaml", PoseProse.class);
    return Catalogue.of(
        read("poses", ".yaml", PoseFacts.class).entrySet().stream()
            .map(known -> known.getValue().told(Objects.requireNonNull(words.get(known.getKey()))))
            .toList());
  }

  static Map<String, Figure> figures() {
    return read("figures", ".yaml", Figure.class);
  }

  private static <T> Map<String, T> read(String folder, String ending, Class<T> type) {
    Path files =
        Path.of(System.getProperty("studio.root"), "migrations/src/main/resources/catalogue")
            .resolve(folder);
    Map<String, T> bySlug = new TreeMap<>();
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        if (name.substring(dot).equals(ending)) {
          bySlug.put(name.substring(0, dot), YAML.readValue(file.toFile(), type));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bySlug;
  }
}
