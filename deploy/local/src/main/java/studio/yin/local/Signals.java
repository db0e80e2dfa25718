package studio.yin.local;

import java.io.IOException;

/** Asks processes to end. */
final class Signals {

  private Signals() {}

  static void end(ProcessHandle process, Program.Ending ending) {
    switch (ending) {
      case TERM -> process.destroy();
      case INT -> interrupt(process);
    }
  }

  /** Java can only send TERM and KILL; every shell can send the rest. */
  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noShell) {
      process.destroy();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
