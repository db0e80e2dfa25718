package studio.yin.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
    References references = new References(folder);
    files.each(folder.resolve("figures"), files::figure);
    files.each(folder.resolve("poses"), file -> files.pose(file, references));
    Library library = new Library(files.poses);
    files.each(folder.resolve("sequences"), file -> files.sequence(file, references, library));
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

  private void figure(DataFile file) {
    FigureFile.stored(file).ifPresent(form -> figures.put(file.slug(), new Entry<>(file, form)));
  }

  private void pose(DataFile file, References references) {
    references.pose(file);
    new RecordReader(file)
        .read(Pose.class)
        .ifPresent(
            pose -> {
              ownSlug(file, pose.slug());
              Wording.check(file, pose);
              poses.put(file.slug(), new Entry<>(file, pose));
            });
  }

  private void sequence(DataFile file, References references, Library others) {
    references.sequence(file);
    others.stepIds(file);
    new RecordReader(file)
        .read(LibraryEntry.class)
        .ifPresent(
            entry -> {
              ownSlug(file, entry.slug());
              Wording.check(file, entry.sequence());
              others.check(file, entry);
              library.put(file.slug(), new Entry<>(file, entry));
            });
  }

  /** As every slug is the name of its file, no two of a kind are the same. */
  private static void ownSlug(DataFile file, String slug) {
    if (!slug.equals(file.slug())) {
      file.wrong(
          "/slug",
          "the slug is %s but the file is %s.yaml; make them the same"
              .formatted(slug, file.slug()));
    }
  }

  private void each(Path folder, Consumer<DataFile> read) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        if (path.getFileName().toString().endsWith(".yaml")) {
          read.accept(DataFile.read(path, mistakes));
        } else {
          mistakes.add(
              new Mistake(path, 1, "this is not a data file; call it <slug>.yaml or move it away"));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
