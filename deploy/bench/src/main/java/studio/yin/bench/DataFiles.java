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
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.yin.figure.Figure;
import studio.yin.library.Vocabulary;
import studio.yin.pose.Catalogue;
import studio.yin.pose.Pose;

/** The catalogue as its data files have it; the build has checked them. */
final class DataFiles {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .annotationIntrospector(new Vocabulary())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class,
              lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private DataFiles() {}

  static Catalogue poses() {
    return Catalogue.of(read("poses", Pose.class).values());
  }

  static Map<String, Figure> figures() {
    return read("figures", Figure.class);
  }

  private static <T> Map<String, T> read(String folder, Class<T> type) {
    Path files =
        Path.of(System.getProperty("studio.root"), "migrations/src/main/resources/catalogue")
            .resolve(folder);
    Map<String, T> bySlug = new TreeMap<>();
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        String slug = String.valueOf(file.getFileName()).replace(".yaml", "");
        bySlug.put(slug, YAML.readValue(file.toFile(), type));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return bySlug;
  }
}
