package studio.yin.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An orphan is known by number, start and program; a stranger with its number is left alone. */
class FootprintTest {

  private final ProcessHandle self = ProcessHandle.current();
  private final Path java = Path.of(self.info().command().orElseThrow());

  @Test
  void a_process_is_found_by_what_it_left(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("self");
    Footprint.of(self, java).write(file);
    assertEquals(self, Footprint.read(file).orElseThrow().alive().orElseThrow());
  }

  @Test
  void a_stranger_with_the_same_number_is_not_ours() throws Exception {
    Footprint ours = Footprint.of(self, java);
    Footprint earlier =
        new Footprint(ours.pid(), ours.started().minus(Duration.ofSeconds(3)), ours.executable());
    Footprint other = new Footprint(ours.pid(), ours.started(), Path.of("/bin/sh"));
    assertTrue(ours.alive().isPresent());
    assertFalse(earlier.alive().isPresent());
    assertFalse(other.alive().isPresent());
  }

  @Test
  void a_half_written_footprint_is_nobodys(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("half"), "4711\n2026-");
    assertEquals(Optional.empty(), Footprint.read(file));
    assertEquals(Optional.empty(), Footprint.read(Files.writeString(file, "")));
  }
}
