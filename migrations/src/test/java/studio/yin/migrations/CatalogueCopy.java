package studio.yin.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the real data files, to be spoilt. */
final class CatalogueCopy {
  static final Path REAL = Path.of("src/main/resources/catalogue");

  final Path folder;

  CatalogueCopy(Path temporary) throws IOException {
    folder = temporary.resolve("catalogue");
    try (Stream<Path> paths = Files.walk(REAL)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(REAL.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  /** Replaces the first occurrence of a text, which must be there. */
  CatalogueCopy change(String file, String text, String other) throws IOException {
    String before = Files.readString(folder.resolve(file));
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not say: " + text);
    }
    int at = before.indexOf(text);
    Files.writeString(
        folder.resolve(file),
        before.substring(0, at) + other + before.substring(at + text.length()));
    return this;
  }

  CatalogueCopy write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return this;
  }

  CatalogueCopy delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** On which line of a file a text stands, counted from 1. */
  int line(String file, String text) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(file + " does not say: " + text);
  }

  List<Mistake> mistakes() {
    try {
      CatalogueFiles.read(folder);
      return List.of();
    } catch (MistakenCatalogueException mistaken) {
      return mistaken.mistakes();
    }
  }

  String sql() {
    return CatalogueSql.of(CatalogueFiles.read(folder));
  }
}
