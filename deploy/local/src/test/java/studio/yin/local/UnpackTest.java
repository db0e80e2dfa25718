package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives land inside their folder or not at all. */
class UnpackTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void files_land_where_the_archive_has_them() throws Exception {
    Unpack.zip(zip("a/b/c.txt"), folder.resolve("out"));
    assertEquals("slow", Files.readString(folder.resolve("out/a/b/c.txt")));
  }

  @Test
  void nothing_lands_outside() throws Exception {
    Path archive = zip("../outside.txt");
    assertThrows(IOException.class, () -> Unpack.zip(archive, folder.resolve("out")));
    assertFalse(Files.exists(folder.resolve("outside.txt")));
  }

  private Path zip(String name) throws IOException {
    Path archive = folder.resolve("archive.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry(name));
      out.write("slow".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return archive;
  }
}
