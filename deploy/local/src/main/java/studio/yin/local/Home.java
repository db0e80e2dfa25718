package studio.yin.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps what must last between runs, held by one run at a time. The lock is the
 * operating system's, so a killed run leaves none behind.
 */
final class Home implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private Home(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder where needed, for its owner's eyes only, and takes it.
   *
   * @throws Refusal if it can't be written, or another run has it
   */
  static Home take(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Refusal(
            "%s is in use by another run of the studio: stop that one, or choose another --home (STUDIO_HOME)."
                .formatted(folder));
      }
      return new Home(folder, channel);
    } catch (IOException denied) {
      throw new Refusal(
          "There is no write access to %s: choose another --home (STUDIO_HOME).".formatted(folder),
          denied);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  Path folder() {
    return folder;
  }

  /** A folder inside the home, made when first asked for. */
  Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException denied) {
      throw new Refusal("There is no write access to %s.".formatted(folder.resolve(name)), denied);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
