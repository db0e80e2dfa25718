package studio.yin.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueBuilderTest {
  private final Path temporary;
  private final CatalogueCopy copy;
  private final Path migration;

  CatalogueBuilderTest(@TempDir Path temporary) throws IOException {
    this.temporary = temporary;
    copy = new CatalogueCopy(temporary);
    migration = temporary.resolve("db/migration/R__catalogue.sql");
  }

  @Test
  void the_same_files_make_the_same_migration() throws IOException {
    CatalogueBuilder.build(copy.folder, migration);
    String first = Files.readString(migration);
    CatalogueBuilder.build(copy.folder, migration);

    assertEquals(first, Files.readString(migration));
    assertEquals(first, new CatalogueCopy(temporary.resolve("elsewhere")).sql());
  }

  @Test
  void another_word_makes_another_migration() throws IOException {
    String before = copy.sql();
    copy.change("poses/seal.en.yaml", "name: Seal", "name: Sea Lion");

    assertNotEquals(before, copy.sql());
  }

  @Test
  void no_text_is_taken_for_a_placeholder() throws IOException {
    copy.change("poses/seal.en.yaml", "Return to Sphinx.", "Pay ${nobody} and return.");

    assertFalse(copy.sql().contains("${"));
  }

  @Test
  void a_mistake_ends_the_step_with_a_failure_and_writes_nothing() throws Exception {
    copy.change("poses/seal.yaml", "difficulty: 2", "difficulty: 7");
    int line = copy.line("poses/seal.yaml", "difficulty: 7");

    Process step =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CatalogueBuilder.class.getName(),
                copy.folder.toString(),
                migration.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(step.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertNotEquals(0, step.waitFor());
    assertTrue(said.contains("seal.yaml:" + line + ": difficulty is 1, 2 or 3: 7"), said);
    assertFalse(Files.exists(migration));
  }
}
