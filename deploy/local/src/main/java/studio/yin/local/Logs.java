package studio.yin.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the children say, a file each, and what was said before in a second one. Children append, so
 * a file that has grown too long is cut while they write on; after a kill of the launcher they can
 * write on as well.
 */
final class Logs {

  /** Bytes of one file; a little more while somebody writes faster than we look. */
  static final long LONGEST = 10_000_000;

  private static final int END = 64 * 1024;
  private static final int LAST_LINES = 15;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Path folder;

  Logs(Path folder) {
    this.folder = folder;
  }

  /** Where a program's output goes; that of the run before is put aside. */
  Path begin(String name) throws IOException {
    Path log = of(name);
    if (Files.exists(log)) {
      Files.move(log, before(log), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  Path of(String name) {
    return folder.resolve(name + ".log");
  }

  /** Cuts what has grown too long, again and again, for as long as this process lives. */
  void watch() {
    Thread.ofPlatform()
        .name("logs")
        .daemon()
        .start(
            () -> {
              try {
                while (true) {
                  Thread.sleep(BETWEEN_LOOKS);
                  cutAll();
                }
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private void cutAll() {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path log : all.filter(path -> !path.toString().endsWith(".before.log")).toList()) {
        cut(log);
      }
    } catch (IOException next) {
      // a full disk, or a file that has just gone: the next look is a second away
    }
  }

  /** Puts the end of a log that is too long aside and lets it begin anew. */
  static void cut(Path log) throws IOException {
    if (Files.size(log) <= LONGEST) {
      return;
    }
    try (FileChannel from =
            FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel to =
            FileChannel.open(
                before(log),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      from.transferTo(from.size() - LONGEST, LONGEST, to);
      from.truncate(0);
    }
  }

  /** The last lines of a log, however long it is. */
  static String end(Path log) {
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
      ByteBuffer end = ByteBuffer.allocate(END);
      channel.read(end, Math.max(0, channel.size() - END));
      List<String> lines = StandardCharsets.UTF_8.decode(end.flip()).toString().lines().toList();
      return String.join(
          System.lineSeparator(),
          lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException unreadable) {
      return "(it can't be read)";
    }
  }

  private static Path before(Path log) {
    String name = log.getFileName().toString();
    return log.resolveSibling(name.substring(0, name.length() - ".log".length()) + ".before.log");
  }
}
