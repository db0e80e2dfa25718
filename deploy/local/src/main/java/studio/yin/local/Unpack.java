package studio.yin.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the two kinds of archive that the programs come in; nothing lands outside the folder. */
final class Unpack {

  private static final int OWNER_MAY_RUN = 0100;

  private Unpack() {}

  static void zip(Path archive, Path folder) throws IOException {
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        write(in, inside(folder, entry.getName()), entry.isDirectory());
      }
    }
  }

  static void tarXz(InputStream archive, Path folder) throws IOException {
    try (var in =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path target = inside(folder, entry.getName());
        if (entry.isSymbolicLink()) {
          inside(folder, folder.relativize(target.resolveSibling(entry.getLinkName())).toString());
          Files.createDirectories(parent(target));
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
          continue;
        }
        write(in, target, entry.isDirectory());
        if (entry.isFile() && (entry.getMode() & OWNER_MAY_RUN) != 0) {
          Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  private static void write(InputStream in, Path target, boolean isFolder) throws IOException {
    Files.createDirectories(isFolder ? target : parent(target));
    if (!isFolder) {
      Files.copy(in, target);
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive holds a file that would land outside it: " + name);
    }
    return target;
  }

  private static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IOException("the archive holds a file without a folder: " + path);
    }
    return parent;
  }
}
