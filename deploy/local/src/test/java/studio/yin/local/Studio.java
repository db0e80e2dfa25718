package studio.yin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A local studio that runs, whoever started it. */
public interface Studio {

  /** The address of the studio, without a slash at its end. */
  String address();

  /** The address of the realm, without a slash at its end. */
  String realm();

  /** One of the secrets of its home, by its key in {@code secrets.properties}. */
  String secret(String key);

  /** A studio at its usual ports, or at those given, that keeps its data in a home. */
  static Studio at(String address, String keycloak, Path home) {
    return new Studio() {
      @Override
      public String address() {
        return address;
      }

      @Override
      public String realm() {
        return keycloak + "/realms/" + Addresses.REALM;
      }

      @Override
      public String secret(String key) {
        return Studio.secret(home, key);
      }
    };
  }

  /** Reads a secret of a home. */
  static String secret(Path home, String key) {
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(home.resolve("secrets.properties"))) {
      secrets.load(in);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    String value = secrets.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("there is no secret named " + key);
    }
    return value;
  }
}
