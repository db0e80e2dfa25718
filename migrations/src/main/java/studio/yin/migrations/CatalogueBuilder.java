package studio.yin.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step: data files in, one repeatable Flyway migration out, or every mistake in them. */
public final class CatalogueBuilder {
  private CatalogueBuilder() {}

  /**
   * Runs the step; a mistake ends it with an exception, and the process with a status that is not
   * zero.
   *
   * @param arguments the folder of the data files, and the migration to write
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("Say the catalogue's folder and the migration to write.");
    }
    build(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /**
   * Reads the folder and writes the migration; writes nothing when there is a mistake.
   *
   * @throws MistakenCatalogueException with every mistake
   */
  static void build(Path folder, Path migration) throws IOException {
    CatalogueFiles files = CatalogueFiles.read(folder);
    Files.createDirectories(migration.toAbsolutePath().getParent());
    String sql = CatalogueSql.of(files);
    // a file that stays as it was makes nothing that is built from it stale
    if (!Files.exists(migration) || !Files.readString(migration).equals(sql)) {
      Files.writeString(migration, sql);
    }
    System.out.printf(
        "Catalogue: poses %d, figures %d, sequences %d.%n",
        files.poses().size(), files.figures().size(), files.library().size());
  }
}
