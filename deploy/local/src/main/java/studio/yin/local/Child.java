package studio.yin.local;

import java.nio.file.Path;

/** A program under way as a child of the launcher. */
record Child(Program program, Process process, Path log) {

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
    return new Refusal(
        "%s %s. The end of its log, %s:%n%s".formatted(howEnded(), when, log, lastLines()));
  }

  /** Such as {@code Server ended (exit status 137)}. */
  String howEnded() {
    return name() + " ended" + (isAlive() ? "" : " (exit status " + process.exitValue() + ")");
  }

  String lastLines() {
    return Logs.end(log);
  }
}
