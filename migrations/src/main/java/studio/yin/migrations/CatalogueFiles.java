package studio.yin.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.yin.pose.Pose;
import studio.yin.pose.PoseFacts;
import studio.yin.pose.PoseProse;
import studio.yin.speech.Languages;

/**
 * The folder of data files, read: what it holds by slug, and what is wrong with it.
 *
 * <p>{@code poses/<slug>.yaml} and {@code poses/<slug>.<language>.yaml}, {@code
 * sequences/<slug>.yaml}, {@code figures/<slug>.yaml}.
 */
final class CatalogueFiles {
  /** Every pose is told in it. */
  private static final String FIRST = Languages.FIRST.toLanguageTag();

  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Entry<PoseFacts>> facts = new TreeMap<>();
  private final Map<String, Map<String, Entry<PoseProse>>> prose = new TreeMap<>();
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
    files.tell(references);
    Library library = new Library(files.poses);
    files.each(folder.resolve("sequences"), file -> files.sequence(file, references, library));
    if (!files.mistakes.isEmpty()) {
      throw new MistakenCatalogueException(files.mistakes);
    }
    return files;
  }

  /** What is known of poses, by slug. */
  Map<String, PoseFacts> facts() {
    Map<String, PoseFacts> bySlug = new TreeMap<>();
    facts.forEach((slug, entry) -> bySlug.put(slug, entry.value()));
    return bySlug;
  }

  /** What is said of poses, by slug and then by language. */
  Map<String, Map<String, PoseProse>> prose() {
    Map<String, Map<String, PoseProse>> bySlug = new TreeMap<>();
    prose.forEach(
        (slug, words) -> {
          Map<String, PoseProse> byLanguage = new TreeMap<>();
          words.forEach((language, entry) -> byLanguage.put(language, entry.value()));
          bySlug.put(slug, byLanguage);
        });
    return bySlug;
  }

  /** Poses as they are told in the first language, by slug. */
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
    Optional<String> language = file.language();
    if (language.isPresent()) {
      references.prose(file);
      new RecordReader(file)
          .read(PoseProse.class)
          .ifPresent(
              words -> {
                Wording.check(file, words);
                prose
                    .computeIfAbsent(file.slug(), slug -> new TreeMap<>())
                    .put(language.get(), new Entry<>(file, words));
              });
      return;
    }
    references.pose(file);
    new RecordReader(file)
        .read(PoseFacts.class)
        .ifPresent(
            known -> {
              ownSlug(file, known.slug());
              if (known.targets().isEmpty()) {
                file.wrong("/targets", "targets are missing; say where sensation should show up");
              }
              facts.put(file.slug(), new Entry<>(file, known));
            });
  }

  /** Brings what is known of each pose together with what is said of it. */
  private void tell(References references) {
    facts.forEach(
        (slug, known) -> {
          Map<String, Entry<PoseProse>> words = prose.getOrDefault(slug, Map.of());
          words.values().forEach(one -> fits(known.value(), one));
          references.told(known.file(), FIRST);
          Entry<PoseProse> first = words.get(FIRST);
          if (first != null && first.value().told().containsAll(known.value().toTell())) {
            poses.put(slug, new Entry<>(known.file(), known.value().told(first.value())));
          }
        });
  }

  /** Notes what words leave untold of a pose, and what they tell of nothing. */
  private static void fits(PoseFacts known, Entry<PoseProse> words) {
    Set<String> told = words.value().told();
    for (String untold : known.toTell()) {
      if (!told.contains(untold)) {
        words.file().wrong("/" + untold, untold + " is missing; write it here");
      }
    }
    for (String strayed : told) {
      if (!known.mayTell().contains(strayed)) {
        words
            .file()
            .wrong(
                "/" + strayed, "%s is nothing of %s; take it out".formatted(strayed, known.slug()));
      }
    }
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
