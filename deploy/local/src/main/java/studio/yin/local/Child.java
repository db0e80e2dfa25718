package studio.yin.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program under way as a child of the launcher. */
record Child(Program program, Process process, Path log) {

  private static final int LAST_LINES = 15;

  String name() {
    return program.name();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until it ends by itself. */
  int await() throws InterruptedException {
    return process.waitFor();
  }

  /** Asks it to end; does not wait. */
  void ask() {
    Signals.end(process.toHandle(), program.ending());
  }

  /** Why this child's end is the end of the run, with the last lines of its log. */
  Refusal endedEarly(String when) {
    String status = isAlive() ? "" : " (exit status " + process.exitValue() + ")";
    return new Refusal(
        "%s ended %s%s. The end of its log, %s:%n%s"
            .formatted(name(), when, status, log, lastLines()));
  }

  String lastLines() {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join(
          System.lineSeparator(),
          lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException unreadable) {
      return "(it can't be read)";
    }
  }
}
