package studio.yin.migrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.yin.pose.Pose;

/**
 * The folder of data files, read: what it holds by slug, and what is wrong with it.
 *
 * <p>{@code poses/<slug>.yaml}, {@code sequences/<slug>.yaml}, {@code figures/<slug>.yaml}.
 */
final class CatalogueFiles {
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Entry<Pose>> poses = new TreeMap<>();
  private final Map<String, Entry<LibraryEntry>> library = new TreeMap<>();
  private final Map<String, Entry<String>> figures = new TreeMap<>();
  private final Map<String, String> stepIds = new HashMap<>();

  /** A value and the file that it came from. */
  record Entry<T>(DataFile file, T value) {}

  private CatalogueFiles() {}

  /**
   * Reads the folder and checks it.
   *
   * @throws MistakenCatalogueException when anything is wrong, with all that is wrong
   */
  static CatalogueFiles read(Path folder) {
    CatalogueFiles files = new CatalogueFiles();
    files.each(
        folder.resolve("figures"),
        (slug, file) ->
            FigureFile.stored(file).ifPresent(f -> files.figures.put(slug, new Entry<>(file, f))));
    files.each(
        folder.resolve("poses"),
        (slug, file) ->
            new RecordReader(file)
                .read(Pose.class)
                .ifPresent(p -> keep(files.poses, file, p, Pose::slug)));
    files.each(
        folder.resolve("sequences"),
        (slug, file) -> {
          files.ownStepIds(file);
          new RecordReader(file)
              .read(LibraryEntry.class)
              .ifPresent(s -> keep(files.library, file, s, LibraryEntry::slug));
        });
    new References(files, folder).check();
    files.poses.values().forEach(entry -> Wording.check(entry.file(), entry.value()));
    files.library.values().forEach(entry -> Wording.check(entry.file(), entry.value().sequence()));
    if (!files.mistakes.isEmpty()) {
      throw new MistakenCatalogueException(files.mistakes);
    }
    return files;
  }

  /** Poses by slug. */
  Map<String, Entry<Pose>> poses() {
    return poses;
  }

  /** Library sequences by slug. */
  Map<String, Entry<LibraryEntry>> library() {
    return library;
  }

  /** Stored forms of figures by slug. */
  Map<String, Entry<String>> figures() {
    return figures;
  }

  private void each(Path folder, BiConsumer<String, DataFile> read) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        if (path.getFileName().toString().endsWith(".yaml")) {
          DataFile file = DataFile.read(path, mistakes);
          read.accept(file.slug(), file);
        } else {
          mistakes.add(
              new Mistake(path, 1, "this is not a data file; call it <slug>.yaml or move it away"));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Checked before a sequence is made of it, which would refuse without saying where. */
  private void ownStepIds(DataFile file) {
    JsonNode steps = file.content().at("/sequence/steps");
    for (int i = 0; i < steps.size(); i++) {
      String id = steps.get(i).path("id").asText();
      String holder = stepIds.putIfAbsent(id, file.slug());
      if (holder != null && !id.isEmpty()) {
        file.wrong(
            "/sequence/steps/" + i + "/id",
            "another step of %s has this id; make a new one".formatted(holder));
      }
    }
  }

  /** Keeps what was read under its file's name, and says so if its slug is another. */
  private static <T> void keep(
      Map<String, Entry<T>> kept, DataFile file, T value, Function<T, String> slugOf) {
    String slug = slugOf.apply(value);
    if (!slug.equals(file.slug())) {
      file.wrong(
          "/slug",
          "the slug is %s but the file is %s.yaml; make them the same"
              .formatted(slug, file.slug()));
    }
    kept.put(file.slug(), new Entry<>(file, value));
  }
}
