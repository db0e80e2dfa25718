package studio.yin.bench;

import java.io.IOException;

/** Who works on which core, so that those who ask take nothing from whoever is measured. */
final class Cores {

  private Cores() {}

  /**
   * Gives the first core to all that a process has started, and the others to itself. Where the
   * machine has one core, or no {@code taskset}, they share what there is, and it is said.
   */
  static void part(ProcessHandle asking) {
    int cores = Runtime.getRuntime().availableProcessors();
    boolean parted = cores > 1;
    if (parted) {
      for (ProcessHandle served : asking.descendants().toList()) {
        parted &= given("0", served);
      }
      parted &= given("1-" + (cores - 1), asking);
    }
    System.out.println(
        parted
            ? "  The server and its database on one core, those who ask on the others"
            : "  The server and those who ask share what cores there are");
  }

  private static boolean given(String cores, ProcessHandle process) {
    try {
      return new ProcessBuilder("taskset", "-a", "-c", "-p", cores, Long.toString(process.pid()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
