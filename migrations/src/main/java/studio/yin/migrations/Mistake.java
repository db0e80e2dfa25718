package studio.yin.migrations;

import java.nio.file.Path;

/**
 * Something wrong in a data file.
 *
 * @param line counted from 1
 * @param said what is wrong, and what would mend it
 */
record Mistake(Path file, int line, String said) implements Comparable<Mistake> {

  /** As editors and people read it: {@code file:line: what is wrong, what would mend it}. */
  @Override
  public String toString() {
    Path here = Path.of("").toAbsolutePath();
    Path shown = file.toAbsolutePath();
    return (shown.startsWith(here) ? here.relativize(shown) : file) + ":" + line + ": " + said;
  }

  @Override
  public int compareTo(Mistake other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }
}
