package studio.yin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who a child is, written as it starts, so that a later run can tell an orphan of this home from a
 * stranger who was given the same process number.
 */
record Footprint(long pid, Instant started, Path executable) {

  /** Linux derives start instants from a boot time that moves a little as clocks are set. */
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

  static Footprint of(ProcessHandle process, Path executable) throws IOException {
    return new Footprint(
        process.pid(),
        process.info().startInstant().orElseGet(Instant::now),
        executable.toRealPath());
  }

  void write(Path file) throws IOException {
    Files.write(file, List.of(Long.toString(pid), started.toString(), executable.toString()));
  }

  /** Reads a footprint; empty for a file that a kill left half written. */
  static Optional<Footprint> read(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      return Optional.of(
          new Footprint(
              Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), Path.of(lines.get(2))));
    } catch (IndexOutOfBoundsException
        | NumberFormatException
        | java.time.format.DateTimeParseException halfWritten) {
      return Optional.empty();
    }
  }

  /** The process that left this footprint, if it still runs. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process.info().command().map(Path::of).filter(executable::equals).isPresent())
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .map(at -> Duration.between(started, at).abs().compareTo(CLOCK_SLACK) <= 0)
                    .orElse(false));
  }
}
