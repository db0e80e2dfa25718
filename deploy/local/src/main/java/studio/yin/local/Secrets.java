package studio.yin.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The passwords and keys of one home: made once from good dice, kept in a file that only its owner
 * can read. They are for this machine alone and nothing in them is a default of the studio.
 */
final class Secrets {

  private static final String FILE = "secrets.properties";

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /** Reads the home's secrets, making those that are missing. */
  static Secrets of(Path home, SecureRandom dice) {
    Path file = home.resolve(FILE);
    Properties values = new Properties();
    try {
      if (Files.exists(file)) {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          values.load(in);
        }
      }
      int before = values.size();
      for (Secret secret : Secret.values()) {
        values.computeIfAbsent(secret.key(), key -> secret.make(dice));
      }
      if (values.size() > before) {
        keep(values, file);
      }
      return new Secrets(values);
    } catch (IOException denied) {
      throw new Refusal("%s can't be read or written.".formatted(file), denied);
    }
  }

  String get(Secret secret) {
    return values.getProperty(secret.key());
  }

  /**
   * Written aside and moved into place, so that a kill in between leaves the old file or the new.
   */
  private static void keep(Properties values, Path file) throws IOException {
    StringWriter text = new StringWriter();
    text.append("# Passwords and keys of this local studio. Keep them to yourself.\n");
    new TreeMap<>(values).forEach((key, value) -> text.append(key + "=" + value + "\n"));
    Path aside = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(aside);
    try (FileChannel channel =
        FileChannel.open(
            aside,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      Channels.newOutputStream(channel).write(text.toString().getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Each thing kept secret, and how it is made. */
  enum Secret {
    DB_SUPERUSER,
    DB_OWNER,
    DB_APP,
    DB_KEYCLOAK,
    KEYCLOAK_ADMIN,
    OIDC_CLIENT,
    ACCOUNTS_CLIENT,
    SESSION_KEY,
    SHARE_KEY {
      @Override
      String make(SecureRandom dice) {
        return Base64.getEncoder().encodeToString(bytes(dice, 32));
      }
    },
    MIRA {
      @Override
      String make(SecureRandom dice) {
        return Words.password(dice);
      }
    },
    JONAS {
      @Override
      String make(SecureRandom dice) {
        return Words.password(dice);
      }
    },
    ADA {
      @Override
      String make(SecureRandom dice) {
        return Words.password(dice);
      }
    };

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    /** 32 characters that need no quoting anywhere: 192 bits. */
    String make(SecureRandom dice) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(dice, 24));
    }

    static byte[] bytes(SecureRandom dice, int count) {
      byte[] bytes = new byte[count];
      dice.nextBytes(bytes);
      return bytes;
    }
  }
}
