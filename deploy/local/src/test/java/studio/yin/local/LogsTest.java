package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much a part has to say, its log stays short and its last words are found. */
class LogsTest {

  @TempDir Path folder;

  @Test
  void the_last_lines_of_three_gigabytes_are_read_at_once() throws IOException {
    Path log = ofLength(3L << 30);
    Files.writeString(log, "\nit was too much\nfür mich\n", StandardOpenOption.APPEND);
    String end = Logs.end(log);
    assertTrue(end.endsWith("it was too much" + System.lineSeparator() + "für mich"), end);
    assertTrue(end.length() <= 64 * 1024);
  }

  @Test
  void a_log_that_is_too_long_begins_anew_and_its_end_is_kept() throws IOException {
    Path log = ofLength(3L << 30);
    try (var writer = Files.newOutputStream(log, StandardOpenOption.APPEND)) {
      writer.write("last words".getBytes(StandardCharsets.UTF_8));
      Logs.cut(log);
      writer.write("first words".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("first words", Files.readString(log));
    Path before = folder.resolve("server.before.log");
    assertEquals(Logs.LONGEST, Files.size(before));
    assertTrue(Logs.end(before).endsWith("last words"));
  }

  @Test
  void a_short_log_is_left_alone() throws IOException {
    Path log = ofLength(Logs.LONGEST);
    Logs.cut(log);
    assertEquals(Logs.LONGEST, Files.size(log));
    assertTrue(Files.notExists(folder.resolve("server.before.log")));
  }

  /** Without any room on the disk, since nothing was written. */
  private Path ofLength(long bytes) throws IOException {
    Path log = folder.resolve("server.log");
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
      file.setLength(bytes);
    }
    return log;
  }
}
