package studio.yin.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A start-up cache of one program: what the JVM learnt in a first start, so that the next ones need
 * not. It is only ever an acceleration. A JVM that can't use it, for whatever reason, starts
 * without it, and one older than 25 is never asked to.
 */
final class AotCache {

  private static final int FIRST_VERSION = 25;

  private final Path folder;
  private final String name;
  private final Path file;

  private AotCache(Path folder, String name, String key) {
    this.folder = folder;
    this.name = name;
    this.file = folder.resolve(name + "-" + key + ".aot");
  }

  /** The cache for the jars in a folder as they are now, and for the JVM that runs this. */
  static AotCache of(Path folder, String name, Path jars) throws IOException {
    return new AotCache(Files.createDirectories(folder), name, key(jars));
  }

  /** Whether this JVM can make caches, and has not yet made this one. */
  boolean isWanted() {
    return Runtime.version().feature() >= FIRST_VERSION && !Files.exists(file);
  }

  /** The flags of an ordinary start. */
  List<String> use() throws IOException {
    return Files.exists(file) && Files.size(file) > 0
        ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off,aot*=off,cds=off,cds*=off")
        : List.of();
  }

  /** The flags of a start that learns: the cache is written as that program ends. */
  List<String> learn() {
    return List.of("-XX:AOTCacheOutput=" + aside());
  }

  /**
   * Keeps what was learnt, and forgets the caches of jars that are no more. A start that taught
   * nothing leaves an empty file, so that it isn't tried again with these jars.
   */
  void keep() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path old : all.filter(this::isOlder).toList()) {
        Files.delete(old);
      }
    }
    if (!Files.exists(aside())) {
      Files.createFile(aside());
    }
    Files.move(aside(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private boolean isOlder(Path path) {
    return path.getFileName().toString().startsWith(name + "-") && path.toString().endsWith(".aot");
  }

  private Path aside() {
    return folder.resolve(name + ".learning");
  }

  /** The JVM compares sizes and times itself; a key of the same kind saves it the trouble. */
  private static String key(Path jars) throws IOException {
    StringBuilder all = new StringBuilder(System.getProperty("java.vm.version"));
    try (Stream<Path> tree = Files.walk(jars)) {
      for (Path jar : tree.filter(Files::isRegularFile).sorted().toList()) {
        all.append('\n').append(jar).append(' ').append(Files.size(jar));
        all.append(' ').append(Files.getLastModifiedTime(jar).toMillis());
      }
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
